import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findIdentity, identifyingKey, type KnownIdentity, tellApart } from '../../../src/core/article/identity.ts'
import { draft } from '../../support/articles.ts'

const STORED: KnownIdentity = {
  id: 1,
  isOwn: true,
  urlKey: 'paper.example/a',
  guid: 'g-1',
  contentHash: 'h1',
  title: '新桥通车',
  fingerprint: 0n,
  publishedAt: new Date('2026-11-24T04:00:00Z'),
}
const OTHER = {
  urlKey: 'paper.example/b',
  guid: 'g-2',
  contentHash: 'h2',
  title: '海鸥队取胜',
  fingerprint: 0xffffffffn,
  publishedAt: STORED.publishedAt,
}

describe('findIdentity', () => {
  it('knows an article by its address, in any source', () => {
    expect(findIdentity({ ...OTHER, urlKey: STORED.urlKey }, [{ ...STORED, isOwn: false }])?.id).toBe(1)
  })

  it('knows it by its text or its GUID in its own source only', () => {
    expect(findIdentity({ ...OTHER, contentHash: 'h1' }, [STORED])?.id).toBe(1)
    expect(findIdentity({ ...OTHER, contentHash: 'h1' }, [{ ...STORED, isOwn: false }])).toBeNull()
    expect(findIdentity({ ...OTHER, guid: 'g-1', title: STORED.title }, [STORED])?.id).toBe(1)
    expect(findIdentity({ ...OTHER, guid: 'g-1', fingerprint: 7n }, [STORED])?.id).toBe(1)
  })

  it('takes a GUID that comes with another link, headline and text for one that was used again', () => {
    expect(findIdentity({ ...OTHER, guid: 'g-1' }, [STORED])).toBeNull()
  })
})

describe('findIdentity in print', () => {
  const printed = { ...STORED, urlKey: null, guid: null }
  const corrected = { ...printed, contentHash: 'h9', fingerprint: 7n }
  const found = (change: Partial<KnownIdentity>) => findIdentity({ ...corrected, ...change }, [printed])?.id

  it('knows a corrected article by its headline on its day', () => {
    expect(found({})).toBe(1)
    expect(found({ title: '新桥 通车', publishedAt: new Date('2026-11-24T01:00:00Z') })).toBe(1)
    expect(findIdentity(corrected, [{ ...printed, isOwn: false }])).toBeNull()
  })

  it('takes another day, another headline, another text or a name for another article', () => {
    expect(found({ publishedAt: new Date('2026-11-25T04:00:00Z') })).toBeUndefined()
    expect(found({ title: '新桥今日通车' })).toBeUndefined()
    expect(found({ fingerprint: 0xffffffffn })).toBeUndefined()
    expect(found({ urlKey: 'paper.example/b' })).toBeUndefined()
    expect(found({ guid: 'g-2' })).toBeUndefined()
  })
})

describe('tellApart', () => {
  const at = (url: string, title: string, guid?: string) =>
    draft({ title, url, ...(guid === undefined ? {} : { guid }) })

  it('leaves a GUID out that several items carry', () => {
    const [a, b] = tellApart([at('https://p.example/1', '新桥通车', 'x'), at('https://p.example/2', '海鸥队取胜', 'x')])
    expect([a?.guid, b?.guid]).toEqual([null, null])
  })

  it('keeps articles apart that share an address, also when their headlines change', () => {
    const live = 'https://p.example/live'
    const items = tellApart([at(live, '新桥通车', '1'), at(live, '海鸥队客场取胜', '2')])
    expect(new Set(items.map(item => identifyingKey(item.url))).size).toBe(2)
    const edited = tellApart([at(live, '新桥通车了，车流平稳', '1'), at(live, '海鸥队客场取胜', '2')])
    expect(edited.map(item => item.url)).toEqual(items.map(item => item.url))
    expect(tellApart([at(live, '晨报简讯 7日', '1'), at(live, '晨报简讯 8日', '2')])).toHaveLength(2)
  })

  it('takes one that comes twice, once', () => {
    const url = 'https://p.example/a'
    expect(tellApart([at(url, '新桥今日通车', '1'), at(`${url}?utm_source=x`, '新桥今日正式通车', '2')])).toHaveLength(
      1,
    )
  })

  it('loses no address, and is done after one time', () => {
    const drafts = fc.array(
      fc
        .tuple(
          fc.constantFrom('a', 'b', 'c?x=1'),
          fc.constantFrom('甲', '乙', '丙'),
          fc.constantFrom(undefined, '1', '2', '3'),
        )
        .map(([path, title, guid]) => at(`https://p.example/${path}`, title, guid)),
    )
    fc.assert(
      fc.property(drafts, some => {
        const once = tellApart(some)
        const told = new Set(some.map(one => `${one.url} ${one.title}`))
        expect(once).toHaveLength(told.size)
        expect(new Set(once.map(one => identifyingKey(one.url))).size).toBe(once.length)
        expect(new Set(once.map(one => one.url?.replace(/#.*/, '')))).toEqual(new Set(some.map(one => one.url)))
      }),
    )
  })
})
