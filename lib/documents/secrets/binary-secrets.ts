// Secrets in bytes that are no text: pictures, programs, PDF, programs' own formats. What stands there in one piece is found.
import type { Bytes } from '../../facts/bytes.ts'
import { INTEGER, readElement, SEQUENCE } from '../bytes/der.ts'
import { BEHIND_VERSION, isKey, kindOfDer } from '../bytes/der-kind.ts'
import type { OtherReading } from '../kinds/types.ts'
import { pdfStreams, shownText } from '../wrappings/pdf.ts'
import { secretAnywhereIn, secretShownIn } from './secrets.ts'

/** No key has fewer: other lists of small numbers have. The shortest is of Ed25519. Source: RFC 8410, 10.3. */
const FEWEST_BYTES = 48
/** How long the header of a sequence may be, in bytes. */
const HEADERS = [2, 3, 4, 5] as const

/** The secret among these bytes; undefined where none is seen. Never throws. */
export function secretAmongBytes(bytes: Bytes): OtherReading | undefined {
  return keyIn(bytes) ?? secretAnywhereIn(bytes)
}

/** The secret on a PDF's pages or in a file attached to it. Never throws. */
export async function secretInPdf(pdf: Bytes): Promise<OtherReading | undefined> {
  const plain = secretAmongBytes(pdf)
  if (plain) return plain
  const streams = await pdfStreams(pdf)
  for (const stream of streams) {
    const secret = secretAmongBytes(stream) ?? secretShown(new TextDecoder('latin1').decode(stream))
    if (secret) return secret
  }
  return undefined
}

/** A page may place each word, or each letter, by itself. */
function secretShown(stream: string): OtherReading | undefined {
  const text = shownText(stream)
  const bytes = new TextEncoder().encode(text)
  return secretAnywhereIn(bytes) ?? secretShownIn(text.replaceAll('\n', ''))
}

/** A key or key store in DER or BER that stands there whole: a sequence that begins with its version. */
function keyIn(bytes: Bytes): OtherReading | undefined {
  for (let at = bytes.indexOf(INTEGER); at >= 0; at = bytes.indexOf(INTEGER, at + 1)) {
    if (bytes[at + 1] !== 1 || !BEHIND_VERSION.has(bytes[at + 3] ?? 0)) continue
    for (const header of HEADERS) {
      const start = at - header
      const element = bytes[start] === SEQUENCE ? readElement(bytes, start) : undefined
      if (element?.content !== at || element.end > bytes.length || element.end - start < FEWEST_BYTES) continue
      const kind = kindOfDer(bytes.subarray(start))
      if (isKey(kind)) return { kind }
    }
  }
  return undefined
}
