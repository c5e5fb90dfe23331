import { Composer } from 'grammy'
import { html, link } from '../message/html.ts'
import type { Button, Draft } from '../message/message.ts'
import { formatDate } from '../message/time.ts'
import { commandTarget, pressTarget, type Target } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { number, onPress } from './press.ts'
import { edit, reply } from './reply.ts'
import { heading } from './subscribe.ts'

const A_PAGE = 8

/** `/saved`: the bookmarked articles, the newest bookmark first. */
export function createSaved({
  chats,
  preferences,
  clock,
}: Pick<BotDeps, 'chats' | 'preferences' | 'clock'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'saved', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'read')
    if (!target) return
    await reply(ctx, await render(ctx, target, Math.max(0, (number(target.args.normalize('NFKC')) ?? 1) - 1)))
  })

  onPress(composer, 'sv', async (ctx, press) => {
    const page = number(press.args[0])
    if (page === null) return null
    const target = await pressTarget(ctx, chats, press, 'read')
    if (!target) return ctx.phrases.answer.adminsOnly
    await edit(ctx, await render(ctx, target, page))
    return undefined
  })

  onPress(composer, 'sx', async (ctx, press) => {
    const [articleId, page] = press.args.map(number)
    if (articleId == null || page == null) return null
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    await preferences.save(target.chat.id, articleId, false)
    await edit(ctx, await render(ctx, target, page))
    return ctx.phrases.opinionAnswer.unsaved
  })

  async function render(ctx: BotContext, { chat, suffix }: Omit<Target, 'args'>, asked: number): Promise<Draft> {
    const { phrases } = ctx
    const { articles, count, page, pages } = await preferences.saved(chat.id, asked, A_PAGE)
    if (count === 0) return { blocks: [heading(ctx, chat), phrases.savedNone] }
    const first = page * A_PAGE + 1
    const rows = articles.map((article, i): Button[] => [
      { text: phrases.button.read(first + i), data: `r:${article.id}` },
      { text: phrases.opinionButton.unsave(first + i), data: `sx:${article.id}:${page}${suffix}` },
    ])
    return {
      blocks: [
        heading(ctx, chat),
        phrases.savedTitle({ count, page: page + 1, pages }),
        ...articles.map(
          ({ title, url, source, publishedAt }, i) =>
            html`${first + i}. ${link(url, title)}\n${source} · ${formatDate(publishedAt, clock(), chat.zone, phrases.language)}`,
        ),
        ...(pages > 1 && suffix === '' ? [phrases.savedSearch] : []),
      ],
      buttons: [
        ...rows,
        [
          ...(page > 0 ? [{ text: phrases.button.previous, data: `sv:${page - 1}${suffix}` }] : []),
          ...(page < pages - 1 ? [{ text: phrases.button.next, data: `sv:${page + 1}${suffix}` }] : []),
        ],
      ],
    }
  }

  return composer
}
