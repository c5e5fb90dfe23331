import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseByline } from '../../../src/core/article/newspaper/byline.ts'
import { resolveDay } from '../../../src/core/article/newspaper/calendar.ts'
import { parseCaption } from '../../../src/core/article/newspaper/caption.ts'
import { parseCredit } from '../../../src/core/article/newspaper/credit.ts'
import { takeDateline } from '../../../src/core/article/newspaper/dateline.ts'
import { isFurniture } from '../../../src/core/article/newspaper/furniture.ts'
import { splitKicker } from '../../../src/core/article/newspaper/headline-lines.ts'
import { isAuthorNote } from '../../../src/core/article/newspaper/note.ts'
import { type NewspaperArticle, parseNewspaperPage } from '../../../src/core/article/newspaper-page.ts'

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/newspaper/${name}`, import.meta.url), 'utf8')
}

function articlesOf(text: string, date?: string): readonly NewspaperArticle[] {
  const outcome = parseNewspaperPage(text, date === undefined ? {} : { date })
  return outcome.ok ? outcome.articles : []
}

describe('parseNewspaperPage', () => {
  test('reads a page without marks: kicker, deck, subhead, caption, credit and note apart, a cut paragraph joined', () => {
    const [robots, bridge, watches, ...more] = articlesOf(fixture('plain.zh.txt'))
    expect(more).toEqual([])
    expect(robots).toMatchObject({
      title: '海岚机器人总部落户南浦',
      kicker: '南浦新区推进产业升级，让技术走出实验室',
      byline: ['林晓', '何川'],
      dateline: '本报3月4日讯',
      date: '2024-03-04',
      language: 'zh',
      subheads: [{ text: '零部件企业先一步聚集', before: 2 }],
      captions: ['海岚机器人公司的样机正在试运行。'],
    })
    expect(robots?.paragraphs[1]).toContain('其中研发岗位占三成以上')
    expect(bridge).toMatchObject({
      title: '海湾大桥南段今起封闭检修',
      deck: '公交14路、27路临时改道',
      byline: ['王小明'],
      credit: '南浦晚报',
      date: '2024-03-05',
    })
    expect(bridge?.paragraphs.at(-1)).toBe('市交通局提醒，早晚高峰请尽量乘坐轮渡。')
    expect(watches).toMatchObject({ byline: ['马达'], authorNote: '（作者系南浦市作家协会会员）' })
    expect(watches?.paragraphs).toHaveLength(2)
  })

  test('knows the datelines of agencies and what stands in brackets behind them', () => {
    const articles = articlesOf(fixture('agency.zh.txt'), '2024-01-01')
    expect(articles.map(({ dateline, credit, byline }) => [dateline, credit, byline.join(' ')])).toEqual([
      ['新华社杭州3月4日电', '新华社', '周远 李清'],
      ['据中新社电', '中新社', ''],
      ['央视网消息（新闻联播）', '央视网', ''],
      ['本报北京12月31日电', null, '张三'],
      ['本报讯', '南浦发布', '赵青 孙晓梅'],
      [null, null, '钱文 吴迪'],
    ])
    expect(articles[3]?.date).toBe('2023-12-31')
    expect(articles.flatMap(article => article.paragraphs).join('')).not.toMatch(/电|讯|（/)
  })

  test('joins lines that were broken at column width', () => {
    const chinese = articlesOf(fixture('wrapped.zh.txt'))
    expect(chinese.map(article => article.paragraphs.length)).toEqual([3, 2])
    expect(chinese[0]?.paragraphs[1]).toBe(
      '村民李大爷说，过去挑水要走两里路，现在拧开龙头就能喝。“水是甜的。”他一边说一边给客人倒水。',
    )
    const english = articlesOf(fixture('wrapped.en.txt'))
    expect(english.map(article => article.title)).toEqual([
      'Tidal plant feeds power into the city grid',
      'Library keeps its doors open longer',
    ])
    expect(english[0]).toMatchObject({
      byline: ['Jane Smith', "John O'Neill"],
      dateline: 'SOUTHPORT, March 4 (Reuters)',
      date: '2024-03-04',
      captions: ['(Photo by Ann Lee)'],
    })
    expect(english[0]?.paragraphs[0]).toContain('electricity into the city grid on Monday, engineers said')
    expect(english[1]).toMatchObject({ byline: ['PETER BROWN'], authorNote: expect.stringContaining('columnist') })
  })

  test('joins lines that are broken at column width and all set apart by blank lines', () => {
    const [tram, school] = articlesOf(fixture('wrapped-blank.en.txt'))
    expect(tram?.paragraphs).toHaveLength(2)
    expect(school?.paragraphs).toEqual([
      'The primary school at Elm Park won a national prize for its playground, which was planned by the pupils themselves.',
    ])
  })

  test('finds the articles in a dump without line breaks', () => {
    const articles = articlesOf(fixture('run-in.zh.txt'), '2024-03-05')
    expect(articles.map(({ title, byline, credit, date }) => [title, byline.join(' '), credit, date])).toEqual([
      ['海湾大桥南段通车', '周岚 李文', '南浦晚报', '2024-03-04'],
      ['社区食堂开到家门口', '周敏', null, '2024-03-04'],
    ])
  })

  test('leaves out mastheads, sections and contents of a marked page, and reads the markup of web dumps', () => {
    const articles = articlesOf(fixture('sections.zh.txt'))
    expect(articles.map(article => [article.title, article.date, article.paragraphs.length])).toEqual([
      ['深海采样试验完成', '2024-03-05', 2],
      ['社区图书馆延长开放', '2024-03-05', 1],
    ])
  })

  test('takes a smaller heading right below the headline for its deck, one below text for a subhead', () => {
    const [robots, rain, ferry] = articlesOf(fixture('marked.en.md'))
    expect(robots).toMatchObject({
      title: 'Harbour opens its second robot lab',
      deck: 'Grants for forty young engineers',
      byline: ['Jane Smith'],
      credit: 'Harbour News Agency',
      subheads: [{ text: 'A long way to the dock', before: 2 }],
    })
    expect(rain).toMatchObject({ dateline: 'LONDON', language: 'en' })
    expect(ferry).toMatchObject({ title: 'Ferry fares to rise', credit: 'AP' })
  })

  test.each([
    ['only # marks', '#'],
    ['only ## marks', '##'],
  ])('takes every heading for a headline on a page with %s', (_, mark) => {
    const page = `${mark} 甲处通车\n\n昨天通车。\n\n${mark} 乙处开工\n\n昨天开工。`
    expect(articlesOf(page).map(article => article.title)).toEqual(['甲处通车', '乙处开工'])
  })

  test('takes a marked heading after the end of an article for a headline', () => {
    const page = '# 甲处通车\n\n昨天通车。\n\n（据新华社）\n\n## 乙处开工\n\n昨天开工。'
    expect(articlesOf(page).map(article => [article.title, article.subheads.length])).toEqual([
      ['甲处通车', 0],
      ['乙处开工', 0],
    ])
  })

  test('never takes a year from the clock', () => {
    const page = '# 甲处通车\n\n本报3月4日讯 昨天通车。'
    expect(articlesOf(page)[0]?.date).toBeNull()
    expect(articlesOf(page, '2031-03-05')[0]?.date).toBe('2031-03-04')
    expect(articlesOf(`2019年3月5日 星期二\n\n${page}`)[0]?.date).toBe('2019-03-04')
    expect(articlesOf(page, 'tomorrow')[0]?.date).toBeNull()
  })

  test('goes on over a caption and a jump line when a sentence was cut there', () => {
    const page = '# 甲处通车\n\n新桥昨天通车，全\n\n■新桥全景。\n\n下转第3版\n\n长两公里。'
    expect(articlesOf(page)[0]).toMatchObject({ paragraphs: ['新桥昨天通车，全长两公里。'], captions: ['新桥全景。'] })
  })

  test('gives a text without any headline its first sentence as title', () => {
    expect(articlesOf('新桥昨天通车。全长两公里。\n\n票价不变。')).toMatchObject([
      { title: '新桥昨天通车', paragraphs: ['新桥昨天通车。全长两公里。', '票价不变。'] },
    ])
  })

  test('joins a headline that is broken over lines, and drops a jump behind the last sentence of a column', () => {
    const [farm, library, ...more] = articlesOf(fixture('broken-headline.en.txt'))
    expect(more).toEqual([])
    expect(farm).toMatchObject({
      title: 'Council backs tidal farm after two-year fight',
      byline: ['Mara Quill', 'Tom Reyes'],
      dateline: 'SALTMOUTH, Nov. 23',
      date: '2026-11-23',
    })
    expect(farm?.paragraphs.at(-1)).toBe('Fishing crews will get a corridor 400 metres wide.')
    expect(library).toMatchObject({ title: 'Library to lend tools', byline: ['Ann Lee'] })
  })

  test('takes a line that goes on in lower case for a headline only over a byline or a dateline', () => {
    const [article] = articlesOf(
      'The Harbour Post\n\nRain at last\n\nIt rained on Monday\nand the farmers danced.\n\nThe drought had lasted for months.',
    )
    expect(article?.title).toBe('Rain at last')
    expect(article?.paragraphs[0]).toBe('It rained on Monday and the farmers danced.')
  })

  test('says why a page yields nothing', () => {
    expect(parseNewspaperPage(' \n\n\u3000')).toEqual({ ok: false, reason: 'empty' })
    expect(parseNewspaperPage('2024年3月5日 星期二\n第3版 要闻')).toEqual({
      ok: false,
      reason: 'no-article',
      lines: 2,
      headings: 0,
    })
  })
})

describe('parts of a page', () => {
  test.each<[string, string[]]>([
    ['□海湾日报/海湾新闻记者 周岚', ['周岚']],
    ['□本报记者 周岚 通讯员 李文 赵一鸣', ['周岚', '李文', '赵一鸣']],
    ['本报记者 张三 李四', ['张三', '李四']],
    ['记者 王小明 摄影报道', ['王小明']],
    ['文/图 周岚', ['周岚']],
    ['文/周岚 图/李文', ['周岚', '李文']],
    ['■ 本报首席记者 欧阳明月', ['欧阳明月']],
    ['本报记者 马 达', ['马达']],
    ['本报记者周岚', ['周岚']],
    ['（记者 周岚）', ['周岚']],
    ['By Jane Smith', ['Jane Smith']],
    ['By Jane Smith and John Doe', ['Jane Smith', 'John Doe']],
    ['JANE SMITH, Staff Writer', ['JANE SMITH']],
  ])('parseByline › %s', (line, names) => {
    expect(parseByline(line)?.names).toEqual(names)
  })

  test.each([
    '记者从市教育局了解到',
    '机器人走进小学课堂',
    '以旧换新 便民到家',
    'By train to the coast',
    'Ferry fares to rise',
  ])('parseByline › is not taken in by %s', line => {
    expect(parseByline(line)).toBeNull()
  })

  test.each([
    ['本报讯 记者从市教育局获悉，今年', '本报讯', '记者从市教育局获悉，今年'],
    ['【本报讯】（记者 周岚）昨天', '本报讯', '昨天'],
    ['据新华社电 昨天', '据新华社电', '昨天'],
    ['晨报讯（记者 周岚）昨天', '晨报讯', '昨天'],
    ['新华社北京11月7日电 （记者周岚、李文）昨天', '新华社北京11月7日电', '昨天'],
    ['LONDON, Nov. 7 (Reuters) — Rain fell', 'LONDON, Nov. 7 (Reuters)', 'Rain fell'],
    ['BEIJING, Nov. 7 (Xinhua) -- Rain fell', 'BEIJING, Nov. 7 (Xinhua)', 'Rain fell'],
  ])('takeDateline › %s', (paragraph, text, rest) => {
    expect(takeDateline(paragraph)).toMatchObject({ text, rest })
  })

  test.each([
    '新华社区居民用电量下降',
    '据新华社报道，昨天',
    '本报记者昨天见到他',
    'NASA said on Monday',
    '电动车消息不断',
  ])('takeDateline › is not taken in by %s', paragraph => {
    expect(takeDateline(paragraph)).toBeNull()
  })

  test.each([
    ['(载11月7日《人民日报》)', '人民日报'],
    ['（据新华社）', '新华社'],
    ['来源：南浦发布', '南浦发布'],
    ['转自《南浦晚报》', '南浦晚报'],
    ['Source: Reuters', 'Reuters'],
    ['(AP)', 'AP'],
  ])('parseCredit › %s', (line, source) => {
    expect(parseCredit(line)?.source).toBe(source)
  })

  test.each([
    '■新桥全景。',
    '▲新桥全景',
    '图为新桥。',
    '图①：新桥。',
    '新桥昨天通车。新华社记者 周岚 摄',
    'Photo: the bridge',
  ])('parseCaption › %s', line => {
    expect(parseCaption(line)).not.toBeNull()
  })

  test.each([
    ['■新桥全景。', '新桥全景。'],
    ['□图为新桥。 方晓 摄', '图为新桥。 方晓 摄'],
  ])('parseCaption › keeps no mark of %s', (line, words) => {
    expect(parseCaption(line)).toBe(words)
  })

  test.each(['(本文作者为南浦大学教授)', '（作者单位：南浦大学）', 'The writer is a columnist.'])(
    'isAuthorNote › %s',
    line => {
      expect(isAuthorNote(line)).toBe(true)
    },
  )

  test.each([
    '第3版',
    '03版',
    '要闻',
    '2024年3月5日 星期二 农历正月廿五 第3版 要闻',
    '责任编辑：周敏 美编：吴桐',
    '下转第3版',
    '（上接第1版）',
    'Continued on page 3',
    '- 3 -',
    'Page 3',
    '新闻热线：0999-1234567',
    'news@example.com',
    'Tuesday, March 5, 2024',
  ])('isFurniture › %s', line => {
    expect(isFurniture(line)).toBe(true)
  })

  test.each(['市政府今天公布新规', '3月5日起公交改道', 'Local hero returns', '编辑部的故事开拍'])(
    'isFurniture › leaves %s alone',
    line => {
      expect(isFurniture(line)).toBe(false)
    },
  )

  test.each(['hello', '{ "name": "chenbao", "version": "0.1.0" }', '12345 67890'])(
    'takes no word and no data for an article: %s',
    text => {
      expect(parseNewspaperPage(text)).toMatchObject({ ok: false, reason: 'no-article' })
    },
  )

  test('splitKicker › splits an aim off, and leaves a couplet whole', () => {
    expect(splitKicker('聚焦未来产业，打造创新高地 南浦首批五家产业园区今天揭牌')).toEqual({
      kicker: '聚焦未来产业，打造创新高地',
      title: '南浦首批五家产业园区今天揭牌',
    })
    expect(splitKicker('激活一池春水 擦亮百年老街')).toEqual({ kicker: null, title: '激活一池春水 擦亮百年老街' })
  })

  test('resolveDay › puts a day after the issue into the year or month before', () => {
    expect(resolveDay({ year: null, month: 12, day: 31 }, '2024-01-01')).toBe('2023-12-31')
    expect(resolveDay({ year: null, month: null, day: 31 }, '2024-01-01')).toBe('2023-12-31')
    expect(resolveDay({ year: null, month: 2, day: 30 }, '2024-03-01')).toBeNull()
    expect(resolveDay({ year: null, month: 3, day: 4 }, null)).toBeNull()
  })
})

describe('parseNewspaperPage, on any input', () => {
  const pieces = fc.constantFrom(
    '# ',
    '## ',
    '**',
    '□',
    '■',
    '（',
    '）',
    '(',
    ')',
    '《',
    '》',
    '“',
    '”',
    '。',
    '，',
    '：',
    '\n',
    '\n\n',
    ' ',
    '\u3000',
    '\f',
    '========',
    '本报',
    '3月4日',
    '讯 ',
    '电',
    '新华社',
    '记者 ',
    '周岚',
    '马 达',
    '摄',
    '通车',
    '载',
    '据',
    '下转第3版',
    '第3版',
    '2024年3月5日',
    'By ',
    'Jane Smith',
    'LONDON',
    ' — ',
    '. ',
    'the city ',
    'engi-\n',
    'neers',
    '<p>',
    '</p>',
    '[',
    '](http://a.example)',
    '-',
    '12',
  )
  const page = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(pieces, { maxLength: 120 }).map(parts => parts.join('')),
  )

  test('never throws and invents no text', () => {
    fc.assert(
      fc.property(page, fc.option(fc.constantFrom('2024-03-05', 'x'), { nil: undefined }), (text, date) => {
        for (const article of articlesOf(text, date)) {
          expect(article.title).not.toBe('')
          for (const paragraph of [...article.paragraphs, ...article.captions])
            expect(occursInOrder(paragraph, text)).toBe(true)
          for (const subhead of article.subheads) expect(subhead.before).toBeLessThan(article.paragraphs.length)
        }
      }),
      { numRuns: 1500 },
    )
  })

  const MB = 1_000_000
  test.each<[string, string]>([
    ['marks', '#'.repeat(MB)],
    ['lines of marks', '#\n'.repeat(MB / 2)],
    ['headings', '# 通车\n'.repeat(MB / 6)],
    ['squares', '□'.repeat(MB)],
    ['bylines', '□记者 周岚 '.repeat(MB / 8)],
    ['one line', '通'.repeat(MB)],
    ['one short line over and over', '新桥通车\n'.repeat(MB / 5)],
    ['brackets', '（载'.repeat(MB / 2)],
    ['open tags', '<p '.repeat(MB / 3)],
    ['open links', '[a]('.repeat(MB / 4)],
    ['capitals', 'AAAA '.repeat(MB / 5)],
    ['white space', ' '.repeat(MB)],
    ['digits', '1'.repeat(MB)],
  ])(
    'reads a megabyte of %s in linear time',
    (_, text) => {
      const began = process.cpuUsage()
      parseNewspaperPage(text)
      // Some seconds of the processor's time, which does not depend on what else the machine does; what is not linear takes minutes.
      expect(process.cpuUsage(began).user / 1000).toBeLessThan(20_000)
    },
    180_000,
  )
})

/** White space aside, are the characters of `part` a subsequence of `whole`'s? */
function occursInOrder(part: string, whole: string): boolean {
  let at = 0
  for (const char of part.replace(/\s/g, '')) {
    at = whole.indexOf(char, at)
    if (at === -1) return false
    at += char.length
  }
  return true
}
