/** Where a page states its title. */
export interface TitleSources {
  /** Stated for others: Open Graph, JSON-LD; the best first. */
  readonly named: readonly (string | null | undefined)[]
  /** Of the window. */
  readonly page: string
  readonly headings: readonly string[]
  readonly site: string | null
  readonly host: string
}

/** Between a title and the names of section and site. */
const SEPARATOR =
  /\s+[|｜»›‹·•/\\>-]\s+|\s*[|｜_»›]\s*|\s+[–—:]\s+|\s*(?:--|——)\s*|(?<=\p{Script=Han})-(?=\p{Script=Han}{2,}[^-]{0,10}$)/u

/** An article's own title: the page's main heading where it confirms what is stated elsewhere, else that without the site's name. */
export function articleTitle({ named, page, headings, site, host }: TitleSources): string {
  const stated = [...named, page].map(title => tidy(title ?? '')).filter(title => title !== '')
  const [best = ''] = stated
  const heads = headings.map(tidy).filter(heading => heading !== '' && !isSite(heading, site, host))
  if (best === '') return heads[0] ?? ''
  const confirmed = heads.find(heading => flat(heading).length >= 6 && flat(best).startsWith(flat(heading)))
  return confirmed ?? withoutSite(best, site, host)
}

/** Cuts the segments at the end, or at the beginning, that name the site or a section of it. */
function withoutSite(title: string, site: string | null, host: string): string {
  let rest = title
  for (let round = 0; round < 4; round++) {
    const parts = segments(rest)
    const [first, last] = [parts[0], parts.at(-1)]
    if (!first || !last || parts.length < 2) return rest
    const head = rest.slice(0, last.from).trim()
    const tail = rest.slice(parts[1]?.at ?? 0).trim()
    const isName = isSite(last.text, site, host)
    // A short last segment behind a bar or an underscore is a section, where what is left can stand alone.
    const isSection = /[|｜_]|--/.test(rest.slice(last.from, last.at)) && size(last.text) < size(head)
    if (isName || isSection) rest = head
    else if (isSite(first.text, site, host)) rest = tail
    else return rest
  }
  return rest
}

interface Segment {
  readonly text: string
  /** Where the separator before it begins, and where it begins itself. */
  readonly from: number
  readonly at: number
}

function segments(title: string): Segment[] {
  const out: Segment[] = []
  const separator = new RegExp(SEPARATOR.source, 'gu')
  let [from, at] = [0, 0]
  for (const match of title.matchAll(separator)) {
    out.push({ text: title.slice(at, match.index), from, at })
    from = match.index
    at = match.index + match[0].length
  }
  out.push({ text: title.slice(at), from, at })
  return out.filter(segment => segment.text.trim() !== '')
}

function isSite(text: string, site: string | null, host: string): boolean {
  const name = flat(text)
  if (name === '') return false
  if (site !== null && (flat(site) === name || (name.length > 3 && flat(site).includes(name)))) return true
  const domain = host
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1)
    .map(flat)
  return (
    domain.some(label => label.length > 2 && (label === name || (name.length > 3 && label.includes(name)))) ||
    flat(host) === name
  )
}

/** Characters that say something; a Chinese one says about as much as two of an alphabet. */
const size = (text: string) =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + (text.match(/\p{Script=Han}/gu)?.length ?? 0)
const tidy = (text: string) =>
  text
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim()
    .slice(0, 500)
const flat = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
