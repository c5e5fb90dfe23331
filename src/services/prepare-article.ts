import type { ArticleDraft } from '../core/article/article.ts'
import { contentHash, simHash } from '../core/article/fingerprint.ts'
import { identifyingKey } from '../core/article/identity.ts'
import { readText } from '../core/article/read-text.ts'
import { sketchOf } from '../core/article/sketch.ts'
import { type SearchVector, toSearchVector } from '../core/search/search-vector.ts'
import { type Profile, profileOf } from '../core/story/profile.ts'
import type { Language } from '../core/text/language.ts'
import { normalizeText, singleLine } from '../core/text/normalize.ts'
import { contentTerms, termsOf, withoutStopWords } from '../core/text/terms.ts'
import { classify, isConfident } from '../core/topic/classify.ts'

/** A draft with everything that can be found out from it alone: what is done once, when it comes in. */
export interface PreparedArticle extends ArticleDraft {
  readonly externalId: string | null
  readonly urlKey: string | null
  readonly guid: string | null
  readonly publishedAt: Date
  /** False where `publishedAt` is only the time at which it came in. */
  readonly isDated: boolean
  readonly language: Language
  /** The longest summary that a reader can ask for. */
  readonly summary: readonly string[]
  /** How soon each of its sentences was chosen, see `bestSentences`. */
  readonly summaryRanks: readonly number[]
  readonly category: string | null
  readonly contentHash: string
  readonly fingerprint: bigint
  readonly search: SearchVector
  /** What it is compared with others by. */
  readonly profile: Profile
}

/** A date further ahead than this is a mistake; the clocks of honest sources differ by less. */
const AHEAD_MS = 3_600_000

/** @param now when the article came in, which also stands in for a missing or impossible date of publication */
export function prepareArticle(draft: ArticleDraft, now: Date, externalId: string | null = null): PreparedArticle {
  const { title, paragraphs, body, language, summary, summaryRanks, lead } = readText(draft.title, draft.paragraphs)
  const terms = termsOf(body)
  const kicker = draft.kicker === null ? null : singleLine(draft.kicker)
  const told = classify({ title, lead: kicker ?? '', body }, draft.categories)
  const known = draft.publishedAt
  const isPlausible = known !== null && known.getTime() <= now.getTime() + AHEAD_MS
  const publishedAt = isPlausible && known ? known : now
  const key = identifyingKey(draft.url)
  const guid = draft.guid ?? null
  return {
    ...draft,
    externalId,
    urlKey: key,
    guid,
    title,
    kicker,
    paragraphs,
    publishedAt,
    isDated: isPlausible,
    language,
    summary,
    summaryRanks,
    category: isConfident(told) ? told.category : null,
    contentHash: contentHash(
      title,
      draft.teaser?.map(normalizeText).join('\n\n') ?? body,
      key,
      guid !== null && guid !== draft.url,
    ),
    fingerprint: simHash(body === '' ? contentTerms(title) : withoutStopWords(terms)),
    search: toSearchVector({ title, lead: `${kicker ?? ''}\n${lead}`, body }, terms),
    profile: profileOf({ title, lead, publishedAt, sketch: sketchOf(title, body) }),
  }
}
