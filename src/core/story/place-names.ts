/** Places that news names: provinces and larger cities of China, countries, large cities of the world. Too broad ones (中国, 亚洲) tell nothing of a story and are left out. */
const CHINESE =
  '北京 上海 天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 台湾 内蒙古 广西 西藏 宁夏 新疆 香港 澳门 石家庄 唐山 秦皇岛 邯郸 保定 张家口 承德 太原 大同 呼和浩特 包头 沈阳 大连 鞍山 长春 哈尔滨 大庆 南京 无锡 徐州 常州 苏州 南通 连云港 扬州 杭州 宁波 温州 嘉兴 绍兴 金华 舟山 台州 合肥 芜湖 黄山 福州 厦门 泉州 漳州 南昌 景德镇 九江 赣州 济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽 郑州 洛阳 开封 南阳 武汉 宜昌 襄阳 长沙 岳阳 湘潭 广州 深圳 珠海 汕头 佛山 东莞 中山 惠州 南宁 桂林 北海 海口 三亚 成都 绵阳 贵阳 遵义 昆明 大理 拉萨 西安 延安 兰州 敦煌 西宁 银川 乌鲁木齐 喀什 台北 高雄 雄安 浦东 胶州湾 渤海 黄海 东海 南海 长江 黄河 ' +
  '美国 英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 丹麦 芬兰 冰岛 爱尔兰 奥地利 波兰 捷克 匈牙利 希腊 罗马尼亚 保加利亚 塞尔维亚 乌克兰 白俄罗斯 俄罗斯 土耳其 日本 韩国 朝鲜 蒙古国 越南 老挝 柬埔寨 泰国 缅甸 马来西亚 新加坡 印度尼西亚 菲律宾 印度 巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 阿富汗 伊朗 伊拉克 叙利亚 黎巴嫩 以色列 巴勒斯坦 加沙 约旦 沙特 阿联酋 卡塔尔 科威特 也门 哈萨克斯坦 乌兹别克斯坦 埃及 利比亚 苏丹 埃塞俄比亚 肯尼亚 尼日利亚 南非 摩洛哥 阿尔及利亚 刚果 坦桑尼亚 加拿大 墨西哥 古巴 巴西 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 澳大利亚 新西兰 斐济 ' +
  '东京 大阪 京都 首尔 釜山 平壤 曼谷 河内 吉隆坡 雅加达 马尼拉 新德里 孟买 迪拜 德黑兰 巴格达 大马士革 耶路撒冷 特拉维夫 伊斯坦布尔 安卡拉 莫斯科 圣彼得堡 基辅 明斯克 华沙 柏林 慕尼黑 法兰克福 汉堡 维也纳 日内瓦 苏黎世 巴黎 伦敦 都柏林 布鲁塞尔 海牙 阿姆斯特丹 马德里 巴塞罗那 里斯本 罗马 米兰 雅典 奥斯陆 斯德哥尔摩 哥本哈根 赫尔辛基 开罗 内罗毕 开普敦 约翰内斯堡 华盛顿 纽约 波士顿 芝加哥 洛杉矶 旧金山 西雅图 硅谷 休斯敦 迈阿密 多伦多 渥太华 温哥华 墨西哥城 里约热内卢 圣保罗 布宜诺斯艾利斯 悉尼 墨尔本 堪培拉 惠灵顿 奥克兰'
const ENGLISH =
  'Beijing,Shanghai,Tianjin,Chongqing,Guangzhou,Shenzhen,Hangzhou,Nanjing,Suzhou,Wuhan,Chengdu,Xi’an,Qingdao,Jinan,Yantai,Dalian,Shenyang,Harbin,Xiamen,Fuzhou,Ningbo,Kunming,Lhasa,Urumqi,Sanya,Hainan,Guangdong,Zhejiang,Jiangsu,Shandong,Fujian,Sichuan,Yunnan,Xinjiang,Tibet,Inner Mongolia,Hebei,Henan,Hubei,Hunan,Hong Kong,Macao,Taiwan,Taipei,' +
  'United States,United Kingdom,Britain,England,Scotland,Wales,Northern Ireland,Ireland,France,Germany,Italy,Spain,Portugal,Netherlands,Belgium,Switzerland,Sweden,Norway,Denmark,Finland,Iceland,Austria,Poland,Czech Republic,Hungary,Greece,Romania,Bulgaria,Serbia,Ukraine,Belarus,Russia,Turkey,Japan,South Korea,North Korea,Mongolia,Vietnam,Laos,Cambodia,Thailand,Myanmar,Malaysia,Singapore,Indonesia,Philippines,India,Pakistan,Bangladesh,Sri Lanka,Nepal,Afghanistan,Iran,Iraq,Syria,Lebanon,Israel,Gaza,West Bank,Saudi Arabia,Qatar,Kuwait,Yemen,Kazakhstan,Uzbekistan,Egypt,Libya,Sudan,Ethiopia,Kenya,Nigeria,South Africa,Morocco,Algeria,Tanzania,Canada,Mexico,Cuba,Brazil,Argentina,Chile,Peru,Colombia,Venezuela,Australia,New Zealand,Fiji,' +
  'Tokyo,Osaka,Kyoto,Seoul,Pyongyang,Bangkok,Hanoi,Kuala Lumpur,Jakarta,Manila,New Delhi,Mumbai,Dubai,Tehran,Baghdad,Damascus,Jerusalem,Tel Aviv,Istanbul,Ankara,Moscow,St Petersburg,Kyiv,Minsk,Warsaw,Berlin,Munich,Frankfurt,Hamburg,Vienna,Geneva,Zurich,Paris,London,Manchester,Edinburgh,Dublin,Brussels,The Hague,Amsterdam,Madrid,Barcelona,Lisbon,Rome,Milan,Athens,Oslo,Stockholm,Copenhagen,Helsinki,Cairo,Nairobi,Cape Town,Johannesburg,Washington,New York,Boston,Chicago,Los Angeles,San Francisco,Seattle,Silicon Valley,Houston,Texas,California,Florida,Miami,Toronto,Ottawa,Vancouver,Mexico City,Rio de Janeiro,São Paulo,Buenos Aires,Sydney,Melbourne,Canberra,Wellington,Auckland'

const ZH = CHINESE.split(' ')
const EN = ENGLISH.split(',')
const PLACES = new Set([...ZH, ...EN])

export const isPlace = (text: string): boolean => PLACES.has(text)

const byLength = (a: string, b: string) => b.length - a.length
/** A newspaper's, an institution's or a street's name is no place of the news: 青岛日报, 南京路. */
const NO_PLACE = '(?!\\p{Script=Han}{0,3}(?:[日晚早时]报|大学|银行|街道|证券|指数)|路(?![上过经程途况]))'
const ANY_ZH = new RegExp(`(?:${[...ZH].sort(byLength).join('|')})${NO_PLACE}`, 'gu')
const ANY_EN = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...EN].sort(byLength).join('|')})(?![\\p{L}\\p{N}-]| (?:Times|Post|Daily|Herald|University|Bank|News))`,
  'gu',
)

/** The places of the list that a text names, each once, in order of their first mention in either script. */
export function placesIn(text: string): string[] {
  const found = [...text.matchAll(ANY_ZH), ...text.matchAll(ANY_EN)].sort((a, b) => a.index - b.index)
  return [...new Set(found.map(([name]) => name))]
}
