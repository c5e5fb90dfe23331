// Not the joiners U+200C and U+200D: emoji, Persian and Hindi need them.
const ZERO_WIDTH = /[\u00ad\u200b\u2060\ufeff]/g
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
const LINE_END = /\r\n?|[\u2028\u2029\u0085]/g
const FULL_WIDTH_ALPHANUMERIC = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f]/g

/**
 * A text as it is stored and shown: one kind of line end and of space, no control or zero-width characters, Latin letters
 * and digits in half width. Punctuation keeps its width, which belongs to the language.
 */
export function normalizeText(text: string): string {
  return text
    .replace(LINE_END, '\n')
    .replace(CONTROL, '')
    .replace(ZERO_WIDTH, '')
    .replace(ODD_SPACE, ' ')
    .replace(FULL_WIDTH_ALPHANUMERIC, char => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .normalize('NFC')
}

/** One line: every run of white space is one space. */
export function singleLine(text: string): string {
  return normalizeText(text).replace(/\s+/g, ' ').trim()
}
