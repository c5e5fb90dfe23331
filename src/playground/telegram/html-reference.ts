const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' }

/** A character reference at `start` (an `&`), or null where Telegram takes the `&` for text. The semicolon is optional. */
export function readReference(source: string, start: number): { readonly text: string; readonly end: number } | null {
  const body = /^&(?:#(x[0-9a-f]{1,8}|[0-9]{1,10})|([a-z]{1,8}))/i.exec(source.slice(start, start + 14))
  if (!body) return null
  const text = body[1] === undefined ? named[body[2] ?? ''] : fromCode(body[1])
  if (text === undefined) return null
  const end = start + body[0].length
  return { text, end: source[end] === ';' ? end + 1 : end }
}

function fromCode(digits: string): string | undefined {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10)
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
