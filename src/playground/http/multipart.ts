import type { Upload } from '../telegram/params.ts'

export interface Form {
  readonly fields: Record<string, unknown>
  readonly uploads: Map<string, Upload>
}

const blankLine = Buffer.from('\r\n\r\n')

/**
 * Parses a multipart/form-data body; null where it is not one. Written here because the parser behind Node's fetch refuses
 * headers without a space after the colon, which bot libraries send and Telegram takes.
 */
export function parseMultipart(body: Buffer, contentType: string): Form | null {
  const boundary = /boundary=(?:"([^"]{1,200})"|([^;\s]{1,200}))/i.exec(contentType)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined) return null
  const fields: Record<string, unknown> = {}
  const uploads = new Map<string, Upload>()
  const delimiter = Buffer.from(`--${mark}`)
  let at = body.indexOf(delimiter)
  if (at < 0) return null
  for (;;) {
    at += delimiter.length
    if (body.subarray(at, at + 2).toString() === '--') return { fields, uploads }
    const start = body.indexOf(blankLine, at)
    const end = start < 0 ? -1 : body.indexOf(Buffer.concat([Buffer.from('\r\n'), delimiter]), start + 2)
    if (end < 0) return null
    readPart(body.subarray(at, start).toString(), body.subarray(start + 4, Math.max(end, start + 4)), fields, uploads)
    at = end + 2
  }
}

function readPart(head: string, content: Buffer, fields: Record<string, unknown>, uploads: Map<string, Upload>): void {
  const disposition = /content-disposition:[^\r\n]*/i.exec(head)?.[0] ?? ''
  const name = parameter(disposition, 'name')
  if (name === undefined) return
  const filename = parameter(disposition, 'filename')
  if (filename === undefined) {
    fields[name] = content.toString()
    return
  }
  const stated = /content-type:\s*([^\s;]+)/i.exec(head)?.[1]
  const type = stated === undefined || stated === 'application/octet-stream' ? guessType(filename) : stated
  // Only the last part of a path, as browsers and Telegram do.
  uploads.set(name, { name: filename.split(/[\\/]/).at(-1) || 'file', type, bytes: new Uint8Array(content) })
}

function parameter(disposition: string, name: string): string | undefined {
  const found = new RegExp(`[;\\s]${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(disposition)
  return found ? (found[1]?.replace(/\\(["\\])/g, '$1') ?? found[2]) : undefined
}

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  txt: 'text/plain',
  md: 'text/markdown',
  json: 'application/json',
  xml: 'application/xml',
  opml: 'text/x-opml+xml',
}

/** The type that a file's name suggests, where the sender names none or a meaningless one. */
function guessType(filename: string): string {
  return types[filename.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream'
}
