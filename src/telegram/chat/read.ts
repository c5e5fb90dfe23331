import { Composer } from 'grammy'
import type { Article } from '../../core/article/article.ts'
import { renderArticle } from '../message/article-message.ts'
import { botLink } from '../message/deep-link.ts'
import type { Draft } from '../message/message.ts'
import { renderCard } from '../message/story-card.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { withOpinion } from './opinion.ts'
import { number, onPress } from './press.ts'
import { edit, reply } from './reply.ts'

type Deps = Pick<BotDeps, 'articles' | 'stories' | 'preferences' | 'clock'>

/** `/read`, for an article and for the card of a story, and the buttons that open them and turn their pages. */
export function createRead(deps: Deps): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'read', async (ctx, args) => {
    if (args === '') return reply(ctx, ctx.phrases.readUsage)
    const [, isStory, id] = /^#?(s?)#?(\d+)$/i.exec(args.normalize('NFKC').trim()) ?? []
    if (isStory) await readStory(ctx, deps, number(id))
    else await readArticle(ctx, deps, number(id))
  })

  // Without a page the press comes from a digest or a list, which stay; with one, from the article itself, which turns.
  onTurn(composer, 'r', 'a', (ctx, articleId, page) => articlePage(ctx, deps, articleId, page))
  onTurn(composer, 'rc', 'c', (ctx, articleId, page) => cardPage(ctx, deps, articleId, page))

  return composer
}

/** The press `name:article:page`; in a channel, the deep link `link_article`: it is not to be filled by its readers, each reads in their own chat. */
function onTurn(
  composer: Composer<BotContext>,
  name: string,
  link: string,
  render: (ctx: BotContext, articleId: number, page: number) => Promise<Draft | null>,
): void {
  onPress(composer, name, async (ctx, press) => {
    const articleId = number(press.args[0])
    const page = press.args[1] === undefined ? undefined : number(press.args[1])
    if (articleId === null || page === null) return null
    if (ctx.chat?.type === 'channel') return { url: botLink(ctx.me.username, `${link}_${articleId}`) }
    const draft = await render(ctx, articleId, page ?? 0)
    if (!draft) return ctx.phrases.answer.notFound
    await (page === undefined ? reply(ctx, draft) : edit(ctx, draft))
    return undefined
  })
}

/** Sends the first page of an article, or that there is none. */
export async function readArticle(ctx: BotContext, deps: Deps, id: number | null): Promise<void> {
  const draft = id === null ? null : await articlePage(ctx, deps, id, 0)
  await reply(ctx, draft ?? ctx.phrases.noSuchArticle)
}

/** Sends the card of an article's story, or that there is no such article. */
export async function readStoryOf(ctx: BotContext, deps: Deps, articleId: number): Promise<void> {
  await reply(ctx, (await cardPage(ctx, deps, articleId, 0)) ?? ctx.phrases.noSuchArticle)
}

/** Sends the card of a story, or its article where it has only one. */
async function readStory(ctx: BotContext, deps: Deps, storyId: number | null): Promise<void> {
  const card = storyId === null ? null : await deps.stories.tell(storyId)
  const [first, ...more] = card?.sources ?? []
  if (!card || !first) return reply(ctx, ctx.phrases.noSuchArticle)
  if (more.length === 0) return readArticle(ctx, deps, first.articleId)
  await readStoryOf(ctx, deps, first.articleId)
}

async function articlePage(ctx: BotContext, deps: Deps, id: number, page: number): Promise<Draft | null> {
  const article = await deps.articles.find(id)
  if (!article) return null
  const draft = renderArticle(article, page, { ...readerOf(ctx, deps), hasCard: await deps.stories.addsTo(article) })
  return withOpinion(ctx, deps, article, draft)
}

async function cardPage(ctx: BotContext, deps: Deps, articleId: number, page: number): Promise<Draft | null> {
  // By the article, since stories merge and split while their buttons stay.
  const article: Article | null = await deps.articles.find(articleId)
  const card = article && (await deps.stories.tell(article.storyId, article.id))
  return (
    card &&
    withOpinion(
      ctx,
      deps,
      article,
      renderCard(card, articleId, page, { ...readerOf(ctx, deps), storyId: article.storyId }),
    )
  )
}

function readerOf(ctx: BotContext, { clock }: Pick<Deps, 'clock'>) {
  return { phrases: ctx.phrases, zone: ctx.chatRow.zone, now: clock(), botName: ctx.me.username }
}
