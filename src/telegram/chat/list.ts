import { Composer } from 'grammy'
import { renderList } from '../message/list-message.ts'
import { type Button, buttonText, type Draft } from '../message/message.ts'
import { topicLabel } from '../message/topic-label.ts'
import { commandTarget, managedChats, mayChange, pressTarget, type Target } from './access.ts'
import { type BotContext, isShared } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { FOREVER } from './pause.ts'
import { number, onPress, type Press } from './press.ts'
import { edit, reply } from './reply.ts'
import { heading, offerPopular } from './subscribe.ts'

/** `/list` with its buttons to page, pause and resume. Editing and removing have their own files. */
export function createList(
  deps: Pick<BotDeps, 'chats' | 'subscriptions' | 'searches' | 'clock'>,
): Composer<BotContext> {
  const { chats, subscriptions, clock } = deps
  const composer = new Composer<BotContext>()

  async function render(ctx: BotContext, target: Target, page: number, isReadOnly: boolean): Promise<Draft> {
    const list = await subscriptions.list(target.chat.id)
    const draft = renderList(list, {
      phrases: ctx.phrases,
      zone: target.chat.zone,
      now: clock(),
      page,
      suffix: target.suffix,
      isReadOnly,
    })
    return { ...draft, blocks: [heading(ctx, target.chat), ...draft.blocks] }
  }

  onCommand(composer, 'list', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'read')
    if (!target) return
    // Who has named a chat wants that one.
    const managed = target.suffix === '' ? await managedChats(ctx, chats) : []
    if ((await subscriptions.list(target.chat.id)).length === 0) {
      await offerPopular(ctx, deps, target, ctx.phrases.noTopics)
      if (managed.length > 0) await reply(ctx, ctx.phrases.managedChats, managedButtons(managed))
      return
    }
    // A page out of range is the last one, and what is no number the first.
    const page = Math.max(0, (number(target.args) ?? 1) - 1)
    const draft = await render(ctx, target, page, isShared(ctx) && !(await mayChange(ctx)))
    if (managed.length === 0) return reply(ctx, draft)
    await reply(ctx, { ...draft, blocks: [...draft.blocks, ctx.phrases.managedChats] }, managedButtons(managed))
  })

  onPress(composer, 'l', async (ctx, press) => {
    const page = number(press.args[0])
    if (page === null) return null
    const target = await pressTarget(ctx, chats, press, 'read')
    if (!target) return ctx.phrases.answer.adminsOnly
    await edit(ctx, await render(ctx, target, page, isShared(ctx) && !(await mayChange(ctx))))
    return undefined
  })

  // Another chat's list is a message of its own, or turning its pages would lose this one.
  onPress(composer, 'lc', async (ctx, press) => {
    const target = await pressTarget(ctx, chats, press, 'read')
    if (!target) return ctx.phrases.answer.adminsOnly
    const isEmpty = (await subscriptions.list(target.chat.id)).length === 0
    if (isEmpty) await offerPopular(ctx, deps, target, ctx.phrases.noTopics)
    else await reply(ctx, await render(ctx, target, 0, false))
    return undefined
  })

  async function mute(ctx: BotContext, press: Press, until: Date | null): Promise<string | null> {
    const [topicId, page] = press.args.map(number)
    if (topicId == null || page == null) return null
    const { answer } = ctx.phrases
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return answer.adminsOnly
    if (!(await subscriptions.mute(target.chat.id, topicId, until))) return answer.alreadyGone
    await edit(ctx, await render(ctx, target, page, false))
    const topic = (await subscriptions.list(target.chat.id)).find(({ topic: { id } }) => id === topicId)?.topic
    const label = topic ? topicLabel(topic, ctx.phrases.language) : ''
    return until ? answer.paused(label) : answer.resumed(label)
  }
  onPress(composer, 'lp', (ctx, press) => mute(ctx, press, FOREVER))
  onPress(composer, 'lr', (ctx, press) => mute(ctx, press, null))

  return composer
}

/** A button to the list of each. */
function managedButtons(managed: readonly Target[]): Button[][] {
  return managed.map(({ chat, suffix }) => [{ text: buttonText(`📣 ${chat.title}`), data: `lc${suffix}` }])
}
