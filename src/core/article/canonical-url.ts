/** Parameters that say how a reader came, whatever the site. */
const TRACKING = new Set(
  'fbclid gclid dclid gclsrc gbraid wbraid msclkid yclid twclid igshid igsh mc_cid mc_eid ref_src ref_url spm scm share_token share_source share_medium share_from isappinstalled timestamp_share cmpid ncid ocid smid sref ito wt_mc xtor tracking_source _ga _gl _hsenc _hsmi vero_id mkt_tok at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4'.split(
    ' ',
  ),
)
/** The same on nearly all sites; a few mean something by them, so an address to be opened keeps them. */
const PROBABLY_TRACKING = new Set(
  'from ref source src share shared via partner cmp campaign channel_source sharefrom share_id shareid app_source wxshare wx_share outputtype amp'.split(
    ' ',
  ),
)
/** What WeChat adds to the three parameters that name an article. */
const WEIXIN_OWN = ['__biz', 'mid', 'idx']
/** `from` is a page of a list on some sites; with these words it is a share button's. */
const SHARED_FROM = /^(?:timeline|singlemessage|groupmessage|rss|weibo|wechat|weixin|qq|app|share\w*)$/i

const LONGEST = 2000

/**
 * One spelling of an address that still opens what it opened: lower-case host, no default port, fragment (other than `#!`),
 * credentials or tracking parameters; the other parameters stay, in order of their names. An address that only leads to another one
 * (search engines' redirects, AMP caches) gives that. `null` for what is not http(s), or longer than 2,000 characters.
 */
export function canonicalUrl(url: string): string | null {
  const parsed = parse(url)
  if (parsed === null) return null
  for (let depth = 0; depth < 3; depth++) {
    const inner = wrapped(parsed)
    if (inner === null) break
    parsed.href = inner.href
  }
  if (!parsed.hash.startsWith('#!')) parsed.hash = ''
  parsed.username = ''
  parsed.password = ''
  const kept = [...parsed.searchParams].filter(([name, value]) => !isTracking(name.toLowerCase(), value))
  if (kept.length < parsed.searchParams.size || !isSorted(kept)) {
    kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    parsed.search = new URLSearchParams(kept).toString()
  } else if (kept.length === 0) {
    parsed.search = ''
  }
  return parsed.href.length <= LONGEST ? parsed.href : null
}

/**
 * What all addresses of one article have in common, to compare and never to open: without scheme, `www.` and mobile hosts, AMP
 * paths, `index.html`, the last slash and what is probably tracking. `null` as for `canonicalUrl`.
 */
export function urlKey(url: string): string | null {
  const canonical = canonicalUrl(url)
  if (canonical === null) return null
  const parsed = new URL(canonical)
  const host = bareHost(parsed.hostname)
  const video = youTubeVideo(host, parsed)
  if (video !== null) return `youtube.com/watch?v=${video}`
  const isWeixin = host === 'mp.weixin.qq.com' && WEIXIN_OWN.every(name => parsed.searchParams.has(name))
  const parameters = [...parsed.searchParams].filter(([name, value]) =>
    isWeixin
      ? WEIXIN_OWN.includes(name)
      : // `from=20` is a page of a list.
        !PROBABLY_TRACKING.has(name.toLowerCase()) || (/^\d+$/.test(value) && name.toLowerCase() !== 'amp'),
  )
  const query = parameters.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join('&')
  const port = /^(?:80|443)?$/.test(parsed.port) ? '' : `:${parsed.port}`
  return `${host}${port}${barePath(parsed.pathname)}${query === '' ? '' : `?${query}`}${parsed.hash}`
}

function parse(url: string): URL | null {
  const clean = url.trim()
  if (clean.length > LONGEST || !URL.canParse(clean)) return null
  const parsed = new URL(clean)
  return /^https?:$/.test(parsed.protocol) ? parsed : null
}

function isTracking(name: string, value: string): boolean {
  return name.startsWith('utm_') || TRACKING.has(name) || (name === 'from' && SHARED_FROM.test(value))
}

function isSorted(parameters: readonly (readonly [string, string])[]): boolean {
  return parameters.every(([name], i) => i === 0 || (parameters[i - 1]?.[0] ?? '') <= name)
}

/** The address that a redirect of a search engine or a cache of AMP pages stands for. */
function wrapped(url: URL): URL | null {
  const host = url.hostname
  if (/^(?:www\.)?google\.[a-z.]{2,6}$/.test(host)) {
    const amp = /^\/amp\/(s\/)?([^/]+\.[^/]+.*)$/.exec(url.pathname)
    if (amp) return parse(`http${amp[1] ? 's' : ''}://${amp[2]}${url.search}`)
    return url.pathname === '/url' ? parse(url.searchParams.get('url') ?? url.searchParams.get('q') ?? '') : null
  }
  if (host.endsWith('.cdn.ampproject.org')) {
    const amp = /^\/[cvw]\/(s\/)?([^/]+\.[^/]+.*)$/.exec(url.pathname)
    return amp ? parse(`http${amp[1] ? 's' : ''}://${amp[2]}${url.search}`) : null
  }
  if (/^lm?\.facebook\.com$/.test(host) && url.pathname === '/l.php') return parse(url.searchParams.get('u') ?? '')
  return null
}

const OTHER_EDITIONS = new Set(['www', 'm', 'mobile', 'wap', '3g', 'amp', 'touch'])
/** Second-level names under which names are registered: what is left of `wap.com.cn` would be no site. */
const SECOND_LEVEL = new Set(['com', 'co', 'net', 'org', 'gov', 'edu', 'ac', 'ne', 'or', 'go', 'gob', 'nom', 'gouv'])

/** `m.example.com`, `www.example.com`, `en.m.example.org` → the site they are editions of. */
function bareHost(hostname: string): string {
  if (/^[\d.]+$|^\[/.test(hostname)) return hostname
  const labels = hostname.replace(/\.$/, '').split('.')
  for (let at = 0; at < 2; ) {
    const rest = labels.toSpliced(at, 1)
    const isSite = rest.length > 2 || (rest.length === 2 && !SECOND_LEVEL.has(rest[0] ?? ''))
    if (isSite && OTHER_EDITIONS.has(labels[at] ?? '')) labels.splice(at, 1)
    else at++
  }
  return labels.join('.')
}

const INDEX = /^(?:index|default)\.(?:x?html?|shtml?|php|aspx?|jsp)$/i

/** The path without AMP's marks, index pages, double and last slashes, in one percent-encoding. */
function barePath(pathname: string): string {
  const parts = pathname
    .split('/')
    .map(part => part.replace(/;jsessionid=.*$/i, ''))
    .filter(part => part !== '')
  for (let depth = 0; depth < 5 && parts.length > 0; depth++) {
    const last = parts.at(-1) ?? ''
    if (INDEX.test(last) || (parts.length > 1 && /^amp$/i.test(last))) parts.pop()
    else if (parts.length > 1 && /^amp$/i.test(parts[0] ?? '')) parts.shift()
    else if (/[^.]\.amp(?:\.html?)?$/i.test(last)) parts[parts.length - 1] = last.replace(/\.amp(\.html?)?$/i, '$1')
    else break
  }
  return parts.map(part => `/${encoded(part)}`).join('')
}

function encoded(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part))
  } catch {
    return part // a percent sign that begins no code
  }
}

function youTubeVideo(host: string, url: URL): string | null {
  const id =
    host === 'youtu.be'
      ? /^\/([\w-]{11})$/.exec(url.pathname)?.[1]
      : host === 'youtube.com'
        ? url.pathname === '/watch'
          ? url.searchParams.get('v')
          : /^\/(?:shorts|live|embed)\/([\w-]{11})$/.exec(url.pathname)?.[1]
        : null
  return id ?? null
}
