// Where the reader of files, loaded only when a file is chosen, meets the guard: both live in the same isolated world.
import type { FileAnswer } from './chosen-file.ts'

/** Reads and judges a file for the upload screen. Never throws. */
export type ReadForUpload = (file: File) => Promise<FileAnswer>

const PLACE = Symbol.for('koshin.readForUpload')
const world = globalThis as unknown as Record<symbol, ReadForUpload | undefined>

export function offerReader(read: ReadForUpload): void {
  world[PLACE] = read
}

export function offeredReader(): ReadForUpload | undefined {
  return world[PLACE]
}
