import { CITIES } from '../../core/digest/cities.ts'
import type { Filter } from '../../core/digest/preferences.ts'
import { groupSchedule, type Schedule } from '../../core/digest/schedule.ts'
import type { WeeklySlot } from '../../core/digest/weekly.ts'
import { CATEGORIES } from '../../core/topic/categories.ts'
import { html, join, text } from '../message/html.ts'
import { type NameList, nameList } from './name-list.ts'
import type { FoundCount, Phrases } from './phrases.ts'
import { zhAdmin } from './zh-admin.ts'

const NAMES: NameList = {
  all: names => names.join('、'),
  some: (shown, all) => `${shown.join('、')}等 ${all} 个`,
}

const figures = new Intl.NumberFormat('zh-CN')

const foundCount = ({ total, isMore }: FoundCount) => `${figures.format(total)} ${isMore ? '多篇' : '篇'}`

const DAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const GROUPS = { daily: '每天', weekdays: '工作日', weekends: '周末' }

function schedule(week: Schedule): string {
  return groupSchedule(week)
    .map(({ days, times }) => {
      const when = typeof days === 'string' ? GROUPS[days] : days.map(day => DAYS[day]).join('、')
      if (times.length > 0) return `${when} ${times.join('、')}`
      return days === 'daily' ? '不定时推送' : `${when}不推送`
    })
    .join('；')
}

const FAILURES: Readonly<Record<string, string>> = {
  network: '连不上',
  timeout: '太久没有回应',
  format: '内容不是订阅源，或者已损坏',
  'too-large': '内容太大',
  'private-address': '是内网地址，不能去取',
  internal: '我这边出了错',
}

function weekly(slot: WeeklySlot | null): string {
  return slot === null ? '不推送' : `每${DAYS[slot.day]} ${slot.time}`
}

function filterLine({ kind, value }: Filter): string {
  if (kind === 'word') return `不看含“${value}”的`
  return kind === 'source' ? `不看来源“${value}”` : `少看来源“${value}”`
}

export const zh: Phrases = {
  language: 'zh',
  admin: zhAdmin,

  locale: 'zh-CN',
  spoken: { own: '中文', names: ['zh', 'zh-cn', 'zh-hans', 'cn', '中文', '汉语', 'chinese'] },
  nameList: NAMES,
  colon: '：',
  justNow: '刚刚',
  // 3 小时前
  age: said => said.replace(/(\d)(?=\p{Script=Han})/gu, '$1 '),
  categoryName: category => CATEGORIES[category].zh,
  localTopic: place => `本地 · ${place}`,
  zoneName: (zone, city) =>
    CITIES.filter(one => one.zone === zone)
      .flatMap(({ names }) => names)
      .find(name => /^\p{Script=Han}+$/u.test(name)) ?? city,
  chartTitleRoom: 14,
  exampleTopic: '机器人',

  profile: {
    description:
      '把你关心的主题告诉我，每天到点，我送来一份晨报：同一件事只说一次，摘要都是原文的句子。还能随时搜新闻、读全文。点“开始”就行。',
    short: '每天按时送上你关心的新闻：同一件事只说一次，摘要都是原文的句子。',
  },

  commands: {
    start: { menu: '开始使用', does: '打个招呼。暂停或屏蔽过我，发它就能接着用，订阅都还在。', examples: ['/start'] },
    help: { menu: '使用帮助', does: '列出所有命令，或细说其中一个。', examples: ['/help', '/help sub'] },
    sub: {
      menu: '订阅主题：/sub 经济',
      does: '订阅一个主题。写几个词，命中任意一个就算；+ 是必须有，- 是不要，引号里是完整词组。分类名、网址也行，一行一个可以一次订多个。',
      examples: ['/sub 经济', '/sub AI +芯片 -股票', '/sub "人工智能"', '/sub https://example.com/'],
    },
    unsub: {
      menu: '退订主题',
      does: '退订一个主题。不写名字会列出来让你点；回复某份晨报发它，就从那份的主题里选。',
      examples: ['/unsub 经济', '/unsub'],
    },
    unsuball: { menu: '退订全部主题', does: '退订全部主题，会先问一句。', examples: ['/unsuball'] },
    list: { menu: '我的订阅', does: '看看订阅了哪些主题，可以暂停、修改、退订。', examples: ['/list', '/list 2'] },
    digest: {
      menu: '现在就看一份',
      does: '马上来一份，不影响定时的那份。可以只看一个主题，也可以看某一天的。',
      examples: ['/digest', '/digest 经济', '/digest 2026-11-23'],
    },
    read: {
      menu: '按编号读一篇报道',
      does: '读一篇报道的全文，也可以直接点“读”按钮，或者回复一份晨报，写上第几条：3、更多 3。编号写在标题下面，前面带 s 的是一件事的来龙去脉。',
      examples: ['/read 12', '/read s3'],
    },
    search: {
      menu: '搜索报道：/search 海洋',
      does: '搜索收录的全部报道。- 是不要，引号里是完整词组，还可以限定来源和日期。',
      examples: ['/search 海洋 经济 -股票', '/search 海洋 source:青岛日报 after:2026-11-01'],
    },
    schedule: {
      menu: '设置推送时间：/schedule 08:00',
      does: '设置每天几点推送，一天最多六次。工作日和周末可以分开设，还可以每周要一份回顾。',
      examples: [
        '/schedule 08:00 18:30',
        '/schedule 工作日 07:30',
        '/schedule 周末 关闭',
        '/schedule 每周日 9点',
        '/schedule 关闭',
      ],
    },
    tz: {
      menu: '设置时区：/tz 北京',
      does: '设置时区，写城市名或时差都行，也可以直接发个位置。',
      examples: ['/tz 北京', '/tz Asia/Shanghai', '/tz +8'],
    },
    quiet: {
      menu: '免打扰时段',
      does: '这段时间不打扰你，攒到结束时一起送。可以跨零点。',
      examples: ['/quiet 23:00-07:00', '/quiet 关闭'],
    },
    pause: {
      menu: '暂停推送',
      does: '暂停推送，或只暂停一个主题；可以写停多久。',
      examples: ['/pause', '/pause 3天', '/pause 经济 3天'],
    },
    resume: { menu: '恢复推送', does: '恢复推送，或恢复一个主题。', examples: ['/resume', '/resume 经济'] },
    settings: {
      menu: '设置',
      does: '条数、摘要长短、版式、提示音、图片和语言，点按钮就能改。',
      examples: ['/settings'],
    },
    lang: { menu: '切换语言 / Language', does: '换一种界面语言。', examples: ['/lang zh', '/lang en'] },
    filter: {
      menu: '不看某些词或来源：/filter 词',
      does: '含这个词的新闻、这个来源的新闻，都不再出现。不写内容就列出来，点 ✕ 取消；👍👎 也在那里清空。',
      examples: ['/filter 足球', '/filter source:某报', '/filter list', '/filter del 足球'],
    },
    saved: { menu: '我的收藏', does: '看看收藏的报道。读报道时点 🔖 收藏。', examples: ['/saved', '/saved 2'] },
    topics: { menu: '分类和今天的热门', does: '列出分类和今天的热门词，点一下就订阅。', examples: ['/topics'] },
    paper: {
      menu: '翻一份报纸：/paper 2026-11-23',
      does: '按版面翻看某一天的报纸。不写日期就是今天；可以先写报名。',
      examples: ['/paper', '/paper 2026-11-23', '/paper 青岛日报 2026-11-23'],
    },
    stats: {
      menu: '一个主题的走势：/stats 机器人',
      does: '画出一个主题最近 30 天每天有多少条新闻。',
      examples: ['/stats 机器人', '/stats 经济'],
    },
    share: {
      menu: '分享一个主题：/share 机器人',
      does: '给一个主题做链接和二维码，可以贴在海报上：别人打开就订阅了。',
      examples: ['/share 机器人', '/share'],
    },
    sources: {
      menu: '新闻来源',
      does: '列出新闻来源：上次什么时候取到、有没有出错、每天多少篇。',
      examples: ['/sources', '/sources 2'],
    },
    status: { menu: '运行状况', does: '看看我运行得怎么样，哪些来源取不到。', examples: ['/status'] },
    import: {
      menu: '导入订阅源（OPML）',
      does: '把 OPML 文件发给我，说明文字写 /import，里面的源就都订阅了；也可以用 /import 回复那个文件。',
      examples: ['/import'],
    },
    export: {
      menu: '导出订阅',
      does: '导出订阅的源（OPML），或我记下的关于这个对话的全部数据（JSON）。',
      examples: ['/export', '/export json'],
    },
    privacy: { menu: '隐私说明', does: '说明我记了些什么、记多久。', examples: ['/privacy'] },
    deleteme: { menu: '删除我的全部数据', does: '删掉这个对话的全部数据，会先问一句。', examples: ['/deleteme'] },
  },

  button: {
    topics: '📚 选主题',
    time: '⏰ 定时间',
    tryDigest: '☀️ 先看一份',
    digestNow: '☀️ 现在看一份',
    didYouMean: said => `🔎 是不是想搜“${said}”？`,
    read: number => `读 ${number}`,
    why: '为什么是这些？',
    settings: '⚙️ 设置',
    undo: '↩️ 撤销',
    previous: '◀ 上一页',
    next: '▶ 下一页',
    backToBest: '⏮ 回到最相关',
    cancel: '取消',
    saveAsTopic: '⭐ 存为主题',
    original: '🔗 看原文',
    storyCard: '🗂 来龙去脉',
    fullText: '📄 读全文',
    share: '📤 分享',
    changeZone: zone => `🌏 时区：${zone}（点这里改）`,
    pauseTopic: name => `⏸ 暂停 ${name}`,
    resumeTopic: name => `▶️ 恢复 ${name}`,
    editTopic: '✏️ 修改',
    removeTopic: '✕ 退订',
    removeAll: '全部退订',
    eraseAll: '全部删除',
    searchFor: said => `🔍 搜索“${said}”`,
    subscribeTo: said => `➕ 订阅“${said}”`,
    lastDay: day => `看 ${day} 的`,
    resume: '▶️ 恢复推送',
  },

  inline: {
    open: found => `共 ${foundCount(found)}，到晨报里细看`,
    openTop: '今天的要闻 · 打开晨报',
    nothing: '没找到，到晨报里换个词试试',
  },

  answer: {
    expired: '这个按钮已过期，请用 /settings 或 /help 重新打开。',
    failed: '出了点问题，请稍后再试。',
    adminsOnly: '只有管理员才能改。',
    notYours: '谁发起的谁来确认。',
    done: '好了。',
    cancelled: '已取消，什么都没动。',
    alreadyGone: '已经不在订阅里了。',
    undoOver: '过了一分钟，不能撤销了。想要的话重新订阅一次。',
    restored: name => `已恢复“${name}”。`,
    removed: name => `已退订“${name}”。`,
    paused: name => `已暂停“${name}”。`,
    resumed: name => `已恢复“${name}”。`,
    subscribed: name => `已订阅“${name}”。`,
    topicFirst: '先点一个主题，再点时间。',
    tooManyTopics: '一个对话最多 50 个主题。先用 /unsub 退掉几个。',
    notFound: '找不到了，可能已过期。',
    slowDown: '慢一点，稍等几秒再点。',
  },

  failed: text('抱歉，出了点问题，没办成。请稍后再试一次。'),
  slowDown: text('慢一点，我有些跟不上了。歇半分钟再发，好吗？'),
  adminsOnly: text('在群里，只有管理员才能改设置。'),
  notAdminThere: chat => html`你不是 <b>${chat}</b> 的管理员，不能替它设置。`,
  botNotAdminThere: chat => html`我还不是 <b>${chat}</b> 的管理员。先把我设为管理员，再来设置。`,
  noSuchChat: chat =>
    html`找不到 <b>${chat}</b>。请把我加进去，再写它的 @名字 或 -100 开头的编号，例如 <code>/list @mychannel</code>。`,
  forChat: title => html`📣 <b>${title}</b>`,

  start: ({ name, topics, isBack }) =>
    isBack && topics > 0
      ? html`欢迎回来！你订阅的 ${topics} 个主题都还在，推送照常。`
      : html`你好${name === '' ? '' : `，${name}`}！我是<b>晨报</b>。\n\n你关心什么，告诉我；每天到点，我把相关报道整理成一份简短的晨报送给你。\n\n先选几个主题，再定个时间。或者直接发一个词给我，比如：<code>订阅 经济</code>`,
  setup: ({ chosen, zone, time }) =>
    html`📚 <b>想看什么？</b>点一下选上，再点一下取消。${chosen > 0 ? `已选 ${chosen} 个。` : ''}\n⏰ 然后点一个时间，每天到点送来；第一份马上就到。\n\n按${zone}时间算，现在是 ${time}。`,
  zoneChoose: html`🌏 你在哪个时区？没有的话，发城市名给我，例如 <code>/tz 纽约</code>，或者发个位置。`,
  addedToChannel: ({ title, name }) =>
    html`📣 我已经在频道 <b>${title}</b> 里了，不会在里面多说话。\n在这里替它设置，命令后面先写频道：<code>/sub ${name} 经济</code>、<code>/schedule ${name} 08:00</code>`,
  managedChats: html`📣 你还管着这些频道和群，点开看它订阅了什么：`,
  startGroup: html`大家好，我是<b>晨报</b>，每天给群里送一份新闻。\n\n管理员发 <code>/sub 经济</code> 订阅主题，<code>/schedule 08:00</code> 定时间；所有人都能用 /digest 和 /search。`,
  helpTitle: html`<b>我能做这些</b>`,
  helpHint: botName =>
    html`想细看某一个：<code>/help sub</code>\n私聊里也可以直接说：<code>订阅 经济</code>、<code>退订 经济</code>、<code>搜索 海洋</code>、<code>今日</code>、<code>设置</code>\n管理频道：在命令后先写频道，例如 <code>/sub @mychannel 经济</code>\n读晨报里的第 3 条：回复它，写 <b>3</b>\n在别的对话里找新闻：<code>@${botName} 海洋</code>`,
  exampleTitle: '例如',
  aliasTitle: '也可以写',
  unknownCommand: ({ word, nearest }) =>
    nearest === null
      ? html`没有 <b>${word}</b> 这个命令。看看 /help 里有什么。`
      : html`没有 <b>${word}</b> 这个命令，是不是想用 /${nearest}？全部命令见 /help。`,
  unknownHelp: ({ word, nearest }) =>
    nearest === null
      ? html`没有 <b>${word}</b> 这个命令。`
      : html`没有 <b>${word}</b> 这个命令，是不是想看 /${nearest}？`,
  plainText: said => html`你想对“<b>${said}</b>”做什么？`,
  plainTextTooLong: text('这段话有点长，我没看懂。发一个词给我就好，例如：订阅 经济。全部命令见 /help。'),

  subscribed: ({ topic, isNew, recent }) => {
    const head = isNew ? html`✅ 订阅好了：<b>${topic}</b>` : html`<b>${topic}</b> 早就订阅啦，不用再订。`
    return recent > 0
      ? html`${head}\n最近 7 天有 ${figures.format(recent)} 篇相关报道，先看看这几篇：`
      : html`${head}\n最近 7 天还没有相关报道，一有消息就送来。`
  },
  subscribedLine: ({ topic, isNew, recent }) =>
    html`✅ <b>${topic}</b>${isNew ? '' : '（早就订阅了）'}：最近 7 天 ${figures.format(recent)} 篇`,
  subscribeUsage: html`想订阅什么？写在命令后面就行，例如 <code>/sub 经济</code>`,
  chooseFeed: count => html`这个网站有 ${count} 个订阅源，要哪一个？`,
  subscribeRefused: {
    empty: () => html`想订阅什么？例如 <code>/sub 经济</code>`,
    'too-long': value => html`“${value}”太长了，一个主题最多 50 个字。例如 <code>/sub 海洋 渔业</code>`,
    'too-many-words': value => html`“${value}”里的词太多了，一个主题最多 20 个词。例如 <code>/sub 海洋 渔业</code>`,
    'only-exclusions': value => html`“${value}”只说了不要什么，还得说想看什么。例如 <code>/sub 经济 -股票</code>`,
    'only-stop-words': value => html`“${value}”太笼统，换个具体些的词吧。例如 <code>/sub 经济</code>`,
    'too-many-topics': value => html`没能订阅“${value}”：一个对话最多 50 个主题。先用 /unsub 退掉几个。`,
    'private-address': value =>
      html`<b>${value}</b> 是内网地址，我不能访问。请换一个公开的网址，例如 <code>/sub https://example.com/</code>`,
    unreachable: value =>
      html`打不开 <b>${value}</b>。请检查网址，或稍后再试，例如 <code>/sub https://example.com/</code>`,
    'no-feed': value =>
      html`在 <b>${value}</b> 没找到可订阅的内容。换它的首页或订阅源试试，例如 <code>/sub https://example.com/feed</code>`,
  },
  tooManyLines: most => html`一次最多 ${most} 行，后面的没处理。`,
  editTopic: topic => html`修改 <b>${topic}</b>\n回复这条消息，写上新的主题，例如：海洋 +渔业 -股票`,
  edited: ({ before, after }) => html`✏️ 改好了：<s>${before}</s> → <b>${after}</b>`,

  unsubscribed: topic => html`已退订 <b>${topic}</b>。一分钟内可以撤销。`,
  unsubscribeChoose: text('要退订哪一个？'),
  noSuchTopic: ({ value, command, nearest }) =>
    nearest === null
      ? html`没有订阅“${value}”。用 /list 看看订阅了哪些，例如 <code>${command} 经济</code>`
      : html`没有订阅“${value}”。是不是下面这些？例如 <code>${command} ${nearest}</code>`,
  noTopics: html`还没有订阅任何主题。试试 <code>/sub 经济</code>，或者从下面选一个。`,
  confirmRemoveAll: count => html`确定退订全部 ${count} 个主题吗？这一步不能撤销。`,
  removedAll: count => html`已退订全部 ${count} 个主题。想再看时，发 <code>/sub 经济</code>`,
  restored: topic => html`已恢复 <b>${topic}</b>。`,
  cancelled: text('已取消，什么都没动。'),

  listTitle: ({ count, page, pages }) =>
    html`<b>已订阅 ${count} 个主题</b>${pages > 1 ? `（第 ${page}/${pages} 页）` : ''}`,
  listState: ({ lastHit, mutedUntil }) => {
    const hit = lastHit === null ? '还没有报道' : `最近一篇 ${lastHit}`
    if (mutedUntil === null) return hit
    return mutedUntil === 'forever' ? `⏸ 已暂停 · ${hit}` : `⏸ 暂停到 ${mutedUntil} · ${hit}`
  },

  digestTitle: day => html`☀️ <b>晨报 · ${day}</b>`,
  digestCounts: ({ stories, articles, sources }) =>
    html`从 ${figures.format(sources)} 个来源的 ${figures.format(articles)} 篇报道里，整理出 ${stories} 条新闻`,
  moreSources: count => `另有 ${count} 家`,
  sources: count => `${count} 个来源`,
  quietTopics: names => html`今天没有新消息：${names}`,
  failedSources: names => html`这次没收到：${names}`,
  emptyDigest: names => html`今天暂时没有新消息：${names}。有了就告诉你。`,
  emptyDay: ({ day, topic }) =>
    topic === null ? html`${day}没有你订阅的报道。` : html`${day}没有“<b>${topic}</b>”的报道。`,
  badDate: ({ value, command }) => html`看不懂日期“${value}”，请写成年-月-日，例如 <code>${command} 2026-11-23</code>`,
  futureDate: ({ value, command }) =>
    html`“${value}”还没到呢。请写今天或以前的日期，例如 <code>${command} 2026-11-23</code>`,
  threadLost: html`原来的话题关闭或删除了，晨报以后送到“常规”话题。想换地方，在新话题里发 <code>/settings</code>`,

  whyTitle: html`<b>为什么选了这些？</b>\n得分 = 相关 × 重要 × 新鲜（× 你的 👍👎）`,
  why: why => {
    const { topic, matched, sources, age, score, relevance, importance, freshness, importanceParts: parts, taste } = why
    const { newSources = 0, place = null } = why
    const factors = [relevance, importance, freshness, ...(taste ? [taste.factor] : [])]
    return join(
      [
        html`<b>${topic}</b>${matched.length > 0 ? `：命中“${matched.join('”“')}”` : ''}`,
        html`${sources} 个来源 · ${age} · 得分 ${score.toFixed(2)} = ${factors.map(factor => factor.toFixed(2)).join(' × ')}`,
        why.isUpdate ? '· 之前送过，有了新进展' : '',
        parts && parts.growth > 1
          ? `· ${newSources} 个来源是最近 12 小时加入的${why.state === 'growing' ? '，还在扩散' : ''}（×${parts.growth.toFixed(2)}）`
          : '',
        parts && place !== null
          ? `· ${place === 0 ? '有来源放在头条' : `有来源排在第 ${place + 1} 条`}（×${parts.place.toFixed(2)}）`
          : '',
        parts && parts.weight !== 1 ? `· 来源权重（×${parts.weight.toFixed(2)}）` : '',
        why.isLessWanted ? '· 你说过少看这个来源（相关 ×0.4）' : '',
        taste
          ? `· ${taste.factor > 1 ? '像你点过 👍 的' : '像你点过 👎 的'}${taste.words.length > 0 ? `：${taste.words.join('、')}` : ''}（×${taste.factor.toFixed(2)}）`
          : '',
      ],
      '\n',
    )
  },
  whyNothing: text('这份晨报里没有新闻，所以也没什么可解释的。'),

  readUsage: html`要读哪一篇？写上编号，例如 <code>/read 12</code>；也可以点晨报下面的“读”按钮。`,
  noSuchArticle: html`找不到这篇报道，可能已过期。用 <code>/search 海洋</code> 找找别的。`,
  articleFrom: credit => `载《${credit.replace(/^《|》$/gu, '')}》`,
  byline: names => `文 / ${names}`,
  number: number => `编号 ${number}`,
  noSuchNumber: ({ number, last }) => html`那里没有第 ${number} 条，一共 ${last} 条。回复 <b>1</b> 就读第一条`,
  page: (page, pages) => `第 ${page}/${pages} 页`,
  noText: text('这篇只存了标题，正文请看原文。'),

  cardCounts: ({ articles, sources }) => `${articles} 篇报道，来自 ${sources} 个来源`,
  cardAdditions: html`➕ <b>别的报道还说</b>`,
  cardQuotation: html`💬 <b>原话</b>`,
  cardTimeline: html`🗓 <b>时间线</b>`,
  cardAhead: day => `⏳ ${day}`,
  cardPeople: names => html`👤 <b>人物</b> ${names}`,
  cardPlaces: names => html`📍 <b>地点</b> ${names}`,
  cardSources: html`📰 <b>全部报道</b>（从早到晚）`,

  searchTitle: ({ text: said, page, pages, ...found }) => {
    const place = pages === null ? `，第 ${page} 页` : pages > 1 ? `，第 ${page}/${pages} 页` : ''
    return html`🔍 <b>${said}</b>：找到 ${foundCount(found)}${place}`
  },
  searchDropped: words => html`没有同时包含所有词的报道，已去掉：${words}`,
  searchNothing: said => html`没找到“<b>${said}</b>”。换个词试试，例如 <code>/search 海洋</code>`,
  searchRefused: {
    empty: () => html`想搜什么？例如 <code>/search 海洋 经济 -股票</code>`,
    'only-stop-words': value => html`“${value}”太常见了，搜不出什么，再加一个词吧。例如 <code>/search 海洋 经济</code>`,
    'bad-date': value =>
      html`看不懂日期“${value}”。请写成 2026-11-01 或 7d，例如 <code>/search 海洋 after:2026-11-01</code>`,
    'too-long': () => html`太长了，搜索最多 100 个字。例如 <code>/search 海洋 经济</code>`,
  },

  schedule,
  scheduleNow: ({ schedule: week, zone }) => html`⏰ 现在：<b>${schedule(week)}</b>（${zone}）`,
  scheduleSet: ({ schedule: week }) => html`✅ 定好了：<b>${schedule(week)}</b>`,
  nextTimes: ({ times, zone }) =>
    html`接下来 ${times.length} 次（${zone}）：\n${join(
      times.map(time => html`· ${time}`),
      '\n',
    )}`,
  noNextTimes: html`目前没有定时推送。想恢复就发 <code>/schedule 08:00</code>；随时可以用 /digest 看。`,
  badTime: value =>
    html`看不懂“${value}”。时间写成 08:00 这样，例如 <code>/schedule 08:00 18:30</code>。原来的设置没动。`,
  tooManyTimes: value =>
    html`到“${value}”就超过一天六次了。少写几个，例如 <code>/schedule 08:00 18:30</code>。原来的设置没动。`,
  scheduleUsage: html`点一个时间，或者这样写：\n<code>/schedule 08:00 18:30</code>\n<code>/schedule 工作日 07:30</code>\n<code>/schedule 周末 关闭</code>`,
  sendingIsPaused: text('推送现在是暂停的，用 /resume 恢复。'),

  zoneNow: ({ zone, time }) => html`🌏 时区是 <b>${zone}</b>，现在 ${time}。\n要改就写城市，例如 <code>/tz 北京</code>`,
  zoneSet: ({ zone, time, fixedOffset }) =>
    html`✅ 时区设为 <b>${zone}</b>，现在 ${time}。${fixedOffset ? '\n固定时差不随夏令时变化；当地有夏令时的话，写城市名更准。' : ''}`,
  badZone: ({ value, nearest }) =>
    html`没有“${value}”这个时区。是不是 ${nearest}？例如 <code>/tz 北京</code>。原来的设置没动。`,

  quietNow: quiet =>
    quiet === null
      ? html`还没有设免打扰。例如 <code>/quiet 23:00-07:00</code>`
      : html`🌙 免打扰：<b>${quiet.from}–${quiet.to}</b>。要改就写 <code>/quiet 23:00-07:00</code>，不要了写 <code>/quiet off</code>`,
  quietSet: quiet =>
    quiet === null
      ? html`✅ 免打扰已关闭。`
      : html`🌙 好，<b>${quiet.from}–${quiet.to}</b> 不打扰你，攒到 ${quiet.to} 一起送。`,
  quietUsage: ({ value, reason }) =>
    reason === 'equal-ends'
      ? html`“${value}”的开始和结束一样。请写一段时间，例如 <code>/quiet 23:00-07:00</code>。原来的设置没动。`
      : html`看不懂“${value}”。请写开始和结束，例如 <code>/quiet 23:00-07:00</code>，或 <code>/quiet off</code>。原来的设置没动。`,

  languageSet: text('好，以后我说中文。'),
  languageAsk: value =>
    value === '' ? text('用哪种语言？') : html`不会说“${value}”。请选一种，例如 <code>/lang zh</code>`,

  paused: until =>
    until === null
      ? html`⏸ 推送已暂停，订阅都留着。发 /resume 恢复。`
      : html`⏸ 推送暂停到 <b>${until}</b>，到时自动恢复。发 /resume 可提前恢复。`,
  resumed: html`▶️ 推送恢复了。`,
  topicPaused: ({ topic, until }) =>
    until === null ? html`⏸ <b>${topic}</b> 已暂停。` : html`⏸ <b>${topic}</b> 暂停到 ${until}。`,
  topicResumed: topic => html`▶️ <b>${topic}</b> 恢复了。`,
  badDuration: value =>
    html`看不懂“${value}”要停多久。请写天数或小时数，例如 <code>/pause 3天</code>、<code>/pause 经济 12h</code>。什么都没动。`,

  settingsTitle: html`⚙️ <b>设置</b>`,
  settingsRows: settings =>
    join(
      [
        html`推送时间：<b>${schedule(settings.schedule)}</b>（${settings.zone}）`,
        html`一周回顾：<b>${weekly(settings.weekly)}</b>`,
        html`免打扰：<b>${settings.quiet === null ? '关' : `${settings.quiet.from}–${settings.quiet.to}`}</b>`,
        html`每份最多：<b>${settings.digestSize} 条</b>`,
        html`摘要：<b>${{ short: '短', normal: '适中', long: '长' }[settings.summaryLength]}</b>`,
        html`版式：<b>${{ compact: '只要标题', full: '标题加摘要' }[settings.style]}</b>`,
        html`提示音：<b>${settings.silent ? '静音' : '有声'}</b> · 图片：<b>${settings.images ? '显示' : '不显示'}</b>`,
      ],
      '\n',
    ),
  settingsButton: {
    size: size => `${size} 条`,
    summaryLength: { short: '摘要短', normal: '摘要适中', long: '摘要长' },
    style: { compact: '只要标题', full: '标题加摘要' },
    silent: silent => (silent ? '🔕 静音' : '🔔 有声'),
    images: images => (images ? '🖼 有图' : '无图'),
    thread: '📌 以后推送到这里',
  },

  sourcesTitle: ({ count, page, pages }) =>
    html`📰 <b>${count} 个来源</b>${pages > 1 ? `，第 ${page}/${pages} 页` : ''}`,
  noSources: html`还没有来源。发一个网址给我就行，例如 <code>/sub https://example.com/</code>`,
  sourceState: ({ isPaper, isGone, failures, reason, lastSuccess, articlesADay }) =>
    [
      isGone ? '已停用，不再去取' : failures > 0 ? `⚠️ ${reason ?? '取不到'}，连续 ${failures} 次` : '',
      isPaper ? '报纸' : lastSuccess === null ? '还没取到过' : `上次取到：${lastSuccess}`,
      `每天 ${articlesADay} 篇`,
    ]
      .filter(part => part !== '')
      .join(' · '),
  failureReason: code => {
    if (code === 'http-410') return '对方说这个源已永久关闭'
    if (code === 'http-404') return '这个地址没有了（404）'
    if (code === 'http-401' || code === 'http-403') return `对方不让看（${code.slice(5)}）`
    if (code === 'http-429') return '对方嫌我们来得太勤（429）'
    if (code.startsWith('http-')) return `对方服务器出错（${code.slice(5)}）`
    return FAILURES[code] ?? '取不到'
  },
  sourceDied: ({ title, reason, isGone }) =>
    html`📪 你订阅的 <b>${title}</b> ${isGone ? '关闭了，以后不再去取' : '已经一个多星期取不到，我每天还会再试'}：${reason}。\n不想要了可以用 /list 退订，也可以把新网址发给我。`,
  status: ({ version, lastCollected, articlesToday, sources, failing }) =>
    html`<b>晨报 ${version}</b>\n上次取到新闻：${lastCollected ?? '还没有'}\n今天的报道：${figures.format(articlesToday)} 篇\n来源：${figures.format(sources)} 个${failing > 0 ? `，其中 ${failing} 个取不到：` : '，都正常'}`,

  importUsage: html`请发一个 OPML 文件，说明文字写 <code>/import</code>；已经发过的，用 <code>/import</code> 回复它。`,
  importRefused: {
    'not-opml': value =>
      html`这不是 OPML 文件${value === '' ? '' : `（里面是 ${value}）`}。请用阅读器的“导出 OPML”。什么都没动。`,
    dtd: () => html`文件里有 DOCTYPE（DTD），为安全起见不收。删掉那一行再发就行。什么都没动。`,
    'too-large': () => html`文件太大了，最大 1 MB。什么都没动。`,
    'too-many': value => html`里面有 ${value} 个源，一次最多 500 个。请分成几个文件。什么都没动。`,
    empty: () => html`这个 OPML 文件里没有源。什么都没动。`,
  },
  imported: ({ added, known, failed }) =>
    html`📥 新订阅 <b>${added}</b> 个，原来就有 <b>${known}</b> 个，没成功 <b>${failed}</b> 个${failed > 0 ? '：' : '。'}`,
  importFailure: {
    empty: '没有网址',
    'too-long': '太长',
    'too-many-words': '太长',
    'only-exclusions': '不是网址',
    'only-stop-words': '不是网址',
    'too-many-topics': '主题已满 50 个',
    'private-address': '是内网地址',
    unreachable: '连不上',
    'no-feed': '那里没有订阅源',
    'several-feeds': '那个网页有好几个源，请单独订阅',
  },
  importFailed: ({ title, reason }) => html`· ${title}：${reason}`,
  exportUsage: value => html`不认得“${value}”。请写 <code>/export opml</code> 或 <code>/export json</code>`,
  exportEmpty: html`还没有订阅任何源，所以里面是空的。全部数据用 <code>/export json</code>`,
  issueTitle: ({ paper, day, articles, page, pages }) =>
    html`🗞 <b>${paper}</b> · ${day}\n${articles} 篇${pages > 1 ? `，第 ${page}/${pages} 页` : ''}`,
  printedPage: page => `第 ${page} 版`,
  noIssue: ({ day, isNever }) => (isNever ? html`还没有收到过报纸。` : html`${day}没有报纸。看看最近的几天：`),
  whichPaper: day => html`${day}有几份报纸，看哪一份？`,
  noSuchPaper: ({ name, day }) => html`${day}没有“${name}”。那天有这些：`,
  names: names => names.join(' '),
  paperUsage: html`报纸版面请发 .txt 或 .md 文件，说明文字写报名和日期，例如 <code>青岛日报 2026-11-24</code>`,
  paperRefused: ({ reason, megabytes }) =>
    reason === 'too-large'
      ? html`文件太大了，版面文字最大 ${megabytes} MB。什么都没存。`
      : reason === 'not-text'
        ? html`这不是文字。请发 .txt 或 .md 文件，最大 ${megabytes} MB。什么都没存。`
        : html`里面没找到报道：标题下面要有以句号结尾的正文。什么都没存。`,
  paperStored: ({ source, date, stored, known }) =>
    html`🗞 <b>${source}</b> ${date}：新收 ${stored} 篇，原有 ${known} 篇。`,

  shareUsage: html`想分享哪个主题？例如 <code>/share 机器人</code>，或点一个：`,
  shareRefused: value => html`“${value}”做不成链接。换个短些的词，例如 <code>/share 机器人</code>`,
  shareTitle: topic => `晨报 · ${topic}`,
  shareCaption: ({ topic, link }) => html`🔗 扫一扫，或打开链接，就能订阅 <b>${topic}</b>：\n${link}`,

  privacyInGroup: text('要删除，请管理员在这里发 /deleteme。'),
  privacy: days =>
    html`<b>我记了什么</b>\n· 这个对话的编号、名称和你的设置\n· 订阅的主题，送过哪些新闻（免得重复）\n· 搜索过的词和看过的晨报，好让按钮能用，留一个月\n· 你的 👍👎、过滤和收藏\n· 你管着哪些频道和群，好在 /list 里列出来\n\n不记聊天内容，也不给别人。报道本身保留 ${days} 天。\n想全部删掉：/deleteme`,
  confirmErase: text('确定删除这个对话的全部数据吗？订阅、设置、推送记录都会删掉，不能恢复。'),
  erased: ({ subscriptions, deliveries, sentStories, searches, votes, bookmarks, filters }) =>
    html`已全部删除：${nameList(NAMES, [
      `${subscriptions} 个订阅`,
      `${deliveries} 次推送`,
      `${sentStories} 条已送新闻的记录`,
      `${searches} 次搜索`,
      `${votes} 次 👍👎`,
      `${bookmarks} 篇收藏`,
      `${filters} 条过滤`,
    ])}。\n想再用时，发 /start 就好。`,

  opinionButton: {
    like: isSet => (isSet ? '👍 多来点 ✓' : '👍 多来点'),
    dislike: isSet => (isSet ? '👎 少来点 ✓' : '👎 少来点'),
    save: isSet => (isSet ? '🔖 已收藏' : '🔖 收藏'),
    unsave: number => `✕ 取消收藏 ${number}`,
    less: isSet => (isSet ? '✓ 少看这个来源' : '少看这个来源'),
    hideWord: '🚫 不看某个词',
    clearVotes: count => `🧹 清空 ${count} 次 👍👎`,
    subscribeHot: ({ word, isOwn }) => (isOwn ? `✓ ${word}` : word),
    weekly: slot => `一周回顾：${weekly(slot)}`,
    weeklyOff: '不要一周回顾',
    showFilters: '🚫 过滤与口味',
  },
  opinionAnswer: {
    liked: '好，这类多给一些。',
    disliked: '好，这类少给一些。',
    voteTaken: '已收回。',
    saved: '收藏好了，用 /saved 查看。',
    unsaved: '已取消收藏。',
    less: source => `好，“${source}”独家的少给一些。`,
    lessNot: source => `好，“${source}”照常给。`,
    hidden: word => `好，含“${word}”的不再出现。用 /filter 查看。`,
    filterRemoved: value => `已取消过滤“${value}”。`,
    votesCleared: count => `已清空 ${count} 次 👍👎，口味从头学起。`,
  },
  hideWhich: html`不想再看到哪个词？点一下，以后含它的新闻就不出现了。`,
  noWordToHide: '标题里没有合适的词。可以自己写：/filter 词',

  filterTitle: count => html`🚫 <b>${count} 条过滤</b>，对所有主题有效。点 ✕ 取消：`,
  filterNone: html`还没有过滤任何词或来源。例如：\n<code>/filter 足球</code> 不看含这个词的新闻\n<code>/filter source:某报</code> 不看这个来源`,
  filterLine,
  filterVotes: ({ up, down }) =>
    html`👍 ${up} 次 · 👎 ${down} 次：和点过 👍 的相像，排得靠前；和点过 👎 的相像，排得靠后。`,
  filterAdded: filters =>
    join(
      filters.map(({ filter, isNew }) => html`${isNew ? '🚫 好，' : '早就设过了：'}${filterLine(filter)}。`),
      '\n',
    ),
  filterGone: filter => html`✅ 已取消：${filterLine(filter)}。`,
  filterUnknown: value => html`没有过滤“${value}”。发 <code>/filter list</code> 看看有哪些。`,
  filterDeleteUsage: html`要取消哪一条？例如 <code>/filter del 足球</code>，或发 <code>/filter list</code> 点 ✕。`,
  filterRefused: {
    empty: () => html`要过滤什么？例如 <code>/filter 足球</code>`,
    'too-long': ({ value }) => html`“${value}”太长了，一条最多 50 个字。例如 <code>/filter 足球</code>`,
    'only-stop-words': ({ value }) =>
      html`“${value}”太常见，几乎每篇都有，没有过滤。换个具体些的词，例如 <code>/filter 足球</code>`,
    'no-such-source': ({ value, nearest }) =>
      nearest === ''
        ? html`没有名叫“${value}”的来源。用 /sources 看看有哪些，例如 <code>/filter source:某报</code>`
        : html`没有名叫“${value}”的来源。是不是 ${nearest}？用 /sources 可以看全部。`,
    'too-many': ({ value }) => html`没能加上“${value}”：最多 100 条过滤。先用 <code>/filter list</code> 取消几条。`,
  },
  filterHid: ({ stories, by }) => html`🚫 你的过滤挡掉了 ${stories} 条：${nameList(NAMES, by.map(filterLine))}。`,

  savedTitle: ({ count, page, pages }) =>
    html`🔖 <b>收藏了 ${count} 篇</b>${pages > 1 ? `（第 ${page}/${pages} 页）` : ''}`,
  savedNone: html`还没有收藏。读一篇报道时点 🔖 就收藏了。`,
  savedSearch: html`想在收藏里找？例如 <code>/search 海洋 范围：收藏</code>`,

  topicsTitle: html`📚 <b>分类</b>，点一下就订阅：`,
  hotTitle: html`🔥 <b>今天热门</b>（标题里比平时多的词）`,
  hotLine: ({ word, today, usual }) =>
    html`· <b>${word}</b>：今天 ${today} 篇，平时一天${usual < 1 ? '不到 1' : ` ${Math.round(usual)}`} 篇`,
  hotNone: html`🔥 今天还没有特别热的词。`,

  statsUsage: html`想看哪个主题的走势？例如 <code>/stats 机器人</code>，或点一个：`,
  statsUnknown: ({ value, example }) => html`“${value}”画不出走势。换个词试试，例如 <code>/stats ${example}</code>`,
  statsNone: ({ topic, days }) =>
    html`📈 最近 ${days} 天没有“<b>${topic}</b>”的新闻，画不出走势。用 <code>/search ${topic}</code> 找找更早的。`,
  chartTitle: topic => `${topic} · 每天的新闻数`,
  chartTitlePlain: '每天的新闻数',
  chartSubtitle: ({ days, total }) => `最近 ${days} 天，共 ${total} 条`,
  statsCaption: ({ topic, days, total, peak, today }) =>
    html`📈 <b>${topic}</b>：最近 ${days} 天 ${total} 条新闻，今天 ${today} 条${peak === null ? '' : `，最多是 ${peak.day}，${peak.stories} 条`}。`,

  weekly,
  weeklyNow: slot =>
    slot === null
      ? html`📅 一周回顾：没有开。例如 <code>/schedule 每周日 9点</code>`
      : html`📅 一周回顾：<b>${weekly(slot)}</b>。不要了写 <code>/schedule weekly off</code>`,
  weeklySet: ({ weekly: slot, next }) =>
    slot === null
      ? html`✅ 一周回顾关了。想要时发 <code>/schedule 每周日 9点</code>`
      : html`✅ 定好了：<b>${weekly(slot)}</b> 送上一周回顾。${next === null ? '' : `下一次：${next}`}`,
  weeklyUsage: html`一周回顾这样设：<code>/schedule 每周日 9点</code>，不要了写 <code>/schedule weekly off</code>`,
  badWeekly: value => html`看不懂“${value}”。写星期几和时间，例如 <code>/schedule 每周日 9点</code>。原来的设置没动。`,
  weekTitle: ({ from, to }) => html`📅 <b>一周回顾 · ${from}至${to}</b>`,
  update: '🆕 更新',
}
