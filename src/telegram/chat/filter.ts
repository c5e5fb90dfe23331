import { createHash } from 'node:crypto'
import { Composer } from 'grammy'
import type { Filter } from '../../core/digest/preferences.ts'
import { html, join } from '../message/html.ts'
import { type Button, buttonText, type Draft } from '../message/message.ts'
import { formatChoice } from '../message/names.ts'
import { commandTarget, pressTarget, type Target } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { onPress } from './press.ts'
import { edit, reply } from './reply.ts'
import { heading } from './subscribe.ts'

const LIST = new Set(['', 'list', '列表', 'ls'])
const DELETE = /^(?:del|delete|remove|rm|删除|取消)(?:\s+([\s\S]*))?$/iu
/** More buttons than this nobody looks through; the rest goes by `del`. */
const MOST_BUTTONS = 30

/** `/filter`: words and sources that a chat does not want to see, and its votes; both can be taken back here. */
export function createFilter({ chats, preferences }: Pick<BotDeps, 'chats' | 'preferences'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'filter', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (!target) return
    const { phrases } = ctx
    const text = target.args.trim()
    if (LIST.has(text.toLowerCase())) return reply(ctx, await render(ctx, target))
    const removal = DELETE.exec(text)
    if (removal) {
      const wanted = removal[1]?.trim() ?? ''
      if (wanted === '') return reply(ctx, phrases.filterDeleteUsage)
      const gone = await preferences.unhide(target.chat.id, wanted)
      return reply(ctx, gone ? phrases.filterGone(gone) : phrases.filterUnknown(buttonText(wanted, 60)))
    }
    const outcome = await preferences.hide(target.chat.id, text)
    if (outcome.ok) return reply(ctx, { blocks: [heading(ctx, target.chat), phrases.filterAdded(outcome.filters)] })
    const near = outcome.nearest.length > 0 ? formatChoice(outcome.nearest, phrases.language) : ''
    await reply(ctx, phrases.filterRefused[outcome.reason]({ value: buttonText(outcome.value, 60), nearest: near }))
  })

  onPress(composer, 'fl', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    await reply(ctx, await render(ctx, target))
    return undefined
  })

  onPress(composer, 'fx', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const filter = (await preferences.filters(target.chat.id)).find(own => keyOf(own) === press.args[0])
    if (filter) await preferences.remove(target.chat.id, filter)
    await edit(ctx, await render(ctx, target))
    return filter ? ctx.phrases.opinionAnswer.filterRemoved(buttonText(filter.value, 60)) : ctx.phrases.answer.notFound
  })

  onPress(composer, 'fv', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const count = await preferences.clearVotes(target.chat.id)
    await edit(ctx, await render(ctx, target))
    return ctx.phrases.opinionAnswer.votesCleared(count)
  })

  async function render(ctx: BotContext, { chat, suffix }: Target): Promise<Draft> {
    const { phrases } = ctx
    const filters = await preferences.filters(chat.id)
    const votes = await preferences.countVotes(chat.id)
    const count = votes.up + votes.down
    const rows = filters
      .slice(0, MOST_BUTTONS)
      .map((filter): Button[] => [
        { text: buttonText(`✕ ${phrases.filterLine(filter)}`, 40), data: `fx:${keyOf(filter)}${suffix}` },
      ])
    return {
      blocks: [
        heading(ctx, chat),
        filters.length === 0
          ? phrases.filterNone
          : join(
              [phrases.filterTitle(filters.length), ...filters.map(filter => html`· ${phrases.filterLine(filter)}`)],
              '\n',
            ),
        ...(count > 0 ? [phrases.filterVotes(votes)] : []),
      ],
      buttons: [...rows, count > 0 ? [{ text: phrases.opinionButton.clearVotes(count), data: `fv${suffix}` }] : []],
    }
  }

  return composer
}

/** A filter has no number and its value may be too long for a button; it is looked for among the chat's own only. */
function keyOf({ kind, value }: Filter): string {
  return createHash('sha256').update(`${kind} ${value}`).digest('hex').slice(0, 16)
}
