import { Composer } from 'grammy'
import { nearest } from '../../core/text/nearest.ts'
import { html, join } from '../message/html.ts'
import { buttonText, type Draft } from '../message/message.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { aliasesOf, COMMANDS, type CommandName, commandWords, findCommand } from './command.ts'
import type { BotContext } from './context.ts'
import { onCommand } from './on-command.ts'
import { reply } from './reply.ts'

/** `/help`, the list or one command. */
export function createHelp(): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'help', async (ctx, args) => {
    const { phrases } = ctx
    if (args === '') return reply(ctx, renderHelp(phrases, ctx.me.username))
    const name = findCommand(args)
    if (name) return reply(ctx, renderCommandHelp(name, phrases))
    const word = buttonText(args, 40)
    const { blocks } = renderHelp(phrases, ctx.me.username)
    await reply(ctx, { blocks: [phrases.unknownHelp({ word, nearest: nearestCommand(args) }), ...blocks] })
  })

  return composer
}

/** The name or alias that was probably meant, or null. */
export function nearestCommand(word: string): string | null {
  const said = word.replace(/^[/／]/u, '').toLowerCase()
  // Two slips in three letters leave one, and foo is no misspelt now; sbu is a misspelt sub.
  const found = nearest(said, commandWords, 2).find(name => name.length > 3 || said.length > 3 || name[0] === said[0])
  return found ?? null
}

function renderHelp(phrases: Phrases, botName: string): Draft {
  const lines = COMMANDS.map(({ name }) => html`/${name} ${phrases.commands[name].menu}`)
  return { blocks: [join([phrases.helpTitle, ...lines], '\n'), phrases.helpHint(botName)] }
}

function renderCommandHelp(name: CommandName, phrases: Phrases): Draft {
  const { colon } = phrases
  const { does, examples } = phrases.commands[name]
  const aliases = aliasesOf(name).map(alias => `/${alias}`)
  return {
    blocks: [
      html`<b>/${name}</b>\n${does}`,
      join([html`${phrases.exampleTitle}${colon}`, ...examples.map(example => html`<code>${example}</code>`)], '\n'),
      ...(aliases.length > 0 ? [html`${phrases.aliasTitle}${colon} ${aliases.join(' ')}`] : []),
    ],
  }
}
