import { canonicalUrl } from '../core/article/canonical-url.ts'

/** A feed as a list of feeds (OPML) names it. */
export interface Outline {
  readonly url: string
  readonly title: string
  /** Titles of the outlines around it, joined by slashes; null at the top. */
  readonly folder: string | null
}

export type OpmlReading =
  | { readonly ok: true; readonly outlines: readonly Outline[] }
  | {
      readonly ok: false
      readonly reason: 'not-opml' | 'dtd' | 'too-large' | 'too-many' | 'empty'
      /** What was met: the size in bytes, the number of feeds, the root element. */
      readonly value: string
    }

export interface ImportedSources {
  readonly added: number
  readonly known: number
  readonly failed: readonly { readonly url: string; readonly reason: 'no-address' }[]
}

/**
 * Makes feeds of a list sources, without asking them: the next rounds read them, each in its turn, and say what is wrong with which.
 */
export async function importSources(
  add: (source: { url: string; kind: 'feed'; title: string; folder?: string }) => Promise<{ isNew: boolean }>,
  outlines: readonly Outline[],
): Promise<ImportedSources> {
  let added = 0
  let known = 0
  const failed: { url: string; reason: 'no-address' }[] = []
  for (const { url, title, folder } of outlines) {
    const canonical = canonicalUrl(url)
    if (canonical === null) {
      failed.push({ url, reason: 'no-address' })
      continue
    }
    const { isNew } = await add({
      url: canonical,
      kind: 'feed',
      title: title || new URL(canonical).host,
      ...(folder === null ? {} : { folder }),
    })
    if (isNew) added++
    else known++
  }
  return { added, known, failed }
}
