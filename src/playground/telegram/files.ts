import type { File } from 'grammy/types'
import { badRequest } from './api-error.ts'
import type { Upload } from './params.ts'

export interface StoredFile extends Upload {
  readonly id: string
  readonly uniqueId: string
  /** As `getFile` names it, below `/file/bot<token>/`. */
  readonly path: string
}

const maxDownload = 20 * 1024 * 1024

/** Files sent by the bot or by people, kept in memory. */
export class FileStore {
  private readonly files = new Map<string, StoredFile>()
  private readonly paths = new Map<string, StoredFile>()

  add(upload: Upload, folder: 'documents' | 'photos'): StoredFile {
    const number = this.files.size + 1
    const extension = /\.[a-z0-9]{1,8}$/i.exec(upload.name)?.[0] ?? ''
    const file: StoredFile = {
      ...upload,
      id: `BQACAgUAAxkBAAM${String(number).padStart(6, '0')}`,
      uniqueId: `AgAD${String(number).padStart(6, '0')}`,
      path: `${folder}/file_${number}${extension.toLowerCase()}`,
    }
    this.files.set(file.id, file)
    this.paths.set(file.path, file)
    return file
  }

  get(id: string): StoredFile | undefined {
    return this.files.get(id)
  }

  byPath(path: string): StoredFile | undefined {
    return this.paths.get(path)
  }

  /** What `getFile` answers; bots may fetch up to 20 MB. */
  describe(id: string | undefined): File {
    const file = id === undefined ? undefined : this.files.get(id)
    if (!file) throw badRequest('invalid file_id')
    if (file.bytes.length > maxDownload) throw badRequest('file is too big')
    return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.bytes.length, file_path: file.path }
  }
}
