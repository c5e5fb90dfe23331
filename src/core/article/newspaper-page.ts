import { detectLanguage, type Language } from '../text/language.ts'
import type { Subhead } from './article.ts'
import { type NamedDay, resolveDay, validIsoDay } from './newspaper/calendar.ts'
import { isCutCaption } from './newspaper/caption.ts'
import type { Credit } from './newspaper/credit.ts'
import { takeDateline } from './newspaper/dateline.ts'
import { isTableRow } from './newspaper/furniture.ts'
import type { HeadlineLines } from './newspaper/headline-lines.ts'
import { type Item, readItems } from './newspaper/item.ts'
import { type Jump, splitJumps } from './newspaper/jump.ts'
import { type Layout, readLayout } from './newspaper/layout.ts'
import { readLines } from './newspaper/line.ts'
import { mendLines } from './newspaper/mend-lines.ts'
import { type Part, readOutline } from './newspaper/outline.ts'
import { goesOn, joinLines } from './newspaper/paragraphs.ts'
import { isFinished } from './newspaper/punctuation.ts'
import { splitRunIn } from './newspaper/run-in.ts'
import { takeTail } from './newspaper/tail.ts'

/** One article of a newspaper page. Nothing in it is invented: what the page does not say is `null` or empty. */
export interface NewspaperArticle {
  readonly title: string
  /** The line above the headline (引题). */
  readonly kicker: string | null
  /** The line below the headline (副题). */
  readonly deck: string | null
  /** Names without titles such as 记者. */
  readonly byline: readonly string[]
  /** Where the text was taken from, e.g. 人民日报. */
  readonly credit: string | null
  /** As printed, e.g. 本报11月7日讯. */
  readonly dateline: string | null
  /** YYYY-MM-DD. The dateline's or the credit's day, else the issue's. */
  readonly date: string | null
  readonly language: Language
  readonly subheads: readonly Subhead[]
  readonly paragraphs: readonly string[]
  readonly captions: readonly string[]
  readonly authorNote: string | null
  /** Number of the page, e.g. 3 or A3, as far as it says so. */
  readonly page: string | null
}

/** `no-article`: `lines` of text were there, but no paragraph of an article among them. */
export type PageOutcome =
  | { readonly ok: true; readonly articles: readonly NewspaperArticle[] }
  | { readonly ok: false; readonly reason: 'empty' }
  | { readonly ok: false; readonly reason: 'no-article'; readonly lines: number; readonly headings: number }

interface Draft {
  headline: HeadlineLines | null
  byline: string[]
  credit: Credit | null
  dateline: string | null
  day: NamedDay | null
  issue: string | null
  subheads: Subhead[]
  paragraphs: string[]
  captions: string[]
  authorNote: string | null
  /** Indexes of the body lines of the paragraph that is being read. */
  lines: number[]
  /** Number of the page on which it stands, where it goes on and where it began, as far as the pages say so. */
  page: string | null
  to: Jump | null
  from: Jump | null
}

/**
 * Reads the articles of a newspaper page given as text, with or without Markdown headings, in columns or not.
 * `date` (YYYY-MM-DD) is the issue's day: years and days that the page leaves out come from it, or from a date line of
 * the page, never from the clock. Pure, never throws, linear in the length of the page.
 */
export function parseNewspaperPage(text: string, options: { date?: string } = {}): PageOutcome {
  return parseNewspaperPages([text], options)[0] ?? { ok: false, reason: 'empty' }
}

/**
 * As `parseNewspaperPage` for texts of one issue, each of a page or several. An article that jumps (下转第3版, "Continued on Page A3")
 * gets its other part wherever that stands; the page that has nothing but such parts is left without articles.
 */
export function parseNewspaperPages(texts: readonly string[], options: { date?: string } = {}): PageOutcome[] {
  const pages = texts.map(text => {
    const items = readItems(splitRunIn(mendLines(splitJumps(readLines(text)))))
    const layout = readLayout(items)
    const outline = readOutline(items, layout)
    return { items, outline, drafts: readDrafts(items, layout, outline, hyphenatedWords(text)) }
  })
  const moved = joinJumps(pages.flatMap(page => page.drafts))
  const given = validIsoDay(options.date)
  return pages.map(({ items, outline, drafts }): PageOutcome => {
    if (items.length === 0) return { ok: false, reason: 'empty' }
    const left = drafts.filter(draft => !moved.has(draft))
    const withTitle = left.some(isArticle) ? left.filter(isArticle) : left.filter(hasSentence).slice(0, 1)
    if (withTitle.length === 0 && left.length === drafts.length) {
      const headings = outline.filter(part => part.kind === 'headline' || part.kind === 'subhead').length
      return { ok: false, reason: 'no-article', lines: items.length, headings }
    }
    return { ok: true, articles: withTitle.map(draft => toArticle(draft, given ?? draft.issue)) }
  })
}

/** Puts parts that came from another page behind those that went there; returns the parts that are now elsewhere. */
function joinJumps(drafts: readonly Draft[]): Set<Draft> {
  const moved = new Set<Draft>()
  const open = new Set(drafts.filter(draft => draft.to !== null && draft.paragraphs.length > 0))
  for (const part of drafts) {
    if (part.from === null || part.paragraphs.length === 0) continue
    const found = findBeginning(
      part,
      [...open].filter(draft => draft !== part),
    )
    if (!found) continue
    append(found, part)
    moved.add(part)
    open.delete(found)
    // A long text jumps more than once: its next part may follow this one.
    if (part.to !== null) {
      found.to = part.to
      found.page = part.page
      open.add(found)
      open.delete(part)
    }
  }
  return moved
}

/** Pages that contradict each other rule a pair out; of what is left the likest headline wins, then the first. */
function findBeginning(part: Draft, candidates: readonly Draft[]): Draft | null {
  const differ = (a: string | null | undefined, b: string | null) => a != null && b !== null && a !== b
  const possible = candidates.filter(
    draft => !differ(draft.to?.page, part.page) && !differ(part.from?.page, draft.page),
  )
  const scores = possible.map(draft => likeness(part, draft))
  const best = Math.max(...scores)
  // Where no page number speaks for a pair, something else has to.
  const isKnown = (draft: Draft) =>
    (draft.to?.page != null && draft.to.page === part.page) ||
    (part.from?.page != null && part.from.page === draft.page)
  const at = scores.indexOf(best)
  const found = possible[at]
  return found && (best > 0 || possible.length === 1 || isKnown(found)) ? found : null
}

function likeness(part: Draft, draft: Draft): number {
  const pairs = (text: string) => {
    const bare = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
    return new Set(Array.from(bare, (char, i) => char + (bare[i + 1] ?? '')))
  }
  const title = pairs(draft.headline?.title ?? '')
  const told = pairs(`${part.headline?.title ?? ''} ${part.from?.hint ?? ''}`)
  const shared = [...told].filter(pair => title.has(pair)).length
  const isNamed = draft.to?.hint != null && draft.to.hint === part.from?.hint
  return (told.size === 0 ? 0 : shared / told.size) + (isNamed ? 1 : 0)
}

function append(draft: Draft, part: Draft): void {
  const last = draft.paragraphs.at(-1) ?? ''
  const [first = '', ...rest] = part.paragraphs
  const isCut = !isFinished(last) && !part.subheads.some(subhead => subhead.before === 0)
  const shift = draft.paragraphs.length - (isCut ? 1 : 0)
  if (isCut)
    draft.paragraphs.splice(
      shift,
      1,
      joinLines([last, first], () => false),
      ...rest,
    )
  else draft.paragraphs.push(first, ...rest)
  draft.subheads.push(...part.subheads.map(subhead => ({ ...subhead, before: subhead.before + shift })))
  draft.captions.push(...part.captions)
  addNames(draft, part.byline)
  draft.credit ??= part.credit
  draft.dateline ??= part.dateline
  draft.day ??= part.day
  draft.authorNote ??= part.authorNote
}

function isArticle(draft: Draft): boolean {
  return draft.headline !== null && draft.paragraphs.length > 0
}

/** Text without a headline is taken for an article only where it reads like one: a word or a file of data does not. */
function hasSentence(draft: Draft): boolean {
  return draft.paragraphs.some(paragraph => paragraph.length >= 10 && /[。！？.!?…][”’"'」』）)]?$/u.test(paragraph))
}

function readDrafts(
  items: readonly Item[],
  layout: Layout,
  outline: readonly Part[],
  isHyphenated: (word: string) => boolean,
): Draft[] {
  let issue = items.map(item => (item.kind === 'furniture' ? item.issue : null)).find(day => day !== null) ?? null
  let page =
    items.map(item => (item.kind === 'furniture' ? item.page : undefined)).find(found => found !== undefined) ?? null
  let draft = newDraft(null, issue, page)
  const drafts = [draft]
  const next = (headline: HeadlineLines | null) => {
    // What says that a text goes on may stand over its headline.
    const from = headline !== null && draft.headline === null && draft.paragraphs.length === 0 ? draft.from : null
    draft = { ...newDraft(headline, issue, page), from }
    drafts.push(draft)
  }
  const close = () => closeParagraph(draft, items, layout, isHyphenated)
  for (const part of outline) {
    if (part.kind === 'headline') {
      close()
      next(part.headline)
    } else if (part.kind === 'subhead') {
      close()
      draft.subheads.push({ text: part.text, before: draft.paragraphs.length })
    } else if (part.kind === 'names') {
      close()
      addNames(draft, part.names)
    } else {
      const item = items[part.index]
      if (item?.kind === 'furniture') {
        issue = item.issue ?? issue
        page = item.page ?? page
        // 紧接 stands at either end; where no text stands before it, the text came from there.
        const hasText = draft.paragraphs.length > 0 || draft.lines.length > 0
        if (item.jump?.direction === 'to' && hasText) draft.to = item.jump
        else if (item.jump) {
          close()
          if (draft.paragraphs.length > 0) next(null)
          draft.from = item.jump
        }
      }
      if (item) readItem(draft, items, layout, part.index, item, close)
    }
  }
  close()
  return drafts.map(withCaptionsRead)
}

/** Below a headline without any other text, captions that are sentences are the text: 图片新闻, and short items with a mark before each. */
function withCaptionsRead(draft: Draft): Draft {
  if (draft.headline === null || draft.paragraphs.length > 0) return draft
  const isSentence = (caption: string) => caption.length >= 15 && /[。！？.!?][”"]?$/.test(caption)
  const bare = (caption: string) => caption.replace(/^[▲△■□●◆▶►·\s]+/, '')
  return {
    ...draft,
    paragraphs: draft.captions.filter(isSentence).map(bare),
    captions: draft.captions.filter(caption => !isSentence(caption)),
  }
}

function readItem(
  draft: Draft,
  items: readonly Item[],
  layout: Layout,
  index: number,
  item: Item,
  close: () => void,
): void {
  switch (item.kind) {
    case 'plain': {
      const last = draft.lines.at(-1)
      if (continuesCaption(draft, items, layout, index)) {
        draft.captions.push(joinLines([draft.captions.pop() ?? '', item.text], () => false))
        return
      }
      if (last !== undefined && !goesOn(items, layout, last, index)) close()
      draft.lines.push(index)
      return
    }
    case 'caption':
      draft.captions.push(item.caption)
      return
    case 'byline':
      close()
      addNames(draft, item.names)
      return
    case 'credit':
      close()
      addCredit(draft, item.credit)
      return
    case 'note':
      close()
      draft.authorNote = item.text
      return
    default: // Rules and furniture do not end a sentence that a column or a page has cut.
      return
  }
}

/** On wrapped pages a caption runs over several lines too. */
function continuesCaption(draft: Draft, items: readonly Item[], layout: Layout, index: number): boolean {
  const before = items[index - 1]
  const item = items[index]
  if (!layout.isWrapped || before === undefined || item === undefined || item.blankBefore) return false
  return before.kind === 'caption' && isCutCaption(draft.captions.at(-1) ?? '') && draft.captions.length > 0
}

function closeParagraph(
  draft: Draft,
  items: readonly Item[],
  layout: Layout,
  isHyphenated: (word: string) => boolean,
): void {
  const [first] = draft.lines
  if (first === undefined) return
  const texts = draft.lines.map(i => items[i]?.text ?? '')
  const isRow = isTableRow(texts[0] ?? '')
  if (isRow || (texts.length > 1 && draft.lines.every(layout.isVerse))) {
    draft.lines = []
    // The cells of a row stay apart as they were; the lines of a stanza stay lines.
    draft.paragraphs.push(isRow ? (texts[0] ?? '').replace(/^\|\s?|\s?\|$/g, '') : texts.join('\n'))
    return
  }
  const joined = joinLines(
    draft.lines.map(i => items[i]?.text ?? ''),
    isHyphenated,
  )
  draft.lines = []
  const dateline = takeDateline(joined)
  if (dateline) {
    draft.dateline ??= dateline.text
    draft.day ??= dateline.day
    if (dateline.agency !== null) draft.credit ??= { source: dateline.agency, day: null }
    addNames(draft, dateline.names)
  }
  const tail = takeTail(dateline ? dateline.rest : joined)
  addNames(draft, tail.names)
  if (tail.credit) addCredit(draft, tail.credit)
  draft.authorNote = tail.note ?? draft.authorNote
  if (tail.rest !== '') draft.paragraphs.push(tail.rest)
}

function addNames(draft: Draft, names: readonly string[]): void {
  draft.byline.push(...names.filter(name => !draft.byline.includes(name)))
}

function addCredit(draft: Draft, credit: Credit): void {
  draft.credit = credit
  draft.day ??= credit.day
}

function newDraft(headline: HeadlineLines | null, issue: string | null, page: string | null): Draft {
  return {
    headline,
    byline: [],
    credit: null,
    dateline: null,
    day: null,
    issue,
    subheads: [],
    paragraphs: [],
    captions: [],
    authorNote: null,
    lines: [],
    page,
    to: null,
    from: null,
  }
}

function toArticle(draft: Draft, issue: string | null): NewspaperArticle {
  const { byline, dateline, paragraphs, captions, authorNote, page } = draft
  const headline = draft.headline ?? { title: firstSentence(paragraphs[0] ?? ''), kicker: null, deck: null }
  return {
    ...headline,
    byline,
    credit: draft.credit?.source ?? null,
    dateline,
    date: draft.day ? resolveDay(draft.day, issue) : issue,
    language: detectLanguage(`${headline.title} ${paragraphs.slice(0, 5).join(' ')}`),
    subheads: draft.subheads.filter(subhead => subhead.before < paragraphs.length),
    paragraphs,
    captions,
    authorNote,
    page,
  }
}

/** The title of a text that has none: its first sentence, or as much of it as fits a line. */
function firstSentence(paragraph: string): string {
  const stop = paragraph.slice(0, 120).search(/[。！？]|[.!?](?=\s)/)
  return stop > 0 ? paragraph.slice(0, stop) : paragraph.slice(0, 40)
}

function hyphenatedWords(text: string): (word: string) => boolean {
  const words = new Set(text.match(/\p{L}{1,30}-\p{Ll}{1,30}/gu)?.map(word => word.toLowerCase()))
  return word => words.has(word)
}
