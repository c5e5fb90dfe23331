import { fold } from '../text/fold.ts'
import { CAPITAL, DOTTED_AT_END, endsInOffice, isPersonName, LATIN_RUN, personOf } from './person-names.ts'

/** Who said it, as the words beside a quotation tell. */
export interface Speaker {
  /** As it is written, with the office: 市海洋局局长王海涛; null for a pronoun, which somebody must resolve. */
  readonly as: string | null
  /** The person's name alone; null for an institution or its nameless spokesman. */
  readonly person: string | null
  /** Where or on what occasion: 在新闻发布会上, at a news conference. */
  readonly setting: string | null
}

const PRONOUN: Speaker = { as: null, person: null, setting: null }

const OPENING_ZH =
  /^(?:[，,、\s]|对此|随后|此前|不过|但是?|而|同时|另外|此外|日前|近日|当[天日晚]|[昨今][天日晚]|\d{1,2}月\d{1,2}日|\d{1,2}日|[上下]午|随即|最后|据|作为)+/
const SETTING_ZH =
  /[在于]((?:[^在于，。]{0,24}?)(?:会上|仪式上|论坛上|节目中|声明中|微博中|微信中|采访中|采访时|致辞中|致辞时|演讲中|报告中|现场|信中|文中|[^\s][上里外旁]))/
const INTERVIEW_ZH =
  /(?:在?(?:接受|回应|回答)[^，。]{0,20}?(?:采访|提问|专访)(?:时|中)?|[向对][^，。]{0,8}?(?:记者|媒体))/
const STALE_DAY = /^(?:[昨今][天日]|当[天日]|日前|近日|\d{1,2}日)(?:[举召][行开]的|的)?/
const MANNER_ZH =
  /(?:笑着|含泪|哽咽着|\p{Script=Han}{2,3}地|[赛会事][后前]|当[天晚]|随后|再次|进一步|明确|公开|直接|坦率|同时|随后|也|还|又|则|曾|并|都|这样|如此|如是|就此|就|们)$/u
const INSTITUTION =
  /(?:[部局委院厅署办会站所处]|公司|组织|银行|大学|集团|中心|政府|协会|学会|委员会|外交部|法院|检察院|医院|学校|机构|联盟|基金会|发言人|办公室)$/
/** Who is named by no more than this is nobody. */
const NOBODY =
  /^(?:[该本这那我你您]|有关|相关|一[位名些个]|多[位名]|不少|许多|很多|部分|有[人些的]|业内|知情|消息|匿名|网友|专家|记者|大家|人们|众人|市民们|上述|前者|后者|双方|对方|公司|法院|警方|官方|媒体|外媒)/

/** Reads `市海洋局局长王海涛在新闻发布会上`, `他`, `世界卫生组织`. Null for what is no speaker one could name. */
export function chineseSpeaker(words: string): Speaker | null {
  const folded = fold(words)
  const speaker = simplifiedSpeaker(folded)
  if (!speaker || folded === words || folded.length !== words.length) return speaker
  // Told from the simplified form, printed as it is written.
  const asWritten = (part: string | null) => {
    const index = part === null ? -1 : folded.indexOf(part)
    return part === null || index < 0 ? part : words.slice(index, index + part.length)
  }
  return { as: asWritten(speaker.as), person: asWritten(speaker.person), setting: asWritten(speaker.setting) }
}

function simplifiedSpeaker(words: string): Speaker | null {
  let who = words.trim().replace(OPENING_ZH, '')
  who = who.replace(INTERVIEW_ZH, '')
  const setting = SETTING_ZH.exec(who)
  if (setting) who = who.slice(0, setting.index) + who.slice(setting.index + setting[0].length)
  for (let manner = MANNER_ZH.exec(who); manner && manner.index > 0; manner = MANNER_ZH.exec(who)) who = who.slice(0, manner.index) // biome-ignore format: one loop
  who = who.trim()
  const where = setting ? `在${(setting[1] ?? '').replace(STALE_DAY, '')}` : null
  if (/^[他她]$/.test(who)) return { ...PRONOUN, setting: where }
  if (NOBODY.test(who) || /[我你您他她它们谁]/.test(who) || who.length > 40) return null
  const person = personAtEnd(who)
  if (person !== null) return { as: who, person, setting: where }
  return who.length >= 4 && isInstitution(who) ? { as: who, person: null, setting: where } : null
}

/** 局长王海涛 → 王海涛: a name alone, or behind an office or an institution. */
function personAtEnd(who: string): string | null {
  const dotted = DOTTED_AT_END.exec(who)?.[0]
  if (dotted !== undefined) return dotted
  if (isPersonName(who)) return who
  for (const length of [3, 2, 4, 5, 6, 7]) {
    const before = who.slice(0, -length)
    const name = who.slice(-length)
    if (
      before.length >= 2 &&
      isPersonName(name) &&
      (endsInOffice(before) || INSTITUTION.test(before) || before.endsWith('岁的'))
    )
      return name
  }
  return null
}

function isInstitution(who: string): boolean {
  if (INSTITUTION.test(who)) return !/[，的了着过在是说]/.test(who.slice(0, -3))
  // 市教育局有关负责人: nameless, but of somewhere.
  const office = /(?:有关|相关|新闻|宣传)?(?:负责人|工作人员|官员|发言人)$/.exec(who)
  return office !== null && INSTITUTION.test(who.slice(0, office.index)) && office.index >= 3
}

const NAME_EN = `${CAPITAL}(?: (?:(?:de|da|di|du|van|von|der|den|la|le|bin|ibn|al|el|of|for|and|the) ){0,2}${CAPITAL}){0,6}`
const HEAD_EN = new RegExp(
  `^(?<role>(?:[Tt]he |[Aa]n? )?(?:[a-z][a-z'’-]* ){0,5}(?:\\p{Lu}\\p{L}+['’]s )?)(?<name>${NAME_EN})`,
  'u',
)
/** “said Maria Lopez Tuesday” */
const DAY_AT_END = / (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/
export const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Gen|Sen|Rep|Gov|Col|Capt|Lt|Sgt)\.? /
const NO_SPEAKER =
  /^(?:The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|His|Her|Their|One|Some|Many|Officials?|Police|Critics?|Experts?|Residents?|Witnesses|People|Sources?|Analysts?|Others?|This|That|There|What|Who|Asked|When|As|While|After|\p{Lu}\p{Ll}{4,}ing)$/u
const SETTING_EN =
  /\b(?:told (?<to>(?:the )?\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){0,4})|(?<in>in (?:a|an|the) (?:[a-z]+ ){0,2}(?:statement|interview|speech|letter|post|report|email|briefing)|in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|at (?:a|an|the) (?:[a-z]+ ){0,3}(?:conference|briefing|meeting|ceremony|summit|rally|hearing|event|forum|scene|opening)(?: in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?))/u

/** The occasion in the words around a verb of speech: `told Reuters`, `at a news conference in Geneva`. */
export function englishSetting(words: string): string | null {
  const found = SETTING_EN.exec(words)?.groups
  const to = found?.to
  return to !== undefined ? `to ${to}` : (found?.in ?? null)
}

/**
 * Reads `port director Maria Lopez, who …`, `Dr. Chen`, `he`, `the World Health Organization`: the name at the beginning,
 * with what stands before it, and what remains behind it.
 *
 * @param isKnown whether a name of one word was told in full before, needed where a capital proves nothing
 */
export function englishSpeaker(
  words: string,
  isKnown: (name: string) => boolean,
): { speaker: Speaker; rest: string } | null {
  const pronoun = /^(?:he|she)\b/i.exec(words)
  if (pronoun) return { speaker: PRONOUN, rest: words.slice(pronoun[0].length) }
  const found = HEAD_EN.exec(words)
  const { role = '', name: matched = '' } = found?.groups ?? {}
  // The article belongs to the role when a sentence begins with it: The World Health Organization.
  const name = matched.replace(/^(?:The|An?) (?=\p{Lu})/u, '').replace(DAY_AT_END, '')
  if (!found || name === '' || NO_SPEAKER.test(name.split(' ')[0] ?? '')) return null
  const run = name.replace(HONORIFIC, '')
  const isOneWord = !run.includes(' ')
  if (isOneWord && run === name && role.trim() === '' && !isKnown(run)) return null
  // The FBI, but no Frenchman.
  if (isOneWord && role.trim().toLowerCase() === 'the' && !/^\p{Lu}{2,}$/u.test(run)) return null
  const isNameless = /\b(?:of|for|at|from|in|with|by) $/.test(role)
  if (isNameless && !/\b(?:spokes(?:man|woman|person)|official|representative)\b/.test(role)) return null
  const person = isNameless || isOneWord ? null : personIn(run)
  return {
    speaker: {
      as: `${role}${name}`.trim().replace(/^The /, ''),
      person: person ?? (isOneWord && !isNameless ? run : null),
      setting: null,
    },
    rest: words.slice(found[0].length),
  }
}

function personIn(run: string): string | null {
  const [first] = run.match(LATIN_RUN) ?? []
  return first === run ? personOf(run) : null
}
