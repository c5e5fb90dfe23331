import type { IncomingMessage } from 'node:http'

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether the Host header names this machine's loopback: a page elsewhere that rebinds its name to 127.0.0.1 does not pass. */
export function isLocalHost(request: IncomingMessage): boolean {
  const host = request.headers.host ?? ''
  const name = host.replace(/:\d{1,5}$/, '').toLowerCase()
  return loopbackNames.has(name)
}

/**
 * Whether a request that changes something comes from our own page. Browsers always send one of the two headers with a POST;
 * a request with neither is refused.
 */
export function isFromOwnPage(request: IncomingMessage): boolean {
  const { origin, host } = request.headers
  const site = request.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return false
  if (origin !== undefined) return origin === `http://${host}`
  return site === 'same-origin'
}

/** Whether a page of another origin sends this. Bot libraries are no browsers: they send neither of the two headers. */
export function isFromForeignPage(request: IncomingMessage): boolean {
  const { origin } = request.headers
  const site = request.headers['sec-fetch-site']
  return (origin !== undefined || site !== undefined) && !isFromOwnPage(request)
}
