import { Composer, GrammyError } from 'grammy'
import type { InlineQueryResultArticle, InlineQueryResultsButton } from 'grammy/types'
import type { Article } from '../../core/article/article.ts'
import { guessZone } from '../chat/client-zone.ts'
import { type BotContext, clientLanguage } from '../chat/context.ts'
import type { BotDeps } from '../chat/deps.ts'
import { createPace } from '../chat/pace.ts'
import { writePayload } from '../message/deep-link.ts'
import { clip } from '../message/message.ts'
import { phrasesFor } from '../phrases/phrases-for.ts'
import { type InlineReader, toInlineResult } from './inline-result.ts'

type Deps = Pick<BotDeps, 'searches' | 'articles' | 'trends' | 'chats' | 'clock' | 'logger' | 'defaultZone'>

/** Telegram takes 50; what is sent at each key should be light. */
const A_PAGE = 20
const TOP = 20
/** What Telegram shows of the button above the results. */
const BUTTON_ROOM = 40
/** How long Telegram may answer the same words by itself, in seconds. */
const KEPT = { found: 300, top: 120, nothing: 30 } as const
/** People type several keys a second; Telegram itself asks less often. */
const KEYS = { burst: 20, refillMs: 250 }

interface Choices {
  readonly results: readonly InlineQueryResultArticle[]
  readonly next: string
  readonly seconds: number
  readonly button: InlineQueryResultsButton
}

/** `@bot words` in any chat: what /search finds, to be sent there. Without words the top stories of the day. */
export function createInline(deps: Deps): Composer<BotContext> {
  const { searches, articles, trends, chats, clock, logger } = deps
  const composer = new Composer<BotContext>()
  const pace = createPace(KEYS)

  composer.on('inline_query', async ctx => {
    const { from, query, offset } = ctx.inlineQuery
    const chat = await chats.find(from.id)
    const language = chat?.language ?? clientLanguage(ctx)
    const reader: InlineReader = {
      phrases: phrasesFor(language),
      zone: chat?.zone ?? guessZone(from.language_code) ?? deps.defaultZone ?? 'UTC',
      now: clock(),
      botName: ctx.me.username,
    }
    const isFlood = pace(from.id, clock().getTime()) !== 'pass'
    const words = query.trim()
    const choices = isFlood
      ? nothing(words, reader)
      : words === ''
        ? await top(reader, offset)
        : await find(words, offset, reader)
    await answer(ctx, choices)
  })

  async function find(words: string, offset: string, reader: InlineReader): Promise<Choices> {
    const from = offset === '' ? 0 : /^\d{1,4}$/.test(offset) ? Number(offset) : null
    if (from === null) return nothing(words, reader)
    const outcome = await searches.search(words, { limit: A_PAGE, offset: from })
    if (!outcome.ok || outcome.hits.length === 0) return nothing(words, reader)
    const found = new Map((await articles.findAll(outcome.hits.map(({ id }) => id))).map(one => [one.id, one]))
    const results = outcome.hits.flatMap(hit => {
      const article = found.get(hit.id)
      return article ? [toInlineResult(article, hit.snippet.text, reader)] : []
    })
    return {
      results,
      next: outcome.next === null || outcome.next.after ? '' : String(outcome.next.offset),
      seconds: KEPT.found,
      button: openBot(reader.phrases.inline.open(outcome), words),
    }
  }

  async function top(reader: InlineReader, offset: string): Promise<Choices> {
    const stories: readonly Article[] = offset === '' ? await trends.top(TOP, reader.phrases.language) : []
    return {
      results: stories.map(article => toInlineResult(article, article.summary[0] ?? '', reader)),
      next: '',
      seconds: KEPT.top,
      button: openBot(reader.phrases.inline.openTop, ''),
    }
  }

  /** Words and dates are in the reader's language, so what Telegram keeps is kept for them alone. */
  async function answer(ctx: BotContext, { results, next, seconds, button }: Choices): Promise<void> {
    try {
      await ctx.answerInlineQuery([...results], {
        cache_time: seconds,
        is_personal: true,
        next_offset: next,
        button,
      })
    } catch (error) {
      // They have typed on, and nobody waits for this answer any more.
      if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
      logger.warn('An inline query could not be answered.', {
        updateId: ctx.update.update_id,
        reason: error.description,
      })
    }
  }

  return composer
}

function nothing(words: string, { phrases }: InlineReader): Choices {
  return { results: [], next: '', seconds: KEPT.nothing, button: openBot(phrases.inline.nothing, words) }
}

/** Leads to the bot, which goes on with the same words where a link can hold them. */
function openBot(text: string, words: string): InlineQueryResultsButton {
  return { text: clip(text, BUTTON_ROOM), start_parameter: (words !== '' && writePayload('s', words)) || 'inline' }
}
