import { Composer } from 'grammy'
import type { PaperIssue, PaperService } from '../../services/leaf-papers.ts'
import { buttonText, type Draft } from '../message/message.ts'
import { dayButtons, paperButtons, renderIssue } from '../message/paper-message.ts'
import { formatDay } from '../message/time.ts'
import { pressTarget } from './access.ts'
import type { BotContext } from './context.ts'
import { readDay, splitDay } from './day.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { number, onPress } from './press.ts'
import { edit, reply } from './reply.ts'

/** Days offered to each side: where there is no issue, and below one. */
const AROUND = { none: 3, issue: 1 } as const
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** `/paper 2026-11-08`: a newspaper of that day, to leaf through. */
export function createPaper({ chats, newspapers }: Pick<BotDeps, 'chats' | 'newspapers'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  onCommand(composer, 'paper', async (ctx, args) => {
    const { phrases } = ctx
    const { name, day } = splitDay(args)
    const today = newspapers.today()
    const date = day === null ? today : readDay(day, today)
    if (date === null) return reply(ctx, phrases.badDate({ value: buttonText(day ?? '', 40), command: '/paper' }))
    if (date > today) return reply(ctx, phrases.futureDate({ value: buttonText(day ?? '', 40), command: '/paper' }))
    await reply(ctx, await ofDay(ctx, newspapers, date, name))
  })

  onPress(composer, 'pd', async (ctx, press) => {
    const day = readPressed(press.args[0])
    if (day === null) return null
    if (!(await pressTarget(ctx, chats, press, 'read'))) return ctx.phrases.answer.adminsOnly
    await edit(ctx, await ofDay(ctx, newspapers, day, ''))
    return undefined
  })

  onPress(composer, 'pp', async (ctx, press) => {
    const [sourceId, day, screen] = [number(press.args[0]), readPressed(press.args[1]), number(press.args[2])]
    if (sourceId === null || day === null || screen === null) return null
    if (!(await pressTarget(ctx, chats, press, 'read'))) return ctx.phrases.answer.adminsOnly
    const issues = await newspapers.issuesOn(day)
    const issue = issues.find(one => one.sourceId === sourceId)
    if (!issue) return ctx.phrases.answer.notFound
    await edit(ctx, await ofIssue(ctx, newspapers, issue, { day, screen, issues }))
    return undefined
  })

  return composer
}

/** The papers of a day: the one that is named or the only one, else the choice; without any the nearest days. */
async function ofDay(ctx: BotContext, newspapers: PaperService, day: string, name: string): Promise<Draft> {
  const { phrases } = ctx
  const issues = await newspapers.issuesOn(day)
  const wanted = name.normalize('NFKC').toLowerCase()
  const named = issues.filter(({ title }) => title.normalize('NFKC').toLowerCase().includes(wanted))
  const [only, ...more] = named
  if (only && more.length === 0) return ofIssue(ctx, newspapers, only, { day, screen: 0, issues })
  const said = formatDay(day, phrases.language)
  if (issues.length === 0) {
    const around = await newspapers.daysAround(day, AROUND.none)
    return {
      blocks: [phrases.noIssue({ day: said, isNever: around.before.length + around.after.length === 0 })],
      buttons: [
        dayButtons({ before: around.before, after: [] }, phrases),
        dayButtons({ before: [], after: around.after }, phrases),
      ],
    }
  }
  return {
    blocks: [only ? phrases.whichPaper(said) : phrases.noSuchPaper({ name: buttonText(name, 40), day: said })],
    buttons: paperButtons(only ? named : issues, day),
  }
}

async function ofIssue(
  ctx: BotContext,
  newspapers: PaperService,
  issue: PaperIssue,
  { day, screen, issues }: { day: string; screen: number; issues: readonly PaperIssue[] },
): Promise<Draft> {
  const [articles, around] = await Promise.all([
    newspapers.articlesOf(issue.sourceId, day),
    newspapers.daysAround(day, AROUND.issue),
  ])
  return renderIssue(issue, articles, { day, screen, others: issues, around, phrases: ctx.phrases })
}

/** The day of a press, which can be forged. */
function readPressed(value: string | undefined): string | null {
  return value !== undefined && DAY.test(value) ? readDay(value, '9999-12-31') : null
}
