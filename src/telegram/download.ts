/** Fetches a file that somebody sent: its bytes, or `too-large`. Throws where Telegram does not give it. */
export type Download = (fileId: string, mostBytes: number) => Promise<Uint8Array | 'too-large'>

type Fetch = (url: string) => Promise<{ ok: boolean; status: number; body: AsyncIterable<Uint8Array> | null }>

/** The address has the token in it, so it stays out of every error. */
export function createDownload({
  getFile,
  fetch,
  apiRoot,
  token,
}: {
  getFile: (fileId: string) => Promise<{ file_path?: string; file_size?: number }>
  fetch: Fetch
  apiRoot: string
  token: string
}): Download {
  return async (fileId, mostBytes) => {
    const file = await getFile(fileId)
    if ((file.file_size ?? 0) > mostBytes) return 'too-large'
    if (file.file_path === undefined) throw new Error('Telegram gave no path for a file')
    const path = file.file_path.split('/').map(encodeURIComponent).join('/')
    const response = await fetch(`${apiRoot}/file/bot${token}/${path}`).catch(() => null)
    if (!response?.ok || response.body === null)
      throw new Error(`A file was not given: ${response === null ? 'no connection' : `HTTP ${response.status}`}`)
    const chunks: Uint8Array[] = []
    let size = 0
    for await (const chunk of response.body) {
      size += chunk.length
      if (size > mostBytes) return 'too-large'
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }
}
