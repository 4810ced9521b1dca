// Makes text small before it is encrypted, and large again: never larger than it may be.
import type { Bytes } from '../facts/bytes.ts'

function through(bytes: Bytes, stream: GenericTransformStream): ReadableStream<Bytes> {
  return new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Bytes, Bytes>)
}

/** gzip (RFC 1952). */
export function squeeze(text: string): Promise<Bytes> {
  return squeezeBytes(new TextEncoder().encode(text))
}

export async function squeezeBytes(bytes: Bytes): Promise<Bytes> {
  return new Uint8Array(await new Response(through(bytes, new CompressionStream('gzip'))).arrayBuffer())
}

/** The text again; undefined where it is no gzip, no UTF-8, or would be larger than `most` bytes. */
export async function unsqueeze(bytes: Bytes, most: number): Promise<string | undefined> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parts: string[] = []
  const isWhole = await eachPart(bytes, most, (part) => parts.push(decoder.decode(part, { stream: true })))
  try {
    return isWhole ? parts.join('') + decoder.decode() : undefined
  } catch {
    return undefined
  }
}

/** The bytes again; undefined where it is no gzip, or would be larger than `most` bytes. */
export async function unsqueezeBytes(bytes: Bytes, most: number): Promise<Bytes | undefined> {
  const parts: Bytes[] = []
  const isWhole = await eachPart(bytes, most, (part) => parts.push(part))
  return isWhole ? new Uint8Array(await new Blob(parts).arrayBuffer()) : undefined
}

/** False where it ended before its end. */
async function eachPart(bytes: Bytes, most: number, take: (part: Bytes) => void): Promise<boolean> {
  const reader = through(bytes, new DecompressionStream('gzip')).getReader()
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return true
      size += value.length
      if (size > most) {
        await reader.cancel()
        return false
      }
      take(value)
    }
  } catch {
    return false
  }
}
