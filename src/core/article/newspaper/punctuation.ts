const STOPS = '。！？…!?．.'
const CLOSERS = '”’"\'」』》〉）)】］]〕'
const NEVER_FIRST = '，。、；：！？”’」』》〉）】］〕,;:!?)]%％'
const PAIRS = ['“”', '‘’', '「」', '『』', '《》', '〈〉', '（）', '()', '【】', '[]'] as const

export const HAN = /\p{Script=Han}/u

/** Does a paragraph that ends so look finished? A stop, a closing quote or a closing bracket says so. */
export function isFinished(text: string): boolean {
  const last = text.at(-1)
  return last !== undefined && (STOPS.includes(last) || CLOSERS.includes(last))
}

/** Does the text end a sentence, not only a quotation or a bracket? */
export function endsWithStop(text: string): boolean {
  let end = text.length
  while (end > 0 && end > text.length - 4 && CLOSERS.includes(text.charAt(end - 1))) end--
  return end > 0 && STOPS.includes(text.charAt(end - 1))
}

/** Nothing begins with a comma, a closing quote or a lower-case letter: such a line goes on with what was before. */
export function isContinuation(text: string): boolean {
  return NEVER_FIRST.includes(text.charAt(0)) || /^\p{Ll}/u.test(text)
}

export function isListItem(text: string): boolean {
  return /^(?:\d{1,2}[.、．)）]|[（(][\d一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,2}[，、]|[①-⑳•●·▪-])/.test(
    text,
  )
}

/** Is every quotation mark and bracket that opens closed again? A cut sentence often fails here, a headline never does. */
export function isBalanced(text: string): boolean {
  return PAIRS.every(pair => count(text, pair.charAt(0)) <= count(text, pair.charAt(1)))
}

function count(text: string, char: string): number {
  return text.split(char).length - 1
}

/** Width in Latin columns: what is printed full-width counts twice. */
export function widthOf(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    width += code > 0x2e7f || (code >= 0x2014 && code <= 0x2026) ? 2 : 1
  }
  return width
}

/** Is the text Chinese rather than written in an alphabet? Han letters weigh double, as a word of theirs is shorter. */
export function isHan(text: string): boolean {
  const sample = text.slice(0, 2000)
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  return han > 0 && han * 2 >= latin
}

/** The text inside its brackets when one pair encloses all of it, else `null`. */
export function insideBrackets(text: string): string | null {
  const first = text.charAt(0)
  const last = text.at(-1)
  if (text.length < 3 || !'（(【['.includes(first) || last === undefined || !'）)】]'.includes(last)) return null
  const inner = text.slice(1, -1)
  return /[）)】\]].*[（(【[]/.test(inner.slice(0, 300)) && !isBalanced(inner) ? null : inner.trim()
}
