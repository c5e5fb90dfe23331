import { takeByline } from './byline.ts'
import { parseCredit } from './credit.ts'
import type { Line } from './line.ts'

/** Headlines before a run-in byline are looked for in so many characters. */
const MAX_HEADLINE = 90
/** A mark right before a word. */
const OPENING = /[□☐▢]\s?[\p{L}]/u

/**
 * Some dumps lose the line breaks around bylines and credits: "…。海湾大桥通车 □本报记者 周岚 本报讯 昨日…". Gives each of them
 * a line of its own again.
 */
export function splitRunIn(lines: readonly Line[]): Line[] {
  return lines.flatMap(line => (line.level > 0 || line.text === '' ? [line] : splitLine(line)))
}

function splitLine(line: Line): Line[] {
  const pieces = creditsApart(line.text).flatMap(bylinesApart)
  if (pieces.length <= 1) return [line]
  const blank = { text: '', level: 0, indent: 0 }
  return pieces.flatMap((text, i) => {
    const piece = { text, level: 0, indent: i === 0 ? line.indent : 0 }
    return i === 0 ? [piece] : [blank, piece]
  })
}

function bylinesApart(text: string): string[] {
  if (!OPENING.test(text)) return [text]
  const out: string[] = []
  let start = 0
  for (let at = text.search(OPENING); at !== -1; at = next(text, at + 1)) {
    const byline = takeByline(text.slice(at, at + 160))
    if (!byline || byline.names.length === 0) continue
    const end = at + text.slice(at, at + 160).length - byline.rest.length
    out.push(...headlineApart(text.slice(start, at)), text.slice(at, end))
    start = end
  }
  out.push(text.slice(start))
  return out.map(piece => piece.trim()).filter(piece => piece !== '')
}

function next(text: string, from: number): number {
  const found = text.slice(from).search(OPENING)
  return found === -1 ? -1 : from + found
}

/** The headline is what stands between the last full sentence and the byline. */
function headlineApart(text: string): string[] {
  const body = text.trimEnd()
  const stop = Math.max(...['。', '！', '？', '”', '）', ')'].map(char => body.lastIndexOf(char)))
  const headline = body.slice(stop + 1)
  return stop === -1 || headline === '' || headline.length > MAX_HEADLINE ? [body] : [body.slice(0, stop + 1), headline]
}

/** A credit in brackets in the middle of a line ends one article; a new one begins behind it. */
function creditsApart(text: string): string[] {
  const out: string[] = []
  let start = 0
  for (const match of text.matchAll(/[。！？”]\s?([（(](?:原?载|据|来源|转自|摘自)[^（(）)]{2,40}[）)])\s?(?=\S)/g)) {
    const bracket = match[1]
    if (bracket === undefined || !parseCredit(bracket)) continue
    out.push(text.slice(start, match.index + 1), bracket)
    start = match.index + match[0].length
  }
  if (start === 0) return [text]
  return [...out, text.slice(start)]
}
