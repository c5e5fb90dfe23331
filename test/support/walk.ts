import fc from 'fast-check'
import type { Message } from 'grammy/types'
import { demo } from '../../src/playground/demo-world.ts'
import type { FakeChat } from '../../src/playground/telegram/chat.ts'
import type { FakeTelegram } from '../../src/playground/telegram/fake-telegram.ts'
import { ImpossibleAct } from '../../src/playground/telegram/people.ts'
import { anyString } from './any-string.ts'

/** Stands for a word that is said in this chat and about it only. */
const OWN_WORD = '{own}'

/** One thing that happens. Numbers choose among what is there at that moment, whatever it is. */
export interface Step {
  /** Only a morning takes time: what the bot says to the rest is not waited for. */
  readonly act: (world: Walk) => unknown
  /** The clock goes on by so much before. */
  readonly seconds: number
  /** The bot hears of it together with what follows. */
  readonly isHeldBack: boolean
  /** For the report of a failure. */
  readonly name: string
}

const COMMANDS =
  `start help sub subscribe add unsub remove del unsuball list subs topics digest today now read more search
  s find schedule time tz timezone quiet filter mute saved sources paper pause resume settings set lang import export
  privacy deleteme status admin stats share`.split(/\s+/)
const SAID = [
  '订阅 {own}',
  '退订 {own}',
  '搜索 青岛',
  '今日',
  '设置',
  '帮助',
  '3',
  '更多 3',
  'more 2',
  '@chenbao_bot 帮助',
]
/** What brings buttons and words of one's own into a chat. */
const FRUITFUL = [
  '/search 青岛 OR {own}',
  '/s 机器人 OR {own}',
  '/sub 青岛 {own}',
  '/sub 机器人 {own}',
  '/sub @city_morning 青岛 {own}',
  '/share 青岛 {own}',
  '/filter {own}',
  ...'/digest /list /unsub /saved /settings /topics /schedule /export /paper'.split(' '),
]
const WORDS =
  `{own} 经济 机器人 科技 青岛 海洋 weather 8 8点半 25:00 off 北京 +8 Asia/Tokyo 3d 1 99 s3 opml json zh en 昨天 list
  2026-11-24 2099-01-01 @city_morning -1001000000001 https://127.0.0.1/ source:青岛日报 after:7d <b>&amp; sub_机器人 a_1`
    .split(/\s+/)
    .concat(
      '"artificial intelligence"',
      'AI +芯片 -股票',
      '青岛 OR {own}',
      'weekdays 07:30',
      '23:00-07:00',
      'weekly sun 09:00',
    )
const STATUSES = ['member', 'administrator', 'left', 'kicked'] as const
/** The owner of the groups oftener, since others may change little there. */
const EVERYBODY = [demo.liLei, demo.liLei, demo.alice, demo.hanMeimei]

const words = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: anyString(12) },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 400 }).map(length => '长'.repeat(length)) },
)
const command = fc
  .tuple(
    fc.constantFrom(...COMMANDS),
    fc.constantFrom('', '', '@chenbao_bot', '@other_bot'),
    fc.array(words, { maxLength: 3 }),
  )
  .map(([name, at, args]) => [`/${name}${at}`, ...args].join(' '))
const text = fc.oneof(
  { weight: 8, arbitrary: command },
  { weight: 6, arbitrary: fc.constantFrom(...FRUITFUL) },
  { weight: 2, arbitrary: fc.constantFrom(...SAID) },
  { weight: 1, arbitrary: fc.array(words, { minLength: 1, maxLength: 4 }).map(list => list.join(' ')) },
)
const n = fc.nat(1_000_000)

const acts: fc.WeightedArbitrary<Pick<Step, 'act' | 'name'>>[] = [
  {
    weight: 20,
    arbitrary: fc
      .record({ chat: n, who: n, at: n, text, isReply: fc.boolean() })
      .map(({ chat, who, at, text, isReply }) => ({
        name: `say ${text}`,
        act: world => world.say(world.chat(chat), world.person(who), text, isReply ? at : undefined),
      })),
  },
  {
    weight: 20,
    arbitrary: fc.record({ chat: n, who: n, at: n }).map(({ chat, who, at }) => ({
      name: 'press',
      act: world => world.press(world.chat(chat), at, world.person(who)),
    })),
  },
  {
    weight: 6,
    arbitrary: fc
      .record({
        chat: n,
        who: n,
        at: n,
        other: n,
        data: fc.option(anyString(16), { nil: undefined }),
        isStolen: fc.boolean(),
      })
      .map(({ chat, who, at, other, data, isStolen }) => ({
        name: 'forge a press',
        act: world => world.forge(world.chat(chat), at, isStolen ? world.dataAnywhere(other) : data, world.person(who)),
      })),
  },
  {
    weight: 3,
    arbitrary: fc.record({ chat: n, who: n, text: words }).map(({ chat, who, text }) => ({
      name: `inline ${text}`,
      act: world =>
        void world.telegram.askInline(world.chat(chat).id, text.replaceAll(OWN_WORD, ''), world.person(who)),
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        chat: n,
        who: n,
        caption: fc.constantFrom('', '/import', '青岛日报 2026-11-24', '/import x'),
        body: words,
      })
      .map(({ chat, who, caption, body }) => ({
        name: `file ${caption}`,
        act: world =>
          world.telegram.sendFile(
            world.chat(chat).id,
            { name: 'a.txt', type: 'text/plain', bytes: Buffer.from(body) },
            { from: world.person(who), caption },
          ),
      })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ chat: n, latitude: fc.integer({ min: -90, max: 90 }), longitude: fc.integer({ min: -180, max: 180 }) })
      .map(({ chat, latitude, longitude }) => ({
        name: 'share a place',
        act: world => world.telegram.sendLocation(world.chat(chat).id, latitude, longitude),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ chat: n, at: n, text }).map(({ chat, at, text }) => ({
      name: `edit into ${text}`,
      act: world => world.editOwn(world.chat(chat), at, text),
    })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ chat: n, at: n }).map(({ chat, at }) => ({
      name: 'delete a message',
      act: world => world.delete(world.chat(chat), at),
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ chat: n, who: n, isBot: fc.boolean(), status: fc.constantFrom(...STATUSES) })
      .map(({ chat, who, isBot, status }) => ({
        name: `${isBot ? 'bot' : 'person'} becomes ${status}`,
        act: world => world.changeMember(world.chat(chat), isBot ? null : world.person(who), status),
      })),
  },
  {
    weight: 1,
    arbitrary: fc.record({ at: n, change: fc.constantFrom('open', 'close', 'delete') }).map(({ at, change }) => ({
      name: `${change} a topic`,
      act: world => world.changeTopic(at, change),
    })),
  },
  { weight: 1, arbitrary: fc.constant({ name: 'the last update again', act: world => world.again() }) },
  {
    weight: 1,
    arbitrary: fc.record({ isSilent: fc.boolean() }).map(({ isSilent }) => ({
      name: 'a group moves',
      act: world => world.migrate(isSilent),
    })),
  },
  { weight: 1, arbitrary: fc.constant({ name: 'morning', act: world => world.morning() }) },
]

/** Up to `most` things that happen one after the other. */
export const steps = (most: number): fc.Arbitrary<Step[]> =>
  fc.array(
    fc
      .record({
        what: fc.oneof(...acts),
        seconds: fc.oneof({ weight: 9, arbitrary: fc.nat(8) }, { weight: 1, arbitrary: fc.nat(90_000) }),
        isHeldBack: fc.integer({ min: 0, max: 4 }).map(each => each === 0),
      })
      .map(({ what, ...rest }) => ({ ...what, ...rest })),
    { minLength: 1, maxLength: most },
  )

/** What people can do in a Telegram of ours, and which words each chat may see. */
export class Walk {
  readonly telegram: FakeTelegram
  readonly morning: () => Promise<void>
  /** chat → marks that were said in it, or that its person may see as an admin elsewhere. */
  private readonly known = new Map<number, Set<string>>()
  private moved = 0

  constructor(telegram: FakeTelegram, morning: () => Promise<void>) {
    this.telegram = telegram
    this.morning = morning
  }

  person = (at: number): number => EVERYBODY[at % EVERYBODY.length] as number

  chat(at: number): FakeChat {
    const living = [...this.telegram.state.chats.values()].filter(chat => chat.migratedTo === undefined)
    return living[at % living.length] as FakeChat
  }

  messageIn(chat: FakeChat, at: number): Message | undefined {
    const messages = [...chat.messages.values()]
    return messages[at % messages.length]
  }

  /** Any chat's button, for somebody to whom it does not belong. */
  dataAnywhere(at: number): string | undefined {
    return oneOf(
      [...this.telegram.state.chats.values()].flatMap(chat => this.pressable(chat)),
      at,
    )?.data
  }

  say(chat: FakeChat, who: number, text: string, replyTo: number | undefined): void {
    const isChannels = chat.type === 'private' && /@city_morning|-1001000000001/.test(text)
    const mark = markOf(isChannels ? demo.channel : chat.id)
    const from = chat.type === 'private' ? chat.id : who
    if (text.includes(OWN_WORD)) this.learn(chat.id, mark)
    const reply = replyTo === undefined ? undefined : this.messageIn(chat, replyTo)?.message_id
    const topics = [...chat.topics.keys()]
    const threadId = topics[(replyTo ?? 0) % Math.max(1, topics.length)]
    this.telegram.say(chat.id, text.replaceAll(OWN_WORD, mark), {
      from,
      ...(reply === undefined ? {} : { replyTo: reply }),
      ...(threadId === undefined ? {} : { threadId }),
    })
  }

  press(chat: FakeChat, at: number, who: number): void {
    const pressed = oneOf(this.pressable(chat), at)
    if (!pressed) throw new ImpossibleAct('nothing to press')
    this.telegram.press(chat.id, pressed.message.message_id, pressed.data, chat.type === 'private' ? chat.id : who)
  }

  /** Any data on any message; but nobody presses in the private chat of another. */
  forge(chat: FakeChat, at: number, data: string | undefined, who: number): void {
    const messageId = this.messageIn(chat, at)?.message_id ?? at
    this.telegram.forgePress(chat.id, messageId, data, chat.type === 'private' ? chat.id : who)
  }

  editOwn(chat: FakeChat, at: number, text: string): void {
    const message = this.messageIn(chat, at)
    if (!message?.text || message.from?.is_bot) throw new ImpossibleAct('nobody wrote that')
    this.telegram.editOwn(chat.id, message.message_id, text.replaceAll(OWN_WORD, ''))
  }

  delete(chat: FakeChat, at: number): void {
    const message = this.messageIn(chat, at)
    if (message) this.telegram.delete(chat.id, message.message_id)
  }

  changeMember(chat: FakeChat, who: number | null, status: (typeof STATUSES)[number]): void {
    if (chat.type === 'private') {
      if (status === 'kicked') this.telegram.block(chat.id)
      else this.telegram.unblock(chat.id)
    } else if (who !== demo.liLei) this.telegram.setMember(chat.id, who ?? this.telegram.state.bot.id, status)
    this.learnAdmins(chat)
  }

  changeTopic(at: number, change: 'open' | 'close' | 'delete' | string): void {
    const forum = this.telegram.chat(demo.forum)
    const topics = [...forum.topics.keys()]
    const topic = topics[at % Math.max(1, topics.length)]
    if (change === 'open' || topic === undefined) {
      if (topics.length < 4) this.telegram.createTopic(demo.forum, '新话题')
    } else if (change === 'delete') this.telegram.deleteTopic(demo.forum, topic)
    else this.telegram.closeTopic(demo.forum, topic, at % 2 === 0)
  }

  /** A new group comes for each that moves, so that there is always one. */
  migrate(isSilent: boolean): void {
    const group = [...this.telegram.state.chats.values()].find(
      chat => chat.type === 'group' && chat.migratedTo === undefined,
    )
    if (!group || this.moved >= 20) return
    const id = this.telegram.migrate(group.id, { isSilent })
    for (const mark of this.known.get(group.id) ?? []) this.learn(id, mark)
    this.learn(id, markOf(group.id))
    this.moved += 1
    this.learnAdmins(this.telegram.chat(id))
    const next = this.telegram.addChat({
      id: demo.group - this.moved,
      type: 'group',
      title: `读报小组${this.moved}`,
      members: [...group.members.values()].filter(({ user }) => !user.is_bot),
    })
    this.learnAdmins(next)
  }

  again(): void {
    const update = this.telegram.state.updates.peek() ?? this.last
    if (update) this.telegram.repeatUpdate(update)
  }

  /** The last update that the bot was given. */
  last: Parameters<FakeTelegram['repeatUpdate']>[0] | undefined

  /** Words in what was sent to a chat that belong to other chats. */
  foreignWords(chatId: number, said: string): string[] {
    const own = this.known.get(chatId)
    return (said.match(MARK) ?? []).filter(
      mark => mark !== markOf(chatId) && own?.has(mark) !== true && !this.owns(chatId, mark),
    )
  }

  private owns = (chatId: number, mark: string): boolean =>
    chatId === demo.liLei && !EVERYBODY.some(person => markOf(person) === mark)

  /** In their private chats admins may see what concerns the chat. */
  private learnAdmins(chat: FakeChat): void {
    for (const { user, status } of chat.members.values())
      if (status === 'administrator') this.learn(user.id, markOf(chat.id))
  }

  private learn(chatId: number, mark: string): void {
    this.known.set(chatId, (this.known.get(chatId) ?? new Set()).add(mark))
  }

  private pressable(chat: FakeChat): Pressable[] {
    return [...chat.messages.values()].flatMap(message =>
      (message.reply_markup?.inline_keyboard ?? [])
        .flat()
        .flatMap(button =>
          'callback_data' in button && button.callback_data ? [{ message, data: button.callback_data }] : [],
        ),
    )
  }
}

interface Pressable {
  readonly message: Message
  readonly data: string
}

/** One of the buttons, each kind as likely as the other however many there are of it. */
function oneOf(buttons: readonly Pressable[], at: number): Pressable | undefined {
  const byKind = new Map<string, Pressable[]>()
  for (const button of buttons) {
    const kind = button.data.split(/[:@]/, 1)[0] ?? ''
    byKind.set(kind, [...(byKind.get(kind) ?? []), button])
  }
  const kinds = [...byKind.values()]
  const kind = kinds[at % kinds.length]
  return kind?.[Math.floor(at / kinds.length) % kind.length]
}

const MARK = /mark\d+only/g
const markOf = (chatId: number): string => `mark${Math.abs(chatId)}only`
