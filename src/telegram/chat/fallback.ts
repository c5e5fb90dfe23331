import { Composer } from 'grammy'
import { buttonText } from '../message/message.ts'
import { type BotContext, isShared } from './context.ts'
import type { BotDeps } from './deps.ts'
import { nearestCommand } from './help.ts'
import { reply } from './reply.ts'

/** Longer text is no topic and no search. */
const MOST_CHARACTERS = 50

/** What no feature took: unknown commands, and plain words in a private chat, which are probably a topic or a search. */
export function createFallback({ searches }: Pick<BotDeps, 'searches'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.on(['message:text', 'channel_post:text'], async ctx => {
    const { phrases, command } = ctx
    if (command) {
      const word = buttonText(command.word, 40)
      return reply(ctx, phrases.unknownCommand({ word, nearest: nearestCommand(command.word) }))
    }
    if (isShared(ctx)) return
    const said = ctx.msg.text.trim()
    if ([...said].length > MOST_CHARACTERS || said.includes('\n')) return reply(ctx, phrases.plainTextTooLong)
    const searchId = await searches.remember(ctx.chatRow.id, said)
    const short = buttonText(said, 16)
    await reply(ctx, phrases.plainText(said), [
      [
        { text: phrases.button.subscribeTo(short), data: `ss:${searchId}` },
        { text: phrases.button.searchFor(short), data: `s:${searchId}:0` },
      ],
    ])
  })

  return composer
}
