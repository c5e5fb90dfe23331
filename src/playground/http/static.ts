import { readdir, readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { safeHeaders } from './reply.ts'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Serves the files that lie flat in one folder; a name that is not in its listing does not exist, so no path leads out of it. */
export function createStatic(folder: string): (path: string, response: ServerResponse) => Promise<boolean> {
  return async (path, response) => {
    const name = path === '/' ? 'index.html' : path.slice(1)
    const type = types[extname(name)]
    if (type === undefined || !(await readdir(folder)).includes(name)) return false
    const body = await readFile(join(folder, name))
    response.writeHead(200, {
      ...safeHeaders,
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'no-cache',
    })
    response.end(body)
    return true
  }
}
