// Where the reader of files, loaded only when a file is chosen, meets the guard.
import { i18n } from '#i18n'
import type { FileAnswer } from './chosen-file.ts'
import { meetingPlace } from './meeting-place.ts'

/** Reads and judges a file for the upload screen. Never throws. */
export type ReadForUpload = (file: File) => Promise<FileAnswer>

const reader = meetingPlace<ReadForUpload>('readForUpload')

export function offerReader(read: ReadForUpload): void {
  reader.set(read)
}

/** Reads a file with the reader of files; `load` brings it into this page, at the first one. Never throws. */
export async function readWithReader(file: File, load: () => Promise<unknown>): Promise<FileAnswer> {
  const unread: FileAnswer = {
    right: false,
    name: i18n.t('hold.readerMissing.name'),
    todo: i18n.t('hold.readerMissing.todo'),
  }
  try {
    if (!reader.get()) await load()
    return (await reader.get()?.(file)) ?? unread
  } catch {
    return unread
  }
}
