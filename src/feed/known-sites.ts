import type { DiscoveredFeed } from './discover.ts'
import { parseUrl } from './links.ts'

const ATOM = 'application/atom+xml'
const RSS = 'application/rss+xml'

/**
 * The feeds of sites whose addresses tell where they are: YouTube, GitHub, Reddit, Medium, Substack, Blogger, Tumblr, Bluesky. Nothing is
 * fetched; the address of a feed itself has none.
 */
export function knownFeeds(address: string): DiscoveredFeed[] {
  const url = parseUrl(address)
  if (url === null || /\.(?:atom|rss|xml)$|\/(?:feed|rss)\/?$/.test(url.pathname)) return []
  const host = url.hostname.replace(/^(?:www|m|old|new|np)\./, '')
  const parts = url.pathname.split('/').filter(part => part !== '')
  if (host === 'youtube.com') return youTube(url, parts)
  if (host === 'github.com') return gitHub(parts)
  if (host === 'reddit.com') return reddit(parts)
  if (host === 'medium.com') return medium(parts)
  if (host === 'bsky.app')
    return parts[0] === 'profile' && parts[1] !== undefined
      ? [feed(`https://bsky.app/profile/${parts[1]}/rss`, parts[1], RSS)]
      : []
  if (/^[\w-]+\.(?:substack|medium)\.com$/.test(host)) return [feed(`${url.origin}/feed`, host, RSS)]
  if (/^[\w-]+\.blogspot\.[a-z.]{2,6}$/.test(host)) return [feed(`${url.origin}/feeds/posts/default`, host, ATOM)]
  if (/^[\w-]+\.tumblr\.com$/.test(host)) return [feed(`${url.origin}/rss`, host, RSS)]
  return []
}

/** The feed of the channel that a YouTube page (`/@name`, `/c/name`, a video) is of. */
export function youTubeChannelFeed(html: string, address: string): DiscoveredFeed[] {
  if (!/^(?:www\.|m\.)?youtube\.com$/.test(parseUrl(address)?.hostname ?? '')) return []
  const id =
    /<link[^>]{0,200}href="https:\/\/www\.youtube\.com\/channel\/(UC[\w-]{22})"/.exec(html)?.[1] ??
    /"(?:externalId|channelId|browseId)":"(UC[\w-]{22})"/.exec(html)?.[1] ??
    /itemprop="(?:identifier|channelId)" content="(UC[\w-]{22})"/.exec(html)?.[1]
  return id === undefined ? [] : [youTubeFeed('channel_id', id)]
}

function youTube(url: URL, parts: readonly string[]): DiscoveredFeed[] {
  const list = url.searchParams.get('list')
  if (list !== null && /^PL[\w-]{10,50}$/.test(list)) return [youTubeFeed('playlist_id', list)]
  const [kind, name = ''] = parts
  if (kind === 'channel' && /^UC[\w-]{22}$/.test(name)) return [youTubeFeed('channel_id', name)]
  return kind === 'user' && /^[\w.-]{1,60}$/.test(name) ? [youTubeFeed('user', name)] : []
}

function youTubeFeed(parameter: string, value: string): DiscoveredFeed {
  return feed(`https://www.youtube.com/feeds/videos.xml?${parameter}=${value}`, 'YouTube', ATOM)
}

/** First parts of GitHub's own pages, which are nobody's names. */
const GITHUBS_OWN = new Set(
  'about apps collections contact customer-stories enterprise explore features issues login marketplace new notifications orgs pricing pulls readme search security settings signup site sponsors stars team topics trending users'.split(
    ' ',
  ),
)

function gitHub([owner, repository, kind, ...rest]: readonly string[]): DiscoveredFeed[] {
  if (owner === undefined || GITHUBS_OWN.has(owner)) return []
  if (repository === undefined) return [feed(`https://github.com/${owner}.atom`, owner, ATOM)]
  const base = `https://github.com/${owner}/${repository}`
  const name = `${owner}/${repository}`
  const releases = feed(`${base}/releases.atom`, `${name} releases`, ATOM)
  const commits = (branch: readonly string[]) =>
    feed(`${base}/commits${branch.map(part => `/${part}`).join('')}.atom`, `${name} commits`, ATOM)
  if (kind === 'releases') return [releases]
  if (kind === 'tags') return [feed(`${base}/tags.atom`, `${name} tags`, ATOM)]
  if (kind === 'commits' || kind === 'tree') return [commits(rest)]
  return kind === undefined ? [releases, commits([])] : []
}

function reddit(parts: readonly string[]): DiscoveredFeed[] {
  const [kind, name, sort] = parts
  if (kind === undefined) return [feed('https://www.reddit.com/.rss', 'Reddit', ATOM)]
  if (!/^(?:r|u|user)$/.test(kind) || name === undefined) return []
  const path = kind === 'r' && /^(?:new|top|rising|hot|controversial)$/.test(sort ?? '') ? `/${sort}` : ''
  return [feed(`https://www.reddit.com/${kind === 'r' ? 'r' : 'user'}/${name}${path}/.rss`, `${kind}/${name}`, ATOM)]
}

function medium([name, second, third]: readonly string[]): DiscoveredFeed[] {
  if (name === undefined || /^(?:m|me|tag|search|about|policy|feed)$/.test(name))
    return name === 'tag' && second !== undefined ? [feed(`https://medium.com/feed/tag/${second}`, second, RSS)] : []
  return second === 'tagged' && third !== undefined
    ? [feed(`https://medium.com/feed/${name}/tagged/${third}`, `${name}: ${third}`, RSS)]
    : [feed(`https://medium.com/feed/${name}`, name, RSS)]
}

function feed(url: string, title: string, type: string): DiscoveredFeed {
  return { url, title, type }
}
