import type { MessageEntity } from 'grammy/types'
import { badRequest } from './api-error.ts'

/** A file that came with a multipart request, or that a person sends. */
export interface Upload {
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/**
 * The arguments of one call. A form carries only strings, JSON carries values, and Telegram takes either for every field; the
 * readers here do the same.
 */
export class Params {
  readonly fields: Readonly<Record<string, unknown>>
  readonly uploads: ReadonlyMap<string, Upload>

  constructor(fields: Record<string, unknown>, uploads: ReadonlyMap<string, Upload> = new Map()) {
    this.fields = fields
    this.uploads = uploads
  }

  /** Empty counts as absent. */
  text(name: string): string | undefined {
    const value = this.fields[name]
    if (typeof value === 'string') return value === '' ? undefined : value
    return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
  }

  integer(name: string): number | undefined {
    const value = this.fields[name]
    if (value === undefined || value === null || value === '') return undefined
    const number = Number(value)
    return Number.isSafeInteger(number) ? number : undefined
  }

  flag(name: string): boolean {
    const value = this.fields[name]
    return value === true || (typeof value === 'string' && ['true', '1', 'yes'].includes(value.toLowerCase()))
  }

  /** An object or array: as it is, or from its JSON text. */
  json(name: string): unknown {
    const value = this.fields[name]
    if (typeof value !== 'string') return value ?? undefined
    if (value === '') return undefined
    try {
      return JSON.parse(value)
    } catch {
      throw badRequest(`can't parse ${name} JSON object`)
    }
  }

  entities(name: string): MessageEntity[] | undefined {
    const value = this.json(name)
    if (value === undefined) return undefined
    if (!Array.isArray(value)) throw badRequest(`expected an Array of MessageEntity in "${name}"`)
    return value
  }

  /** The upload behind a field: the part of that name, or the part that `attach://name` points at. */
  upload(name: string): Upload | undefined {
    const reference = this.text(name)
    if (reference?.startsWith('attach://')) return this.uploads.get(reference.slice('attach://'.length))
    return this.uploads.get(name)
  }

  /** For the log: the fields as sent, files by name and size. */
  summary(): Record<string, unknown> {
    const files = [...this.uploads].map(([field, { name, type, bytes }]) => [field, { name, type, size: bytes.length }])
    return { ...this.fields, ...Object.fromEntries(files) }
  }
}
