import type { IncomingMessage } from 'node:http'
import type { Upload } from '../telegram/params.ts'

/** A body beyond its limit, or one that is not what its type says. */
export class BodyError extends Error {
  override readonly name = 'BodyError'
  readonly status: 400 | 413

  constructor(status: 400 | 413, message: string) {
    super(message)
    this.status = status
  }
}

export interface Form {
  readonly fields: Record<string, unknown>
  readonly uploads: Map<string, Upload>
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
  if (type.startsWith('multipart/form-data')) return readMultipart(body, type)
  throw new BodyError(400, 'Bad Request: unsupported content type')
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

async function readMultipart(body: Buffer, type: string): Promise<Form> {
  const fields: Record<string, unknown> = {}
  const uploads = new Map<string, Upload>()
  try {
    // Node's own parser behind fetch; nothing is sent anywhere.
    const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
    for (const [name, value] of form) {
      if (typeof value === 'string') fields[name] = value
      else uploads.set(name, { name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) })
    }
  } catch {
    throw new BodyError(400, "Bad Request: can't parse the multipart form")
  }
  return { fields, uploads }
}
