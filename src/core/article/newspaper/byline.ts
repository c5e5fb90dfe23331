import { isChineseName, isLatinName, isNameShaped, isTitleOrPaper } from './names.ts'
import { insideBrackets } from './punctuation.ts'

/** What the beginning of a text says about who wrote it. `rest` is what follows the last name. */
export interface Byline {
  readonly names: readonly string[]
  readonly rest: string
  /** Names the writer's office (记者, 文, By …), so that it is no chance row of words. */
  readonly hasRole: boolean
  /** Names who took a picture only. */
  readonly isPhotoCredit: boolean
}

const MARK = /^[□☐▢■◆◇●○▲△★☆◎▪※]\s?/
const OPEN_MARK = /^[□☐▢]/
const SEPARATORS = /[\s/／|｜、，,;；&：:（）()]/
const OFFICE = '记者|通讯员|特约评论员|评论员|实习生|特派员|特约撰稿人|撰稿人|撰稿|报道员|作者|供稿'
const ENDS_WITH_OFFICE = new RegExp(`^.{0,16}(?:${OFFICE})$`)
const OFFICE_AND_NAME = new RegExp(`^.{0,12}?(?:${OFFICE})(.{2,8})$`)
const WORK =
  /^(?:文|图|片|文图|图文|摄|摄影|报道|摄影报道|摄影\/?撰文|整理|采写|撰文|编译|编写|供图|制图|漫画|插图|视频|执笔|口述|发自|综合报道|综合|实习|见习|并|和|与|通讯|本报|本刊|本网|特稿|专稿)$/
const OUTLET =
  /^.{2,20}(?:报|社|网|台|新闻|客户端|中心|融媒体?|全媒体|传媒|部|局|院|会|大学|公司|集团|委|办|街道|学校|医院)$/
const PLACE_OF_REPORT = /^(?:发自.{1,8}|.{2,6}报道|.{2,6}专?电)$/
const PHOTO = /^(?:摄|摄影|供图|制图)$/
const MAX_LENGTH = 120

/**
 * Reads names from the beginning of a text in a byline's many shapes: □日报记者 周岚 通讯员 李文; 文/周岚 图/李文;
 * 本报记者周岚; By Jane Smith and John Doe; JANE SMITH, Staff Writer. `null` where it does not begin like a byline.
 */
export function takeByline(text: string): Byline | null {
  if (text === '') return null
  return takeChinese(text) ?? takeEnglish(text)
}

/** As `takeByline`, for a text that must be a byline and nothing else. */
export function parseByline(text: string): Byline | null {
  if (text.length > MAX_LENGTH || /[。！？!?]/.test(text)) return null
  const byline = takeByline(insideBrackets(text) ?? text)
  return byline && byline.rest === '' && byline.names.length + (byline.hasRole ? 1 : 0) > 0 ? byline : null
}

/** Names that stand alone on a line: 马 达; 王小明 李华; Jane Smith. Only its place tells that such a line is a byline. */
export function parseBareNames(text: string): string[] | null {
  if (text.length > 40) return null
  if (isLatinName(text)) return [text]
  if (/^\p{Script=Han} \p{Script=Han}$/u.test(text)) return [text.replace(' ', '')]
  const words = merged(text.split(/[\s、，,]+/).map(word => ({ word, end: 0 }))).map(token => token.word)
  return words.length <= 5 && words.every(isChineseName) ? words : null
}

function takeChinese(text: string): Byline | null {
  const isMarked = OPEN_MARK.test(text)
  const body = text.slice(0, MAX_LENGTH).replace(MARK, '')
  const offset = text.slice(0, MAX_LENGTH).length - body.length
  const names: string[] = []
  let hasRole = false
  let isAfterRole = false
  let photoOnly = true
  let end = 0
  for (const { word, end: wordEnd } of merged(tokens(body))) {
    const glued = OFFICE_AND_NAME.exec(word)?.[1]?.replace(/(?:摄影)?报道$/, '')
    if (glued && isChineseName(glued)) {
      names.push(glued)
      hasRole = isAfterRole = true
      photoOnly = false
    } else if (ENDS_WITH_OFFICE.test(word)) {
      hasRole = isAfterRole = true
    } else if (WORK.test(word)) {
      hasRole = isAfterRole = true
      if (!PHOTO.test(word)) photoOnly = false
    } else if (
      (isAfterRole && isNameShaped(word) && !OUTLET.test(word)) ||
      (isMarked && isChineseName(word)) ||
      isChineseName(word)
    ) {
      names.push(word)
    } else if (!(OUTLET.test(word) || (hasRole && PLACE_OF_REPORT.test(word)))) {
      break
    }
    end = wordEnd
  }
  const rest = text.slice(offset + end).replace(/^[\s：:、，,/]+/, '')
  if (!(hasRole || isMarked) || (names.length === 0 && !/评论员/.test(body.slice(0, end)))) return null
  const isPhotoCredit = /(?:摄|供图|摄影)[）)。]?$/.test(body.slice(0, end)) && !/文/.test(body.slice(0, end))
  return {
    names: [...new Set(names)],
    rest,
    hasRole,
    isPhotoCredit: isPhotoCredit && (photoOnly || /摄[）)。]?$/.test(body)),
  }
}

interface Token {
  readonly word: string
  readonly end: number
}

function tokens(text: string): Token[] {
  const found: Token[] = []
  let start = 0
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && !SEPARATORS.test(text.charAt(i))) continue
    if (i > start) found.push({ word: text.slice(start, i), end: i })
    start = i + 1
  }
  return found
}

/** Names of two characters are spaced out to the width of three: 马 达 is one name. */
function merged(words: readonly Token[]): Token[] {
  const out: Token[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    const next = words[i + 1]
    if (!word) continue
    const isPair = next && /^\p{Script=Han}$/u.test(word.word) && /^\p{Script=Han}$/u.test(next.word)
    if (isPair && !WORK.test(word.word) && !WORK.test(next.word)) {
      out.push({ word: word.word + next.word, end: next.end })
      i++
    } else {
      out.push(word)
    }
  }
  return out
}

function takeEnglish(text: string): Byline | null {
  const head = text.slice(0, MAX_LENGTH).replace(MARK, '')
  const by = /^(?:(?:written|story|text|words|reported|report|reporting) )?by[: ]\s?(.+)$/i.exec(head)?.[1]
  const parts = (by ?? head).split(/\s?[,|;•·]\s?| and | & | with | in (?=\p{Lu})/u).map(part => part.trim())
  const names = leadingNames(parts)
  if (names.length === 0)
    return by !== undefined && isTitleOrPaper(by) && by.length <= 40 && !/[.!?]$/.test(by) ? role([]) : null
  const others = parts.slice(names.length)
  const isTitled =
    others.length > 0 &&
    others.every(part => isTitleOrPaper(part) || (by !== undefined && /^\p{Lu}/u.test(part) && part.length <= 30))
  if (by === undefined ? isTitled : others.length === 0 || isTitled) return role(names)
  return null
}

function leadingNames(parts: readonly string[]): string[] {
  const firstOther = parts.findIndex(part => !isLatinName(part))
  return parts.slice(0, firstOther === -1 ? parts.length : firstOther)
}

function role(names: readonly string[]): Byline {
  return { names, rest: '', hasRole: true, isPhotoCredit: false }
}
