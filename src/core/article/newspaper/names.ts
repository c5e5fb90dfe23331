/** The surnames of nearly everyone in China; compound ones apart. */
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤常温康施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝封官谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋相初门云容敬来扈晁芮都普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干但尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由'
const COMPOUND =
  /^(?:欧阳|上官|司马|诸葛|夏侯|司徒|皇甫|尉迟|公孙|慕容|令狐|长孙|宇文|东方|南宫|端木|百里|呼延|轩辕|独孤|澹台|拓跋|太史|申屠|公羊|闻人)/

const TITLE_WORD =
  /\b(?:staff|writer|reporter|correspondent|editor|contributor|bureau|columnist|news|times|post|press|daily|herald|reuters|afp|ap|xinhua|agency|agencies|service|desk)\b/i
const LATIN_NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|da|di|van|von|der|den|la|le|bin|al|el|ibn) )?\p{Lu}[\p{L}'’.-]*){1,3}$/u

/** A Chinese person's name by its surname: 2–3 characters, 4 with a compound surname, or a foreign name with its dot. */
export function isChineseName(text: string): boolean {
  if (/^\p{Script=Han}{1,6}(?:·\p{Script=Han}{1,8}){1,3}$/u.test(text)) return true
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false
  return COMPOUND.test(text) ? text.length >= 3 : text.length <= 3 && SURNAMES.includes(text.charAt(0))
}

/** Could these 2–4 characters be a name, where the place says that a name stands there? */
export function isNameShaped(text: string): boolean {
  return /^\p{Script=Han}{2,4}$/u.test(text) || isChineseName(text)
}

/** Two to four capitalised words, none of them a title or a paper. */
export function isLatinName(text: string): boolean {
  return (
    text.length <= 60 && LATIN_NAME.test(text) && !TITLE_WORD.test(text) && !/^(?:The|A|An|In|On|At|No|New) /.test(text)
  )
}

export function isTitleOrPaper(text: string): boolean {
  return TITLE_WORD.test(text)
}
