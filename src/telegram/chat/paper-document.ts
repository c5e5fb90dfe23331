import { Composer } from 'grammy'
import type { BotContext } from './context.ts'
import type { BotDeps } from './deps.ts'
import { reply } from './reply.ts'

/** `青岛日报 2026-11-24` */
const CAPTION = /^(\S.{0,60}?)\s+(\d{4}-\d{2}-\d{2})$/
const PAGE_FILE = /\.(?:txt|md|markdown|text)$/i

/** A newspaper page that an operator sends as a document in a private chat. Nobody else's documents are read here. */
export function createPaperDocument({
  papers,
  download,
  adminIds,
}: Pick<BotDeps, 'papers' | 'download' | 'adminIds'>): Composer<BotContext> {
  const composer = new Composer<BotContext>()

  composer.on('message:document').filter(
    ctx => ctx.chat.type === 'private' && ctx.command === null && adminIds.includes(ctx.from.id),
    async ctx => {
      const { phrases } = ctx
      const { document, caption = '' } = ctx.message
      const said = CAPTION.exec(caption.trim())
      const [, source = '', date = ''] = said ?? []
      if (!said || Number.isNaN(Date.parse(date))) return reply(ctx, phrases.paperUsage)
      const megabytes = papers.mostBytes / 1024 / 1024
      if (!PAGE_FILE.test(document.file_name ?? '') && !/^text\//.test(document.mime_type ?? ''))
        return reply(ctx, phrases.paperRefused({ reason: 'not-text', megabytes }))
      const isTooLarge = (document.file_size ?? 0) > papers.mostBytes
      const bytes = isTooLarge ? 'too-large' : await download(document.file_id, papers.mostBytes)
      if (bytes === 'too-large') return reply(ctx, phrases.paperRefused({ reason: 'too-large', megabytes }))
      const outcome = await papers.take(source, date, bytes)
      await reply(
        ctx,
        outcome.ok
          ? phrases.paperStored({ source, date, ...outcome })
          : phrases.paperRefused({ reason: outcome.reason, megabytes }),
      )
    },
  )

  return composer
}
