import { Composer, InputFile } from 'grammy'
import type { Document } from 'grammy/types'
import { commandTarget, type Target } from './access.ts'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { onCommand } from './on-command.ts'
import { reply } from './reply.ts'
import { heading } from './subscribe.ts'

/** Feeds looked for at the same time. */
const AT_ONCE = 6
const MOST_NAMED = 10
const OPML_BYTES = 1024 * 1024

type Deps = Pick<BotDeps, 'chats' | 'subscriptions' | 'transfer' | 'download'>

/** `/import` takes an OPML document that it captions or answers to; `/export` gives OPML, or all that is kept of the chat. */
export function createTransfer(deps: Deps): Composer<BotContext> {
  const { chats, transfer } = deps
  const composer = new Composer<BotContext>()

  onCommand(composer, 'import', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (!target) return
    const document = ctx.msg?.document ?? ctx.msg?.reply_to_message?.document
    if (!document) return reply(ctx, ctx.phrases.importUsage)
    await importDocument(ctx, deps, target, document)
  })

  onCommand(composer, 'export', async (ctx, args) => {
    const target = await commandTarget(ctx, chats, args, 'write')
    if (!target) return
    const form = target.args.trim().toLowerCase()
    if (!['', 'opml', 'json'].includes(form)) return reply(ctx, ctx.phrases.exportUsage(form.slice(0, 40)))
    const kept = await transfer.exportChat(target.chat.id)
    const outlines = kept.topics.flatMap(({ url, name }) => (url === null ? [] : [{ url, title: name, folder: null }]))
    // Whoever names no form gets the one that has something in it.
    if (form === 'json' || (form === '' && outlines.length === 0))
      return sendFile(ctx, 'chenbao.json', `${JSON.stringify(kept, null, 2)}\n`)
    const caption = outlines.length === 0 ? ctx.phrases.exportEmpty.toString() : undefined
    await sendFile(ctx, 'chenbao.opml', transfer.formatOpml(outlines), caption)
  })

  return composer
}

async function importDocument(ctx: BotContext, deps: Deps, target: Target, document: Document): Promise<void> {
  const { phrases } = ctx
  await ctx.replyWithChatAction('typing').catch(() => {})
  const isTooLarge = (document.file_size ?? 0) > OPML_BYTES
  const bytes = isTooLarge ? 'too-large' : await deps.download(document.file_id, OPML_BYTES)
  if (bytes === 'too-large') return reply(ctx, phrases.importRefused['too-large'](''))
  const read = deps.transfer.parseOpml(bytes)
  if (!read.ok) return reply(ctx, phrases.importRefused[read.reason](read.value))

  const waiting = [...read.outlines]
  const failed: { title: string; reason: string }[] = []
  let [added, known] = [0, 0]
  const work = async () => {
    for (let outline = waiting.shift(); outline !== undefined; outline = waiting.shift()) {
      const outcome = await deps.subscriptions.subscribe(target.chat.id, outline.url)
      if (outcome.ok) {
        if (outcome.isNew) added++
        else known++
      } else failed.push({ title: outline.title || outline.url, reason: phrases.importFailure[outcome.reason] })
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await reply(ctx, {
    blocks: [
      heading(ctx, target.chat),
      phrases.imported({ added, known, failed: failed.length }),
      ...failed
        .slice(0, MOST_NAMED)
        .map(({ title, reason }) => phrases.importFailed({ title: title.slice(0, 60), reason })),
    ],
  })
}

async function sendFile(ctx: BotContext, name: string, text: string, caption?: string): Promise<void> {
  const words = caption === undefined ? {} : { caption, parse_mode: 'HTML' as const }
  await ctx.replyWithDocument(new InputFile(Buffer.from(text), name), words)
}
