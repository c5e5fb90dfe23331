import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cosine } from '../../../src/core/ranking/similarity.ts'
import { countTerms } from '../../../src/core/ranking/term-weights.ts'
import { sentenceTerms } from '../../../src/core/summary/sentence-terms.ts'
import { type ArticleText, NEAR_REPEAT, summarizeSeveral } from '../../../src/core/summary/summarize-several.ts'
import { sentencesOf } from '../../../src/core/text/sentences.ts'
import { anyString } from '../../support/any-string.ts'
import { BRIDGE_EN, BRIDGE_ZH, type ToldArticle } from '../../support/told-story.ts'

const LIMITS = { sentences: 6, fromLead: 2, characters: 1000 }

const textOf = (language: 'zh' | 'en') => ({ draft }: ToldArticle): ArticleText => ({ title: draft.title, text: draft.paragraphs.join('\n'), language }) // biome-ignore format: one record
const zh = BRIDGE_ZH.map(textOf('zh'))
const en = BRIDGE_EN.map(textOf('en'))

const article = fc.record({
  title: fc.constantFrom('', '岸燕大桥通车', 'Swallow Bay bridge opens'),
  text: fc
    .array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...[...zh, ...en].flatMap(({ text }) => sentencesOf(text))) },
        anyString(20),
        fc.constantFrom('\n', '这是为什么？', '他说：“好。”', '■图'),
      ),
      { maxLength: 12 },
    )
    .map(parts => parts.join('')),
  language: fc.constantFrom('zh', 'en', 'und'),
}) as fc.Arbitrary<ArticleText>

describe('summarizeSeveral', () => {
  it('tells the first article first, in the order of its text, then what others add', () => {
    const told = summarizeSeveral(zh, LIMITS)
    const fromLead = told.filter(({ article }) => article === 0)
    expect(told.slice(0, fromLead.length)).toEqual(fromLead)
    expect(fromLead).toHaveLength(2)
    expect(told).toHaveLength(6)
    expect(new Set(told.map(({ article }) => article))).toEqual(new Set([0, 1, 2, 3]))
  })

  it('adds what the first article does not have, and nothing that it has', () => {
    const added = summarizeSeveral(en, LIMITS).filter(({ article }) => article > 0).map(({ text }) => text) // biome-ignore format: one line
    expect(added).toContain('The ferry company plans to turn its two ships into a floating museum at the old quay, open to the public.') // biome-ignore format: one line
    const copy = [zh[0], { ...zh[0], title: '换个标题' }] as ArticleText[]
    expect(summarizeSeveral(copy, LIMITS).every(({ article }) => article === 0)).toBe(true)
  })

  it('does not add the same facts in other words: their figures are the same', () => {
    const lead: ArticleText = { title: '岸燕大桥', text: '岸燕大桥全长6公里，昨天有3万人步行过桥。', language: 'zh' }
    const other: ArticleText = { title: '步行过桥', text: '前来岸燕大桥步行的市民达到3万人。', language: 'zh' }
    expect(summarizeSeveral([lead, other], LIMITS)).toHaveLength(1)
    const more: ArticleText = { ...other, text: '前来岸燕大桥步行的市民带走8吨垃圾。' }
    expect(summarizeSeveral([lead, more], LIMITS)).toHaveLength(2)
  })

  it('leaves out what is about something else, and other languages', () => {
    const other: ArticleText = {
      title: '食堂新菜单',
      text: '学校食堂本周换上了新菜单，番茄炒蛋最受欢迎。',
      language: 'zh',
    }
    expect(summarizeSeveral([zh[0] as ArticleText, other, en[1] as ArticleText], LIMITS).every(({ article }) => article === 0)).toBe(true) // biome-ignore format: one line
  })

  it('prefers what several articles add', () => {
    const lead = { ...zh[0], text: '岸燕跨海大桥将于12月1日通车。' } as ArticleText
    const with_ = (text: string): ArticleText => ({ title: '岸燕大桥', text, language: 'zh' })
    const [, first] = summarizeSeveral(
      [
        lead,
        with_('岸燕大桥两侧安装了八千盏暖色路灯。'),
        with_('岸燕大桥货车通行费每车次收取六十元。'),
        with_('岸燕大桥的货车每车次收费六十元，比渡轮便宜。'),
      ],
      { ...LIMITS, sentences: 2 },
    )
    expect(first?.text).toContain('六十元')
  })

  it('of no article tells nothing', () => {
    expect(summarizeSeveral([], LIMITS)).toEqual([])
  })

  it('gives whole sentences of their articles within the limits, none twice or nearly, the same every time', () => {
    const limits = fc.record({ sentences: fc.nat(7), fromLead: fc.nat(4), characters: fc.nat(400) })
    fc.assert(
      fc.property(fc.array(article, { maxLength: 5 }), limits, (articles, limits) => {
        const told = summarizeSeveral(articles, limits)
        expect(summarizeSeveral(articles, limits)).toEqual(told)
        expect(told.length).toBeLessThanOrEqual(limits.sentences)
        expect([...told.map(({ text }) => text).join('')].length).toBeLessThanOrEqual(limits.characters)
        const lead = told.filter(({ article }) => article === 0)
        expect(lead.length).toBeLessThanOrEqual(limits.fromLead)
        expect(told.slice(0, lead.length)).toEqual(lead)
        for (const { text, article } of told) expect(sentencesOf(articles[article]?.text ?? '')).toContain(text)
        const vector = (text: string) => countTerms(sentenceTerms(text, articles[0]?.language ?? 'und'))
        for (const [i, { text }] of told.entries())
          for (const other of told.slice(Math.max(lead.length, i + 1)))
            expect(cosine(vector(text), vector(other.text))).toBeLessThan(NEAR_REPEAT)
      }),
      { numRuns: 150 },
    )
  })
})
