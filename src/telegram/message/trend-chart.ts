import { escapeXml } from './escape-xml.ts'

/** One local day, YYYY-MM-DD, with the number of stories. */
export interface DayCount {
  readonly day: string
  readonly stories: number
}

const WIDTH = 1000
const HEIGHT = 620
const LEFT = 90
const RIGHT = 30
const TOP = 150
const BOTTOM = 90
const INK = '#1d2733'
const FAINT = '#6b7785'
const GRID = '#dfe4ea'
const BAR = '#3d8fd1'
const TODAY = '#e5793b'

/**
 * A bar chart of stories a day as SVG, 1000 × 620, to be read on a phone: large labels, few lines, the highest day and the last one named.
 *
 * @param words title and line below it; `date` writes a day for the axis
 */
export function trendChart(
  days: readonly DayCount[],
  words: { title: string; subtitle: string; date: (day: string) => string },
): string {
  const most = Math.max(1, ...days.map(({ stories }) => stories))
  const top = niceCeiling(most)
  const step = (WIDTH - LEFT - RIGHT) / Math.max(1, days.length)
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - value / top)
  const x = (index: number) => LEFT + step * index
  const label = (
    at: { x: number; y: number; size: number; fill: string; anchor?: string; weight?: number },
    said: string,
  ) =>
    `<text x="${round(at.x)}" y="${round(at.y)}" font-size="${at.size}" fill="${at.fill}" text-anchor="${at.anchor ?? 'start'}">${escapeXml(said)}</text>`
  const grid = [0, top / 2, top].map(
    value =>
      `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${round(y(value))}" y2="${round(y(value))}" stroke="${GRID}" stroke-width="2"/>` +
      label({ x: LEFT - 14, y: y(value) + 10, size: 28, fill: FAINT, anchor: 'end' }, String(value)),
  )
  const bars = days.map(({ stories }, index) => {
    const isLast = index === days.length - 1
    const height = HEIGHT - BOTTOM - y(stories)
    return stories === 0
      ? ''
      : `<rect x="${round(x(index) + step * 0.14)}" y="${round(y(stories))}" width="${round(step * 0.72)}" height="${round(height)}" rx="4" fill="${isLast ? TODAY : BAR}"/>`
  })
  const peak = days.findIndex(({ stories }) => stories === most)
  const named = [...new Set([peak, days.length - 1])].filter(index => (days[index]?.stories ?? 0) > 0)
  const values = named
    // Side by side they would run into each other.
    .filter((index, i) => i === 0 || Math.abs(index - peak) > 1)
    .map(index =>
      label(
        { x: x(index) + step / 2, y: y(days[index]?.stories ?? 0) - 12, size: 30, fill: INK, anchor: 'middle' },
        String(days[index]?.stories ?? 0),
      ),
    )
  const marks = [0, Math.floor((days.length - 1) / 2), days.length - 1].map((index, i) =>
    label(
      {
        x: i === 0 ? LEFT : i === 2 ? WIDTH - RIGHT : x(index) + step / 2,
        y: HEIGHT - 36,
        size: 30,
        fill: FAINT,
        anchor: i === 0 ? 'start' : i === 2 ? 'end' : 'middle',
      },
      words.date(days[index]?.day ?? ''),
    ),
  )
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Noto Sans SC">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    label({ x: 36, y: 66, size: 44, fill: INK }, words.title),
    label({ x: 36, y: 112, size: 30, fill: FAINT }, words.subtitle),
    ...grid,
    ...bars,
    ...values,
    ...marks,
    '</svg>',
  ].join('\n')
}

/** The next even 1, 2, 3, 4, 5, 6, 8 or 10 times a power of ten, so that its half is a whole number too. */
function niceCeiling(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const found = [1, 2, 3, 4, 5, 6, 8, 10].map(step => step * power).find(top => top >= value && top % 2 === 0)
  return found ?? 10 * power
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
