import type { ServerResponse } from 'node:http'

/** Sent with everything: the page loads nothing from elsewhere but the pictures of previews, and nothing frames it. */
export const safeHeaders = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const

/** Answers with JSON and ends the response; nothing happens where the connection is already gone. */
export function replyJson(response: ServerResponse, status: number, value: unknown): void {
  if (response.headersSent || response.destroyed) return
  const body = JSON.stringify(value)
  response.writeHead(status, {
    ...safeHeaders,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

/** Answers with a picture that stays as it is. */
export function replyPng(response: ServerResponse, png: Uint8Array): void {
  response.writeHead(200, {
    ...safeHeaders,
    'content-type': 'image/png',
    'content-length': png.length,
    'cache-control': 'max-age=3600',
  })
  response.end(png)
}
