// Reads a file that the user has chosen or dropped. Loads X.509: import it only where a file is judged.

import { MAX_DOCUMENT_BYTES } from '../facts/size.ts'
import { readDocument, tooLarge } from './read-document.ts'
import type { DocumentReading } from './types.ts'

/**
 * Says what a chosen file is. One that is too large is answered from its size alone; one that can't be read any more (moved,
 * deleted, a drive that is gone) is `unreadable`. Never throws.
 */
export async function readFile(file: Blob & { name?: string }): Promise<DocumentReading> {
  if (file.size > MAX_DOCUMENT_BYTES) return tooLarge(file.size)
  let buffer: ArrayBuffer
  try {
    buffer = await file.arrayBuffer()
  } catch {
    return { kind: 'unreadable' }
  }
  return readDocument({ name: file.name ?? '', bytes: new Uint8Array(buffer) })
}
