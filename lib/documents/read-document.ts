// Says what a file is and reads it, from its bytes. Loads X.509: import it only where a file is judged.
import type { Bytes } from '../facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../facts/size.ts'
import { readDer } from './read-der.ts'
import { readText } from './read-text.ts'
import { decodeText } from './text.ts'
import type { DocumentKind, DocumentReading } from './types.ts'

/** How browsers call a download that has not finished. */
const UNFINISHED = /\.(?:crdownload|part|partial|download|opdownload|tmp)$/i
/** Answers that a cut-off file gives too. */
const DOUBTFUL: ReadonlySet<DocumentKind> = new Set([
  'text',
  'binary',
  'json',
  'broken-certificate',
  'broken-token',
  'property-list',
])
/** Found in UTF-16, these are more use by their own name than by their encoding. */
const NAMED_ANYWAY: ReadonlySet<DocumentKind> = new Set(['empty', 'html-page', 'portal-answer', 'json', 'private-key'])

/**
 * Says what a file is. The bytes alone decide; the name only helps where they leave doubt. Never throws, and takes bounded time:
 * more than {@link MAX_DOCUMENT_BYTES} are not looked at.
 */
export async function readDocument(file: { name: string; bytes: Uint8Array }): Promise<DocumentReading> {
  if (file.bytes.length === 0) return { kind: 'empty' }
  if (file.bytes.length > MAX_DOCUMENT_BYTES) return tooLarge(file.bytes.length)
  // A copy of its own: Node's Buffer hands out views where every other array copies.
  const reading = await readSafely(new Uint8Array(file.bytes))
  return DOUBTFUL.has(reading.kind) && UNFINISHED.test(file.name) ? { kind: 'truncated' } : reading
}

/** The answer for a file of `size` bytes, which is more than is read; its detail is the size in MB. */
export function tooLarge(size: number): DocumentReading {
  return { kind: 'too-large', detail: String(Math.ceil(size / (1024 * 1024))) }
}

/** Every reader answers bad input by itself; this net is for what none of them has foreseen. */
async function readSafely(bytes: Bytes): Promise<DocumentReading> {
  try {
    return await readBytes(bytes)
  } catch {
    return { kind: 'binary' }
  }
}

async function readBytes(bytes: Bytes): Promise<DocumentReading> {
  // A download that was reserved on disk and never written.
  if (bytes.every((byte) => byte === 0)) return { kind: 'truncated' }
  const der = await readDer(bytes, bytes)
  if (der) return der
  const magic = byMagic(bytes)
  if (magic) return magic
  const decoded = decodeText(bytes)
  if (!decoded) return { kind: 'binary' }
  const reading = await readText(decoded.text, bytes)
  return decoded.wide ? asWide(reading) : reading
}

/** A text in UTF-16 is refused by portal and console, whatever it says; what it says is shown. */
function asWide(reading: DocumentReading): DocumentReading {
  if (NAMED_ANYWAY.has(reading.kind)) return reading
  if (reading.kind === 'signing-request') return { kind: 'wide-text', signingRequest: reading.signingRequest }
  return { kind: 'wide-text', ...('certificate' in reading && { certificate: reading.certificate }) }
}

/** Formats that are known by their first bytes. */
function byMagic(bytes: Bytes): DocumentReading | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8))
  if (head.startsWith('bplist')) return { kind: 'property-list' }
  if (head.startsWith('PK\u0003\u0004')) return { kind: 'binary', detail: 'ZIP' }
  if (head.startsWith('%PDF-')) return { kind: 'binary', detail: 'PDF' }
  if (head.startsWith('\u00fe\u00ed\u00fe\u00ed') || head.startsWith('\u00ce\u00ce\u00ce\u00ce'))
    return { kind: 'key-store' }
  return undefined
}
