import { matchNeedle } from '../text/match-text.ts'

/** What a built-in category is called. */
interface CategoryNames {
  readonly zh: string
  readonly en: string
  /** Other names a reader may type, beside the two above and the key. */
  readonly aliases: readonly string[]
  /** What sources call parts of it: too narrow for a reader who typed it, who means just that. */
  readonly tags: readonly string[]
}

export const CATEGORIES = {
  politics: {
    zh: '时政',
    en: 'Politics',
    aliases: ['政治', '国内政治'],
    tags: ['国内', '党建', '要闻', 'us politics', 'uk politics', 'national'],
  },
  world: {
    zh: '国际',
    en: 'World',
    aliases: ['世界', '全球', 'international'],
    tags: [
      '环球',
      '国际新闻',
      '亚太',
      '欧洲',
      '中东',
      'europe',
      'asia',
      'africa',
      'americas',
      'middle east',
      'us & canada',
      'world news',
    ],
  },
  business: {
    zh: '经济',
    en: 'Business',
    aliases: ['财经', '商业', '金融', 'economy', 'finance'],
    tags: ['股票', '证券', '基金', '产业', '公司', '房产', 'money', 'markets', 'companies', 'stocks'],
  },
  technology: {
    zh: '科技',
    en: 'Technology',
    aliases: ['技术', 'tech', '数码', '互联网'],
    tags: ['手机', '人工智能', '通信', 'ai', 'gadgets', 'internet', 'computing', 'software', 'sci/tech'],
  },
  science: {
    zh: '科学',
    en: 'Science',
    aliases: ['科研'],
    tags: ['航天', '太空', 'space', '探索', '科普', 'physics', 'astronomy', 'biology'],
  },
  health: {
    zh: '健康',
    en: 'Health',
    aliases: ['医疗', '卫生', 'medicine'],
    tags: ['养生', '医药', '疫情', 'wellness', 'nhs'],
  },
  sport: {
    zh: '体育',
    en: 'Sport',
    aliases: ['运动', 'sports'],
    tags: [
      '足球',
      '篮球',
      '网球',
      '奥运',
      '中超',
      '英超',
      'nba',
      'cba',
      'football',
      'soccer',
      'cricket',
      'tennis',
      'rugby',
      'golf',
      'olympics',
    ],
  },
  culture: {
    zh: '文化',
    en: 'Culture',
    aliases: ['艺术', '文艺', 'arts'],
    tags: ['历史', '读书', '收藏', '国学', '副刊', 'books', 'history', 'theatre'],
  },
  entertainment: {
    zh: '娱乐',
    en: 'Entertainment',
    aliases: ['影视', '明星', 'showbiz'],
    tags: ['电影', '电视', '音乐', '综艺', 'film', 'movies', 'music', 'tv', 'celebrity', 'entertainment & arts'],
  },
  education: {
    zh: '教育',
    en: 'Education',
    aliases: ['学校', '校园'],
    tags: ['高考', '考试', '留学', '高校', 'schools', 'universities', 'higher education'],
  },
  environment: {
    zh: '环境',
    en: 'Environment',
    aliases: ['环保', '气候', '生态', 'climate'],
    tags: ['气象', '天气', '能源', 'weather', 'energy', 'science & environment'],
  },
  military: {
    zh: '军事',
    en: 'Military',
    aliases: ['国防', '军队', 'defence', 'defense'],
    tags: ['军情', '武器', '防务', 'security'],
  },
  local: {
    zh: '本地',
    en: 'Local',
    aliases: ['本市', '地方', 'city'],
    tags: ['社区', '同城', '城事', 'regional', 'neighbourhood'],
  },
  society: {
    zh: '社会',
    en: 'Society',
    aliases: ['民生', '法制'],
    tags: ['法治', '案件', '公益', 'crime', 'law', 'justice'],
  },
} as const satisfies Record<string, CategoryNames>

export type Category = keyof typeof CATEGORIES

export const categoryKeys = Object.keys(CATEGORIES) as Category[]

const byName = new Map<string, Category>()
const byTag = new Map<string, Category>()
for (const key of categoryKeys) {
  const { zh, en, aliases, tags } = CATEGORIES[key]
  for (const name of [key, zh, en, ...aliases]) if (!byName.has(matchNeedle(name))) byName.set(matchNeedle(name), key)
  for (const tag of tags) byTag.set(matchNeedle(tag), key)
}

/** The category that a reader means by a name in either language, or null. Width, case and script do not matter. */
export function findCategory(name: string): Category | null {
  return byName.get(matchNeedle(name)) ?? null
}

/** The category to which a source's own tag belongs (`足球` is sport), or null. */
export function categoryOfTag(tag: string): Category | null {
  return findCategory(tag) ?? byTag.get(matchNeedle(tag)) ?? null
}
