import { dayBounds, localDay } from '../core/digest/slot.ts'

/** A newspaper's issue of a day. */
export interface PaperIssue {
  readonly sourceId: number
  readonly title: string
  /** How many articles of it are there. */
  readonly articles: number
}

export interface PrintedArticle {
  readonly id: number
  readonly title: string
  readonly byline: readonly string[]
  /** Number of the page; null where it is not known. */
  readonly page: string | null
}

/** Newspapers by day and page. Days are YYYY-MM-DD where the papers come out. */
export interface PaperService {
  today(): string
  /** The papers that came out on a day, those with most articles first. */
  issuesOn(day: string): Promise<PaperIssue[]>
  /** The articles of an issue in the order of its pages; what has no page is last. */
  articlesOf(sourceId: number, day: string): Promise<PrintedArticle[]>
  /** The nearest days with issues before and after a day, at most `count` of each, in order of time. */
  daysAround(day: string, count: number): Promise<{ before: string[]; after: string[] }>
}

const byNumber = new Intl.Collator('en', { numeric: true })

/** @param zone where the papers come out, see `storePage` */
export function createPaperService({
  papers,
  clock,
  zone,
}: {
  papers: {
    papersOf(from: Date, to: Date): Promise<PaperIssue[]>
    articlesOf(sourceId: number, from: Date, to: Date): Promise<PrintedArticle[]>
    timesBefore(time: Date): Promise<Date[]>
    timesFrom(time: Date): Promise<Date[]>
  }
  clock: () => Date
  zone: string
}): PaperService {
  const daysOf = (times: readonly Date[], count: number) =>
    [...new Set(times.map(at => localDay(at, zone)))].slice(0, count)
  return {
    today: () => localDay(clock(), zone),
    issuesOn(day) {
      const { from, to } = dayBounds(day, zone)
      return papers.papersOf(from, to)
    },
    async articlesOf(sourceId, day) {
      const { from, to } = dayBounds(day, zone)
      const found = await papers.articlesOf(sourceId, from, to)
      // Stable, so that within a page the order of print stays.
      return found.sort((a, b) =>
        a.page === null || b.page === null
          ? Number(a.page === null) - Number(b.page === null)
          : byNumber.compare(a.page, b.page),
      )
    },
    async daysAround(day, count) {
      const { from, to } = dayBounds(day, zone)
      const [before, after] = await Promise.all([papers.timesBefore(from), papers.timesFrom(to)])
      return { before: daysOf(before, count).reverse(), after: daysOf(after, count) }
    },
  }
}
