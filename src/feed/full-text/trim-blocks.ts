import type { Block } from './blocks.ts'
import { textLength } from './dom.ts'

/** Lines that belong to the page wherever they stand. All are tried on short lines only, from their beginning. */
const ANYWHERE: readonly RegExp[] = [
  /^\W{0,3}(?:advert(?:isement)?s?|ad|sponsored(?: content)?|anzeige|werbung|publicit[éeà]|iklan|reklama?|publicidad|реклама|广告|廣告|广告[：:].*)\W{0,3}$/i,
  /^(?:article |story )?continues? (?:reading|below)|^(?:story|article) continues/i,
  /^[([（]?(?:photo(?:s|graphs?|graphy)?|images?|pictures?|foto(?:s|graf\w*)?|bild(?:quelle)?|crédits?|credits?)(?: (?:credits?|by|courtesy|via|copyright)\b|\s?[:：©/])/i,
  /^(?:file photo|image (?:copyright|caption|source)|media ?caption|getty images|shutterstock)\b/i,
  /^[©ⓒ]|^\(c\) ?\d{4}|^copyright\b|^all rights reserved/i,
  /^media playback is|^this (?:slideshow|video|content) (?:requires|is not)|^loading\b.{0,20}$|^skip to|^image \d+ of|^your browser/i,
  /^(?:share|tweet|save|print|email|e-mail|comments?|post comment|close|caption|subscribe|sign in|log in|facebook|twitter|whatsapp|linkedin|pinterest|reddit)(?:[\s|·,/]+(?:this|on|by|to|article|story|share|tweet|save|print|email|e-mail|submit|comments?|facebook|twitter|whatsapp|linkedin|pinterest|reddit|\d+))*$/i,
  /^click here (?:to|for)\b|^sign up (?:for|to|here)\b|^subscribe (?:to|for|now)\b|^get (?:the|our) (?:latest|newsletter|app)\b|^download (?:the|our) .{0,30}app\b|^follow (?:us|@|.{1,40} on (?:twitter|facebook|instagram))/i,
  /^(?:tags?|filed under|posted in|categor(?:y|ies)|keywords|topics?|schlagw[öo]rter|stichworte|étiquettes|etiquetas)\s*[:：]/i,
  /^[（(【[]?(?:原标题|原題|原题)\s*[：:]/,
  /^[（(【[]?\s*(?:本文|文章|稿件|信息|新闻|资料|内容)?(?:来源|來源|出处|转自|转载自)\s*[：:｜|]\s*.{0,60}$/,
  /^[（(【[]?\s*(?:(?:本文|本期|值班|执行|见习|实习|网络|微信|首席|版面|主编|副?总)?(?:责任编辑|责编|責任編輯|编辑|編輯|主编|编审|编校|校对|校對|校审|美编|美術|排版|审核|审校|审签|初审|复审|终审|监制|监审|统筹|策划|制图|制作|值班编委|值班主任|供稿))\s*[：:｜|丨/／].{0,80}$/,
  /^(?:责任编辑|责编|編輯)\s*[^，。：:\s]{0,12}$/,
  /^(?:点击(?:进入|查看|阅读|下载|关注)|戳(?:这里|进)|扫(?:码|一扫|描)|长按|识别二维码|关注(?:我们|公众号|微信)|微信搜索|下载.{0,12}(?:客户端|APP)|更多(?:精彩|内容|新闻|资讯)|查看(?:更多|原文)|阅读原文|展开(?:全文|阅读)|返回.{0,8}(?:首页|列表|顶部)|打印(?:本页)?|关闭(?:窗口)?|分享(?:到|至)|收藏|我要(?:评论|纠错|反馈)|举报)/,
  /^[（(【[]?(?:本网|本站|本报|特别|免责|版权|风险|郑重|重要|转载|法律)?(?:声明|提示|免责)\s*[：:】]|^(?:版权所有|未经.{0,20}(?:授权|许可|同意)|本文(?:仅代表|系|不代表|内容仅供)|文章(?:仅代表|内容仅供)|以上(?:内容|观点|信息)(?:仅|不))/,
  /^(?:文章)?(?:关键词|关键字|标签|分类|栏目|浏览(?:量|次数)?|阅读(?:量|数)?|点击(?:量|数|次数)?|评论数?)\s*[：:]/,
  /^(?:上一篇|下一篇|上一条|下一条|上一页|下一页|首页|尾页)\s*[：:]?/,
  /^.{0,80}(?:扫描?(?:下方|上方|左侧|右侧|右方|以下)?二维码|长按.{0,6}二维码|下载.{0,12}(?:客户端|APP)|关注.{0,20}(?:公众号|微信号|官方微信))/,
]

/** Beginnings that announce another article, where most of what follows is a link. */
const POINTER =
  /^\W{0,3}(?:read(?: (?:more|also|next|on|this|the full))?|also(?: (?:read|see))?|see(?: also| more)?|related(?: \w+)?|more(?: on| from| about)?|watch|listen|don'?t miss|must read|recommended|via|source|mehr|lesen sie|siehe|auch|lire|à lire|voir|leggi|ver|vea|lea|lee|mira|leia|veja|baca|читайте|смотрите|延伸|相关|推荐|更多|另见|参见|专题|点击)/i

/** Headings of lists of other articles and of forms behind the text. */
const SECTION =
  /^\W{0,3}(?:related(?: (?:articles?|stories|content|posts?|news|links|topics?|coverage|reading))?|more (?:stories|from|news|on|great|articles|in|to read|like this)\b.{0,40}|you (?:may|might) (?:also )?(?:like|be interested).{0,30}|recommended(?: (?:for you|reading|stories|articles))?|read (?:next|more|also)|what to read next|(?:latest|top|popular|trending|breaking)(?: (?:news|stories|posts|articles|videos?|now))?|most (?:read|popular|viewed|shared)|trending|popular|don'?t miss|also (?:on|in|read|see)\b.{0,30}|see also|next (?:article|story)|editor'?s picks?|about the authors?|leave a (?:reply|comment).{0,20}|(?:\d+ )?(?:comments?|responses?|replies)(?: \(\d+\))?|post a comment|join the (?:conversation|discussion)|tell us what you think.{0,5}|share (?:this|your thoughts).{0,30}|newsletters?|stay (?:connected|informed|up to date).{0,20}|external links|相关(?:阅读|新闻|文章|报道|链接|推荐|资讯|内容)|延伸阅读|推荐(?:阅读|新闻|文章)?|热门(?:文章|新闻|推荐|评论)?|精彩(?:推荐|阅读|评论|图集)|为您推荐|为你推荐|猜你喜欢|更多(?:新闻|文章|阅读|推荐)|最新(?:文章|新闻|评论|消息)|网友评论|用户评论|全部评论|发表评论|我来说两句|相關(?:新聞|文章|報導|閱讀)|延伸閱讀|熱門(?:新聞|文章)?|das könnte (?:sie|dich) auch interessieren|weitere (?:artikel|meldungen|nachrichten|themen).{0,20}|mehr zum thema|lesen sie auch.{0,10}|ähnliche (?:artikel|beiträge)|kommentare?|à lire aussi|articles? (?:similaires|liés)|sur le même sujet|commentaires?|leggi anche|articoli correlati|commenti|te puede interesar|artículos relacionados|lea también|comentarios|leia (?:também|mais)|notícias relacionadas|читайте также|похожие (?:статьи|записи)|самые популярные.{0,20}|популярные.{0,20}|отзывы|комментарии|добавить (?:отзыв|комментарий))\W{0,3}$/i

const DATE =
  /\b(?:19|20)\d\d\b.{0,3}[-/.年]|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}\b|\b\d{1,2}\.? (?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|ago|sep|o[ck]t|nov|de[cz])|\b\d{1,2}:\d\d\b/i
const TOP =
  /^(?:by|von|par|por|de|di|autor|author|text|words|reporter)\b[:\s]|^(?:first )?(?:published|posted|updated|last (?:updated|modified)|created|publicado|veröffentlicht|publié|aktualisiert|stand)\b|^(?:作者|记者|文|撰文|编译|来源|时间|日期|发布|发表|更新|浏览|字号|字体|本报记者|新华社记者)\s*[：:｜|/／]|^\d+ (?:min(?:ute)?s? read|views|shares|comments)|^(?:home|news|menu|search)$/i
const BOTTOM =
  /^[（([]?(?:reporting|additional reporting|editing|writing|compiled|translated|edited|written|contributed|our standards|with (?:reporting|files)|with additional)\b.{0,30}\bby\b|contributed to this (?:report|story|article)\W*$|^(?:contact|write to|email|reach|follow) .{0,80}(?:@|on twitter)|^(?:provided|supplied) by\b|^this (?:document|content) is subject to copyright\b|^(?:citation|source|originally published|read the (?:original|full)|more information|explore further)\b\s*[:：]?|^(?:posted|filed) (?:in|under|on|by)\b|^note: .{0,40}comments/i

/** A text loses at most this share to the rules: beyond, the page is a list or a table and they do not understand it. */
const MOST_TRIMMED = 0.45
/** How far down the matter before the text reaches, in blocks. */
const DEEPEST = 12
const LONG = 90

/** Takes from an extracted text what belongs to the page and not to the article: lead and tail matter, pointers, other articles' titles. */
export function trimBlocks(blocks: readonly Block[], title: string): Block[] {
  const steps = [dropLines, dropLinked, cutSections, (kept: readonly Block[]) => trimTop(kept, title), trimBottom]
  let kept = [...blocks]
  for (const step of steps) {
    const next = step(kept)
    if (next.length > 0 && length(next) >= length(kept) * (1 - MOST_TRIMMED)) kept = next
  }
  return kept
}

const length = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + textLength(block.text), 0)

function dropLines(blocks: readonly Block[]): Block[] {
  return blocks.flatMap(block => {
    const { text, linkDensity } = block
    if (text.length <= 250 && linkDensity > 0.5 && POINTER.test(text)) return []
    const lines = text.split('\n')
    const kept = lines.filter(line => line.length > 200 || !ANYWHERE.some(rule => rule.test(line)))
    if (kept.length === 0) return []
    return kept.length === lines.length ? [block] : [{ ...block, text: kept.join('\n') }]
  })
}

/** Whole paragraphs that are links, and runs of linked list items, point to other pages. */
function dropLinked(blocks: readonly Block[]): Block[] {
  const isLink = (block: Block | undefined) =>
    block !== undefined && block.linkDensity > 0.85 && block.text.length < 200
  return blocks.filter((block, at) => {
    if (!isLink(block) || block.isHeading) return true
    if (!block.isItem) return block.text.length < 12
    return !(isLink(blocks[at - 1]) || isLink(blocks[at + 1]))
  })
}

/** "Related stories" and what stands under it: up to the end if little is left, else as long as the lines are short or linked. */
function cutSections(blocks: readonly Block[]): Block[] {
  const total = length(blocks)
  let before = 0
  for (const [at, block] of blocks.entries()) {
    if (before > total * 0.5 && block.text.length < 60 && SECTION.test(block.text)) {
      const rest = blocks.slice(at)
      if (!rest.slice(1).some(one => !one.isItem && one.linkDensity < 0.3 && one.text.length > LONG * 2))
        return blocks.slice(0, at)
    }
    before += textLength(block.text)
  }
  return blocks.filter(
    block => !(block.text.length < 60 && SECTION.test(block.text) && (block.isHeading || block.linkDensity > 0.5)),
  )
}

function trimTop(blocks: readonly Block[], title: string): Block[] {
  const first = blocks.findIndex(block => !block.isHeading && isSentence(block.text))
  if (first < 0) return [...blocks]
  const wanted = flat(title)
  const head = blocks.slice(0, Math.min(first, DEEPEST)).filter(block => {
    const { text, isHeading } = block
    if (wanted !== '' && flat(text) === wanted) return false
    if (isHeading) return true
    const isLabel = !block.isItem && words(text) <= 6 && !HAN.test(text)
    return text.length > LONG || !(TOP.test(text) || DATE.test(text) || block.linkDensity > 0.5 || isLabel)
  })
  const lead = blocks[first]
  const isMatter = lead !== undefined && lead.text.length < 160 && TOP.test(lead.text) && DATE.test(lead.text)
  return [...head, ...blocks.slice(Math.min(first, DEEPEST) + (isMatter ? 1 : 0))]
}

function trimBottom(blocks: readonly Block[]): Block[] {
  const kept = [...blocks]
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const { text } = last
    const isMatter =
      last.isHeading ||
      (text.length < 320 && BOTTOM.test(text)) ||
      (last.linkDensity > 0.6 && text.length < 200) ||
      SECTION.test(text)
    if (!isMatter) break
    kept.pop()
  }
  return kept
}

const HAN = /\p{Script=Han}/u
const flat = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Words of an alphabet; of Chinese two characters count as one. */
const words = (text: string) => (text.match(/[\p{Script=Han}]{1,2}|[\p{L}\p{N}'’]+/gu) ?? []).length

/** Long, or ended as sentences are. */
const isSentence = (text: string) =>
  text.length > LONG || (/[.!?…。！？：:”"」』)）]$/.test(text) && words(text) > 4 && !TOP.test(text))
