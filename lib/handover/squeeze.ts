// Makes text small before it is encrypted, and large again: never larger than it may be.
import type { Bytes } from '../facts/bytes.ts'

function through(bytes: Bytes, stream: GenericTransformStream): ReadableStream<Bytes> {
  return new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Bytes, Bytes>)
}

/** gzip (RFC 1952). */
export async function squeeze(text: string): Promise<Bytes> {
  const stream = through(new TextEncoder().encode(text), new CompressionStream('gzip'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

/** The text again; undefined where it is no gzip, no UTF-8, or would be larger than `most` bytes. */
export async function unsqueeze(bytes: Bytes, most: number): Promise<string | undefined> {
  const reader = through(bytes, new DecompressionStream('gzip')).getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let size = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return text + decoder.decode()
      size += value.length
      if (size > most) {
        await reader.cancel()
        return undefined
      }
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    return undefined
  }
}
