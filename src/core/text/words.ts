const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-][\p{L}\p{M}\p{N}]+)*/gu

/** Runs of letters and digits, with inner apostrophes, dots and hyphens: `don't`, `u.s`, `3.5`, `e-mail`. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? []
}
