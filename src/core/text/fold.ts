import { Converter } from 'opencc-js/t2cn'

const simplify = Converter({ from: 't', to: 'cn' })
const folded = new Map<string, string>()
/** By code unit, for almost all there is: a look into a list costs a fifth of one into a map. */
const foldedUnits: string[] = []

/**
 * One character folded for matching: compatibility forms, lower case, simplified. Character by character, without the
 * phrase tables of OpenCC, because both sides of a comparison must come out alike wherever a word is cut.
 */
function foldCharacter(char: string): string {
  const known = folded.get(char)
  if (known !== undefined) return known
  const result = simplify(char.normalize('NFKC').toLowerCase())
  folded.set(char, result)
  return result
}

/** A text for matching only, never for display. */
export function fold(text: string): string {
  let result = ''
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number
    if (code > 0xffff) {
      result += foldCharacter(String.fromCodePoint(code))
      i++
    } else result += foldedUnits[code] ??= foldCharacter(String.fromCharCode(code))
  }
  return result
}

/** `fold` with, for each code unit of the result, the offset in `text` of the character it comes from, and the end. */
export function foldWithOffsets(text: string): { folded: string; offsets: number[] } {
  let result = ''
  const offsets: number[] = []
  let at = 0
  for (const char of text) {
    const piece = char < '\x80' ? char.toLowerCase() : foldCharacter(char)
    for (let i = 0; i < piece.length; i++) offsets.push(at)
    result += piece
    at += char.length
  }
  offsets.push(at)
  return { folded: result, offsets }
}
