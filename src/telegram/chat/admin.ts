import { Composer } from 'grammy'
import type { AnnouncementService } from '../../services/announce.ts'
import { text } from '../message/html.ts'
import { type Button, buttonText, type Draft } from '../message/message.ts'
import { formatMoment } from '../message/time.ts'
import type { AdminPhrases, Overview } from '../phrases/admin-phrases.ts'
import type { BotContext } from './context.ts'
import { number, onPress } from './press.ts'
import { edit, reply } from './reply.ts'

/** What the operator's command needs of the program. */
export interface AdminDeps {
  /** The operators' Telegram user ids. */
  readonly adminIds: readonly number[]
  readonly operation: {
    overview(): Promise<Overview>
    /** The latest first, and how many there are. */
    deadLetters(
      limit: number,
    ): Promise<{ count: number; letters: { id: number; telegramId: number; slot: Date; error: string | null }[] }>
    requeue(ids?: readonly number[]): Promise<number>
  }
  readonly announcements: AnnouncementService
}

const DEAD_SHOWN = 8
const MOST_CHARACTERS = 3500
const ANNOUNCE = /^(?:announce|公告)(?:\s+([\s\S]*))?$/iu

/**
 * `/admin`, for operators in their private chat; for everybody else there is no such command. Presses are checked as the
 * command is: a button may be forged.
 */
export function createAdmin({ adminIds, operation, announcements }: AdminDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>()
  const isOperator = (ctx: BotContext) =>
    ctx.chat?.type === 'private' && ctx.from !== undefined && adminIds.includes(ctx.from.id)
  const phrasesOf = (ctx: BotContext): AdminPhrases => ctx.phrases.admin

  async function overview(ctx: BotContext): Promise<Draft> {
    const phrases = phrasesOf(ctx)
    const now = await operation.overview()
    const row: Button[] = [
      { text: phrases.button.refresh, data: 'adm:o' },
      { text: phrases.button.dead(now.dead), data: 'adm:d' },
      { text: phrases.button.announce, data: 'adm:p' },
    ]
    return { blocks: [phrases.overview(now)], buttons: [row] }
  }

  async function dead(ctx: BotContext): Promise<Draft> {
    const phrases = phrasesOf(ctx)
    const { count, letters } = await operation.deadLetters(DEAD_SHOWN)
    const back: Button[] = [{ text: phrases.button.back, data: 'adm:o' }]
    if (letters.length === 0) return { blocks: [phrases.noneDead], buttons: [back] }
    const lines = letters.map(({ id, telegramId, slot, error }) =>
      phrases.deadLine({
        id,
        chat: telegramId,
        slot: formatMoment(slot, ctx.chatRow.zone, ctx.phrases.language),
        error: buttonText(error ?? '', 160),
      }),
    )
    const each = letters.map(({ id }): Button[] => [{ text: phrases.button.requeue(id), data: `adm:r:${id}` }])
    const all: Button[] = [{ text: phrases.button.requeueAll, data: 'adm:ra' }, ...back]
    return { blocks: [phrases.deadTitle({ shown: letters.length, count }), ...lines], buttons: [...each, all] }
  }

  async function progress(ctx: BotContext, id: number): Promise<Draft | null> {
    const phrases = phrasesOf(ctx)
    const announcement = await announcements.find(id)
    if (!announcement) return null
    const counts = await announcements.progress(id)
    const { rate } = await operation.overview()
    const minutes = Math.ceil(counts.waiting / rate / 60)
    const isGoing = announcement.state === 'running' || (announcement.state === 'written' && counts.waiting > 0)
    const row: Button[] = [
      { text: phrases.button.refresh, data: `adm:ap:${id}` },
      ...(isGoing ? [{ text: phrases.button.stop, data: `adm:as:${id}` }] : []),
      { text: phrases.button.back, data: 'adm:o' },
    ]
    return { blocks: [phrases.announceProgress({ ...counts, state: announcement.state, minutes })], buttons: [row] }
  }

  async function announce(ctx: BotContext, words: string): Promise<void> {
    const phrases = phrasesOf(ctx)
    if (words === '') return reply(ctx, phrases.announceUsage)
    if ([...words].length > MOST_CHARACTERS) return reply(ctx, phrases.announceTooLong(MOST_CHARACTERS))
    const body = text(words)
    const { id, readers } = await announcements.draft(body.toString(), ctx.from?.id ?? 0)
    const total = Object.values(readers).reduce((sum, count) => sum + count, 0)
    const row: Button[] = [
      { text: phrases.button.send(total), data: `adm:ag:${id}` },
      { text: phrases.button.cancel, data: `adm:as:${id}` },
    ]
    await reply(ctx, { blocks: [phrases.announceDraft({ text: body, readers })], buttons: [row] })
  }

  composer.on('message:text', async (ctx, next) => {
    const { command } = ctx
    const isAdmin = command?.name === null && /^(?:admin|管理)$/iu.test(command.word)
    if (!isAdmin || !isOperator(ctx)) return next()
    const said = ANNOUNCE.exec(command.args)
    if (said) return announce(ctx, (said[1] ?? '').trim())
    await reply(ctx, await overview(ctx))
  })

  onPress(composer, 'adm', async (ctx, { args }) => {
    // Nobody else has ever seen these buttons.
    if (!isOperator(ctx)) return null
    const phrases = phrasesOf(ctx)
    const [what, argument] = args
    const id = number(argument)
    switch (what) {
      case 'o':
        await edit(ctx, await overview(ctx))
        return undefined
      case 'd':
        await edit(ctx, await dead(ctx))
        return undefined
      case 'ra':
      case 'r': {
        if (what === 'r' && id === null) return null
        const requeued = await operation.requeue(id === null || what === 'ra' ? undefined : [id])
        await edit(ctx, await dead(ctx))
        return phrases.requeued(requeued)
      }
      case 'p': {
        const latest = await announcements.latest()
        const draft = latest && latest.state !== 'draft' ? await progress(ctx, latest.id) : null
        const usage = phrases.announceUsage
        await edit(ctx, draft ? { ...draft, blocks: [...draft.blocks, usage] } : usage)
        return undefined
      }
    }
    if (id === null) return null
    const answer =
      what === 'ag'
        ? (await announcements.start(id))
          ? phrases.announceStarted
          : phrases.announceOver
        : what === 'as'
          ? phrases.announceStopped(await announcements.stop(id))
          : what === 'ap'
            ? ''
            : null
    const draft = answer === null ? null : await progress(ctx, id)
    if (draft === null) return null
    await edit(ctx, draft)
    return answer
  })

  return composer
}
