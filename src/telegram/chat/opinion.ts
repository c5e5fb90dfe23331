import { Composer, GrammyError } from 'grammy'
import type { InlineKeyboardMarkup } from 'grammy/types'
import type { Article } from '../../core/article/article.ts'
import { tellingWords } from '../../core/text/telling-words.ts'
import type { Opinion } from '../../services/manage-preferences.ts'
import { type Button, buttonText, type Draft, inRows, toKeyboard } from '../message/message.ts'
import type { Phrases } from '../phrases/phrases.ts'
import { pressTarget } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { number, onPress, parsePress } from './press.ts'
import { edit, reply } from './reply.ts'

type Deps = Pick<BotDeps, 'articles' | 'chats' | 'preferences'>

const WORDS_OFFERED = 6
/** The presses of `opinionRows`, by which they are found again under a message. */
const NAMES = new Set(['v', 'bm', 'ls', 'hw'])

/** Votes, bookmarks, and what one wants less of or not at all: the buttons under what is read. */
export function createOpinion({ articles, chats, preferences }: Deps): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  /** Handles a press about an article: sets what it says, not the opposite of what is, so that a double press is harmless. */
  function onOpinion(name: string, set: (ctx: BotContext, article: Article, value: number) => Promise<string | null>) {
    onPress(composer, name, async (ctx, press) => {
      const [articleId, value] = press.args.map(number)
      if (articleId == null || value == null) return null
      const target = await pressTarget(ctx, chats, press, 'write')
      if (!target) return ctx.phrases.answer.adminsOnly
      const article = await articles.find(articleId)
      if (!article) return ctx.phrases.answer.notFound
      const answer = await set(ctx, article, value)
      if (answer !== null) await showAgain(ctx, article)
      return answer
    })
  }

  onOpinion('v', async (ctx, { storyId }, value) => {
    const vote = ([null, 1, -1] as const)[value]
    if (vote === undefined) return null
    await preferences.vote(ctx.chatRow.id, storyId, vote)
    const { liked, disliked, voteTaken } = ctx.phrases.opinionAnswer
    return vote === null ? voteTaken : vote === 1 ? liked : disliked
  })

  onOpinion('bm', async (ctx, { id }, value) => {
    if (value > 1) return null
    await preferences.save(ctx.chatRow.id, id, value === 1)
    return value === 1 ? ctx.phrases.opinionAnswer.saved : ctx.phrases.opinionAnswer.unsaved
  })

  onOpinion('ls', async (ctx, { source }, value) => {
    if (value > 1) return null
    await preferences.wantLess(ctx.chatRow.id, source, value === 1)
    const { less, lessNot } = ctx.phrases.opinionAnswer
    return value === 1 ? less(buttonText(source, 60)) : lessNot(buttonText(source, 60))
  })

  // Offers the words of the title, and hides the one that is chosen.
  onPress(composer, 'hw', async (ctx, press) => {
    const [articleId, index] = press.args.map(number)
    if (articleId == null || index === null) return null
    const target = await pressTarget(ctx, chats, press, 'write')
    if (!target) return ctx.phrases.answer.adminsOnly
    const article = await articles.find(articleId)
    if (!article) return ctx.phrases.answer.notFound
    const words = wordsToHide(article)
    if (index === undefined) {
      if (words.length === 0) return ctx.phrases.noWordToHide
      const offered = words.map((word, i): Button => ({ text: buttonText(word), data: `hw:${articleId}:${i}` }))
      await reply(ctx, ctx.phrases.hideWhich, inRows(offered, 3))
      return undefined
    }
    const word = words[index]
    if (word === undefined) return null
    const outcome = await preferences.hide(target.chat.id, `"${word}"`)
    if (!outcome.ok) return ctx.phrases.answer.failed
    await edit(ctx, ctx.phrases.filterAdded(outcome.filters))
    return ctx.phrases.opinionAnswer.hidden(word)
  })

  async function showAgain(ctx: BotContext, article: Article): Promise<void> {
    const message = ctx.callbackQuery?.message
    const shown = message && 'reply_markup' in message ? message.reply_markup : undefined
    if (!shown) return
    const rows = opinionRows(article, await preferences.opinion(ctx.chatRow.id, article), ctx.phrases)
    const markup = withRows(shown, rows)
    try {
      await ctx.editMessageReplyMarkup({ reply_markup: markup })
    } catch (error) {
      // What changes nothing, or a message too old to change: what was pressed counts all the same.
      if (!(error instanceof GrammyError) || error.error_code !== 400) throw error
    }
  }

  return composer
}

/** The draft of something read, with the buttons for what the chat thinks of it. */
export async function withOpinion(
  ctx: BotContext,
  { preferences }: Pick<Deps, 'preferences'>,
  article: Article,
  draft: Draft,
): Promise<Draft> {
  const opinion = await preferences.opinion(ctx.chatRow.id, article)
  return { ...draft, buttons: [...(draft.buttons ?? []), ...opinionRows(article, opinion, ctx.phrases)] }
}

function opinionRows({ id }: Article, { vote, isSaved, isLessWanted }: Opinion, phrases: Phrases): Button[][] {
  const words = phrases.opinionButton
  return [
    [
      { text: words.like(vote === 1), data: `v:${id}:${vote === 1 ? 0 : 1}` },
      { text: words.dislike(vote === -1), data: `v:${id}:${vote === -1 ? 0 : 2}` },
      { text: words.save(isSaved), data: `bm:${id}:${isSaved ? 0 : 1}` },
    ],
    [
      { text: words.less(isLessWanted), data: `ls:${id}:${isLessWanted ? 0 : 1}` },
      { text: words.hideWord, data: `hw:${id}` },
    ],
  ]
}

/** The keyboard with its rows of opinions replaced. */
function withRows(
  { inline_keyboard }: InlineKeyboardMarkup,
  rows: readonly (readonly Button[])[],
): InlineKeyboardMarkup {
  const others = inline_keyboard.filter(
    row =>
      !row.some(button => 'callback_data' in button && NAMES.has(parsePress(button.callback_data ?? '')?.name ?? '')),
  )
  return { inline_keyboard: [...others, ...toKeyboard(rows).inline_keyboard] }
}

function wordsToHide({ title }: Article): string[] {
  return tellingWords(title)
    .map(({ word }) => word)
    .slice(0, WORDS_OFFERED)
}
