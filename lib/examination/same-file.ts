// Whether a file is, byte for byte, the one that was judged.
import { sha256 } from '../facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../facts/limits.ts'

/** `judged`: the SHA-256 of its bytes, lower-case hexadecimal. Never throws; a file that can't be read is not the one. */
export async function isSameFile(file: Blob, judged: { sha256: string }): Promise<boolean> {
  if (file.size > MAX_DOCUMENT_BYTES) return false
  try {
    return (await sha256(new Uint8Array(await file.arrayBuffer()))) === judged.sha256
  } catch {
    return false
  }
}
