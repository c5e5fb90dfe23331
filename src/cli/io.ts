import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

/** The command cannot do what was asked; the message is one line that says why. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}

/** Writes a line to standard output and waits while the reader is slow. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

export const printJson = (value: unknown): Promise<void> => print(JSON.stringify(value))

/** A file, or standard input for `-`, up to so many bytes; null where it is larger. */
export async function readUpTo(file: string, mostBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of file === '-' ? process.stdin : createReadStream(file)) {
      size += (chunk as Buffer).length
      if (size > mostBytes) return null
      chunks.push(chunk as Buffer)
    }
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : error}`)
  }
  return Buffer.concat(chunks)
}

/** The lines of a file, or of standard input for `-`, as they come; blank ones left out. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const input = file === '-' ? process.stdin : createReadStream(file)
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') yield line
}

/** Objects of JSON lines. A line that is none stops the command with its number. */
export async function* jsonLinesOf(file: string): AsyncGenerator<Record<string, unknown>> {
  let number = 0
  for await (const line of linesOf(file)) {
    number++
    let row: unknown
    try {
      row = JSON.parse(line)
    } catch {
      row = null
    }
    if (typeof row !== 'object' || row === null || Array.isArray(row))
      throw new CommandError(`line ${number} of ${file} is not a JSON object: ${line.slice(0, 60)}`)
    yield row as Record<string, unknown>
  }
}

/** A text field of a row, or `fallback` where it is missing. */
export function textField(row: Record<string, unknown>, name: string, fallback = ''): string {
  const value = row[name]
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : fallback
}

/** A non-negative number of a row, or undefined. */
export function numberField(row: Record<string, unknown>, name: string): number | undefined {
  const value = Number(row[name] ?? Number.NaN)
  return Number.isFinite(value) && value >= 0 ? value : undefined
}
