// What two files with the same bytes have in common.
import { sha256 } from '../../facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../../facts/limits.ts'

let unreadable = 0

/**
 * The same for two files with the same bytes: their SHA-256, lower-case hexadecimal. Never throws. A file that is too large to be any
 * of a renewal is known by what stands outside.
 */
export async function keyOf(file: File): Promise<string> {
  if (file.size > MAX_DOCUMENT_BYTES) return `${file.name}/${file.size}/${file.lastModified}`
  try {
    return await sha256(new Uint8Array(await file.arrayBuffer()))
  } catch {
    unreadable += 1
    return `unreadable ${unreadable}`
  }
}
