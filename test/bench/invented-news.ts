// News that never happened, as many as wanted: events told by several sources, each in its own words and order, some copied.

/** Deterministic random numbers, 0–1 (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

export interface InventedArticle {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly source: string
  readonly published: string
  /** The number of the event it tells: what a clustering should find out. */
  readonly event: number
}

const list = (words: string) => words.trim().split(/\s+/)
/** Names are two of these. */
const SYLLABLES = [
  ...'青禾港云溪石桥南屿白鹭松涛金滩雁栖望江海棠竹里碧湖鹤鸣长汀双塔红枫银杏沙柳荫岚芦花玉泉古渡星河月紫藤丹霞翠微听雨',
]
const KIND = list(
  '大桥 水库 码头 学校 医院 体育馆 博物馆 车站 机场 工业园 渔港 果园 隧道 图书馆 剧院 湿地 电站 粮仓 牧场 灯塔 货轮 球队 乐团 实验室 研究所 合作社',
)
const DID = list(
  '开工 竣工 停运 扩建 失火 获奖 搬迁 招标 验收 断电 签约 夺冠 易主 亏损 裁员 涨价 降价 开放 关闭 起诉 和解 道歉 召回 融资 上市 试航 首演 捐赠 普查 抽检',
)
const WHY = list(
  '暴雨 大雾 寒潮 台风 地震 设备故障 资金短缺 客流增长 政策调整 技术升级 合同纠纷 安全检查 市民投诉 专家建议 节日临近 订单激增 原料紧张 赛程调整',
)
const TOWN = list('市 县 镇 新区 开发区 岛 湾 山 岭 洲')
const WHO = list('负责人 发言人 工程师 居民代表 研究员 教练 馆长 船长 校长 经理 监理 志愿者')
const SURNAME = list('赵 钱 孙 李 周 吴 郑 王 冯 陈 褚 卫 蒋 沈 韩 杨 朱 秦 许 何 吕 施 张 孔 曹 严 华 金 魏 陶')
const GIVEN = list('一帆 若兰 思远 景行 子墨 晓峰 雨桐 嘉树 明哲 清扬 书瑶 泽宇 安宁 慕白 知秋 望舒 怀瑾 星野')
const SOURCES = list('晨报 晚报 日报 都市报 商报 青年报 电视台 广播 新闻网 周刊 快讯 观察')

/** So many articles over so many days, oldest first, of events that are told by one to about twenty articles within two days. */
export function* inventedNews(count: number, days: number, seed = 1): Generator<InventedArticle> {
  const random = randomNumbers(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const name = () => `${pick(SYLLABLES)}${pick(SYLLABLES)}`
  const start = Date.UTC(2026, 9, 1)
  const span = days * 86_400_000
  const drafts: Omit<InventedArticle, 'id'>[] = []
  for (let event = 0; drafts.length < count; event++) {
    const place = `${name()}${pick(TOWN)}`
    const thing = `${name()}${pick(KIND)}`
    const [did, why, who] = [pick(DID), pick(WHY), pick(WHO)]
    const person = `${pick(SURNAME)}${pick(GIVEN)}`
    const number = String(Math.floor(11 + random() * 9_880))
    const then = pick(DID)
    const titles = [
      `${place}${thing}${did}`,
      `因${why} ${place}${thing}${did}`,
      `${thing}${did} ${person}：与${why}有关`,
      `${place}：${thing}${did}涉及${number}人`,
    ]
    const sentences = [
      `${place}${thing}昨日${did}，原因是${why}，涉及${number}人。`,
      `${thing}${who}${person}说，${why}之后，${place}方面连夜开会商量办法。`,
      `记者在${place}看到，${thing}门前有${number}人等候消息，秩序良好。`,
      `${person}介绍，${thing}${did}以后，下一步将考虑${then}。`,
      `${place}有关部门表示，${why}带来的影响预计持续${2 + Math.floor(random() * 20)}天。`,
      `据了解，${thing}建成已有${3 + Math.floor(random() * 60)}年，此前也曾因${pick(WHY)}而${pick(DID)}。`,
    ]
    const begun = start + random() * span
    const told = 1 + Math.floor(-Math.log(1 - random()) * 3)
    let last: Omit<InventedArticle, 'id'> | null = null
    for (let i = 0; i < told && drafts.length < count; i++) {
      const at: number = begun + (i === 0 ? 0 : random() * 36 * 3_600_000)
      const isCopy: boolean = last !== null && random() < 0.3
      const order = [...sentences].sort(() => random() - 0.5).slice(0, 4 + Math.floor(random() * 3))
      const text: string =
        isCopy && last ? last.text : [sentences[0], ...order.filter(s => s !== sentences[0])].join('')
      last = {
        title: pick(titles),
        text,
        source: `${pick(TOWN)}${pick(SOURCES)}`,
        published: new Date(at).toISOString(),
        event,
      }
      drafts.push(last)
    }
  }
  drafts.sort((a, b) => (a.published < b.published ? -1 : a.published > b.published ? 1 : 0))
  for (const [i, draft] of drafts.entries()) yield { id: String(i), ...draft }
}
