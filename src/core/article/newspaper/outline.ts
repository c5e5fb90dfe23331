import { parseBareNames } from './byline.ts'
import { type HeadlineLines, looksLikeDeck, resolveHeadline, resolveMarked } from './headline-lines.ts'
import { contentNeighbours, isHeadingRole, type Role, readEvidence, readRoles } from './headlines.ts'
import type { Item } from './item.ts'
import type { Layout } from './layout.ts'
import { isHan, isListItem } from './punctuation.ts'
import { takeTail } from './tail.ts'

/** The page in order, every heading decided. */
export type Part =
  | { readonly kind: 'headline'; readonly headline: HeadlineLines }
  | { readonly kind: 'subhead'; readonly text: string }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'item'; readonly index: number }

interface Page {
  readonly items: readonly Item[]
  readonly roles: readonly Role[]
  readonly evidence: readonly boolean[]
  /** Levels of marked headings that open an article whatever follows. */
  readonly topLevel: number | null
  readonly sections: ReadonlySet<number>
  readonly hasEvidence: boolean
}

/** More short lines in a row are a list or a poem. */
const MAX_HEADLINE_LINES = 6
/** Groups are looked through more than once, so hostile pages must not make them long. */
const MAX_GROUP = 20

interface Progress {
  isOpen: boolean
  /** A credit, a signature or a rule has ended the open article. */
  isEnded: boolean
  hasBody: boolean
}

/** Where articles begin, and which headings are only subheads. */
export function readOutline(items: readonly Item[], layout: Layout): Part[] {
  const page = readPage(items, layout)
  const parts: Part[] = []
  const progress: Progress = { isOpen: false, isEnded: true, hasBody: false }
  let isContents = false
  let isAds = false
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item || page.sections.has(i)) continue
    const isHeading = page.roles[i] === 'heading' || (page.roles[i] === 'soft-heading' && page.evidence[i])
    if (isHeading || item.kind === 'rule' || (item.kind === 'furniture' && item.page !== undefined)) isAds = false
    if (item.kind === 'furniture' && item.isAdHead) isAds = true
    if (isAds) continue
    if (item.kind === 'contents') {
      isContents = true
    } else if (isHeadingRole(page.roles[i]) && !(isContents && page.roles[i] === 'soft-heading')) {
      isContents = false
      const group = headingGroup(page, i)
      parts.push(...decideGroup(page, group, progress))
      i = group.at(-1) ?? i
    } else if (!isContents) {
      parts.push(
        page.roles[i] === 'names'
          ? { kind: 'names', names: parseBareNames(item.text) ?? [] }
          : { kind: 'item', index: i },
      )
      advance(progress, item, page.roles[i])
    }
  }
  return parts
}

function readPage(items: readonly Item[], layout: Layout): Page {
  const roles = readRoles(items, layout)
  const { next } = contentNeighbours(items)
  const evidence = readEvidence(items, roles, next)
  const marked = items.flatMap((_, i) => (roles[i] === 'heading' ? [i] : []))
  const sections = readSections(items, marked, roles, evidence, next)
  const levels = marked.filter(i => !sections.has(i)).map(i => items[i]?.level ?? 0)
  return {
    items,
    roles,
    evidence,
    sections,
    topLevel: levels.length > 0 ? Math.min(...new Set(levels)) : null,
    hasEvidence: items.some((_, i) => isHeadingRole(roles[i]) && evidence[i]),
  }
}

/**
 * Marked headings that head other headings and no text: the paper's name, a section. Those at the top level are sections
 * when none of several has text of its own, or when what stands below the only one are articles with bylines.
 */
function readSections(
  items: readonly Item[],
  marked: readonly number[],
  roles: readonly Role[],
  evidence: readonly boolean[],
  next: readonly number[],
): Set<number> {
  const sections = new Set<number>()
  let rest = [...marked]
  for (let round = 0; round < 3 && rest.length > 1; round++) {
    const levels = rest.map(i => items[i]?.level ?? 0)
    const top = Math.min(...new Set(levels))
    const heads = rest.filter((_, k) => levels[k] === top)
    const below = rest.filter((_, k) => levels[k] !== top)
    const isEmpty = (i: number) =>
      roles[next[i] ?? -1] === 'heading' && (items[next[i] ?? -1]?.level ?? 0) > top && !evidence[i]
    const articlesBelow = below.filter(i => evidence[i]).length
    if (below.length === 0 || !heads.every(isEmpty) || (heads.length < 2 && articlesBelow < below.length / 2)) break
    for (const i of heads) sections.add(i)
    rest = below
  }
  return sections
}

/** Headings that follow each other, with nothing but page furniture between. */
function headingGroup(page: Page, start: number): number[] {
  const group = [start]
  for (let i = start + 1; i < page.items.length && group.length < MAX_GROUP; i++) {
    if (page.sections.has(i)) break
    if (isHeadingRole(page.roles[i])) group.push(i)
    else if (page.items[i]?.kind !== 'furniture') break
  }
  return group
}

function decideGroup(page: Page, group: readonly number[], progress: Progress): Part[] {
  const marked = group.filter(i => page.roles[i] === 'heading')
  return marked.length > 0 ? decideMarked(page, group, marked, progress) : decideSoft(page, group, progress)
}

function decideMarked(page: Page, group: readonly number[], marked: readonly number[], progress: Progress): Part[] {
  const parts: Part[] = []
  const titles = marked.filter(
    (heading, k) => !isKicker(page, heading, marked[k + 1]) && !isDeck(page, heading, marked[k - 1]),
  )
  const owners = group.map((i, k) => (titles.includes(i) ? i : ownerOf(page, group, k, titles)))
  for (const heading of titles) {
    const mine = group.filter((_, k) => owners[k] === heading)
    const above = mine.filter(i => i < heading)
    const isDeckLine = (i: number) =>
      page.roles[i] === 'heading' || page.evidence[i] === true || looksLikeDeck(textOf(page, i))
    const below = mine.filter(i => i > heading)
    const deck = below.filter((_, k) => below.slice(0, k + 1).every(isDeckLine))
    const rest = asItems(below.slice(deck.length))
    const text = textOf(page, heading)
    if (opensArticle(page, heading, progress) || below.some(i => page.roles[i] === 'heading')) {
      const texts = (indexes: readonly number[]) => indexes.map(i => textOf(page, i))
      parts.push({ kind: 'headline', headline: resolveMarked(text, texts(above), texts(deck)) }, ...rest)
      open(progress)
    } else {
      parts.push(...asItems(above), { kind: 'subhead', text }, ...asItems(below))
    }
  }
  return parts
}

/** A smaller heading right above a bigger one: a subhead would have text below it. */
function isKicker(page: Page, heading: number, next: number | undefined): boolean {
  return next !== undefined && levelOf(page, next) < levelOf(page, heading)
}

/** A smaller heading right below a bigger one, with the byline below both. */
function isDeck(page: Page, heading: number, previous: number | undefined): boolean {
  return previous !== undefined && levelOf(page, previous) < levelOf(page, heading) && page.evidence[heading] === true
}

/** A line between two marked headings is the deck of the first if the second is one of its subheads, else the kicker of the second. */
function ownerOf(page: Page, group: readonly number[], k: number, titles: readonly number[]): number {
  const i = group[k] ?? -1
  const before = titles.filter(m => m < i).at(-1)
  const after = titles.find(m => m > i)
  if (before === undefined || after === undefined) return after ?? before ?? -1
  if (page.roles[i] === 'heading') return isKicker(page, i, after) ? after : before
  const isBelow = levelOf(page, after) > levelOf(page, before)
  return isBelow && !page.evidence[after] ? before : after
}

function opensArticle(page: Page, heading: number, progress: Progress): boolean {
  if (!progress.isOpen || (progress.isEnded && progress.hasBody)) return true
  return page.items[heading]?.level === page.topLevel || page.evidence[heading] === true
}

function decideSoft(page: Page, group: readonly number[], progress: Progress): Part[] {
  const lines = group.map(i => ({ text: textOf(page, i), blankBefore: page.items[i]?.blankBefore ?? true }))
  const first = lines[0]
  if (lines.length > MAX_HEADLINE_LINES) return asItems(group)
  const hasEvidence = group.some(i => page.evidence[i])
  if (
    hasEvidence ||
    softOpens(
      page,
      lines.map(line => line.text),
      progress,
    )
  ) {
    open(progress)
    return [{ kind: 'headline', headline: resolveHeadline(lines) }]
  }
  const isSubhead = lines.length === 1 && first !== undefined && first.text.length <= (isHan(first.text) ? 32 : 70)
  if (isSubhead && (page.topLevel === null || !/[，,]/.test(first.text) || isListItem(first.text)))
    return [{ kind: 'subhead', text: first.text }]
  return asItems(group)
}

/** Does an unmarked heading without a byline open an article? On marked pages never; else where one must begin, or nothing on the page has a byline. */
function softOpens(page: Page, lines: readonly string[], progress: Progress): boolean {
  if (page.topLevel !== null) return false
  if (!progress.isOpen || progress.isEnded) return true
  if (lines.length > 1) return progress.hasBody
  if (page.hasEvidence) return false
  const text = lines[0] ?? ''
  return progress.hasBody && (isHan(text) ? text.length >= 12 : text.split(' ').length >= 5)
}

function asItems(indexes: readonly number[]): Part[] {
  return indexes.map(index => ({ kind: 'item', index }))
}

function open(progress: Progress): void {
  progress.isOpen = true
  progress.isEnded = false
  progress.hasBody = false
}

function advance(progress: Progress, item: Item, role: Role | undefined): void {
  if (item.kind === 'plain' && role === 'other') {
    progress.hasBody = true
    progress.isEnded = takeTail(item.text).isEnd
  } else if (item.kind === 'rule' || item.kind === 'note') {
    progress.isEnded = true
  } else if (item.kind === 'credit' || item.kind === 'byline' || role === 'names') {
    progress.isEnded = progress.hasBody
  }
}

function levelOf(page: Page, index: number): number {
  return page.items[index]?.level ?? 0
}

function textOf(page: Page, index: number): string {
  return page.items[index]?.text ?? ''
}
