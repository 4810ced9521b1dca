// Where the reader of files, loaded only when a file is chosen, meets the guard.
import { i18n } from '#i18n'
import type { FileAnswer } from './chosen-file.ts'
import { meetingPlace } from './meeting-place.ts'

/** Reads and judges a file for the upload screen. Rejects where the record, as the background handed it over, is none. */
export type ReadForUpload = (file: File, record: unknown) => Promise<FileAnswer>

const reader = meetingPlace<ReadForUpload>('readForUpload')

export function offerReader(read: ReadForUpload): void {
  reader.set(read)
}

/** What the background does for a page on which a file is chosen. */
interface ForReading {
  /** Brings the reader of files into this page. */
  load(): Promise<unknown>
  /** What the file is compared with: asked anew for each file, for it is another one after Renew was pressed on another row. */
  record(): Promise<unknown>
}

/** Reads a file with the reader of files, which is loaded at the first one. Never throws. */
export async function readWithReader(file: File, { load, record }: ForReading): Promise<FileAnswer> {
  const unread: FileAnswer = {
    right: false,
    name: i18n.t('hold.readerMissing.name'),
    todo: i18n.t('hold.readerMissing.todo'),
  }
  try {
    if (!reader.get()) await load()
    return (await reader.get()?.(file, await record())) ?? unread
  } catch {
    return unread
  }
}
