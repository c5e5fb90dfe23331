import type { IncomingMessage } from 'node:http'
import { type Form, parseMultipart } from './multipart.ts'

/** A body beyond its limit, or one that is not what its type says. */
export class BodyError extends Error {
  override readonly name = 'BodyError'
  readonly status: 400 | 413

  constructor(status: 400 | 413, message: string) {
    super(message)
    this.status = status
  }
}

/** The whole body; refuses more than `limit` bytes without reading on. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > limit) throw new BodyError(413, 'Request Entity Too Large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Fields and files of a JSON, urlencoded or multipart body; an empty body is an empty form. */
export async function readForm(request: IncomingMessage, limit: number): Promise<Form> {
  const body = await readBody(request, limit)
  const type = request.headers['content-type'] ?? ''
  if (body.length === 0) return { fields: {}, uploads: new Map() }
  if (type.startsWith('application/json')) return { fields: parseObject(body), uploads: new Map() }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { fields: Object.fromEntries(new URLSearchParams(body.toString())), uploads: new Map() }
  }
  const form = type.startsWith('multipart/form-data') ? parseMultipart(body, type) : null
  if (form) return form
  throw new BodyError(400, "Bad Request: can't parse the request")
}

function parseObject(body: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(body.toString())
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // Falls through to the refusal.
  }
  throw new BodyError(400, "Bad Request: can't parse the request as a JSON object")
}
