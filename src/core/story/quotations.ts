import { sentencesOf } from '../text/sentences.ts'
import { namesUnclearPerson, personsIn, possiblePersonsIn, shownPersons } from './person-names.ts'
import { chineseSpeaker, englishSetting, englishSpeaker, HONORIFIC, type Speaker } from './speaker.ts'

/** What somebody said, word for word, and who it was. */
export interface Quotation {
  /** As it stands in the text, without the quotation marks; in two parts where the speaker stands in between. */
  readonly parts: readonly string[]
  /** As it is written, with the office where it has one; the name where the text says he or she. */
  readonly speaker: string
  /** Whether a person is named, not only an institution. */
  readonly isPerson: boolean
  /** On what occasion, as far as the text says: 在新闻发布会上, in a statement. */
  readonly setting: string | null
}

interface Span {
  readonly text: string
  /** Offsets of the marks in the paragraph; `to` is behind the closing one. */
  readonly from: number
  readonly to: number
}

interface Attribution {
  readonly speaker: Speaker
  /** Where the clause with the speaker begins. */
  readonly from: number
  /** Where the words of attribution end: behind the verb and its comma or colon. */
  readonly to: number
}

const MARKED = /“([^“”]+)”|「([^「」]+)」|"([^"]+)"/g
const HAN = /\p{Script=Han}/u
/** Fewer characters, or English words, are a term somebody used and not a thing somebody said. */
const SHORTEST_ZH = 8
const SHORTEST_EN = 5
/** Code points of all parts together; a longer one is an interview. */
const LONGEST = 320

const VERB_ZH =
  '(?:介绍|介紹|补充|補充|解释|解釋|回忆|回憶|感慨|强调|強調|坦言|直言|分析|总结|總結|呼吁|继续|接着|笑着|如是)?(?:说道|說道|说|說|表示|指出|强调|強調|介绍|介紹|认为|認為|透露|坦言|直言|写道|寫道|称|稱|回忆道|解释道|补充道|感慨道|呼吁|提醒|回应|评价)(?:道)?'
const BEFORE_ZH = new RegExp(`^([^“”「」]{0,90}?)${VERB_ZH}[：:，,]\\s?$`, 'u')
const AFTER_ZH = new RegExp(`^[，,]?\\s?([^，,。！？；：:“”「」]{1,50}?)${VERB_ZH}(?=[，,。：:；！\\s]|$)`, 'u')

const VERB_EN =
  '(?:said|says|told|added|wrote|noted|explained|warned|argued|recalled|insisted|stressed|declared|replied)'
const SAID_WHO_EN = new RegExp(`^,?\\s?${VERB_EN}\\s`)
const WHO_SAID_EN = new RegExp(`^,?\\s?([^“”"!?\\n]{1,110}?)\\s${VERB_EN}\\b([^“”"\\n]{0,90})`)
const BEFORE_EN = new RegExp(
  `^(?:(?:On|In|At|Earlier|Later|Meanwhile|Still|After|Asked|Speaking)\\b[^,“”"]{0,60},\\s|(?:But|And|Yet)\\s)?([^“”"]{1,110}?)\\s${VERB_EN}\\b((?: (?:reporters|the \\w+|\\p{Lu}[\\w’'-]*(?: \\p{Lu}[\\w’'-]*){0,3}))?(?: (?:on|in|at|to|by|during|last|late) [^,“”"]{1,50}?){0,2})[,:]\\s?$`,
  'u',
)
/** What may follow “said Maria Lopez”; a noun shows that the capitals were no name: said the East Kilbride swimmer. */
const ENDS_NAME =
  /^$|^\s?[,.;:(–—-]|^\s(?:who|in|at|on|after|before|during|as|from|of|when|while|to|with|by|and|but|yesterday|today|late|early|last|this|about|through|via|\p{Lu})(?!\p{Ll})/u
const TITLE_DOT = /\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Col|Capt|Lt|Sgt|St|Jr|Sr|\p{Lu})\.$/u

/**
 * Everything a text quotes with its speaker: “……”，某某说 · 某某说：“……” · “……，”某某说，“……” · "…," X said · said X, who … · X said: "…".
 * What is quoted must be a sentence, so that terms in marks and titles are none; who is named only as “专家”, “officials” or by nothing
 * is nobody; “他” and “she” are whoever is the one person that the sentence before names, else nobody.
 */
export function quotationsIn(paragraphs: readonly string[]): Quotation[] {
  const text = paragraphs.join('\n')
  const shown = shownPersons(text)
  const people = personsIn(text, shown).filter(name => name.includes(' '))
  const fullName = (name: string) => {
    const last = name.replace(HONORIFIC, '')
    const known = people.filter(full => full.endsWith(` ${last}`))
    return known.length === 1 ? (known[0] ?? null) : null
  }
  return paragraphs.flatMap((paragraph, index) =>
    quotationsOf(paragraph, {
      fullName,
      shown,
      sentenceBefore(offset) {
        const before = sentencesOf(paragraph.slice(0, offset))
        return before.at(-1) ?? sentencesOf(paragraphs[index - 1] ?? '').at(-1) ?? null
      },
    }),
  )
}

type FullName = (name: string) => string | null
type SentenceBefore = (offset: number) => string | null
/** What a quotation is read with: the article's full names, its sentences, who is shown in it to be a person. */
interface Around {
  readonly fullName: FullName
  readonly sentenceBefore: SentenceBefore
  readonly shown: ReadonlySet<string>
}

function quotationsOf(paragraph: string, around: Around): Quotation[] {
  const spans = [...paragraph.matchAll(MARKED)].map((found): Span => {
    const text = (found[1] ?? found[2] ?? found[3] ?? '').trim()
    return { text, from: found.index, to: found.index + found[0].length }
  })
  const quotations: Quotation[] = []
  for (let i = 0; i < spans.length; i++) {
    const span = spans[i] as Span
    const next = spans[i + 1]
    const isChinese = HAN.test(span.text)
    const read = isChinese ? readChinese : readEnglish
    const start = spans[i - 1]?.to ?? 0
    const before = paragraph.slice(start, span.from)
    const after = paragraph.slice(span.to, next?.from)
    const told = read.before(before, start, around.fullName)
    const found = told ?? (isSentenceStart(before, start, paragraph) ? read.after(after, span.to) : null)
    if (!found) continue
    // “……。”李娜说：“……”: the colon gives the speaker to what follows, unless the first part was broken off.
    const isOfNext = !told && next && /[：:]\s?$/.test(after)
    const isBroken = /[，,]$/.test(span.text)
    if (isOfNext && !isBroken) continue
    const parts = [span.text]
    if (!told && next && isBroken && /^[，,：:]?\s?$/u.test(paragraph.slice(found.to, next.from))) {
      parts.push(next.text)
      i++
    }
    const speaker = resolve(found, span, around)
    if (speaker === null || !isWhole(parts, isChinese)) continue
    quotations.push({ parts, ...speaker, setting: found.speaker.setting })
  }
  return quotations
}

/** Whether a quotation opens a sentence and is no part of one. */
function isSentenceStart(before: string, start: number, paragraph: string): boolean {
  const trimmed = before.trimEnd()
  if (trimmed !== '') return /[。！？!?.…]$/.test(trimmed)
  return start === 0 || /[。！？!?.…]["”」]$/.test(paragraph.slice(Math.max(0, start - 3), start))
}

function isWhole(parts: readonly string[], isChinese: boolean): boolean {
  const text = parts.join('')
  if ([...text].length > LONGEST) return false
  if (isChinese) return text.replace(/[^\p{L}\p{N}]/gu, '').length >= SHORTEST_ZH
  return /^[^\p{L}]{0,3}\p{Lu}|^\p{N}/u.test(text) && text.split(/\s+/).length >= SHORTEST_EN
}

/** The name to print: as it is written, in full where the text has the full name, or of the one person before. */
function resolve(
  { speaker, from }: Attribution,
  span: Span,
  { fullName, sentenceBefore, shown }: Around,
): Pick<Quotation, 'speaker' | 'isPerson'> | null {
  if (speaker.as !== null) {
    const isOneName = speaker.person !== null && !/\s/.test(speaker.as.replace(HONORIFIC, ''))
    const full = isOneName ? fullName(speaker.as) : null
    return { speaker: full ?? speaker.as, isPerson: speaker.person !== null }
  }
  const previous = sentenceBefore(Math.min(from, span.from))
  if (previous === null || namesUnclearPerson(previous)) return null
  const told = previous.replace(/[“「"][^”」"]*[”」"]/g, quoted => ' '.repeat(quoted.length))
  const named = new Set([
    ...personsIn(told, shown),
    // “……”，王海涛说。他还说：“……”
    ...quotationsOf(previous, { fullName, shown, sentenceBefore: () => null }).flatMap(({ speaker, isPerson }) =>
      isPerson ? [speaker] : [],
    ),
  ])
  const people = [...named].filter(name => ![...named].some(other => other !== name && other.endsWith(name)))
  const [person, ...others] = people
  const isSure = possiblePersonsIn(told).every(
    name => name === person || person?.endsWith(name) || name.endsWith(person ?? ''),
  )
  return person !== undefined && others.length === 0 && isSure ? { speaker: person, isPerson: true } : null
}

interface Reader {
  before(text: string, offset: number, fullName: FullName): Attribution | null
  after(text: string, offset: number): Attribution | null
}

const readChinese: Reader = {
  before(text, offset) {
    const clause = text.slice(lastEnd(text, /[。！？；…\n]/g))
    const found = BEFORE_ZH.exec(clause)
    if (!found) return null
    const parts = (found[1] ?? '').split(/[，,]/)
    const last = parts.at(-1) ?? ''
    // 王海涛在接受采访时，对记者说：…
    const isOccasion = /(?:[时中上]|记者|媒体)$/.test(last) && parts.length > 1
    const speaker = chineseSpeaker(last) ?? (isOccasion ? chineseSpeaker(parts.at(-2) ?? '') : null)
    const from = offset + text.length - clause.length
    return speaker && { speaker, from, to: offset + text.length }
  },
  after(text, offset) {
    const found = AFTER_ZH.exec(text)
    const speaker = found && chineseSpeaker(found[1] ?? '')
    return speaker && { speaker, from: offset, to: offset + found[0].length }
  },
}

const readEnglish: Reader = {
  before(text, offset, fullName) {
    const clause = text.slice(lastSentenceEnd(text)).trimStart()
    const found = BEFORE_EN.exec(clause)
    if (!found) return null
    const [, who = '', rest = ''] = found
    const read = englishSpeaker(who, name => fullName(name) !== null)
    if (!read || !isAside(read.rest)) return null
    const from = offset + text.length - clause.length
    const setting = englishSetting(`${clause.slice(clause.indexOf(who) + who.length)}${rest}`)
    return { speaker: { ...read.speaker, setting }, from, to: offset + text.length }
  },
  after(text, offset) {
    // In mid-sentence a capital is a name.
    const isKnown = () => true
    const first = SAID_WHO_EN.exec(text)
    if (first) {
      const rest = text.slice(first[0].length)
      const read = englishSpeaker(rest, isKnown)
      if (!read || !ENDS_NAME.test(read.rest)) return null
      const end = /[.;:]|$/.exec(read.rest)?.index ?? 0
      const setting = englishSetting(read.rest.slice(0, end))
      const to = offset + text.length - read.rest.length
      return { speaker: { ...read.speaker, setting }, from: offset, to }
    }
    const found = WHO_SAID_EN.exec(text)
    if (!found) return null
    const [all, who = '', rest = ''] = found
    if (lastSentenceEnd(who) > 0) return null
    const read = englishSpeaker(who, isKnown)
    if (!read || !isAside(read.rest)) return null
    const end = /[.;]|$/.exec(rest)?.index ?? rest.length
    const verb = all.slice(0, all.length - rest.length)
    const setting = englishSetting(`${verb.slice(-8)}${rest.slice(0, end)}`)
    const comma = /^[^,.:;]{0,60}/.exec(rest)?.[0].length ?? 0
    return { speaker: { ...read.speaker, setting }, from: offset, to: offset + verb.length + comma }
  },
}

/** Between a name and its verb there may be who it is: “, head of the port authority,”. */
const isAside = (rest: string): boolean => /^\s*$|^,[^“”"]{2,90}$/.test(rest)

function lastEnd(text: string, stops: RegExp): number {
  const last = [...text.matchAll(stops)].at(-1)
  return last ? last.index + last[0].length : 0
}

/** Where the last sentence of an English text begins; a title's or initial's dot ends none. */
function lastSentenceEnd(text: string): number {
  return [...text.matchAll(/[.!?]["”]?\s+/g)].reduce(
    (end, found) => (TITLE_DOT.test(text.slice(0, found.index + 1)) ? end : found.index + found[0].length),
    0,
  )
}
