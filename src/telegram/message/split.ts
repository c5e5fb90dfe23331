import { cutText } from './cut-text.ts'
import {
  fits,
  fromTokens,
  type Html,
  html,
  join,
  measure,
  NOTHING,
  plus,
  type Size,
  type Token,
  tokens,
  weigh,
} from './html.ts'

/** What one Telegram message carries; beyond it the message is refused, or its markup silently dropped. */
export const MESSAGE_LIMITS: Size = { characters: 4096, entities: 100, entityBytes: 9500 }

export interface Part {
  readonly html: Html
  /** Which of the blocks are in it. */
  readonly blocks: readonly number[]
}

const BLANK_LINE = html`\n\n`

/** Blocks (stories, mostly) put together into as few messages as hold them in order. Only a block too large for one is shortened. */
export function splitBlocks(
  blocks: readonly Html[],
  limits: Size = MESSAGE_LIMITS,
  between: Html = BLANK_LINE,
): Part[] {
  const gap = measure(between)
  const parts: { blocks: number[]; html: Html[]; size: Size }[] = []
  for (const [index, block] of blocks.entries()) {
    const whole = measure(block)
    if (whole.characters === 0) continue
    const fitting = fits(whole, limits) ? block : shorten(block, limits)
    const size = fitting === block ? whole : measure(fitting)
    const last = parts.at(-1)
    const together = last && plus(plus(last.size, gap), size)
    if (last && together && fits(together, limits)) {
      last.blocks.push(index)
      last.html.push(fitting)
      last.size = together
    } else {
      parts.push({ blocks: [index], html: [fitting], size })
    }
  }
  return parts.map(part => ({ html: join(part.html, between), blocks: part.blocks }))
}

/** The beginning of a block within the limits, cut at a sentence or clause mark, with every tag closed and an ellipsis. */
export function shorten(block: Html, limits: Size = MESSAGE_LIMITS): Html {
  if (fits(measure(block), limits)) return block
  const kept: Token[] = []
  const open: string[] = []
  let size: Size = { ...NOTHING, characters: 1 } // the ellipsis
  for (const token of tokens(block)) {
    const grown = plus(size, weigh(token))
    if (!fits(grown, limits)) {
      if (token.kind === 'text')
        kept.push({ kind: 'text', text: cutText(token.text, limits.characters - size.characters) })
      break
    }
    kept.push(token)
    size = grown
    if (token.kind === 'open') open.push(token.name)
    if (token.kind === 'close') open.pop()
  }
  kept.push({ kind: 'text', text: '…' }, ...open.reverse().map((name): Token => ({ kind: 'close', name })))
  return fromTokens(kept)
}
