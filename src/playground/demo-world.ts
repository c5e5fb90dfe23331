import type { FakeTelegram } from './telegram/fake-telegram.ts'

/** Ids of the people and chats a playground begins with. */
export const demo = {
  liLei: 1001,
  alice: 1002,
  hanMeimei: 1003,
  group: -4001,
  channel: -1_001_000_000_001,
  forum: -1_001_000_000_002,
} as const

/**
 * The first people and chats: 李雷 owns the group, the channel and the forum; Alice and 韩梅梅 are ordinary members. The bot is a
 * member of the groups and an administrator of the channel. Nobody has written to the bot yet.
 */
export function populate(telegram: FakeTelegram): void {
  const liLei = telegram.addUser({ id: demo.liLei, first_name: '李雷', username: 'lilei', language_code: 'zh-hans' })
  const alice = telegram.addUser({ id: demo.alice, first_name: 'Alice', username: 'alice', language_code: 'en' })
  const hanMeimei = telegram.addUser({ id: demo.hanMeimei, first_name: '韩梅梅', language_code: 'zh-hans' })
  for (const { id } of [liLei, alice, hanMeimei]) telegram.addChat({ id, type: 'private', isStarted: false })
  const members = [
    { user: liLei, status: 'creator' as const },
    { user: alice, status: 'member' as const },
    { user: hanMeimei, status: 'member' as const },
  ]
  telegram.addChat({ id: demo.group, type: 'group', title: '读报小组', members })
  telegram.addChat({ id: demo.channel, type: 'channel', title: '城市早报', username: 'city_morning', members })
  telegram.addChat({ id: demo.forum, type: 'supergroup', title: '编辑部', isForum: true, members })
  telegram.createTopic(demo.forum, '经济')
  telegram.createTopic(demo.forum, 'Technology')
  // What made this world is no news to the bot.
  telegram.state.updates.clear()
}
