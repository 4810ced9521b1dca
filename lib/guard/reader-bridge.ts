// Where the reader of files, loaded only where a file is to be chosen, meets the guard.
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

let loading: Promise<unknown> | undefined

/** Has the reader of files loaded, once, where it is not there yet. What goes wrong shows when a file is read. */
export function prepareReader(load: ForReading['load']): Promise<unknown> {
  if (reader.get()) return Promise.resolve()
  loading ??= load().finally(() => {
    loading = undefined
  })
  return loading
}

/** Reads a file with the reader of files, which is loaded where that has not been prepared. Never throws. */
export async function readWithReader(file: File, { load, record }: ForReading): Promise<FileAnswer> {
  const unread: FileAnswer = {
    right: false,
    name: i18n.t('hold.readerMissing.name'),
    todo: i18n.t('hold.readerMissing.todo'),
  }
  try {
    await prepareReader(load)
    return (await reader.get()?.(file, await record())) ?? unread
  } catch {
    return unread
  }
}
