import type { Filter } from '../../core/digest/preferences.ts'
import type { WeeklySlot } from '../../core/digest/weekly.ts'
import { html, join } from '../message/html.ts'
import { formatList } from '../message/names.ts'
import type { PreferencePhrases } from './preference-phrases.ts'

const DAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']

function weekly(slot: WeeklySlot | null): string {
  return slot === null ? '不推送' : `每${DAYS[slot.day]} ${slot.time}`
}

function filterLine({ kind, value }: Filter): string {
  if (kind === 'word') return `不看含“${value}”的`
  return kind === 'source' ? `不看来源“${value}”` : `少看来源“${value}”`
}

export const zhPreferences: PreferencePhrases = {
  opinionButton: {
    like: isSet => (isSet ? '👍 ✓' : '👍'),
    dislike: isSet => (isSet ? '👎 ✓' : '👎'),
    save: isSet => (isSet ? '🔖 已收藏' : '🔖 收藏'),
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
  filterHid: ({ stories, by }) => html`🚫 你的过滤挡掉了 ${stories} 条：${formatList(by.map(filterLine), 'zh')}。`,

  savedTitle: ({ count, page, pages }) =>
    html`🔖 <b>收藏了 ${count} 篇</b>${pages > 1 ? `（第 ${page}/${pages} 页）` : ''}`,
  savedNone: html`还没有收藏。读一篇报道时点 🔖 就收藏了。`,

  topicsTitle: html`📚 <b>分类</b>，点一下就订阅：`,
  hotTitle: html`🔥 <b>今天热门</b>（标题里比平时多的词）`,
  hotLine: ({ word, today, usual }) =>
    html`· <b>${word}</b>：今天 ${today} 篇，平时一天 ${usual < 1 ? '不到 1' : Math.round(usual)} 篇`,
  hotNone: html`🔥 今天还没有特别热的词。`,

  statsUsage: html`想看哪个主题的走势？例如 <code>/stats 机器人</code>，或点一个：`,
  statsUnknown: ({ value, example }) => html`“${value}”画不出走势。换个词试试，例如 <code>/stats ${example}</code>`,
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
