import { html, join } from '../message/html.ts'
import type { AdminPhrases } from './admin-phrases.ts'

const CHATS: Readonly<Record<string, string>> = { active: '正常', paused: '暂停', blocked: '拉黑', gone: '不在了' }
const KINDS: Readonly<Record<string, string>> = { private: '私聊', group: '群', supergroup: '超级群', channel: '频道' }
const OUTCOMES: Readonly<Record<string, string>> = {
  sent: '送达消息',
  blocked: '被拉黑',
  gone: '对话不在了',
  migrated: '群搬家',
  'thread-gone': '话题关闭',
  limited: '被要求等待',
  retry: '稍后重试',
  refused: '被拒收',
  failed: '放弃',
  folded: '并入下一期',
  empty: '没有订阅',
}
const TROUBLES = { 'dead-letters': '死信', late: '晨报晚点', 'no-news': '取不到新闻' } as const

const list = (names: Readonly<Record<string, string>>, counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([key, count]) => `${names[key] ?? key} ${count}`)
    .join('，') || '无'

export const zhAdmin: AdminPhrases = {
  overview: o =>
    join(
      [
        html`🛠 <b>晨报 ${o.version}</b>`,
        html`对话：${list(CHATS, o.chats)}`,
        html`来源：${o.sources} 个${o.failing > 0 ? `，${o.failing} 个取不到（/sources）` : '，都正常'}`,
        html`队列：待编 ${o.queue.due}，待发 ${o.queue.ready}${o.queue.retrying > 0 ? `，其中 ${o.queue.retrying} 份在重试` : ''}${o.oldestMinutes === null ? '' : `，最早的等了 ${o.oldestMinutes} 分钟`}`,
        html`死信：${o.dead} 份`,
        html`七天来：${list(OUTCOMES, o.outcomes)}`,
        html`限额：每秒 ${o.rate} 条${o.isPaid ? '（付费）' : ''}，晚 ${o.latenessHours} 小时以上并入下一期`,
      ],
      '\n',
    ),
  button: {
    refresh: '🔄 刷新',
    dead: count => `📭 死信 ${count}`,
    announce: '📣 公告',
    back: '◀ 返回',
    requeue: id => `↩ 重发 ${id}`,
    requeueAll: '↩ 全部重发',
    send: readers => `📣 发给 ${readers} 个对话`,
    cancel: '取消',
    stop: '⏹ 停止',
  },
  deadTitle: ({ shown, count }) => html`📭 <b>死信</b>（${count} 份${shown < count ? `，最近的 ${shown} 份` : ''}）`,
  deadLine: ({ id, chat, slot, error }) => html`${id} · 对话 ${chat} · ${slot}\n<i>${error}</i>`,
  noneDead: html`📭 没有死信。`,
  requeued: count => `${count} 份放回了队列`,
  announceUsage: html`公告这样写：<code>/admin announce 今晚十点停机维护半小时。</code>先给你看发给多少人，点了才发。`,
  announceTooLong: limit => html`公告最多 ${limit} 个字，还没有发。`,
  announceDraft: ({ text, readers }) =>
    html`📣 <b>公告预览</b>\n会收到的对话：${list(KINDS, readers)}。还没有发。\n\n${text}`,
  announceProgress: ({ state, written, sent, waiting, unreachable, failed, minutes }) =>
    html`📣 <b>公告${state === 'stopped' ? '（已停止）' : state === 'running' ? '（正在排队）' : waiting === 0 ? '（已发完）' : ''}</b>\n共 ${written} 个对话：送达 ${sent}，等待 ${waiting}，送不到 ${unreachable}，死信 ${failed}${waiting > 0 ? `。大约还要 ${minutes} 分钟` : ''}`,
  announceStarted: '开始发了',
  announceOver: '这条公告已经发过或取消了',
  announceStopped: spared => `停了，${spared} 个对话不会再收到`,
  trouble: trouble => {
    switch (trouble.kind) {
      case 'dead-letters':
        return html`⚠️ 有 ${trouble.count} 份晨报送不出去，已放弃重试${trouble.error === null ? '' : html`：<i>${trouble.error}</i>`}。用 /admin 看看，修好后可以重发。`
      case 'late':
        return html`⚠️ 有 ${trouble.waiting} 份晨报晚点，最早的晚了 ${trouble.minutes} 分钟。`
      case 'no-news':
        return html`⚠️ 已经 ${trouble.hours} 小时没有取到任何来源。`
      case 'database-back':
        return html`✅ 数据库断开 ${trouble.minutes} 分钟后恢复了，其间到点的晨报现在补发。`
      case 'over':
        return html`✅ 恢复正常：${TROUBLES[trouble.of]}。`
    }
  },
}
