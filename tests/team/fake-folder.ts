// A folder as the File System Access API gives it, in memory, with everything that can be wrong with a shared one.
import type { Folder } from '../../lib/team/folder.ts'

type Bytes = Uint8Array<ArrayBuffer>

/**
 * What one file is at a moment. `locked`: another program holds it. `replaced`: it is taken away between listing and opening.
 * `torn`: it is written anew between opening and reading. `half`: only its beginning is there yet, under the same time.
 */
export type Moment = 'locked' | 'replaced' | 'torn' | 'half'

/** A file whose content has changed since it was opened. Source: https://w3c.github.io/FileAPI/#readOperation. */
class TornFile extends File {
  override slice(): Blob {
    return this
  }

  override async arrayBuffer(): Promise<ArrayBuffer> {
    throw new DOMException('It has changed since', 'NotReadableError')
  }
}

/** What the file system does: `renamed` and `offline` as for a handle whose folder is no longer there. */
export type Mood = 'well' | 'read-only' | 'full' | 'renamed' | 'offline' | 'withdrawn'

export class FakeFolder implements Folder {
  readonly name = 'Team'
  mood: Mood = 'well'
  readonly files = new Map<string, { bytes: Bytes; lastModified: number }>()
  readonly folders = new Set<string>()
  /** Files that are being written at this moment, by their names. */
  readonly moments = new Map<string, Moment>()
  writes = 0
  #time = 1

  put(name: string, bytes: Bytes | string): void {
    const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes
    this.files.set(name, { bytes: content, lastModified: ++this.#time })
  }

  bytesOf(name: string): Bytes {
    const file = this.files.get(name)
    if (!file) throw new Error(`There is no ${name}`)
    return file.bytes
  }

  async *values() {
    this.#demand()
    for (const name of this.folders) yield { kind: 'directory' as const, name }
    for (const name of this.files.keys()) yield { kind: 'file' as const, name }
  }

  async getFileHandle(name: string, { create = false } = {}) {
    this.#demand()
    const moment = this.moments.get(name)
    const isThere = this.files.has(name) && moment !== 'replaced'
    if (!create && !isThere) throw new DOMException('There is none', 'NotFoundError')
    return {
      getFile: async () => {
        if (moment === 'locked') throw new DOMException('Another program holds it', 'NotReadableError')
        const { bytes, lastModified } = this.files.get(name) ?? { bytes: new Uint8Array(), lastModified: 0 }
        if (moment === 'torn') return new TornFile([bytes], name, { lastModified })
        if (moment === 'half') return new File([bytes.slice(0, bytes.length / 2)], name, { lastModified })
        return new File([bytes], name, { lastModified })
      },
      createWritable: async () => {
        if (this.mood === 'read-only') throw new DOMException('Not writable', 'NoModificationAllowedError')
        let written: Bytes = new Uint8Array()
        return {
          write: async (bytes: Bytes) => {
            if (this.mood === 'full') throw new DOMException('No room', 'QuotaExceededError')
            written = bytes
          },
          close: async () => {
            this.writes += 1
            this.put(name, written)
          },
          abort: async () => undefined,
        }
      },
    }
  }

  async queryPermission(): Promise<PermissionState> {
    return this.mood === 'withdrawn' ? 'prompt' : 'granted'
  }

  async requestPermission(): Promise<PermissionState> {
    if (this.mood === 'withdrawn') this.mood = 'well'
    return 'granted'
  }

  #demand(): void {
    if (this.mood === 'renamed') throw new DOMException('Gone', 'NotFoundError')
    if (this.mood === 'offline') throw new DOMException('No answer', 'NotReadableError')
  }
}
