import { Composer } from 'grammy'
import type { Message } from 'grammy/types'
import type { Digest } from '../../core/digest/digest.ts'
import { numberedStories } from '../../services/build-digest.ts'
import { type BotContext, isShared } from './context.ts'
import type { BotDeps } from './deps.ts'
import { number, parsePress } from './press.ts'
import { readArticle, readStoryOf } from './read.ts'
import { reply } from './reply.ts'

type Deps = Pick<BotDeps, 'articles' | 'stories' | 'preferences' | 'digests' | 'clock'>

const NUMBER = /^(?:[/／]?(?:more|read)(?:@\w+)?|更多|阅读|读)?\s*(?:第\s*)?#?(\d{1,3})\s*(?:[条篇号])?$/iu
/** Names of the presses that open something to read. */
const OPENS = new Map([
  ['r', readArticle],
  ['rc', readStoryOf],
])

/**
 * "3", "more 3", "更多 3" as a reply to a digest, or to anything else with numbered buttons to read, opens what has that number there.
 * In a private chat the number alone means the last digest.
 */
export function createNumberedStory(deps: Deps): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.on(['message:text', 'channel_post:text'], async (ctx, next) => {
    const wanted = number(NUMBER.exec(ctx.msg.text.normalize('NFKC').trim())?.[1])
    if (wanted === null) return next()
    const replied = repliedTo(ctx)
    if (replied) {
      const offered = numberedButtons(replied)
      const button = offered.get(wanted)
      if (button) return button.open(ctx, deps, button.articleId)
      // Of a long digest only the last message says which one it is; the others are known by what they offer.
      const digest = (await digestReplied(ctx, deps)) ?? (await latestWith(ctx, deps, offered))
      if (digest && (await openStory(ctx, deps, digest, wanted))) return
      const last = digest ? numberedStories(digest).length : Math.max(0, ...offered.keys())
      if (last > 0) return reply(ctx, ctx.phrases.noSuchNumber({ number: wanted, last }))
      return next()
    }
    // `/read 3` names an article; the bare number and the words of talk mean what was read last.
    if (isShared(ctx) || /^[/／]/u.test(ctx.msg.text.trim())) return next()
    const digest = await deps.digests.latest(ctx.chatRow.id)
    if (!digest || !(await openStory(ctx, deps, digest, wanted))) return next()
  })

  return composer
}

/** The digest that a message replies to, or null where it is no reply to one. A client may leave the buttons out; then it is the last one. */
export async function digestReplied(ctx: BotContext, { digests }: Pick<BotDeps, 'digests'>): Promise<Digest | null> {
  const replied = repliedTo(ctx)
  if (!replied) return null
  const digestId = number(pressesOf(replied).find(({ name }) => name === 'w')?.args[0])
  if (digestId !== null) return digests.recall(ctx.chatRow.id, digestId)
  return replied.reply_markup === undefined ? digests.latest(ctx.chatRow.id) : null
}

/** The message of the bot's that this one replies to. Posts of channels have no sender. */
function repliedTo(ctx: BotContext): Message | null {
  const replied = ctx.msg?.reply_to_message
  return replied && (replied.from === undefined || replied.from.id === ctx.me.id) ? (replied as Message) : null
}

async function openStory(ctx: BotContext, deps: Deps, digest: Digest, wanted: number): Promise<boolean> {
  const story = numberedStories(digest)[wanted - 1]?.story
  if (!story) return false
  await (story.articleIds.length > 1 ? readStoryOf : readArticle)(ctx, deps, story.articleId)
  return true
}

/** The last digest, where a message with these buttons is a part of it. */
async function latestWith(
  ctx: BotContext,
  { digests }: Pick<Deps, 'digests'>,
  offered: ReadonlyMap<number, NumberedButton>,
): Promise<Digest | null> {
  const digest = offered.size === 0 ? null : await digests.latest(ctx.chatRow.id)
  const stories = digest && numberedStories(digest)
  const isPart = [...offered].every(([number, { articleId }]) => stories?.[number - 1]?.story.articleId === articleId)
  return isPart ? digest : null
}

interface NumberedButton {
  readonly articleId: number
  readonly open: (ctx: BotContext, deps: Deps, articleId: number) => Promise<void>
}

/** What the buttons of a message open, by the number on them. */
function numberedButtons(message: Message): Map<number, NumberedButton> {
  const found = new Map<number, NumberedButton>()
  for (const { name, args, text } of pressesOf(message)) {
    const open = OPENS.get(name)
    const [articleId, shown] = [number(args[0]), number(/\d+/.exec(text)?.[0])]
    if (open && articleId !== null && shown !== null && args.length === 1) found.set(shown, { articleId, open })
  }
  return found
}

function pressesOf(message: Message) {
  return (message.reply_markup?.inline_keyboard ?? []).flat().flatMap(button => {
    const press = 'callback_data' in button ? parsePress(button.callback_data) : null
    return press ? [{ ...press, text: button.text }] : []
  })
}
