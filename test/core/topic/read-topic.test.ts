import { describe, expect, it } from 'vitest'
import { matchFields, matchTopic } from '../../../src/core/topic/match.ts'
import { readTopic } from '../../../src/core/topic/read-topic.ts'

const topic = (text: string) => {
  const read = readTopic(text)
  if (!read.ok) throw new Error(read.reason)
  return read.topic
}
const article = (title: string, text: string, source = '某报') =>
  matchFields({ title, kicker: null, summary: [text.split('。')[0] ?? ''], paragraphs: [text], source })

describe('readTopic', () => {
  it('reads a category, a place, and a query', () => {
    expect(topic('经济')).toMatchObject({ kind: 'category', name: 'business' })
    expect(topic('local:青岛')).toMatchObject({ kind: 'query', name: 'local:青岛', canonical: 'local:青岛' })
    expect(topic('AI +芯片')).toMatchObject({ kind: 'query', name: 'AI +芯片' })
  })

  it('takes every way of naming a place for one topic', () => {
    for (const text of ['local:青岛市', 'LOCAL：青岛', '本地:青岛', '本地： 青島', 'local: "青岛"'])
      expect(topic(text).canonical, text).toBe('local:青岛')
    expect(topic('local:Green Bay').canonical).toBe('local:green bay')
  })

  it('says what is wrong with a place', () => {
    expect(readTopic('local:的')).toMatchObject({ ok: false, reason: 'only-stop-words', value: '的' })
    expect(readTopic(`local:${'青'.repeat(60)}`)).toMatchObject({ ok: false, reason: 'too-long' })
  })
})

describe('the news of a place', () => {
  const { query } = topic('local:青岛')
  const fits = (fields: ReturnType<typeof article>) => query && matchTopic(query, fields)

  it('names it where it says what it is about, or again and again, or is a local paper’s', () => {
    expect(fits(article('青岛地铁延长运营', '末班车改到零点。'))).not.toBeNull()
    expect(fits(article('地铁延长运营', '青岛地铁末班车改到零点。'))).not.toBeNull()
    expect(fits(article('末班车改到零点', '地铁延长运营。青岛如此，青岛站也是，青岛北站也是。'))).not.toBeNull()
    expect(fits(article('地铁延长运营', '末班车改到零点。', '青岛晨报'))).toMatchObject({ matched: [] })
  })

  it('is not what mentions it in passing', () => {
    expect(fits(article('济南地铁延长运营', '末班车改到零点。此前青岛也有过。'))).toBeNull()
  })
})
