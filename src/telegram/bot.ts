import { sequentialize } from '@grammyjs/runner'
import { Bot } from 'grammy'
import { createAdmin } from './chat/admin.ts'
import { answerPresses, catchErrors } from './chat/boundary.ts'
import type { BotContext } from './chat/context.ts'
import type { BotDeps } from './chat/deps.ts'
import { createDigest } from './chat/digest.ts'
import { createEditTopic } from './chat/edit-topic.ts'
import { createFallback } from './chat/fallback.ts'
import { createFilter } from './chat/filter.ts'
import { createHelp } from './chat/help.ts'
import { createLanguage } from './chat/language.ts'
import { createList } from './chat/list.ts'
import { createMembership } from './chat/membership.ts'
import { createNumberedStory } from './chat/numbered-story.ts'
import { once } from './chat/once.ts'
import { createOpinion } from './chat/opinion.ts'
import { pace } from './chat/pace.ts'
import { createPaper } from './chat/paper.ts'
import { createPaperDocument } from './chat/paper-document.ts'
import { createPause } from './chat/pause.ts'
import { createPrivacy } from './chat/privacy.ts'
import { createQuiet } from './chat/quiet.ts'
import { createRead } from './chat/read.ts'
import { openChat, readCommand } from './chat/read-update.ts'
import { createSaved } from './chat/saved.ts'
import { createSchedule } from './chat/schedule.ts'
import { createSearch } from './chat/search.ts'
import { createSettings } from './chat/settings.ts'
import { createSetup } from './chat/setup.ts'
import { createShare } from './chat/share.ts'
import { createSources } from './chat/sources.ts'
import { createStart } from './chat/start.ts'
import { createStats } from './chat/stats.ts'
import { createSubscribe } from './chat/subscribe.ts'
import { createTopics } from './chat/topics.ts'
import { createTransfer } from './chat/transfer.ts'
import { createUnsubscribe } from './chat/unsubscribe.ts'
import { createUnsubscribeAll } from './chat/unsubscribe-all.ts'
import { wellFormed } from './chat/well-formed.ts'
import { createZone } from './chat/zone.ts'
import { followChats } from './follow.ts'
import { createInline } from './inline/inline.ts'

export { registerCommands, registerProfile } from './chat/menu.ts'

/** The bot with all its features. It is given updates by someone else: it neither polls nor listens by itself. */
export function createBot(token: string, deps: BotDeps): Bot<BotContext> {
  const bot = new Bot<BotContext>(token, {
    ...(deps.botInfo && { botInfo: deps.botInfo }),
    ...(deps.client && { client: deps.client }),
  })
  bot.api.config.use(followChats(deps.chats.migrate))

  bot.use(
    // What one chat says is handled in the order in which it was said; chats do not wait for one another.
    sequentialize(ctx =>
      ctx.inlineQuery ? `inline ${ctx.inlineQuery.from.id}` : String(ctx.chat?.id ?? ctx.from?.id ?? ''),
    ),
    wellFormed(),
    once(deps),
    answerPresses(deps),
    catchErrors(deps),
    createMembership(deps),
    createInline(deps),
    readCommand(),
    pace(deps),
    openChat(deps),

    createStart(deps),
    createSetup(deps),
    createHelp(),
    ...(deps.admin ? [createAdmin({ adminIds: deps.adminIds, ...deps.admin })] : []),
    createDigest(deps),
    createEditTopic(deps),
    createNumberedStory(deps),
    createRead(deps),
    createOpinion(deps),
    createSaved(deps),
    createFilter(deps),
    createTopics(deps),
    createPaper(deps),
    createStats(deps),
    createShare(deps),
    createSearch(deps),
    createSubscribe(deps),
    createUnsubscribe(deps),
    createUnsubscribeAll(deps),
    createList(deps),
    createSchedule(deps),
    createZone(deps),
    createQuiet(deps),
    createPause(deps),
    createLanguage(deps),
    createSettings(deps),
    createSources(deps),
    createTransfer(deps),
    createPaperDocument(deps),
    createPrivacy(deps),
    createFallback(deps),
  )
  return bot
}
