import type { SummaryLimits } from '../summary/pick-sentences.ts'
import { type SummarySentence, summarizeRanked } from '../summary/summarize.ts'
import type { Language } from '../text/language.ts'
import { takeDateline } from './newspaper/dateline.ts'

/**
 * The summary of an article. Where and by whom it was filed (本报港城11月7日讯, LONDON (Agency) —) is no part of it.
 *
 * @returns sentences in the order of the text, each a piece of one paragraph
 */
export function summarizeArticle(
  paragraphs: readonly string[],
  title: string,
  limits: SummaryLimits,
  language: Language,
): SummarySentence[] {
  const body = paragraphs.map(paragraph => takeDateline(paragraph)?.rest ?? paragraph).join('\n')
  return summarizeRanked(body, title, limits, language)
}
