import { isChineseName } from '../article/newspaper/names.ts'
import { isPlace } from './place-names.ts'

/**
 * Names of people, found by what stands beside them: an office before them, a verb of speech behind them, a foreign name's dot.
 * Precise rather than complete: there is no list of names, and a word taken for a name is worse than a name not found.
 */

const OFFICES =
  '首席执行官|首席科学家|幸存者|获救者|潜水员|驾驶员|飞行员|服务员|讲解员|管理员|技术员|宇航员|航天员|绑扎工|进口商|经销商|新闻发言人|总工程师|董事长|理事长|总经理|主任医师|主治医师|副教授|经济学家|科学家|秘书长|总干事|干事长|创始人|负责人|发言人|运动员|志愿者|工程师|研究员|检察官|主教练|消费者|养殖户|种植户|组长|班长|摊主|房东|邻居|妈妈|爸爸|父亲|母亲|老人|青年|球迷|读者|观众|小将|前锋|门将|焊工|书记|主任|局长|市长|省长|县长|区长|镇长|村长|州长|部长|司长|处长|科长|院长|所长|校长|会长|社长|台长|馆长|站长|队长|船长|机长|团长|行长|厂长|总裁|经理|总监|教授|院士|博士|医生|医师|护士|律师|老师|教师|教练|记者|编辑|作家|诗人|导演|演员|歌手|学者|专家|分析师|总统|总理|首相|主席|议长|大使|外长|防长|国王|女王|委员|代表|法官|警长|司令|将军|居民|村民|市民|学生|家长|游客|工人|农民|渔民|司机|店主|老板|业主|乘客|顾问|理事|职工|员工|球员|队员|选手|船员|船东|厨师|设计师|建筑师|摄影师|商户|工作人员'
const OFFICE = new RegExp(`(?:${OFFICES})$`)
const AFTER_OFFICE = new RegExp(`(?:${OFFICES})(?=\\p{Script=Han})`, 'gu')
/** Verbs that stand behind names: 蔡明发表 is 蔡明 发表, and not 蔡明发. */
const VERBS =
  /^(?:发表|发言|发布|走进|走上|走访|来到|出席|主持|宣布|介绍|参加|参观|会见|前往|前来|抵达|告诉|称赞|作出|作了|提出|提醒|代表)/
/** Surnames that hardly ever stand for anything else where a name may stand. */
const TELLING_SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤施牛樊葛邢齐乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞左柳甘祝包宁符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝辛靳柴鲍喻祁蒲房滕屈饶牟艾尤穆卓缪诸司欧上皇尉'
/** What may follow a name at once, so that its end is known. */
const NAME_ENDS =
  /^(?:$|[^\p{Script=Han}·]|[在对向说表介称指认和与等是也的及就将曾从为到出用告坦透强回补解写给则并都还又于把被带率今昨日第一两几来走站拿以近正已当首亲同跟陪去发宣会没不有做接看听讲参主负现原因让使得着了过等作还代提称，])/u
const SENTENCE_NAME = /(?:^|[。！？”」]\s*)(\p{Script=Han}{2,4})(?=[，是在说表介认])/gu

/** Words with a surname's character in front that stand where names do. */
const NO_NAMES = new Set(
  '陆续 尤其 方阵 郑重 贺信 宣布 关切 关于 时期 方针 方式 方案 方向 方法 利益 权益 党中 应约 万里 高度 高位 高温 高速 何种 何以 任务 任何 任期 任命 石材 金额 程式 江面 江边 施工 施行 房屋 房价 房产 段落 夏季 秋季 冬季 盛大 盛会 纪念 纪录 纪律 章鱼 章节 包含 方面 全国 全市 全省 全体 和平 高手 席间 师傅 计划 平时 闻言 于是 相关 古人 左右 金融 时间 时代 毕竟 同时 明年 明天 居民 居委 居委会 后来 何况 何时 何人 应该 万一 万众 成都 成功 成立 贺电 温州 安徽 安全 安排 黄海 黄河 江苏 江西 宁波 宁夏 宁愿 武汉 沙特 沈阳 沙滩 常州 常务 常委 常常 高校 高层 高级 高铁 高兴 白天 白宫 农村 农业 农民 司机 司法 车主 车站 车辆 水利 水产 水手 海洋 海关 海军 海外 马上 马路 马来 马德里 党委 党员 党政 官方 国家 国内 国际 国防 国外 国务院 都市 都是 商场 商家 商人 经理 经济 经过 经营 经常 计算 计生 边防 边界 花园 花费 贝类 强调 强烈 强大 石油 石化 石家庄 景区 景点 金属 金牌 单位 单方 关于 关键 关系 关注 部分 章程 管理 管道 路人 路面 路上 阳光 风力 雷达 雷雨 游客 游船 易地 有关 别人 终于 相信 相比 巴黎 巴西 巴基 伊朗 伊拉克 韩国 荷兰 英国 丹麦 越南 秦岭 蒙古 鲁迅 齐鲁 齐心 曲阜 连续 连日 连接 连云 甘肃 湛江 容易 项目 解放 解释 冷空气 门前 门口 火车 林业 林地 林场 牛奶 乐园 东方 南方 北方 西方 张家口 李白 谢谢 谢绝 信息 信用 信心 元旦 展览 展会 舒适 权利 权力 权威 段时间 焦点 满意 满足 文化 文明 文物 文旅 文件 干部 干旱 查明 查看 查询 孔雀 程度 程序 包括 包装 简单 简直 支持 支付 支队 初步 初期 初中 云南 云计算 云端 原来 原因 原料 乔迁 广东 广西 广场 广州 广大 郑州 徐州 苏州 福州'.split(
    ' ',
  ),
)
/** The characters that foreign names are written with. */
const SOUND =
  '[阿埃艾安奥巴白贝本比彼宾波伯勃博布查达戴德登迪丁杜多厄恩尔法菲费芬弗福戈格古哈海汉赫亨华霍基吉加杰金京卡凯坎康科克肯库拉莱兰朗劳勒雷里丽利连林隆卢鲁路伦罗洛马玛迈麦曼梅门米密明莫默姆穆纳娜内尼妮诺欧帕佩彭皮普奇乔切琼丘让日瑞萨塞桑沙莎舍圣施史斯丝苏索所塔泰坦汤唐特提廷图托瓦万威韦维温沃伍西希夏谢辛休许雅亚扬耶叶伊因英尤约泽扎詹朱兹佐纽蒂嘉珍琳露蕾玫慕廉赛顿翰逊森奎柯弥蒙佛毕策茨岑楚琴斐甘冈哥圭胡怀惠简考寇夸列吕略奈努潘庞蓬蒲绍舒锡]'
const TRANSLITERATED = new RegExp(`^${SOUND}{3,7}$`, 'u')
/** A foreign name with its dots: 米歇尔·杜兰. */
const DOTTED = new RegExp(`${SOUND}{1,6}(?:·${SOUND}{1,7}){1,5}`, 'gu')
const BEFORE_DOTTED = /(?:^|[^\p{Script=Han}·]|[和与及对向由在给同])$/u
export const DOTTED_AT_END = new RegExp(`${DOTTED.source}$`, 'u')

/** A Chinese or transliterated name, and no common word that looks like one. */
export function isPersonName(text: string): boolean {
  if (NO_NAMES.has(text) || NO_NAMES.has(text.slice(0, 2)) || isPlace(text) || OFFICE.test(text)) return false
  if (/[地得着了过们在对向说和与是也的及就将把被等作还代提称]$/.test(text)) return false
  return isChineseName(text) || TRANSLITERATED.test(text)
}

const isTellingName = (text: string): boolean =>
  isPersonName(text) && (TELLING_SURNAMES.includes(text.charAt(0)) || TRANSLITERATED.test(text))

export const endsInOffice = (text: string): boolean => OFFICE.test(text)

/** The name that stands at the beginning of a text, as far as what follows shows its end. */
function nameAt(text: string): string | null {
  for (const length of VERBS.test(text.slice(2)) ? [2, 3, 4, 5] : [3, 2, 4, 5]) {
    const name = text.slice(0, length)
    if (name.length === length && isTellingName(name) && NAME_ENDS.test(text.slice(length))) return name
  }
  return null
}

/** A capitalised word, without the 's of a possessive; an initial or a title with its dot. */
export const CAPITAL =
  "(?:\\p{Lu}\\.|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Col|Capt|Lt|Sgt|St|Jr)\\.|\\p{Lu}[\\p{L}-]*(?:['’](?!s(?!\\p{L}))\\p{L}+)*)"
const PARTICLE = '(?:de|da|di|du|van|von|der|den|la|le|bin|ibn|al|el)'
/** Two capitalised words and more. */
export const LATIN_RUN = new RegExp(`(?<![\\p{L}\\p{N}.'’-])${CAPITAL}(?: (?:${PARTICLE} ){0,2}${CAPITAL}){1,6}`, 'gu')
const TITLES =
  /^(?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sir|Dame|Lord|Lady|President|Prime|Foreign|Finance|Defence|Defense|Interior|Health|Education|Minister|Premier|Chancellor|Secretary|General|Governor|Mayor|Senator|Rep|Sen|Gen|Gov|Col|Capt|Captain|Judge|King|Queen|Prince|Princess|Pope|Chief|Coach|Director|Engineer|Doctor|Officer|Sergeant|Lieutenant|Commander|Spokesperson|Manager|Chairman|Chairwoman|Founder|Architect|Researcher|Author|Actor|Singer|Detective|Councillor|Bishop|Cardinal|Archbishop|Pastor|Deputy|Vice|Ambassador|Spokesman|Spokeswoman)\.? )+/
const NO_PERSON =
  /\b(?:Organi[sz]ation|Agency|Ministry|Universit(?:y|ies)|College|Council|Part(?:y|ies)|Bank|Group|Inc|Corp|Ltd|Co|Company|Committee|Commission|Union|Street|Road|Avenue|Square|Port|Harbou?r|Bay|River|Lake|Island|Islands|Court|House|Office|Department|Association|Institute|Authority|Times|Post|News|Daily|Herald|Airport|Bridge|Hospital|School|Park|City|County|State|States|Kingdom|Sea|Ocean|Gulf|Nations|Republic|League|Cup|Championship|Festival|Prize|Award|Act|Treaty|Agreement|Summit|Conference|Forum|Center|Centre|Museum|Theatre|Theater|Stadium|Railway|Airlines?|Motors|Technologies|Systems|Services|Force|Army|Navy|Police|Board|Fund|Election|Elections|Trust|Federation|Parliament|Congress|Senate|Assembly|Government|Cabinet|Station|Line|Valley|Mountains?|North|South|East|West|New|Central|National|International|United|Royal|Federal|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b/
const OPENERS =
  /^(?:The|A|An|In|On|At|No|But|And|He|She|It|They|We|You|I|His|Her|Its|Their|Our|This|That|These|Those|There|Here|When|While|After|Before|As|If|For|From|With|By|Of|To|Some|Many|Most|Other|One|Two|Three|All|Both|Meanwhile|However|Earlier|Later|Asked|According|Last|Next|Since|Under|Over|Not|Now|Then|So|Yet|Still|What|Who|Why|How|Where) /

const DAYS = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Yesterday|Today) /
const MOST_WORDS = 4

/** A run of capitalised words without what opens a sentence and without titles, where it is a person's name as far as the words tell. */
export function personOf(run: string): string | null {
  const bare = run.replace(/\.$/, '').replace(OPENERS, '').replace(DAYS, '')
  const name = bare.replace(TITLES, '')
  const words = name.split(' ')
  if (name === '' || NO_PERSON.test(name) || OPENERS.test(`${name} `) || words.every(isPlace) || isPlace(name))
    return null
  if (words.filter(word => /^\p{Lu}/u.test(word)).length > MOST_WORDS) return null
  if (words.length > 1) return name
  return name !== bare && !TITLES.test(`${name} `) ? name : null
}

/** Whether somebody with an office is named whose name cannot be told from what follows it. */
export function namesUnclearPerson(text: string): boolean {
  return [...text.matchAll(AFTER_OFFICE)].some(found => {
    const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 20)
    return nameAt(rest) === null && (isTellingName(rest.slice(0, 3)) || isTellingName(rest.slice(0, 2)))
  })
}

/** A verb of speech or a title beside a name shows that it is a person's. */
const SHOWN = [
  new RegExp(`(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Dame|Lord|Lady)\\.? (${CAPITAL}(?: ${CAPITAL}){0,2})`, 'gu'),
  new RegExp(`(${CAPITAL}(?: ${CAPITAL}){0,3})(?:, [^.,;“”"]{2,60},)? (?:said|says|told|added|wrote|argued|warned|insisted)(?!\\p{L})`, 'gu'),
  new RegExp(`(?:said|says|added|wrote|argued|warned|insisted) (?:(?:the )?(?:[a-z'’-]+ ){1,4})?(${CAPITAL}(?: ${CAPITAL}){0,3})`, 'gu'),
] // biome-ignore format: a table

/** The last names of those who have a title or speak somewhere in a text: by that two capitalised words are a person. */
export function shownPersons(text: string): ReadonlySet<string> {
  const names = SHOWN.flatMap(pattern => [...text.matchAll(pattern)].map(found => found[1] ?? ''))
  return new Set(names.map(name => name.split(' ').at(-1) ?? ''))
}

/** Whatever could be a person's name in Latin letters, institutions and places of no list included. */
export function possiblePersonsIn(text: string): string[] {
  return [...text.matchAll(LATIN_RUN)].flatMap(([run]) => personOf(run) ?? [])
}

/**
 * The people a text names, each once, in order.
 *
 * @param shown `shownPersons` of the whole article, where the text is a part of it
 */
export function personsIn(text: string, shown = shownPersons(text)): string[] {
  const names: { name: string; index: number }[] = []
  for (const found of text.matchAll(AFTER_OFFICE)) {
    const index = found.index + found[0].length
    const name = nameAt(text.slice(index, index + 20))
    if (name) names.push({ name, index })
  }
  for (const found of text.matchAll(SENTENCE_NAME)) {
    const name = found[1] ?? ''
    if (isTellingName(name)) names.push({ name, index: found.index })
  }
  for (const found of text.matchAll(DOTTED)) {
    // In the middle of other characters it may be the rest of a longer name.
    const before = text.slice(Math.max(0, found.index - 8), found.index)
    if (BEFORE_DOTTED.test(before) || OFFICE.test(before)) names.push({ name: found[0], index: found.index })
  }
  for (const found of text.matchAll(LATIN_RUN)) {
    const name = personOf(found[0])
    if (name && (shown.has(name.split(' ').at(-1) ?? '') || TITLES.test(found[0].replace(OPENERS, ''))))
      names.push({ name, index: found.index })
  }
  return [...new Set(names.sort((a, b) => a.index - b.index).map(({ name }) => name))]
}
