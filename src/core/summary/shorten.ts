/** What a text may take: characters (code points) and words, each without limit where left out. */
export interface Room {
  readonly characters?: number
  readonly words?: number
}

const words = new Intl.Segmenter(undefined, { granularity: 'word' })
const WORDS = /\S+/gu
const MARKS = new Set('，、：；,;:—')
const WHEN =
  '(?:[当當北][地京][时時][间間]|今年|近日|日前|[昨今][日天]|本[周週月])?(?:\\d{4}年)?(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:[上下]午|凌晨|[晚早午][间間]|消息|[讯訊])*'
const SOURCE =
  '(?:[据據][^，,。]{0,18}(?:消息|[报報][道導]|[显顯]示|[获獲]悉|了解|介[绍紹])|[^，,。]{0,12}(?:[显顯]示|消息|[讯訊])|[记記]者[^，,。]{0,12}(?:[获獲]悉|了解到))'
const CIRCUMSTANCE = new RegExp(`^(?:${WHEN}|${SOURCE})[，,：:]`, 'u')
/** A clause mark before this share of the room would waste too much of it. */
const LEAST_USE = 0.7

export const charactersOf = (text: string): number => [...text].length
/** Words as a reader counts them: what white space separates. */
export const countWords = (text: string): number => text.match(WORDS)?.length ?? 0

/** Whether a text takes no more than the room. */
function fits(text: string, room: Room): boolean {
  return (
    (room.characters === undefined || text.length <= room.characters || charactersOf(text) <= room.characters) &&
    (room.words === undefined || countWords(text) <= room.words)
  )
}

/**
 * A sentence that does not fit, made to fit: first without the day and the source it opens with (1月28日，据某报报道，), then
 * cut at the last clause mark, or between words where that mark is far away, with an ellipsis that is part of the length.
 */
export function shorten(sentence: string, room: Room): string {
  let rest = sentence
  for (let clause = CIRCUMSTANCE.exec(rest); clause && clause[0].length > 1; clause = CIRCUMSTANCE.exec(rest)) {
    rest = rest.slice(clause[0].length).trimStart()
    if (fits(rest, room)) return rest
  }
  const ellipsis = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(rest) ? '……' : '…'
  const mark = (room.characters ?? Number.POSITIVE_INFINITY) > ellipsis.length ? ellipsis : ''
  const cut = longestPrefix(rest, { ...room, ...(room.characters === undefined ? {} : { characters: room.characters - mark.length }) }) // biome-ignore format: one room
  return `${atClause(cut) ?? atWord(cut, rest)}${mark}`
}

function longestPrefix(text: string, room: Room): string {
  const last = room.words === undefined ? undefined : [...text.matchAll(WORDS)][room.words - 1]
  const byWords = room.words === undefined ? text : last ? text.slice(0, last.index + last[0].length) : ''
  return room.characters === undefined ? byWords : [...byWords].slice(0, room.characters).join('')
}

function atClause(cut: string): string | null {
  for (let i = cut.length - 1; i >= cut.length * LEAST_USE; i--) if (MARKS.has(cut[i] as string)) return cut.slice(0, i)
  return null
}

/** The words of the whole tell where one ends: in Chinese no space does. */
function atWord(cut: string, whole: string): string {
  let end = 0
  for (const { index, segment } of words.segment(whole)) {
    const next = index + segment.length
    if (next > cut.length) break
    end = next
  }
  return cut
    .slice(0, end === 0 ? cut.length : end)
    .trimEnd()
    .replace(/[，、：；,;:]$/, '')
}
