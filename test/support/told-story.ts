import type { ArticleDraft } from '../../src/core/article/article.ts'
import { draft } from './articles.ts'

/** One event as four papers tell it, in each language; made up, like the places in it. */
export interface ToldArticle {
  readonly source: string
  readonly draft: ArticleDraft
}

const told = (source: string, publishedAt: string, title: string, paragraphs: readonly string[]): ToldArticle => ({
  source,
  draft: draft({
    title,
    url: `https://${encodeURIComponent(source).replaceAll('%', '').toLowerCase()}.example/bridge`,
    publishedAt: new Date(publishedAt),
    paragraphs,
  }),
})

export const BRIDGE_ZH: readonly ToldArticle[] = [
  told('港城日报', '2026-11-23T01:00:00Z', '岸燕跨海大桥将于12月1日通车', [
    '岸燕跨海大桥将于12月1日正式通车，青岛港区到对岸的车程将从两小时缩短到二十分钟。',
    '大桥全长六公里，双向六车道，设计时速八十公里，是省内第一座公铁两用的跨海大桥。',
    '“大桥的主缆经受住了去年台风的考验，大家可以放心通行。”市交通局局长王海涛在新闻发布会上说。',
    '11月7日，首列试验列车驶上大桥。',
    '通车首月，小型客车免收通行费。',
  ]),
  told('海岸晚报', '2026-11-23T08:00:00Z', '岸燕大桥下月通车，渡轮退役', [
    '岸燕跨海大桥12月1日通车，运行了四十年的岸燕渡轮将在同一天退役。',
    '渡轮公司介绍，两艘渡轮将改成水上博物馆，停靠在老码头供市民参观。',
    '“我在这条船上开了二十八年，真有点舍不得。”船长周大海说。',
    '去年9月14日，台风曾使大桥停工十一天，主缆的架设因此推迟。',
  ]),
  told('商报', '2026-11-23T10:00:00Z', '岸燕大桥通车在即，港区物流成本有望下降三成', [
    '岸燕跨海大桥将于12月1日通车，港区的物流企业估计运输成本可以下降三成。',
    '市交通局局长王海涛表示，货车通行费每车次六十元，比渡轮便宜一半。',
    '港区管委会已与对岸的三家工业园签约，明年将增开两条货运专线。',
  ]),
  told('环保周刊', '2026-11-24T00:30:00Z', '大桥通车前，候鸟怎么办', [
    '岸燕跨海大桥通车在即，桥下的湿地是候鸟越冬的地方，环保组织为此担忧。',
    '“桥上的灯光已经改成暖色，候鸟季夜间会调暗一半。”大桥总工程师李娜表示。',
    '青岛观鸟协会统计，今年桥区的越冬候鸟有一万两千只，比去年少了两成。',
  ]),
] // biome-ignore format: texts

export const BRIDGE_EN: readonly ToldArticle[] = [
  told('Harbour Post', '2026-11-23T01:00:00Z', 'Swallow Bay bridge to open on Dec. 1', [
    'The Swallow Bay bridge will open to traffic on Dec. 1, cutting the drive from Qingdao port to the far shore from two hours to twenty minutes.',
    'The bridge is six kilometres long and carries six lanes and a railway line.',
    '“The main cables stood up to last year’s typhoon, and everybody can feel safe on the bridge,” said transport director Maria Lopez at a news conference.',
    'The first test train crossed the bridge on Nov. 7.',
    'Cars will pay no toll in the first month.',
  ]),
  told('Evening Coast', '2026-11-23T08:00:00Z', 'Bridge opens, ferry retires after forty years', [
    'When the Swallow Bay bridge opens on Dec. 1, the ferry that has crossed the bay for forty years will retire.',
    'The ferry company plans to turn its two ships into a floating museum at the old quay, open to the public.',
    '“I steered this ship for twenty-eight years and I will miss her,” captain John Keane said.',
    'A typhoon halted work on the bridge for eleven days on 14 September, 2025.',
  ]),
  told('Trade Herald', '2026-11-23T10:00:00Z', 'Bridge may cut freight costs at the port by a third', [
    'Freight firms at the port expect the Swallow Bay bridge, which opens on Dec. 1, to cut their costs by a third.',
    'Lorries will pay sixty yuan for each crossing of the bridge, half the price of the ferry, Maria Lopez said.',
    'Three industrial parks on the far shore have signed contracts with the port in Qingdao for two new freight lines.',
  ]),
] // biome-ignore format: texts
