import { insideBrackets, isFinished } from './punctuation.ts'

const MARK = /^[■▲△▼▽◀▶◄►◤◥◢◣●◆★☞↑↓←→]\s?/
const PICTURE =
  /^(?:[上下左右]?图[①②③④⑤⑥⑦⑧⑨\d一二三四五六]{0,3}(?:为|：|:|（|①)|图[①②③④⑤⑥⑦⑧⑨]|图[一二三四五六\d](?=[ ：:])|[（(]?(?:资料)?(?:图片|照片|效果图|漫画|制图|图表)(?:来源|提供)?[：:]|资料图|题图|新华社发[（(]|CFP|视觉中国)/
const ENGLISH =
  /^(?:[[(]?(?:photos?|pictures?|images?|graphics?|illustrations?|caption|file photo)(?: by| courtesy| credit)?\b ?(?:[:/]|by\b|courtesy\b)|(?:above|below|left|right|top|bottom|pictured)(?: left| right)?:)/i
const TAKEN_BY =
  /(?:^|[\s。，（(”」》])(?:本报|新华社|中新社|[\p{Script=Han}/]{2,12})?(?:首席)?(?:记者|通讯员|实习生)?\s?\p{Script=Han}{1,4}(?:[ 、]\p{Script=Han}{1,4}){0,3}\s?(?:\/?摄|供图|摄影)[）)。]?$/u
const AGENCY_PHOTO =
  /(?:\/(?:Getty Images|Reuters|AP|AFP|Xinhua)|\b(?:Getty Images|AP Photo|File photo|Photo by [\p{L} .'’-]{3,40}))[)\].]?$/u
const MAX_LENGTH = 240

/** The words under a picture without their mark, or `null` for what is no caption: ■…, ▲…, 图为…, 图①：…, … 周岚 摄, Photo: …. */
export function parseCaption(line: string): string | null {
  if (line.length > MAX_LENGTH) return null
  const marked = MARK.exec(line)
  if (marked) return line.slice(marked[0].length) || null
  // A box mostly marks a byline, so it makes no caption; but one that is shown by its words does not keep it.
  const words = line.replace(/^[□☐▢]\s?/, '')
  const text = insideBrackets(words) ?? words
  if (PICTURE.test(text) || ENGLISH.test(text)) return words
  const tail = text.slice(-60)
  return TAKEN_BY.test(tail) || (AGENCY_PHOTO.test(tail) && text.length <= 200) ? words : null
}

/** Did the picture's words break off at the end of the line? */
export function isCutCaption(caption: string): boolean {
  return caption.length > 12 && !isFinished(caption) && !/[摄图影]$/.test(caption)
}
