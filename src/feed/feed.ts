export interface FeedEntry {
  /** The feed's own; the link, or the title, where it has none. */
  readonly id: string
  readonly title: string
  /** Absolute, http(s) only. */
  readonly link: string | null
  readonly author: string | null
  readonly published: Date | null
  readonly updated: Date | null
  /** Plain text; `text` has paragraphs, apart by blank lines. */
  readonly summary: string
  readonly text: string
  readonly image: string | null
  readonly categories: readonly string[]
}

export interface Feed {
  readonly format: 'rss' | 'atom' | 'json' | 'rdf'
  readonly title: string
  readonly link: string | null
  readonly language: string | null
  /** For how long the feed says it need not be asked again. */
  readonly ttlSeconds: number | null
  readonly entries: readonly FeedEntry[]
}

const LONGEST_TITLE = 100

/** Notes and microblogs have no titles; their first line, or the address, has to do. */
export function withTitle(entry: FeedEntry): FeedEntry {
  if (entry.title !== '') return entry
  const line = (entry.summary || entry.text).split('\n')[0] ?? ''
  const title = line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1)}…`
  return { ...entry, title: title || (entry.link ?? '') }
}
