import type { PageDocument } from './dom.ts'

/** What a page's JSON-LD says of its article. Texts as written; missing fields are `null` or empty. */
export interface ArticleData {
  readonly headline: string | null
  readonly authors: readonly string[]
  readonly published: string | null
  readonly image: string | null
  /** May be HTML. */
  readonly body: string | null
}

const NOTHING: ArticleData = { headline: null, authors: [], published: null, image: null, body: null }
const ARTICLE = /(?:Article|NewsArticle|BlogPosting|Posting|Report|Review|HowTo|Recipe|Story)$/
/** Objects looked at on one page. */
const MOST_OBJECTS = 2000
const MOST_SCRIPTS = 50
const LONGEST_SCRIPT = 500_000

/** The first article among a page's JSON-LD objects, wherever it is nested; broken scripts are passed over. */
export function readJsonLd(document: Pick<PageDocument, 'querySelectorAll'>): ArticleData {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MOST_SCRIPTS)
  for (const script of scripts) {
    const article = findArticle(parse(script.textContent.slice(0, LONGEST_SCRIPT)))
    if (article) return toData(article)
  }
  return NOTHING
}

type Fields = Readonly<Record<string, unknown>>

function parse(text: string): unknown {
  // Some wrap the JSON as if it were a script, and many leave line ends inside strings.
  const json = text
    .replace(/^\s*(?:<!--|\/\*.{0,40}?\*\/|\/\/\s*<!\[CDATA\[)\s*/, '')
    .replace(/(?:-->|\/\*.{0,40}?\*\/|\/\/\s*\]\]>)?[\s;]*$/, '')
    .replace(/[\u0000-\u001f]+/g, ' ')
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function findArticle(root: unknown): Fields | null {
  const waiting: unknown[] = [root]
  for (let seen = 0; seen < MOST_OBJECTS; seen++) {
    const next = waiting.shift()
    if (next === undefined) return null
    if (Array.isArray(next)) waiting.push(...next.slice(0, 100))
    else if (isFields(next)) {
      if (texts(next['@type']).some(type => ARTICLE.test(type))) return next
      waiting.push(
        ...Object.values(next)
          .filter(value => typeof value === 'object')
          .slice(0, 100),
      )
    }
  }
  return null
}

function toData(article: Fields): ArticleData {
  return {
    headline: texts(article.headline)[0] ?? texts(article.name)[0] ?? null,
    authors: named(article.author),
    published: texts(article.datePublished)[0] ?? texts(article.dateCreated)[0] ?? null,
    image:
      [...texts(article.image), ...listOf(article.image).flatMap(one => (isFields(one) ? texts(one.url) : []))][0] ??
      null,
    body: texts(article.articleBody)[0] ?? texts(article.description)[0] ?? null,
  }
}

const named = (people: unknown): string[] =>
  listOf(people).flatMap(one => (isFields(one) ? texts(one.name) : texts(one)))

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const texts = (value: unknown): string[] =>
  listOf(value).flatMap(one => (typeof one === 'string' && one.trim() !== '' ? [one.trim()] : []))
