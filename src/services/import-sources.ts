import { canonicalUrl } from '../core/article/canonical-url.ts'

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
  outlines: readonly { url: string; title: string; folder: string | null }[],
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
