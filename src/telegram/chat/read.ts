import { Composer } from 'grammy'
import { renderArticle } from '../message/article-message.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { number, onPress } from './press.ts'
import { edit, reply } from './reply.ts'

type Deps = Pick<BotDeps, 'articles' | 'clock'>

/** `/read` and the buttons that open an article and turn its pages. */
export function createRead({ articles, clock }: Deps): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'read', async (ctx, args) => {
    if (args === '') return reply(ctx, ctx.phrases.readUsage)
    await readArticle(ctx, { articles, clock }, number(args.normalize('NFKC').replace(/^#/u, '')))
  })

  // Without a page the press comes from a digest or a list, which stay; with one, from the article itself, which turns.
  onPress(composer, 'r', async (ctx, press) => {
    const articleId = number(press.args[0])
    const page = press.args[1] === undefined ? undefined : number(press.args[1])
    if (articleId === null || page === null) return null
    // A channel is not to be filled by its readers: each reads in their own chat.
    if (ctx.chat?.type === 'channel') return { url: `https://t.me/${ctx.me.username}?start=a_${articleId}` }
    const article = await articles.find(articleId)
    if (!article) return ctx.phrases.answer.notFound
    const draft = renderArticle(article, page ?? 0, { phrases: ctx.phrases, zone: ctx.chatRow.zone, now: clock() })
    await (page === undefined ? reply(ctx, draft) : edit(ctx, draft))
    return undefined
  })

  return composer
}

/** Sends the first page of an article, or that there is none. */
export async function readArticle(ctx: BotContext, { articles, clock }: Deps, id: number | null): Promise<void> {
  const article = id === null ? null : await articles.find(id)
  if (!article) return reply(ctx, ctx.phrases.noSuchArticle)
  await reply(ctx, renderArticle(article, 0, { phrases: ctx.phrases, zone: ctx.chatRow.zone, now: clock() }))
}
