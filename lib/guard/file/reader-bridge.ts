// Where the reader of files, loaded only where a file is to be chosen, meets the guard.
import { i18n } from '#i18n'
import { latecomer } from '../watching/latecomer.ts'
import type { FileAnswer } from './chosen-file.ts'

/** Reads and judges a file for the upload screen. Rejects where the record, as the background handed it over, is none. */
export type ReadForUpload = (file: File, record: unknown) => Promise<FileAnswer>

/** What goes wrong with bringing it shows when a file is read. */
export const fileReader = latecomer<ReadForUpload>('readForUpload')

/** What the background does for a page on which a file is chosen. */
interface ForReading {
  /** Brings the reader of files into this page. */
  load(): Promise<unknown>
  /** What the file is compared with: asked anew for each file, for it is another one after Renew was pressed on another row. */
  record(): Promise<unknown>
}

/** Reads a file with the reader of files, which is loaded where that has not been prepared. Never throws. */
export async function readWithReader(file: File, { load, record }: ForReading): Promise<FileAnswer> {
  try {
    const read = await fileReader.bring(load)
    return await read(file, await record())
  } catch {
    return { right: false, name: i18n.t('hold.readerMissing.name'), todo: i18n.t('hold.readerMissing.todo') }
  }
}
