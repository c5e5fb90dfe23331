import { linkDensity, type PageDocument, type PageElement, proseLength } from './dom.ts'

/** How publishing systems name the element of the text itself: schema.org, WordPress, Blogger, Chinese portals and offices. */
const NAMES = [
  '[itemprop~=articleBody]',
  ...'entry-content post-content post-body post_body article-content article_content articleContent article-body article_body articleBody article-text article__body article__content story-body storybody story-content main-content-text'
    .split(' ')
    .map(name => `.${name}`),
  ...'rich_media_content TRS_Editor trs_editor_view pages_content content_area con_txt cont_txt rm_txt_con show_text main_text article_con text_con artical-content art_content detail-content news_content newsContent news-content news_txt newstext zw_content view_content'
    .split(' ')
    .map(name => `.${name}`),
  ...'articleBody article-body article_content article-content articleContent artibody endText zoom UCAP-CONTENT js_content p-detail ContentBody Cnt-Main-Article-QQ newsContent news_content article_inbox main_content contentText'
    .split(' ')
    .map(name => `#${name}`),
].join(', ')

/** Less than this is a teaser or an empty frame. */
const SHORTEST = 100
/** Of what is said on the page outside links, the text itself must be at least this share. */
const SMALLEST_SHARE = 0.5

export function contentElementsIn(root: Pick<PageElement, 'querySelectorAll'>): PageElement[] {
  return [...root.querySelectorAll(NAMES)]
}

/** The element that by its name is the article's text, or `null`: without one, or where several could be it. */
export function findContentElement(document: PageDocument): PageElement | null {
  const named = contentElementsIn(document)
    .map(element => ({ element, length: proseLength(element) }))
    .filter(({ element, length }) => length >= SHORTEST && linkDensity(element) < 0.4)
    .sort((a, b) => b.length - a.length)
  const [largest] = named
  if (!largest || largest.length < proseLength(document.body) * SMALLEST_SHARE) return null
  // Of nested ones the innermost that still has nearly all of it.
  const inner = named.filter(one => largest.element.contains(one.element) && one.length > largest.length * 0.9)
  return inner.at(-1)?.element ?? largest.element
}
