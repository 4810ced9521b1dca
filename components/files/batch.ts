// The files that were chosen on the desk: read one after the other, so that the page goes on answering; gone with the page.
import { signal } from '@preact/signals'
import { keyPrintOf } from '../../lib/examination/comparable.ts'
import type { FileRead } from '../../lib/examination/read.ts'
import { nextTurn } from '../state/next-turn.ts'

/** One file that lies on the desk. The file itself is let go of once it has been read. */
export interface DeskFile extends FileRead {
  id: string
  /** SHA-256 of the key that it carries, lower-case hexadecimal. */
  key?: string
}

export const deskFiles = signal<readonly DeskFile[]>([])
/** How many of the files chosen last have been read. */
export const progress = signal({ done: 0, total: 0 })
/** Whose file it is, by the user's word, where the file itself does not say so: file id -> organisation id. */
export const assigned = signal<ReadonlyMap<string, string>>(new Map())

/** Milliseconds between two drawings of the list while files are being read. */
const DRAWN_EVERY = 120

const waiting: File[] = []
let atWork = false

/** Takes up files to be read. A file that was chosen before takes the place of its earlier reading. */
export async function addFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return
  waiting.push(...files)
  const { done, total } = progress.value
  progress.value = done === total ? { done: 0, total: files.length } : { done, total: total + files.length }
  if (atWork) return
  atWork = true
  try {
    await readWaiting()
  } finally {
    atWork = false
  }
}

/** Forgets all files that were chosen; what is on record stays. */
export function clearFiles(): void {
  waiting.length = 0
  deskFiles.value = []
  assigned.value = new Map()
  progress.value = { done: 0, total: 0 }
}

export function assign(id: string, organisationId: string): void {
  const next = new Map(assigned.value)
  if (organisationId === '') next.delete(id)
  else next.set(id, organisationId)
  assigned.value = next
}

async function readWaiting(): Promise<void> {
  const { readAndProve } = await import('../../lib/examination/read.ts')
  let fresh: DeskFile[] = []
  let drawnAt = performance.now()
  let count = 0
  const draw = () => {
    const ids = new Set(fresh.map(({ id }) => id))
    deskFiles.value = [...deskFiles.value.filter(({ id }) => !ids.has(id)), ...fresh]
    progress.value = { ...progress.value, done: progress.value.done + count }
    fresh = []
    count = 0
    drawnAt = performance.now()
  }
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    const { name, size, lastModified } = file
    const read = await readAndProve(file)
    const key = await keyPrintOf(read.reading)
    fresh.push({ ...read, id: `${name}/${size}/${lastModified}`, ...(key !== undefined && { key }) })
    count += 1
    await nextTurn()
    // Cleared meanwhile: what was read belongs to nothing any more.
    if (progress.value.total === 0) return
    if (performance.now() - drawnAt >= DRAWN_EVERY) draw()
  }
  draw()
}
