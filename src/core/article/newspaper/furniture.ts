import { findDay, toIsoDay } from './calendar.ts'

const RULE = /^[#=\-–—_*#~·.・●○◆◇■□＊＝－─━═…+|\s]+$/
const SECTION =
  /^(?:版面|要闻|头版|综合|综合新闻|时事|时政|时评|评论|观点|言论|本地|本市|市政|民生|社会|法治|经济|财经|金融|产业|科技|科教|教育|文化|文娱|娱乐|副刊|体育|健康|卫生|国内|国际|国际新闻|国内新闻|中国|世界|天下|环球|专题|专版|特刊|深度|调查|聚焦|关注|热点|焦点|视点|图片新闻|图片|影像|详细新闻|今日要闻|新闻|生活|旅游|汽车|房产|区市|区域|城事|都市|海洋|理论|读书|广告|公告|分类广告|遗失声明|天气|news|local|local news|world|nation|national|national news|business|sports?|science|health|culture|arts|opinion|education|technology|environment|economy|front page|lifestyle|metro|city|features?|weather|classifieds?|advertisement|advertising)$/i
const CONTENTS =
  /^(?:导读|今日导读|今日看点|新闻摘要|内容提要|内容摘要|要目|目录|本期看点|本版导读|本期导读|in brief today|inside(?: today)?|index|contents|in this issue|today's paper)$/i
const STAFF =
  /^(?:本版)?(?:责任编辑|责编|值班主任|值班总编|值班编辑|值班编委|美术编辑|美编|版式|版面设计|组版|校对|审读|监审|终审|检校|审校|排版|视觉|视觉设计|统筹|总监制|总值班|执行主编|主编|副主编|见习编辑|夜班编辑|编辑)(?:[/／、](?:责编|美编|校对|编辑|版式|组版))*[\s：:／/]/
const STAFF_ENGLISH =
  /^(?:(?:copy|page|duty|managing|city|night|photo|sub|design|art|news|section) )?(?:editors?|sub-?editors?|layout|page design|designers?|proofreaders?|proofreading)\s?[:|]/i
const JUMP =
  /^[（(【[]?\s?(?:[▶►→☞>※◀]\s?)?(?:(?:[下上]|紧)\s?[转接]\s?(?:第|[A-Za-zＡ-Ｚ])?\s?[\d０-９一二三四五六七八九十]{1,4}|(?:详见|更多.{0,8}见|相关.{0,8}见|见|全文见|图文见)(?:今日|本报)?(?:第\s?)?[A-Za-z]?\d{1,2}\s?版|(?:continued|cont'd|cont\.|continues) (?:on|from)\b|(?:turn|jump|go) to (?:page|[A-F]\d)|(?:from|see) (?:page|[A-Z' ]{0,20},? ?(?:page )?[A-F]?\d{1,3}))/i
const CONTACT =
  /^(?:(?:新闻|服务|读者|咨询|订阅|投稿|广告|招商|报料|爆料|联系|监督|举报|发行|投诉)?(?:热线|电话|邮箱|信箱|地址|微信|微博|网址|传真|邮编|邮政编码|QQ群?)(?:电话|号码)?|社址|本报地址|本报社址|承印|印刷|零售价|定价|每份|国内统一(?:连续出版物|刊)号|CN\s?\d{2}-|邮发代号|出版日期|广告经营许可证|e-?mail|tel(?:ephone)?|phone|fax|hotline|website|subscribe|subscriptions?|newsroom|www\.|https?:)\s?[：:（(/.\d]/i
const WEB =
  /^(?:查看原文|阅读原文|点击.{0,10}|扫码.{0,20}|扫描.{0,10}二维码.{0,10}|更新时间戳?.{0,30}|原标题[：:].{0,80}|返回.{0,6}|上一[篇版页].{0,60}|下一[篇版页].{0,60}|分享(?:到|至)?.{0,20}|(?:未经|版权|©|copyright|all rights reserved|\(c\) ).{0,100}|本版(?:撰稿|图片|摄影|稿件|照片|文图|文\/图|供图|编辑|策划).{0,80}|read more.{0,60}|share this.{0,40}|sign up.{0,80}|advertisements?|广告[：:\s].{0,80}|【?广告】?)$/i
const PAGE_NUMBER =
  /^(?:[-–—•·|\s]{0,6}(?:page|p\.|第)?\s?\d{1,3}\s?(?:页|\/\s?\d{1,3})?[-–—•·|\s]{0,6}|(?:page )?[A-F]\d{1,2}|T\d{2})$/i
const MASTHEAD_ENGLISH =
  /^(?:the )?(?:[\p{L}'’-]+ ){0,3}(?:post|times|daily|news|herald|gazette|tribune|journal|chronicle|observer|courier|mail|star|telegraph|guardian|express|press|sentinel|record)$/iu

/** Below a reporter's name, and what an index or a box on the front page says of other pages. */
const ENGLISH_ASIDE =
  /^(?:(?:chief |senior )?(?:staff|contributing|special) (?:writer|reporter|correspondent|photographer)|special to the .{3,40}|for the (?:associated press|.{3,30} (?:post|times|news|herald)))$|(?:details|full story|story|more|report)[,:]? (?:on |is on )?page [A-Z]?\d{1,3}\.?$|^[A-Z][a-z]{2,15}: .{3,60}, [A-F]\d{1,2}$/i
const AD = /^[【[（(]\s?(?:广告|公益广告|推广|商业推广)\s?[】\]）)]/
const AD_HEAD =
  /^(?:招聘|招聘启事|招租|招商|寻人启事|寻物启事|遗失声明|遗失启事|拍卖公告|招标公告|注销公告|减资公告|分类广告|便民信息|声明|启事|讣告|classifieds|classified ads)$/i

/** Taken out one after the other, these leave nothing of a line that is only a page's head or foot. */
const HEAD_PARTS: readonly RegExp[] = [
  /(?:\d{4}|[〇零○一二三四五六七八九]{4})\s?年\s?[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日/g,
  /(?<!\d)\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|(?<!\d)(?:19|20)\d{6}(?!\d)/g,
  /\d{1,2}:\d{2}(?::\d{2})?/g,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?,? \d{4}/gi,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:vol|no|issue)\.? ?[\dIVXLC]{1,6}\b|\b(?:page|section) [A-F]?\d{0,3}\b|\b(?:late|city|morning|final) edition\b/gi,
  /[$￥¥€£]\s?\d{1,3}(?:\.\d{2})?|(?:零售价|定价|每份)[:：]?\s?\d{1,3}(?:\.\d{1,2})?\s?元/g,
  /星期[一二三四五六日天]|周[一二三四五六日]|礼拜[一二三四五六日天]/g,
  /(?:农历)?[\p{Script=Han}]{2}年?[正一二三四五六七八九十冬腊闰]{1,3}月[初十廿卅一二三四五六七八九]{1,3}/gu,
  /(?:农历|今日)?[\d一二三四五六七八九十]{1,3}月[初十廿一二三四五六七八九]{2,3}(?:立春|雨水|惊蛰|春分|清明|谷雨|立夏|小满|芒种|夏至|小暑|大暑|立秋|处暑|白露|秋分|寒露|霜降|立冬|小雪|大雪|冬至|小寒|大寒)?/g,
  /(?:今日|本期|共|总)?第?\s?[A-Za-zＡ-Ｚ]?\s?[\d０-９]{1,6}\s?[版期号]|第?[一二三四五六七八九十]{1,3}版|总第\s?\d{1,6}期?|版次|A叠|B叠/g,
  /《?[\p{Script=Han}]{1,8}(?:日报|晚报|晨报|早报|时报|商报|都市报|导报|周报|快报|周刊|新闻联播)》?(?:社出版)?/gu,
  STAFF_INLINE(),
]

function STAFF_INLINE(): RegExp {
  return /(?:责任编辑|责编|美术编辑|美编|版式|组版|校对|审读|编辑|值班主任|视觉|统筹)[\s：:／/]{0,3}\p{Script=Han}{1,3}(?: \p{Script=Han}{1,3}){0,2}/gu
}

/** A drawn line, or a page break. */
export function isRule(text: string): boolean {
  return RULE.test(text)
}

export function isContents(text: string): boolean {
  return CONTENTS.test(text)
}

/** Is the line what a page carries besides its articles: its head and foot, staff, jumps, contacts, buttons? */
export function isFurniture(text: string): boolean {
  if (text.length > 160) return false
  if (AD.test(text) || ENGLISH_ASIDE.test(text)) return true
  const packed = text.replace(/\s/g, '').replace(/^[【[]|[】\]]$/g, '')
  if (SECTION.test(text) || SECTION.test(packed) || CONTENTS.test(packed)) return true
  if (JUMP.test(text)) return text.length <= 40
  if (STAFF.test(text) || STAFF_ENGLISH.test(text)) return !/[。！？]/.test(text)
  if (CONTACT.test(text) || WEB.test(text.replace(/^[（([]|[）)\]]$/g, '')) || PAGE_NUMBER.test(text)) return true
  if (isMailAddress(text)) return true
  return isPageHead(text)
}

/** A head under which small advertisements stand, down to the next article. */
export function isAdHead(text: string): boolean {
  return AD_HEAD.test(text.replace(/\s/g, ''))
}

/** A row of a table in Markdown. */
export function isTableRow(text: string): boolean {
  return text.length > 2 && text.startsWith('|') && text.endsWith('|')
}

/** An English paper's name; only where a page begins, as a headline may look the same. */
export function isMasthead(text: string): boolean {
  return text.length <= 40 && MASTHEAD_ENGLISH.test(text)
}

/** The issue's day (YYYY-MM-DD) if the line is the head or foot of a page and prints one. */
export function issueDay(text: string): string | null {
  if (text.length > 160 || !(isPageHead(text) || isDatedTitle(text))) return null
  const day = findDay(text)
  return day ? toIsoDay(day) : null
}

/** A marked heading that is a title with a day in figures behind it, as 《海湾新闻》 (20240305), heads the page, not an article. */
export function isDatedTitle(heading: string): boolean {
  const date = /[（(]?\s?(?<!\d)(?:19|20)\d{2}[-/.]?\d{2}[-/.]?\d{2}(?!\d)\s?[)）]?$/.exec(heading)
  return date !== null && heading.length - date[0].length <= 14
}

/** A page's number in front of its name: 第03版：港城新闻, A5版 | 视野. */
const NAMED_PAGE =
  /^第?\s?[A-Za-zＡ-Ｚ]?\s?(?:[\d０-９]{1,3}|[一二三四五六七八九十]{1,3})\s?版\s?[：:|｜·\s—-]\s?[\p{Script=Han}·/ ]{2,10}$/u

function isPageHead(text: string): boolean {
  if (NAMED_PAGE.test(text)) return true
  if (/[。！？!?；;]$/.test(text)) return false
  let rest = text
  for (const part of HEAD_PARTS) rest = rest.replace(part, ' ')
  if (rest === text) return false
  const left = rest.replace(/[\s|｜/／·•,，:：—–()（）【】[\]<>-]+/g, ' ').trim()
  return left === '' || left.split(' ').every(word => SECTION.test(word)) || isMasthead(left) || /^\d{1,3}$/.test(left)
}

function isMailAddress(text: string): boolean {
  return (
    text.length <= 80 &&
    /[\w.-]{1,40}@[\w-]{1,40}\.[a-z]{2,6}/i.test(text) &&
    !/[。！？]/.test(text) &&
    text.split(' ').length <= 8
  )
}
