import { contentElementsIn } from './content-element.ts'
import { linkDensity, type PageDocument, type PageElement, proseLength, textLength } from './dom.ts'

const SILENT = 'script, style, template, iframe, object, embed, svg, canvas, audio, video, select, input, textarea'
/** Never text of an article. `form` stays: at some sites the whole page stands in one. */
const ALWAYS =
  'nav, dialog, button, aside, [hidden], [role=navigation], [role=search], [role=dialog], [role=complementary], [role=contentinfo]'
const CAPTIONS = 'figcaption, [itemprop=caption], [itemprop=copyrightHolder]'

/**
 * Class names and ids, cut into words, that name what surrounds articles on sites of all kinds; gathered from the common
 * publishing systems and ad servers rather than from any one page.
 */
const FURNITURE = words(
  'nav|navigation|navbar|menu|breadcrumbs?|crumbs?|skip-?(?:link|to|content)|screen-reader-text|sr-only|visually-?hidden',
  'share|sharing|shares|sharebar|sharedaddy|sharetools|socials?|sociable|addthis|addtoany|jiathis|bdsharebuttonbox|bdshare|fenxiang',
  'relate[ds]?|relateds|recommend(?:s|ed|ations?)?|recirc|recirculation|outbrain|taboola|zergnet|more-(?:news|stories|from|on|articles)|read-?(?:more|next|also)|see-also|also-(?:read|like)|you-may|yarpp|jp-relatedposts|xiangguan|tuijian',
  'newsletters?|subscribe|subscription|signup|sign-up|promos?|promotion|promoted|cta|call-to-action|appeal|donate|donation',
  'ads?|adv|adverts?|advertisement|advertising|adsbygoogle|adbox|ad-?slot|ad-?wrapper|sponsor(?:s|ed)?|guanggao|anzeige|werbung|iklan|publicidad',
  'comments?|commentlist|comment-?(?:list|area|form|box)|respond|disqus|livefyre|pinglun|guestbook',
  'cookies?|cookie-?(?:bar|notice|banner)|gdpr|consent|modal|popup|lightbox|toast',
  'sidebar|side-bar|widgets?|trending|popular|most-?(?:read|viewed|popular|recent)|latest-?(?:news|posts)?|hot-?news|paihang|remen',
  'pagination|pager|paging|page-?(?:nav|links|numbers)|post-nav|nav-links|prev-next|prevnext|shangyipian',
  'tag-?(?:list|links|cloud)|taglist|cat-links|topics?-list',
  'author-?(?:bio|box|info|card|description|profile|about)|about-?(?:the-)?author|authorbox',
  'copyright|copy-?right|disclaimer|shengming|shenming|zebian|zrbj|qr-?code|erweima|app-?download|toolbar|article-?(?:tools|actions)|mw-editsection|editsection|jump-?link',
  'site-?(?:header|footer)|masthead|topbar|footer',
)
/** Words that name furniture where it is small, and anything where it is not. */
const SMALL_FURNITURE = words(
  'tags?|keywords|categories|print|printer|tools|email-?this|rating|ratings|votes?|likes?|banner|overlay|rail|editor|statement|position|loading|player|playlist|bio|contributor|toc|action|actions|button|buttons|btn|expand|close',
)
const CAPTION = words(
  'captions?|wp-caption-text|photo-?credits?|image-?(?:caption|credits?|copyright)|img-?(?:caption|note|desc)|credits?|cutline|figcaption|picture-?(?:note|text|caption)|pic-?(?:note|text|title)|tuzhu|gallery-?(?:caption|text)|slideshow|carousel|slider',
)
const META = words(
  'bylines?|dateline|timestamp|date|datetime|time|published|pub-?(?:date|time)|post-?(?:meta|date|info|data)|entry-?(?:meta|date|utility|header-meta)|article-?(?:meta|date|info|source|timestamp|byline)|meta|authors?|author-?name|news-?(?:info|source)|info|source|laiyuan|views|counter|reading-?time|kicker|eyebrow|category|section-?name',
)
/** Elements that hold the whole article whatever their class says. */
const HOLDERS = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE'])

/** Most of a page's text outside links that one piece of furniture may hold; with more it is not what its name says. */
const LARGEST_SHARE = 0.4
const LONGEST_CAPTION = 700
const LONGEST_META = 160

/** Takes out what is known by its element or its name to surround articles. */
export function removeFurniture(document: PageDocument): void {
  const { body } = document
  const total = proseLength(body)
  const isSmall = (element: PageElement) => proseLength(element) <= total * LARGEST_SHARE
  for (const element of body.querySelectorAll(SILENT)) element.remove()
  for (const element of body.querySelectorAll(ALWAYS)) if (isSmall(element)) element.remove()
  for (const element of body.querySelectorAll(CAPTIONS))
    if (textLength(element.textContent) < LONGEST_CAPTION) element.remove()
  const contents = contentElementsIn(document)
  const holdsContent = (element: PageElement) => contents.some(content => element.contains(content))
  for (const element of body.querySelectorAll('[class], [id]')) {
    if (HOLDERS.has(element.tagName)) continue
    if (isFurniture(element, nameOf(element), isSmall) && !holdsContent(element)) element.remove()
  }
}

function isFurniture(element: PageElement, name: string, isSmall: (element: PageElement) => boolean): boolean {
  const isNamed = FURNITURE.test(name)
  const isNote = CAPTION.test(name)
  const isMeta = META.test(name) || SMALL_FURNITURE.test(name)
  if (!isNamed && !isNote && !isMeta) return false
  const text = element.textContent
  const length = textLength(text)
  if (length === 0 || !isSmall(element)) return false
  if (isNote && length < LONGEST_CAPTION) return true
  if (isMeta && length < LONGEST_META && !hasSentences(text)) return true
  return isNamed && (length < 400 || !isProse(element))
}

/** Several long paragraphs with few links: an article, or a good part of one. */
function isProse(element: PageElement): boolean {
  let long = 0
  for (const paragraph of element.querySelectorAll('p')) if (textLength(paragraph.textContent) > 120) long++
  return long >= 3 && linkDensity(element) < 0.2
}

const hasSentences = (text: string): boolean => (text.match(/[.!?。！？](?:\s|$|[”"」])/g)?.length ?? 0) > 1

function words(...alternatives: readonly string[]): RegExp {
  // A column "with-sidebar" is none.
  return new RegExp(`(?<!-(?:with|has|no|without|hide|and|for))-(?:${alternatives.join('|')})-`)
}

/** Class names and id as words between dashes, `-post-meta-is-small-`. */
function nameOf(element: PageElement): string {
  const name = `${element.className} ${element.id}`.slice(0, 300)
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return `-${words}-`
}
