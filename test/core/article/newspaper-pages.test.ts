import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseJump } from '../../../src/core/article/newspaper/jump.ts'
import { type NewspaperArticle, parseNewspaperPages } from '../../../src/core/article/newspaper-page.ts'

function articlesOf(...texts: string[]): NewspaperArticle[] {
  return parseNewspaperPages(texts, { date: '2026-11-24' }).flatMap(page => (page.ok ? page.articles : []))
}

const FRONT = `澄湾日报
2026年11月24日 星期二 第01版 要闻

潮汐电站并网发电

本报讯（记者 周岚）澄湾潮汐电站昨天并网发电，首批三台机组投入运行。

电站负责人介绍，工程历时四年，克服了台风和暗流，接下来还要建设（下转第3版）

旧码头改成书市

本报讯（记者 何川）旧码头的仓库改成了书市，周末开放。

书市有八十个摊位，不收门票。
`
const INSIDE = `2026年11月24日 星期二 第03版 本地

潮汐电站并网发电（上接第1版）

第二期工程，计划安装五台机组。

全部建成后，每年可发电两亿度。

渡轮增加夜班

本报讯（记者 李文）渡轮从下周起增加两个夜班，末班十一点开出。
`

describe('parseNewspaperPages', () => {
  test.each([
    ['in files of their own', [FRONT, INSIDE]],
    ['the other way round', [INSIDE, FRONT]],
    ['in one file', [`${FRONT}\n\n${INSIDE}`]],
    ['in one file with a page break', [`${FRONT}\f${INSIDE}`]],
  ])('joins the parts of an article that jumps: %s', (_, texts) => {
    const articles = articlesOf(...texts)
    expect(articles.map(article => article.title).sort()).toEqual([
      '旧码头改成书市',
      '渡轮增加夜班',
      '潮汐电站并网发电',
    ])
    expect(articles.find(article => article.title.startsWith('潮汐'))?.paragraphs).toEqual([
      '澄湾潮汐电站昨天并网发电，首批三台机组投入运行。',
      '电站负责人介绍，工程历时四年，克服了台风和暗流，接下来还要建设第二期工程，计划安装五台机组。',
      '全部建成后，每年可发电两亿度。',
    ])
  })

  test('joins a part that has no headline of its own, and marked headings', () => {
    const front =
      '# 新桥通车\n\n新桥昨天通车，全长两公里。桥头的老人说，等这一天\n\n下转A2版\n\n# 夜市开张\n\n夜市昨晚开张，人山人海。'
    const inside =
      'A2版 港城·生活\n\n▲上接A1版\n\n已经等了三十年。\n\n桥面有六条车道。\n\n# 雨要来了\n\n气象台说，明天有雨。'
    const [bridge, ...others] = articlesOf(front, inside)
    expect(bridge?.paragraphs).toEqual([
      '新桥昨天通车，全长两公里。桥头的老人说，等这一天已经等了三十年。',
      '桥面有六条车道。',
    ])
    expect(others.map(article => article.title)).toEqual(['夜市开张', '雨要来了'])
  })

  test('joins English parts by page and by word', () => {
    const front = `THE HARBOUR POST
Tuesday, November 24, 2026  Page A1

Tidal plant starts sending power ashore

By MARA QUILL

SALTMOUTH, Nov. 23 — The tidal plant sent its first power ashore on Monday. Engineers said the second stage

See PLANT, Page A3

Ferry adds night boats

By TOM REYES

SALTMOUTH, Nov. 23 — The ferry will run two night boats from next week. Fares stay as they are.

Continued on Page A4
`
    const inside = `Page A3

PLANT, From Page A1

would take three more years and cost twice as much.

Fishing crews were promised a corridor.

Page A4

Ferry adds night boats
Continued from Page A1

The last boat leaves at eleven.
`
    const articles = articlesOf(front, inside)
    expect(articles.map(article => [article.title, article.paragraphs])).toEqual([
      [
        'Tidal plant starts sending power ashore',
        [
          'The tidal plant sent its first power ashore on Monday. Engineers said the second stage would take three more years and cost twice as much.',
          'Fishing crews were promised a corridor.',
        ],
      ],
      [
        'Ferry adds night boats',
        [
          'The ferry will run two night boats from next week. Fares stay as they are.',
          'The last boat leaves at eleven.',
        ],
      ],
    ])
  })

  test('keeps a part whose beginning is not there, and joins none that pages rule out', () => {
    expect(articlesOf(INSIDE).map(article => article.title)).toEqual(['潮汐电站并网发电', '渡轮增加夜班'])
    const elsewhere = INSIDE.replace('上接第1版', '上接第5版').replace('第03版', '第07版')
    expect(articlesOf(FRONT, elsewhere).filter(article => article.title.startsWith('潮汐'))).toHaveLength(2)
  })

  test('loses no text by joining, whatever the order', () => {
    const words = (articles: NewspaperArticle[]) =>
      articles
        .flatMap(article => article.paragraphs)
        .join('')
        .replace(/\s/g, '')
        .split('')
        .sort()
        .join('')
    const all = words([...articlesOf(FRONT), ...articlesOf(INSIDE)])
    fc.assert(
      fc.property(
        fc.shuffledSubarray([FRONT, INSIDE, FRONT.replaceAll('潮汐', '风力'), ''], { minLength: 2 }),
        texts => {
          const apart = texts.flatMap(text => articlesOf(text))
          expect(words(articlesOf(...texts))).toBe(words(apart))
        },
      ),
    )
    expect(words(articlesOf(FRONT, INSIDE))).toBe(all)
  })
})

test('keeps the lines of a poem and the rows of a table, and leaves advertisements out', () => {
  const page = `A5版 副刊 · 海风

秋日的港口
□ 林小满

潮水退去
留下一排湿漉漉的石阶
渔船靠在岸边
像一群睡着的牛

风从远处来
带着盐的味道
我坐在石阶上
等一盏灯亮起

========

上周菜价小幅回落

本报讯（记者 周岚）市商务局昨天公布，上周全市菜价下降百分之三：

| 品种 | 本周 | 上周 |
|---|---|---|
| 白菜 | 2.10 | 2.20 |

商务局提醒，本周末有冷空气，菜价可能回升。

【广告】海湾电器城周年庆，全场八折起，欢迎选购。

招聘启事

本店诚聘厨师两名，月薪面议。
`
  expect(articlesOf(page).map(article => [article.title, article.byline, article.paragraphs])).toEqual([
    [
      '秋日的港口',
      ['林小满'],
      [
        '潮水退去\n留下一排湿漉漉的石阶\n渔船靠在岸边\n像一群睡着的牛',
        '风从远处来\n带着盐的味道\n我坐在石阶上\n等一盏灯亮起',
      ],
    ],
    [
      '上周菜价小幅回落',
      ['周岚'],
      [
        '市商务局昨天公布，上周全市菜价下降百分之三：',
        '品种 | 本周 | 上周',
        '白菜 | 2.10 | 2.20',
        '商务局提醒，本周末有冷空气，菜价可能回升。',
      ],
    ],
  ])
})

test('reads pages in Markdown: emphasis, rules between pages, jumps within one file, short items with marks', () => {
  const page = `# 港城早报 2026-11-24

## 第01版：头版

### 港城地铁开工

*本报记者 周岚 何川*

港城地铁昨天开工，全长三十公里，预计五年建成。

（下转2版）

---

## 第02版：综合

### 港城地铁开工

（紧接1版）为了保护老城墙，线路在那里要下潜四十米。

### 简讯

▲ 北区菜场昨天重新开张，摊位增加到两百个。

▲ 市立医院本周六举行义诊，市民可以免费测血压。
`
  expect(articlesOf(page).map(article => [article.title, article.byline, article.paragraphs])).toEqual([
    [
      '港城地铁开工',
      ['周岚', '何川'],
      ['港城地铁昨天开工，全长三十公里，预计五年建成。', '为了保护老城墙，线路在那里要下潜四十米。'],
    ],
    ['简讯', [], ['北区菜场昨天重新开张，摊位增加到两百个。', '市立医院本周六举行义诊，市民可以免费测血压。']],
  ])
})

test('reads an English front page with its price, a headline over three lines, a writer below the name and a box', () => {
  const page = `THE HARBOUR POST
Vol. 12, No. 301    Tuesday, November 24, 2026    $2.00

Page A1

Harbour Bridge Reopens
After Three Years of
Repairs

By MARA QUILL
Staff Writer

SALTMOUTH, Nov 23 (Reuters) — The Harbour Bridge reopened to
traffic on Monday. Critics say the toll will stay too long and

Continued on Page A3

WEATHER: Rain, 12 degrees. Details on Page B8.

* * *

Page A3

Bridge Reopens
Continued from Page A1

want the money back sooner.
`
  expect(articlesOf(page)).toMatchObject([
    {
      title: 'Harbour Bridge Reopens After Three Years of Repairs',
      byline: ['MARA QUILL'],
      credit: 'Reuters',
      paragraphs: [
        'The Harbour Bridge reopened to traffic on Monday. Critics say the toll will stay too long and want the money back sooner.',
      ],
    },
  ])
})

test.each([
  ['（下转第3版）', { direction: 'to', page: '3', hint: null }],
  ['下转A02版', { direction: 'to', page: 'A2', hint: null }],
  ['▶▶上接第十二版', null],
  ['▲上接第十二版', { direction: 'from', page: '12', hint: null }],
  ['（上接Ａ１版）', { direction: 'from', page: 'A1', hint: null }],
  ['Continued on Page A3', { direction: 'to', page: 'A3', hint: null }],
  ['BRIDGE, continued from Page 1', { direction: 'from', page: '1', hint: 'BRIDGE' }],
  ['From Page A1', { direction: 'from', page: 'A1', hint: null }],
  ['下转型的路还很长', null],
  ['From page to stage: a life in theatre', null],
])('parseJump › %s', (text, jump) => expect(parseJump(text)).toEqual(jump))
