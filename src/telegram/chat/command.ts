export type CommandName = (typeof COMMANDS)[number]['name']

interface CommandSpec {
  readonly name: string
  readonly aliases: readonly string[]
  /** What does the same as plain text in a private chat. */
  readonly words: readonly string[]
  /** Whether everybody in a group may give it; what is not open changes state and is for admins. */
  readonly isOpen: boolean
}

/** The commands in the order of the menu. */
export const COMMANDS = [
  { name: 'digest', aliases: ['today', 'now'], words: ['今日', '今天', '晨报'], isOpen: true },
  { name: 'sub', aliases: ['subscribe', 'add'], words: ['订阅', '訂閱'], isOpen: false },
  { name: 'list', aliases: ['subs'], words: ['列表', '我的订阅', '主题'], isOpen: true },
  { name: 'search', aliases: ['s', 'find'], words: ['搜索', '搜', '查找', '搜尋'], isOpen: true },
  { name: 'read', aliases: ['more'], words: ['阅读', '更多'], isOpen: true },
  { name: 'schedule', aliases: ['time'], words: ['时间', '定时'], isOpen: false },
  { name: 'tz', aliases: ['timezone'], words: ['时区'], isOpen: false },
  { name: 'quiet', aliases: [], words: ['免打扰', '勿扰'], isOpen: false },
  { name: 'pause', aliases: [], words: ['暂停'], isOpen: false },
  { name: 'resume', aliases: [], words: ['恢复', '继续'], isOpen: false },
  { name: 'unsub', aliases: ['unsubscribe', 'remove', 'del'], words: ['退订', '取消订阅', '退訂'], isOpen: false },
  { name: 'unsuball', aliases: [], words: ['全部退订'], isOpen: false },
  { name: 'settings', aliases: ['set'], words: ['设置', '設定'], isOpen: false },
  { name: 'lang', aliases: ['language'], words: ['语言'], isOpen: false },
  { name: 'topics', aliases: [], words: ['热门', '热点', '分类'], isOpen: true },
  { name: 'paper', aliases: [], words: ['报纸', '看报'], isOpen: true },
  { name: 'stats', aliases: [], words: ['走势', '趋势'], isOpen: true },
  { name: 'share', aliases: [], words: ['分享'], isOpen: true },
  { name: 'filter', aliases: ['mute'], words: ['过滤', '屏蔽'], isOpen: false },
  { name: 'saved', aliases: [], words: ['收藏', '我的收藏'], isOpen: true },
  { name: 'sources', aliases: [], words: ['来源', '信源'], isOpen: true },
  { name: 'status', aliases: [], words: ['状态'], isOpen: true },
  { name: 'import', aliases: [], words: ['导入'], isOpen: false },
  { name: 'export', aliases: [], words: ['导出'], isOpen: false },
  { name: 'help', aliases: [], words: ['帮助', '幫助'], isOpen: true },
  { name: 'privacy', aliases: [], words: ['隐私'], isOpen: true },
  { name: 'deleteme', aliases: [], words: [], isOpen: false },
  { name: 'start', aliases: [], words: ['开始'], isOpen: true },
] as const satisfies readonly CommandSpec[]

/** What a person asks for: a command of ours, or something that looks like one. */
export interface Command {
  /** Null where there is no such command. */
  readonly name: CommandName | null
  /** As typed, without slash and bot name. */
  readonly word: string
  readonly args: string
  /** Whether the bot was named: in a group only then anything but a known command is answered. */
  readonly isNamed: boolean
}

const specs: readonly CommandSpec[] = COMMANDS
const byWord = new Map<string, CommandName>()
const byChinese = new Map<string, CommandName>()
for (const { name, aliases, words } of COMMANDS) {
  for (const word of [name, ...aliases]) byWord.set(word, name)
  for (const word of words) byChinese.set(word, name)
}
/** Longest first, so that 取消订阅 is not read as 取消 and something. */
const chineseWords = [...byChinese.keys()].sort((a, b) => b.length - a.length)
/** These go on without a space (订阅经济); after the others a space or the end must follow, or 今天天气 would be a digest. */
const TAKES_TEXT = new Set<CommandName>(['sub', 'unsub', 'search'])

/** Every name and alias, for finding the one that was meant. */
export const commandWords: readonly string[] = [...byWord.keys()]

export function aliasesOf(name: CommandName): readonly string[] {
  return specs.find(spec => spec.name === name)?.aliases ?? []
}

export function findCommand(word: string): CommandName | null {
  return byWord.get(word.toLowerCase().replace(/^[/／]/u, '')) ?? byChinese.get(word) ?? null
}

/**
 * The command in a message, or null where there is none for us: `/cmd`, `/cmd@thisbot`, `@thisbot 订阅 经济`, `今日 @thisbot`, and in a private chat
 * the Chinese words as they stand.
 */
export function parseCommand(text: string, input: { botName: string; isPrivate: boolean }): Command | null {
  const said = text.trim()
  const slash = /^[/／]([a-z0-9_]{1,64})(?:@([a-z0-9_]+))?(?=\s|$)([\s\S]*)$/iu.exec(said)
  if (slash) {
    const [, word = '', bot, args = ''] = slash
    if (bot !== undefined && bot.toLowerCase() !== input.botName.toLowerCase()) return null
    return { name: findCommand(word), word, args: args.trim(), isNamed: bot !== undefined }
  }
  const rest = withoutMention(said, input.botName)
  if (rest !== null) {
    return (
      parseCommand(rest, { ...input, isPrivate: true }) ?? {
        name: rest === '' ? 'help' : null,
        word: rest,
        args: '',
        isNamed: true,
      }
    )
  }
  return input.isPrivate ? parseChinese(said) : null
}

/** What is said besides the bot's name, wherever that stands; null where it is not mentioned. */
function withoutMention(said: string, botName: string): string | null {
  const mention = new RegExp(`(?<![\\w@])@${botName}(?!\\w)`, 'iu')
  return mention.test(said)
    ? said
        .replace(mention, ' ')
        .replaceAll(/[ \t]+/gu, ' ')
        .trim()
    : null
}

function parseChinese(said: string): Command | null {
  for (const word of chineseWords) {
    if (!said.startsWith(word)) continue
    const name = byChinese.get(word) ?? null
    const rest = said.slice(word.length)
    const goesOn = /^[\s：:，,]/u.test(rest)
    if (rest !== '' && !goesOn && !(name !== null && TAKES_TEXT.has(name) && word.length > 1)) continue
    return { name, word, args: rest.replace(/^[\s：:，,]+/u, '').trim(), isNamed: true }
  }
  return null
}
