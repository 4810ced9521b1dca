// Undoes gzip and zlib with the browser's own means, up to a size that no file of a renewal reaches.
import type { Bytes } from '../../facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../../facts/limits.ts'

/**
 * What compressed bytes hold; undefined where they are not compressed, are damaged, or hold more than is read. `format`: where it does
 * not show in the bytes themselves. Never throws.
 */
export async function decompressed(bytes: Bytes, format = formatOf(bytes)): Promise<Bytes | undefined> {
  if (!format) return undefined
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader()
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      size += piece.value.length
      if (size > MAX_DOCUMENT_BYTES) {
        await reader.cancel()
        return undefined
      }
      pieces.push(piece.value)
    }
  } catch {
    return undefined
  }
  return new Uint8Array(await new Blob(pieces.map((piece) => new Uint8Array(piece))).arrayBuffer())
}

/** Sources: RFC 1952 (1f 8b), RFC 1950 (the first two bytes, as one number, are a multiple of 31). */
function formatOf([first = 0, second = 0]: Bytes): CompressionFormat | undefined {
  if (first === 0x1f && second === 0x8b) return 'gzip'
  return first === 0x78 && (first * 256 + second) % 31 === 0 ? 'deflate' : undefined
}
