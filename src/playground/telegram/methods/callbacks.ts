import { badRequest } from '../api-error.ts'
import { formatText, messageRules } from '../formatted-text.ts'
import type { InlineResult } from '../inline-queries.ts'
import { readKeyboard } from '../keyboard.ts'
import type { Methods } from './method.ts'

export const answerMethods: Methods = {
  answercallbackquery: (state, params) => {
    state.callbacks.answer(params.text('callback_query_id') ?? '', {
      text: params.text('text') ?? '',
      isAlert: params.flag('show_alert'),
      url: params.text('url'),
    })
    return true
  },
  answerinlinequery: (state, params) => {
    const results = params.json('results')
    if (!Array.isArray(results)) throw badRequest("can't parse inline query results: expected an Array")
    for (const result of results) checkResult(result)
    state.inline.answer(params.text('inline_query_id') ?? '', {
      results,
      nextOffset: params.text('next_offset') ?? '',
      button: params.json('button'),
    })
    return true
  },
}

/** Only articles are spoken here: a title, and a text that could be sent. */
function checkResult(result: InlineResult): void {
  if (result?.type !== 'article') throw badRequest('unallowed type of inline query result')
  if (typeof result.title !== 'string' || result.title === '') throw badRequest('ARTICLE_TITLE_EMPTY')
  const content = result.input_message_content as Record<string, unknown> | undefined
  if (typeof content?.message_text !== 'string') throw badRequest('message text is empty')
  const { text } = formatText(content.message_text, content.parse_mode as string | undefined, undefined, messageRules)
  if (text === '') throw badRequest('message text is empty')
  readKeyboard(result.reply_markup)
}
