import { Composer } from 'grammy'
import type { ArticleKey } from '../../core/search/plan-search.ts'
import { buttonText, type Draft } from '../message/message.ts'
import { HITS_A_PAGE, pagesOf, renderSearch } from '../message/search-message.ts'
import { pressTarget } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { number, onPress } from './press.ts'
import { edit, reply } from './reply.ts'
import { subscribeToText } from './subscribe.ts'

type Deps = Pick<BotDeps, 'searches' | 'subscriptions' | 'chats' | 'clock'>

/** `/search`, its pages, and the button that makes a topic of what was searched for. */
export function createSearch(deps: Deps): Composer<BotContext> {
  const { searches, chats } = deps
  const composer = new Composer<BotContext>()

  onCommand(composer, 'search', async (ctx, args) => {
    await reply(ctx, await searchPage(ctx, deps, { text: args }))
  })

  onPress(composer, 's', async (ctx, press) => {
    const [searchId, page, time, id] = press.args.map(number)
    if (searchId == null || page == null) return null
    const text = await searches.recall(ctx.chatRow.id, searchId)
    if (text === null) return null
    const after = time == null || id == null ? undefined : { publishedAt: new Date(time), id }
    await edit(ctx, await searchPage(ctx, deps, { text, known: searchId, page, after }))
    return undefined
  })

  onPress(composer, 'ss', async (ctx, press) => {
    const searchId = number(press.args[0])
    if (searchId === null) return null
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const text = await searches.recall(ctx.chatRow.id, searchId)
    if (text === null) return null
    await subscribeToText(ctx, deps, target, topicOf(text))
    return undefined
  })

  return composer
}

/** A page of what is found; `known` is the id of the search where it has been remembered. */
export async function searchPage(
  ctx: BotContext,
  { searches, clock }: Pick<Deps, 'searches' | 'clock'>,
  {
    text,
    known = null,
    page = 0,
    after,
  }: { text: string; known?: number | null; page?: number; after?: ArticleKey | undefined },
): Promise<Draft> {
  let at = page
  const chatId = ctx.chatRow.id
  let isRest = after !== undefined
  let outcome = await searches.search(text, { limit: HITS_A_PAGE, offset: at * HITS_A_PAGE, after, chatId })
  // Articles that have expired since may have taken the page with them.
  if (outcome.ok && outcome.hits.length === 0 && outcome.total > 0 && at > 0) {
    at = pagesOf(outcome.total) - 1
    isRest = false
    outcome = await searches.search(text, { limit: HITS_A_PAGE, offset: at * HITS_A_PAGE, chatId })
  }
  if (!outcome.ok) return { blocks: [ctx.phrases.searchRefused[outcome.reason](buttonText(outcome.value, 60))] }
  const searchId = known ?? (await searches.remember(chatId, text))
  const { suggestion = null } = outcome
  const better =
    suggestion === null ? null : { text: suggestion, searchId: await searches.remember(chatId, suggestion) }
  const { phrases, chatRow } = ctx
  return renderSearch(outcome, { text, searchId, better, page: at, isRest, zone: chatRow.zone, phrases, now: clock() })
}

/** A topic has no filters, so `source:` and the like are left out. */
function topicOf(text: string): string {
  return text
    .replaceAll(/(?<=^|\s)[-+]?[\p{L}]{2,8}\s?[:：](?:"[^"]*"|\S+)/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
