/** What the wording of a sentence tells about its part in a news text. Chinese patterns take both scripts. */

const FIGURE = /\d+(?:[.,]\d+)*/g
const QUOTED = /“[^”]*”|「[^」]*」|"[^"]*"/g
const QUOTE = /^[“"'‘「『]/
const CONNECTIVE =
  /^(?:此外|另外|同[时時]|[与與]此同[时時]|然而|但是?|不[过過]|而且|因此|[对對]此|其中|[据據]介[绍紹]|[据據]了解|(?:However|But|And|Meanwhile|Also|In addition|Moreover|So|Then)\b)/
const PRONOUN = /^(?:他|她|它|[这這]|[该該]|此|其|我|(?:He|She|They|It|His|Her|Their|This|That|These|Those|I|We)\b)/
const JUDGEMENT =
  /[预預][计計期]|有望|[认認][为為]|[维維]持|[评評][级級]|建[议議]|看好|判[断斷]|[将將]|受益|推[动動]|持[续續]|加快|\b(?:expected|likely|will|could)\b/
const REPORTED = /[说說]|表示|指出|[强強][调調]|[称稱]|介[绍紹]|\b(?:said|says|told|according)\b/
const DATED =
  /\d{1,2}日|[今昨][天日]|近日|日前|[当當]地[时時][间間]|今年|[上下]午|晚[间間]|消息|公告|\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)\b/
const EVENT =
  /[举舉]行|召[开開]|[会會][见見]|宣布|[发發]布|公布|[启啟][动動]|出席|印[发發]|[强強][调調]|[访訪][问問]|抵[达達]|[签簽]署|[开開]幕|成立|[获獲]悉|通[报報]/

export const figuresIn = (sentence: string): number => sentence.match(FIGURE)?.length ?? 0
export const opensWithQuote = (sentence: string): boolean => QUOTE.test(sentence)
export const opensWithConnective = (sentence: string): boolean => CONNECTIVE.test(sentence)
export const opensWithPronoun = (sentence: string): boolean => PRONOUN.test(sentence)
export const isQuestion = (sentence: string): boolean => /[？?]/.test(sentence)
export const judges = (sentence: string): boolean => JUDGEMENT.test(sentence)
export const reportsSpeech = (sentence: string): boolean => REPORTED.test(sentence)
export const isDated = (sentence: string): boolean => DATED.test(sentence)
export const namesEvent = (sentence: string): boolean => EVENT.test(sentence)

/** Which part of a sentence stands in quotation marks, 0–1. */
export function quotedShare(sentence: string): number {
  const quoted = sentence.match(QUOTED)?.reduce((sum, quote) => sum + quote.length, 0) ?? 0
  return quoted / Math.max(1, sentence.length)
}

const DANGLING = [
  /^[“"'「]?(?:[他她它]们?[^山乡鄉人国國]|其中?|[该該](?!死)|此[举舉外]|[对對]此|[这這](?:一|些|[种種]|[项項]|是|也|[场場]|名|位))/,
  /^(?:(?:He|She|They|His|Her|Their|Its|This|These|Those|Both)\b|It (?:said|says|also|added|has|had|will|would)\b)/,
  /[”」]\s?[，,]?\s?[他她]们?(?:[说說]|表示|[称稱]|[认認][为為]|[补補]充)/,
  /["”]\s?(?:(?:he|she|they) (?:said|says|added|told|wrote|asked)|(?:said|says|added|wrote) (?:he|she)|(?:said|says))\b/,
]

/** Whether the sentence cannot be understood without the one before it: 他说…, "…" she said, This will … */
export const leansOnPrevious = (sentence: string): boolean => DANGLING.some(pattern => pattern.test(sentence))
