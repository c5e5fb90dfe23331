import type { PaperIssue, PrintedArticle } from '../../services/leaf-papers.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { html, join } from './html.ts'
import { type Button, buttonText, clip, type Draft, inRows } from './message.ts'
import { formatDay, formatShortDay } from './time.ts'

const A_SCREEN = 10
const TITLE_ROOM = 120

/**
 * An issue of a newspaper, ten articles on a screen, those of one page together; a screen beyond the last is the last. Buttons read
 * an article, turn, open the other papers of the day, and go to the issues before and after.
 */
export function renderIssue(
  issue: PaperIssue,
  articles: readonly PrintedArticle[],
  input: {
    day: string
    screen: number
    others: readonly PaperIssue[]
    around: { before: readonly string[]; after: readonly string[] }
    phrases: Phrases
  },
): Draft {
  const { phrases, day } = input
  const screens = Math.max(1, Math.ceil(articles.length / A_SCREEN))
  const screen = Math.max(0, Math.min(input.screen, screens - 1))
  const first = screen * A_SCREEN
  const shown = articles.slice(first, first + A_SCREEN)
  const lines = shown.map((article, i) => {
    const opens = article.page !== null && (i === 0 || article.page !== shown[i - 1]?.page)
    const names = article.byline.length > 0 ? html` · <i>${phrases.names(article.byline)}</i>` : ''
    const line = html`${first + i + 1}. ${clip(article.title, TITLE_ROOM)}${names}`
    return opens ? html`${i > 0 ? '\n' : ''}<b>${phrases.printedPage(article.page ?? '')}</b>\n${line}` : line
  })
  const turn: Button[] = [
    ...(screen > 0 ? [{ text: phrases.button.previous, data: `pp:${issue.sourceId}:${day}:${screen - 1}` }] : []),
    ...(screen < screens - 1 ? [{ text: phrases.button.next, data: `pp:${issue.sourceId}:${day}:${screen + 1}` }] : []),
  ]
  return {
    blocks: [
      phrases.issueTitle({
        paper: issue.title,
        day: formatDay(day, phrases.language),
        articles: articles.length,
        page: screen + 1,
        pages: screens,
      }),
      join(lines, '\n'),
    ],
    buttons: [
      ...inRows(
        shown.map(({ id }, i) => ({ text: phrases.button.read(first + i + 1), data: `r:${id}` })),
        5,
      ),
      turn,
      ...paperButtons(
        input.others.filter(({ sourceId }) => sourceId !== issue.sourceId),
        day,
      ),
      dayButtons(input.around, phrases),
    ],
  }
}

/** The papers of a day, to choose from. */
export function paperButtons(issues: readonly PaperIssue[], day: string): Button[][] {
  return inRows(
    issues
      .slice(0, 10)
      .map(({ sourceId, title }) => ({ text: buttonText(`🗞 ${title}`, 20), data: `pp:${sourceId}:${day}:0` })),
    2,
  )
}

/** The nearest days with issues. */
export function dayButtons(
  { before, after }: { before: readonly string[]; after: readonly string[] },
  { language }: Phrases,
): Button[] {
  return [
    ...before.map(day => ({ text: `◀ ${formatShortDay(day, language)}`, data: `pd:${day}` })),
    ...after.map(day => ({ text: `${formatShortDay(day, language)} ▶`, data: `pd:${day}` })),
  ]
}
