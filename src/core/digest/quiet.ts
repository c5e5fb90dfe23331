import type { QuietHours } from './schedule.ts'
import { parseTimeOfDay } from './time-of-day.ts'

export type QuietOutcome =
  | { readonly ok: true; readonly quiet: QuietHours | null }
  | { readonly ok: false; readonly reason: 'bad-form' | 'equal-ends'; readonly value: string }

const OFF = new Set(['off', 'none', 'no', '关闭', '关', '關閉', '取消', '不要'])

/** `23:00-07:00`, `23-7`, `晚上11点到早上7点`; `off` is null. Equal ends would be all day or nothing, so they are refused. */
export function parseQuiet(text: string): QuietOutcome {
  const said = text.normalize('NFKC').trim()
  if (OFF.has(said.toLowerCase())) return { ok: true, quiet: null }
  const ends = said.split(/\s*(?:[-–—−~〜至到]|\bto\b)+\s*/iu)
  const [from, to] = ends.map(end => parseTimeOfDay(end))
  if (ends.length !== 2 || !from || !to) {
    const wrong = ends.length === 2 ? ends.find(end => end !== '' && parseTimeOfDay(end) === null) : undefined
    return { ok: false, reason: 'bad-form', value: wrong ?? said }
  }
  if (from === to) return { ok: false, reason: 'equal-ends', value: said }
  return { ok: true, quiet: { from, to } }
}
