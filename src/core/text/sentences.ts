import { isStopWord } from './stop-words.ts'

/**
 * Sentence boundaries by rules. A law holds for every input: the pieces joined give the text back.
 *
 * A line break always ends a sentence. Inside a line, Chinese sentences end at 。！？；… and English ones at . ! ? before
 * white space, with closing quotes and brackets kept with their sentence; nothing is cut inside 《》 or quotes that are
 * closed on the same line within QUOTE_REACH. What has no stop at all is cut at clause marks.
 */
export function splitSentences(text: string): string[] {
  return text.split(/(?<=\n)(?!\n)/).flatMap(splitLine)
}

/** The sentences as people read them: without white space around, empty ones left out. */
export function sentencesOf(text: string): string[] {
  return splitSentences(text)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '')
}

/** A quotation longer than this reads as several sentences. */
const QUOTE_REACH = 300
/** A "sentence" longer than this is cut at clause marks; a Chinese character counts for more than a letter. */
const LONGEST = 500
const LONGEST_CHINESE = 250
const CHINESE_RUN = /[\p{Script=Han}，、]{20}/u

const CLOSERS = new Map(Object.entries({ '“': '”', '《': '》', '「': '」', '『': '』', '〈': '〉', '«': '»' }))
const OPENS = /[“《「『〈«"]/
const CJK_STOP = new Set('。！？；…｡')
const STOP = new Set('.!?')
/** Stops of other scripts, as Unicode knows them (UAX 29): ؟ ۔ । ። and their like. They are never part of a word. */
const OTHER_STOP = /\p{Sentence_Terminal}/u
const TAIL = new Set('。！？；….!?”’"\'»」』）)》〉】]')

function splitLine(line: string): string[] {
  const sentences: string[] = []
  const close = closingMarks(line)
  let start = 0
  for (let i = 0; i < line.length; i++) {
    const skipTo = close.get(i)
    const stop = skipTo === undefined ? isStop(line, i) : endsInStop(line, skipTo)
    if (skipTo !== undefined) i = skipTo
    if (!stop) continue
    // A straight quote behind a stop may also open the next sentence.
    while (i + 1 < line.length && TAIL.has(line[i + 1] as string) && !close.has(i + 1)) i++
    if (isAttribution(line, i)) continue
    while (i + 1 < line.length && /\s/.test(line[i + 1] as string)) i++
    sentences.push(line.slice(start, i + 1))
    start = i + 1
  }
  if (start < line.length) sentences.push(line.slice(start))
  return sentences.flatMap(cutLong)
}

/** Where each quote or bracket that opens at an offset is closed; unclosed and overlong ones are left out. */
function closingMarks(line: string): Map<number, number> {
  const close = new Map<number, number>()
  if (!OPENS.test(line)) return close
  const open: { mark: string; at: number }[] = []
  for (let i = 0; i < line.length; i++) {
    const char = line[i] as string
    const closer = CLOSERS.get(char)
    if (closer !== undefined) open.push({ mark: closer, at: i })
    else if (char === '"') {
      if (open.at(-1)?.mark === '"') note(open.pop(), i)
      else open.push({ mark: '"', at: i })
    } else if (open.at(-1)?.mark === char) note(open.pop(), i)
  }
  function note(opened: { at: number } | undefined, at: number) {
    if (opened && at - opened.at <= QUOTE_REACH) close.set(opened.at, at)
  }
  return close
}

function isStop(line: string, i: number): boolean {
  const char = line[i] as string
  if (CJK_STOP.has(char)) return true
  if (char === ';') return isCjk(line[i - 1])
  if (!STOP.has(char)) return char > '\x7f' && OTHER_STOP.test(char)
  let next = i + 1
  while (next < line.length && TAIL.has(line[next] as string)) next++
  if (next < line.length && !/\s/.test(line[next] as string)) {
    // Half-width stops in Chinese text have no space behind them.
    return char !== '.' && (isCjk(line[next]) || isCjk(line[i - 1]))
  }
  return char !== '.' || !isAbbreviation(line, i, next)
}

/** Whether the quotation that closes at `end` carries the stop of its sentence: “……。” */
function endsInStop(line: string, end: number): boolean {
  const last = line[end - 1] as string
  if (line[end] === '》' || line[end] === '〉') return false
  if (CJK_STOP.has(last)) return last !== '；'
  return STOP.has(last) && (end + 1 >= line.length || /[\s\p{Script=Han}]/u.test(line[end + 1] as string))
}

const SPOKEN =
  /^[^。！？；…“”"，,：:]{0,30}(?:[说說]|表示|介[绍紹]|[称稱]|[认認][为為]|指出|坦言|透露|告[诉訴][记記]者|道)[，,：:。]/
const SAID =
  /^\s*(?:(?:he|she|they|it|I|we|[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,4})\s+)?(?:said|says|told|added|wrote|asked|noted|explained)\b/

/** “……。”他说 is one sentence: who spoke belongs to what was said. */
function isAttribution(line: string, end: number): boolean {
  if (!'”"」』'.includes(line[end] as string)) return false
  const after = line.slice(end + 1, end + 61)
  return SPOKEN.test(after) || SAID.test(after)
}

/** Never the last word of a sentence. */
const ABBREVIATIONS = new Set('vs approx est e.g i.e'.split(' '))
/** Nor are these, with a capital: `Sat. 5 March`, but `They sat.` */
const CAPITALISED = new Set(
  'Mr Mrs Ms Dr Prof Gen Col Capt Lt Sgt Rep Sen Gov Rev Hon Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun'.split(
    ' ',
  ),
)
/** Abbreviations before a number only: `No. 5`. */
const NUMBERED = new Set('no fig vol pp'.split(' '))
/** These end sentences as often as not; a capital behind them is a new one. */
const OPEN_ENDED = new Set('etc a.m p.m'.split(' '))
/** Names may go on behind these, as in `St. Ives`; a capital is a new sentence where the word is one that opens sentences. */
const NAMED = new Set('st inc ltd co corp jr sr'.split(' '))
const DOTTED = /^(?:\p{Lu}\.)+\p{Lu}$/u
const OPENING_WORD = /^["“]?(\p{Lu}[\p{L}'’]*)/u

function isAbbreviation(line: string, dot: number, next: number): boolean {
  const word = /[\p{L}\p{N}][\p{L}\p{N}.]*$/u.exec(line.slice(Math.max(0, dot - 20), dot))?.[0] ?? ''
  const following = line.slice(next).trimStart()
  if (following === '') return false
  if (/^\p{Ll}/u.test(following)) return true
  if (/^\p{Lu}$/u.test(word) && word !== 'I') return true
  const lower = word.toLowerCase()
  if (ABBREVIATIONS.has(lower) || CAPITALISED.has(word)) return true
  if (NUMBERED.has(lower)) return /^\p{N}/u.test(following)
  const opening = OPENING_WORD.exec(following.slice(0, 40))?.[1]
  if (OPEN_ENDED.has(lower)) return opening === undefined
  return (NAMED.has(lower) || DOTTED.test(word)) && (opening === undefined || !isStopWord(opening.toLowerCase()))
}

function cutLong(sentence: string): string[] {
  const longest = CHINESE_RUN.test(sentence.slice(0, LONGEST)) ? LONGEST_CHINESE : LONGEST
  const pieces: string[] = []
  let rest = sentence
  while (rest.length > longest) {
    const at = lastClauseMark(rest.slice(0, longest))
    pieces.push(rest.slice(0, at))
    rest = rest.slice(at)
  }
  pieces.push(rest)
  return pieces
}

function lastClauseMark(text: string): number {
  for (const marks of ['，、：；,;:', ' \t\u3000'])
    for (let i = text.length - 1; i > text.length / 2; i--) if (marks.includes(text[i] as string)) return i + 1
  const lastUnit = text.charCodeAt(text.length - 1)
  const splitsPair = lastUnit >= 0xd800 && lastUnit <= 0xdbff
  return splitsPair ? text.length - 1 : text.length
}

function isCjk(char: string | undefined): boolean {
  return char !== undefined && /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(char)
}
