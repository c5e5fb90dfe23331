import { and, between, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { ArticleDraft } from '../core/article/article.ts'
import { contentHash } from '../core/article/fingerprint.ts'
import { findIdentity, identifyingKey, isNameless, type KnownIdentity } from '../core/article/identity.ts'
import { normalizeText, singleLine } from '../core/text/normalize.ts'
import type { PreparedArticle } from '../services/prepare-article.ts'
import type { Queryable } from './database.ts'
import { articles } from './schema.ts'

/** A stored identity, and whether the article's page is still to be looked at. */
export interface StoredIdentity extends KnownIdentity {
  readonly awaitsPage: boolean
}

/** What incoming articles are compared with. It grows as they are stored. */
export interface KnownArticles {
  /** The stored article that this one is, or null. */
  find(article: PreparedArticle): StoredIdentity | null
  add(id: number, article: PreparedArticle, isOwn: boolean): void
  /** Is the text, or the address, taken by any of them? */
  hasText(contentHash: string): boolean
  hasUrl(urlKey: string | null): boolean
}

interface Keys {
  readonly urlKey: string | null
  readonly guid: string | null
  readonly contentHash: string
}

/** What has no name is looked for among what was published about the same time. */
const NEAR_MS = 86_400_000

export async function findKnown(
  db: Queryable,
  sourceId: number,
  batch: readonly PreparedArticle[],
): Promise<KnownArticles> {
  const externalIds = batch.flatMap(article => article.externalId ?? [])
  const named = batch.filter(article => article.externalId === null)
  const urlKeys = batch.flatMap(article => article.urlKey ?? [])
  const times = named.filter(isNameless).map(({ publishedAt }) => publishedAt.getTime())
  const rows = await lookUp(db, sourceId, named, urlKeys, externalIds, times)
  const known: StoredIdentity[] = rows
  const byExternalId = new Map<string, StoredIdentity>(
    rows.flatMap(row => (row.externalId === null ? [] : [[row.externalId, row] as const])),
  )
  return {
    find(article) {
      if (article.externalId === null) return findIdentity(article, known)
      // What was loaded under an id of its own is an article of its own, whatever its text.
      const byUrl = article.urlKey === null ? undefined : known.find(one => one.urlKey === article.urlKey)
      return byExternalId.get(article.externalId) ?? byUrl ?? null
    },
    add(id, article, isOwn) {
      const row: StoredIdentity = { ...article, awaitsPage: article.awaitsPage ?? false, id, isOwn }
      known.unshift(row)
      if (article.externalId !== null) byExternalId.set(article.externalId, row)
    },
    hasText: hash => known.some(one => one.isOwn && one.contentHash === hash),
    hasUrl: key => key !== null && known.some(one => one.urlKey === key),
  }
}

/**
 * See `FindUnchanged`: another source's article counts as such too, as nobody but its own source may change it. One whose page is
 * still to be looked at does not, unless the draft says that this is so still.
 */
export async function findUnchanged(
  db: Queryable,
  sourceId: number,
  drafts: readonly ArticleDraft[],
): Promise<boolean[]> {
  const keys = drafts.map(keysOf)
  const rows = await lookUp(db, sourceId, keys, [], [])
  const own = new Map(
    rows
      .filter(row => row.isOwn)
      .map(row => [JSON.stringify([row.urlKey, row.guid, row.contentHash]), row.awaitsPage] as const),
  )
  const others = new Set(rows.filter(row => !row.isOwn).map(row => row.urlKey))
  return keys.map(({ urlKey, guid, contentHash }, i) => {
    const awaitsPage = own.get(JSON.stringify([urlKey, guid, contentHash]))
    const isDone = awaitsPage === false || (awaitsPage === true && drafts[i]?.awaitsPage === true)
    return isDone || (urlKey !== null && others.has(urlKey))
  })
}

/** As `prepareArticle` finds them. */
function keysOf(draft: ArticleDraft): Keys {
  const urlKey = identifyingKey(draft.url)
  const guid = draft.guid ?? null
  const body = (draft.teaser ?? draft.paragraphs).map(normalizeText).join('\n\n')
  return {
    urlKey,
    guid,
    contentHash: contentHash(singleLine(draft.title), body, urlKey, guid !== null && guid !== draft.url),
  }
}

async function lookUp(
  db: Queryable,
  sourceId: number,
  keys: readonly Keys[],
  moreUrlKeys: readonly string[],
  externalIds: readonly string[],
  /** When what has no name was published. */
  times: readonly number[] = [],
) {
  const rows = await db
    .select({
      id: articles.id,
      urlKey: articles.urlKey,
      guid: articles.guid,
      externalId: articles.externalId,
      contentHash: articles.contentHash,
      title: articles.title,
      fingerprint: articles.fingerprint,
      publishedAt: articles.publishedAt,
      awaitsPage: articles.awaitsPage,
      sourceId: articles.sourceId,
    })
    .from(articles)
    .where(
      or(
        inArray(articles.urlKey, [...keys.flatMap(key => key.urlKey ?? []), ...moreUrlKeys]),
        inArray(articles.externalId, [...externalIds]),
        and(
          eq(articles.sourceId, sourceId),
          or(
            inArray(
              articles.contentHash,
              keys.map(key => key.contentHash),
            ),
            inArray(
              articles.guid,
              keys.flatMap(key => key.guid ?? []),
            ),
            times.length === 0
              ? undefined
              : and(
                  isNull(articles.urlKey),
                  isNull(articles.guid),
                  between(
                    articles.publishedAt,
                    new Date(Math.min(...times) - NEAR_MS),
                    new Date(Math.max(...times) + NEAR_MS),
                  ),
                ),
          ),
        ),
      ),
    )
    // The newest first: a name that was used for several articles means the last.
    .orderBy(desc(articles.id))
  return rows.map(row => ({ ...row, isOwn: row.sourceId === sourceId }))
}
