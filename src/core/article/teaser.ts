import { contentTerms } from '../text/terms.ts'
import type { ArticleDraft } from './article.ts'

/** What an article says, in letters of an alphabet; less may be all that a feed was willing to tell. */
const ENOUGH = 1500
/** A Chinese character says about as much as three letters. */
const HAN_WEIGHT = 3
const CUT_OFF =
  /(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\]|read (?:more|on|the (?:full|rest))|continue reading|阅读(?:全文|更多|原文)|查看(?:全文|更多|原文)|点击(?:查看|阅读).{0,6}|閱讀(?:全文|更多)|更多内容)\W{0,4}$/i

/** Does a feed's entry tell so little, or end so plainly in mid-text, that the article's page must have more? */
export function carriesTooLittle(draft: Pick<ArticleDraft, 'url' | 'paragraphs'>): boolean {
  if (draft.url === null) return false
  const text = draft.paragraphs.join('\n').trimEnd()
  return sizeOf(text) < ENOUGH || CUT_OFF.test(text.slice(-60))
}

/** A page's text must be this much longer than the teaser to take its place. */
const LONGER = 1.3
/** Share of the teaser's terms that the page must have; a consent wall or another article has few of them. */
const SHARED_TERMS = 0.4

/** Is a page's text the article that the entry announces, and more of it than the entry has? */
export function isFullTextOf(
  draft: Pick<ArticleDraft, 'title' | 'paragraphs'>,
  page: { readonly title: string; readonly paragraphs: readonly string[] },
): boolean {
  const teaser = draft.paragraphs.join('\n')
  const text = page.paragraphs.join('\n')
  if (sizeOf(text) < sizeOf(teaser) * LONGER) return false
  const wanted = new Set(contentTerms(`${draft.title}\n${teaser.slice(0, 2000)}`))
  const has = new Set(contentTerms(`${page.title}\n${text.slice(0, 50_000)}`))
  const shared = [...wanted].filter(term => has.has(term)).length
  return text !== '' && shared >= wanted.size * SHARED_TERMS
}

const sizeOf = (text: string) =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) + (HAN_WEIGHT - 1) * (text.match(/\p{Script=Han}/gu)?.length ?? 0)
