import { parseDate } from '../date.ts'
import { htmlToLine } from '../html-text.ts'
import { parseUrl, resolveLink } from '../links.ts'
import { blocksOf } from './blocks.ts'
import type { PageDocument, PageElement } from './dom.ts'
import type { ArticleData } from './json-ld.ts'
import { articleTitle } from './title.ts'

/** What a page says about its article outside the text. */
export interface Metadata {
  readonly title: string
  /** Names, apart by commas. */
  readonly byline: string | null
  readonly published: Date | null
  /** As declared: the primary tag in lower case, e.g. `zh`. */
  readonly language: string | null
  readonly image: string | null
}

const DATE_NAMES =
  'article:published_time og:published_time og:article:published_time datepublished publishdate publish_date publish-date publicationdate pubdate pub_date parsely-pub-date sailthru.date article.published article_date_original originalpublicationdate dc.date.issued dc.date dcterms.created dcterms.date dc.date.created citation_publication_date weibo:article:create_at og:release_date firstpublishtime contentpublishtime date'.split(
    ' ',
  )
const AUTHOR_NAMES =
  'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl citation_author weibo:article:author twitter:creator'.split(
    ' ',
  )

/** @param data the page's JSON-LD */
export function readMetadata(document: PageDocument, data: ArticleData, url: string): Metadata {
  const text = visibleText(document.body)
  const metas = readMetas(document)
  const language = declaredLanguage(document, metas)
  const title = articleTitle({
    named: [metas.get('og:title'), metas.get('twitter:title'), data.headline],
    page: document.querySelector('title')?.textContent ?? '',
    headings: [...document.querySelectorAll('h1')].slice(0, 20).map(heading => heading.textContent),
    site: metas.get('og:site_name') ?? metas.get('application-name') ?? null,
    host: parseUrl(url)?.hostname ?? '',
  })
  return {
    title,
    byline: readByline(document, data, metas, text),
    published: readPublished(document, data, metas, { text, title, url, isChinese: language === 'zh' }),
    language,
    image: readImage(document, data, metas, url),
  }
}

/** How much of a page is searched for what it says of its article, in characters. */
const MOST_SEARCHED = 50_000

/** The text of the page on one line, scripts apart. */
function visibleText(body: PageElement): string {
  return blocksOf(body)
    .map(block => block.text)
    .join(' ')
    .slice(0, MOST_SEARCHED)
    .replace(/\s+/g, ' ')
}

function readMetas(document: PageDocument): Map<string, string> {
  const metas = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop')
    const content = htmlToLine(meta.getAttribute('content') ?? '')
    if (name !== null && content !== '' && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), content)
  }
  return metas
}

function declaredLanguage(document: PageDocument, metas: ReadonlyMap<string, string>): string | null {
  const declared =
    document.documentElement?.getAttribute('lang') ||
    metas.get('og:locale') ||
    metas.get('language') ||
    metas.get('content-language')
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase() ?? null
}

function readByline(
  document: PageDocument,
  data: ArticleData,
  metas: ReadonlyMap<string, string>,
  text: string,
): string | null {
  const elements =
    '[itemprop=author] [itemprop=name], [rel=author], [itemprop=author], .byline, .author-name, .author, .byline-name'
  const candidates = [
    data.authors.join(', '),
    ...AUTHOR_NAMES.map(name => metas.get(name)),
    ...[...document.querySelectorAll(elements)].slice(0, 10).map(element => element.textContent),
    /(?:^|[\s　（(])(?:作者|记者|撰文|文)\s?[：:｜|/／]\s?([\p{Script=Han}·A-Za-z]{2,12}(?:[、 ][\p{Script=Han}·]{2,4}){0,3})(?=$|[\s　）),，|｜])/u.exec(
      text,
    )?.[1],
  ]
  for (const candidate of candidates) {
    const name = cleanByline(candidate ?? '')
    if (name !== '') return name
  }
  return null
}

/** "By Ann Lee and Bob Ray | Reuters" → "Ann Lee and Bob Ray"; empty for addresses, accounts and what is no name. */
function cleanByline(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (/^(?:https?:|www\.|@)|[\w.]@[\w.]|^\d+$/i.test(line)) return ''
  const name = line
    .replace(
      /^(?:written |posted |story |reported )?by:?\s+|^(?:von|par|por|autore?|author|作者|记者|文|撰文|编辑)\s*[：:｜|/／]?\s*(?=\S)/i,
      '',
    )
    .replace(/^(?:本报|本网|新华社)?(?:见习|首席|特约)?记者\s*/, '')
    .split(/\s*[|｜•]\s*|,?\s+(?:on\s+)?(?=\d{1,4}[-/. 年])/)[0]
  return name !== undefined && name.length <= 100 ? name.replace(/[,，、;；:：\s]+$/, '') : ''
}

interface Context {
  readonly text: string
  readonly title: string
  readonly url: string
  readonly isChinese: boolean
}

function readPublished(
  document: PageDocument,
  data: ArticleData,
  metas: ReadonlyMap<string, string>,
  { text, title, url, isChinese }: Context,
): Date | null {
  const times =
    'time[pubdate], time[itemprop=datePublished], [itemprop=datePublished], article time[datetime], time[datetime]'
  const candidates = [
    data.published,
    ...DATE_NAMES.map(name => metas.get(name)),
    ...[...document.querySelectorAll(times)]
      .slice(0, 5)
      .flatMap(time => [time.getAttribute('datetime'), time.getAttribute('content'), time.textContent]),
    visibleDate(text, title),
    /\/((?:19|20)\d\d)[-/]?([01]\d)[-/]?([0-3]\d)(?=[/_.-]|$|t\d)/.exec(url)?.slice(1).join('-'),
  ]
  for (const candidate of candidates) {
    const date = candidate ? parseDate(withZone(candidate, isChinese)) : null
    if (date && date.getUTCFullYear() > 1970) return date
  }
  return null
}

/** Chinese pages name no zone where they mean China's. */
function withZone(date: string, isChinese: boolean): string {
  const clean = date.replace(/\s+/g, ' ').trim()
  return isChinese && /\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/.test(clean) ? `${clean} +0800` : clean
}

const DATE =
  /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s{0,3}\d{1,2}:\d{2}(?::\d{2})?)?|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2},? (?:19|20)\d\d|\b\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:19|20)\d\d/i
/** How far behind its headline an article's date is looked for, in characters. */
const NEAR = 500

/** The date that stands behind the headline. */
function visibleDate(text: string, title: string): string | null {
  const at = title === '' ? -1 : text.lastIndexOf(title, text.length / 2)
  return at < 0 ? null : (DATE.exec(text.slice(at + title.length, at + title.length + NEAR))?.[0] ?? null)
}

function readImage(
  document: PageDocument,
  data: ArticleData,
  metas: ReadonlyMap<string, string>,
  url: string,
): string | null {
  const link: PageElement | null = document.querySelector('link[rel=image_src]')
  const candidates = [
    metas.get('og:image:secure_url'),
    metas.get('og:image'),
    metas.get('og:image:url'),
    metas.get('twitter:image'),
    metas.get('twitter:image:src'),
    data.image,
    link?.getAttribute('href'),
  ]
  for (const candidate of candidates) {
    const image = candidate ? resolveLink(candidate, { url, home: null }, []) : null
    if (image !== null) return image
  }
  return null
}
