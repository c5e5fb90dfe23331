import { type Html, tokens } from './html.ts'

/** A message as it reads without markup, e.g. in a terminal. */
export function toPlainText(markup: Html | string): string {
  return tokens(markup)
    .map(token => (token.kind === 'text' ? token.text : ''))
    .join('')
}
