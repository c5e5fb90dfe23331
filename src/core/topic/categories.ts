import { countOccurrences, matchNeedle } from '../text/match-text.ts'
import type { MatchFields } from './match.ts'

/** A built-in category: its names, and words that speak for it. Words before `|` speak louder. */
interface CategoryWords {
  readonly zh: string
  readonly en: string
  /** Other names a reader may type, beside the two above and the key. */
  readonly aliases: readonly string[]
  readonly words: string
}

export const CATEGORIES = {
  politics: {
    zh: '时政',
    en: 'Politics',
    aliases: ['政治', '国内政治'],
    words: `总书记 国务院 人大 政协 党中央 省委 市委 中央政治局 election parliament senate congress president minister|党建 干部 考核 政策 会议 书记 部署 改革 法治 立法
      government vote voters policy bill law lawmakers party campaign democrats republicans labour tory cabinet`,
  },
  world: {
    zh: '国际',
    en: 'World',
    aliases: ['世界', '全球', 'international'],
    words: `联合国 外交部 外交 大使 首相 白宫 欧盟 北约 巴以 乌克兰 united_nations embassy diplomat nato|美国 俄罗斯 以色列 日本 韩国 英国 法国 德国 总统 访问 双边 峰会 制裁
      ukraine russia israel gaza iran iraq china eu ceasefire treaty foreign border refugees summit sanctions`,
  },
  business: {
    zh: '经济',
    en: 'Business',
    aliases: ['财经', '商业', '金融', 'economy', 'finance'],
    words: `股市 央行 国内生产总值 gdp 上市公司 证券 通胀 利率 外贸 stocks inflation earnings shareholders|经济 投资 市场 企业 产业 出口 进口 消费 贷款 银行 基金 股票 关税 营收 利润 融资
      招商 economy market shares profit bank trade tariff investors company retail sales revenue growth rates budget jobs oil prices`,
  },
  technology: {
    zh: '科技',
    en: 'Technology',
    aliases: ['技术', 'tech', '数码', '互联网'],
    words: `人工智能 机器人 芯片 半导体 自动驾驶 大模型 算法 量子计算 artificial_intelligence robot chip semiconductor software smartphone algorithm|科技 创新 互联网 数字 数据 智能 手机 软件
      云计算 网络 5g 无人机 ai internet computer app google apple microsoft online cyber data digital startup device users tech`,
  },
  science: {
    zh: '科学',
    en: 'Science',
    aliases: ['科研', '航天', 'space'],
    words: `航天 卫星 火箭 空间站 天文 望远镜 物理学 化石 基因组 nasa spacecraft telescope physicist fossil genome asteroid|科学家 研究 实验 院士 论文 发现 宇航员 探测 月球 火星 太空
      scientists researchers study planet moon mars orbit species experiment particles galaxy astronaut`,
  },
  health: {
    zh: '健康',
    en: 'Health',
    aliases: ['医疗', '卫生', 'medicine'],
    words: `医院 医保 疫苗 疫情 患者 癌症 病毒 医生 hospital vaccine patients cancer virus disease nhs|健康 治疗 药物 医疗 手术 疾病 门诊 营养 health doctors drug treatment medical clinic symptoms infection diet mental_health`,
  },
  sport: {
    zh: '体育',
    en: 'Sport',
    aliases: ['运动', 'sports', '足球', '篮球'],
    words: `足球 篮球 世界杯 奥运 冠军 联赛 球队 教练 nba 中超 乒乓 羽毛球 马拉松 football cricket rugby tennis olympic championship striker|比赛 决赛 运动员 球员 球迷 夺冠 进球 选手 体育
      match coach league cup goal season player team win champion race medal injury squad game fans`,
  },
  culture: {
    zh: '文化',
    en: 'Culture',
    aliases: ['艺术', '文艺', 'arts'],
    words: `博物馆 非遗 文物 考古 展览 书法 戏曲 文学 museum exhibition novelist heritage poetry archaeologists|文化 艺术 传统 历史 画家 作家 读书 图书 故居 民俗 art artist book gallery theatre literature painting culture author`,
  },
  entertainment: {
    zh: '娱乐',
    en: 'Entertainment',
    aliases: ['影视', '明星', 'showbiz'],
    words: `电影 票房 演员 综艺 演唱会 电视剧 歌手 明星 导演 film movie actor actress album oscar singer band hollywood|粉丝 首映 剧组 主演 音乐 娱乐 music star tv show comedy drama concert celebrity box_office series`,
  },
  education: {
    zh: '教育',
    en: 'Education',
    aliases: ['学校', '校园'],
    words: `高考 教育部 大学 中小学 教师 学生 考研 招生 university pupils teachers curriculum tuition|教育 学校 课堂 校园 毕业生 老师 教学 校长 留学 schools students education college exam campus degree classroom`,
  },
  environment: {
    zh: '环境',
    en: 'Environment',
    aliases: ['环保', '气候', '生态', 'climate'],
    words: `生态环境 碳排放 碳中和 气候变化 污染 环保 自然保护区 climate_change emissions pollution biodiversity conservation|生态 湿地 海洋 水质 绿色 低碳 垃圾分类 新能源 植树 候鸟 台风 climate carbon warming wildlife forest ocean renewable flood drought solar`,
  },
  military: {
    zh: '军事',
    en: 'Military',
    aliases: ['国防', '军队', 'defence', 'defense'],
    words: `解放军 军舰 战机 航母 导弹 国防部 官兵 missile warship fighter_jet airstrike troops navy|军队 军事 演习 部队 士兵 武器 海军 空军 战争 army soldiers military weapons defence war drone combat`,
  },
  local: {
    zh: '本地',
    en: 'Local',
    aliases: ['本市', '地方', 'city'],
    words: `我市 本市 全市 市民 街道 社区 council residents mayor neighbourhood|区委 新区 地铁 公交 城市更新 小区 居委会 物业 道路 city town street local county borough bus metro`,
  },
  society: {
    zh: '社会',
    en: 'Society',
    aliases: ['民生', '法制'],
    words: `警方 法院 嫌疑人 交通事故 诈骗 救援 火灾 police court murder suspect arrested crash|民警 案件 判决 受害 志愿者 养老 老人 家庭 失踪 社保 jail judge victim family community charity housing fire crime trial`,
  },
} as const satisfies Record<string, CategoryWords>

export type Category = keyof typeof CATEGORIES

export const categoryKeys = Object.keys(CATEGORIES) as Category[]

const byName = new Map<string, Category>()
for (const key of categoryKeys)
  for (const name of [key, CATEGORIES[key].zh, CATEGORIES[key].en, ...CATEGORIES[key].aliases])
    if (!byName.has(matchNeedle(name))) byName.set(matchNeedle(name), key)

/** The category that a reader means by a name in either language, or null. Width, case and script do not matter. */
export function findCategory(name: string): Category | null {
  return byName.get(matchNeedle(name)) ?? null
}

const LOUD = 2
const needles = categoryKeys.map(category => ({
  category,
  words: CATEGORIES[category].words.split('|').flatMap((group, i) =>
    group
      .trim()
      .split(/\s+/)
      .map(word => ({ folded: matchNeedle(word.replaceAll('_', ' ')), weight: i === 0 ? LOUD : 1 })),
  ),
}))

export interface Classification {
  /** Null where no word of any category was found. */
  readonly category: Category | null
  /** Share of each category in all evidence, 0–1; categories without evidence are left out. */
  readonly scores: Readonly<Partial<Record<Category, number>>>
}

/**
 * The category of an article: what the source itself says where it says something known, else the words that speak for
 * each, those of the title and the lead more than those of the body. Ties go to the order of `CATEGORIES`.
 */
export function classify(fields: MatchFields, sourceCategories: readonly string[] = []): Classification {
  const scores = new Map<Category, number>()
  const add = (category: Category, score: number) => scores.set(category, (scores.get(category) ?? 0) + score)
  for (const { category, words } of needles)
    for (const { folded, weight } of words) {
      const title = countOccurrences(fields.title, folded)
      const lead = Math.min(2, countOccurrences(fields.lead, folded))
      const body = countOccurrences(fields.body, folded)
      const evidence = weight * (3 * title + lead + Math.log2(1 + body))
      if (evidence > 0) add(category, evidence)
    }
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0)
  const said = new Set(sourceCategories.map(findCategory).filter(category => category !== null))
  for (const category of said) add(category, Math.max(total, 1))
  const sum = [...scores.values()].reduce((a, b) => a + b, 0)
  const best = [...scores]
    .filter(([category]) => said.size === 0 || said.has(category))
    .reduce<[Category, number] | null>((a, b) => (a === null || b[1] > a[1] ? b : a), null)
  return {
    category: best?.[0] ?? null,
    scores: Object.fromEntries(
      [...scores].map(([category, score]) => [category, Math.round((score / sum) * 1000) / 1000]),
    ),
  }
}
