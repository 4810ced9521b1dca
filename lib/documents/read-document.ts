// Says what a file is and reads it, from its bytes. Loads X.509: import it only where a file is judged.
import type { Bytes } from '../facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../facts/limits.ts'
import { isBinaryList } from './bytes/binary-list.ts'
import { decodeText } from './bytes/text.ts'
import { kindOf } from './kinds/kinds.ts'
import type { DocumentReading } from './kinds/types.ts'
import { byMagic } from './readers/magic.ts'
import { readDer } from './readers/read-der.ts'
import { readListBytes } from './readers/read-list.ts'
import { readText } from './readers/read-text.ts'
import { foundInside, isSecret, type Within, withFlaw } from './readers/within.ts'
import { secretAmongBytes } from './secrets/binary-secrets.ts'

/** How browsers call a download that has not finished. */
const UNFINISHED = /\.(?:crdownload|part|partial|download|opdownload|tmp)$/i
/**
 * Layers around a file (a mail, quotes, base64) beyond these are not taken off, nor more than so many contents of one file looked at, nor
 * more bytes in all.
 */
const DEEPEST = 4
const MOST_LOOKS = 96
const MOST_BYTES = 2 * MAX_DOCUMENT_BYTES

/**
 * Says what a file is. The bytes alone decide; the name only helps where they leave doubt. Never throws, and takes bounded time:
 * more than {@link MAX_DOCUMENT_BYTES} are not looked at.
 */
export async function readDocument(file: { name: string; bytes: Uint8Array }): Promise<DocumentReading> {
  if (file.bytes.length === 0) return { kind: 'empty' }
  if (file.bytes.length > MAX_DOCUMENT_BYTES) return tooLarge(file.bytes.length)
  // A copy of its own: Node's Buffer hands out views where every other array copies.
  const reading = await readSafely(new Uint8Array(file.bytes))
  return kindOf(reading.kind).doubtful && UNFINISHED.test(file.name) ? { kind: 'truncated' } : reading
}

/** The answer for a file of `size` bytes, which is more than is read; its detail is the size in MB. */
export function tooLarge(size: number): DocumentReading {
  return { kind: 'too-large', detail: String(Math.ceil(size / (1024 * 1024))) }
}

/** Every reader answers bad input by itself; this net is for what none of them has foreseen. */
async function readSafely(bytes: Bytes): Promise<DocumentReading> {
  try {
    const reading = await readBytes(
      bytes,
      within(bytes, 0, { left: MOST_LOOKS, room: { bytes: MOST_BYTES }, seen: new Map() }),
    )
    return hasMark(bytes) ? withFlaw(reading, 'frame') : reading
  } catch {
    return { kind: 'unread-bytes' }
  }
}

/** How much more may be looked at, and what was found before: layers taken off in another order leave the same text. */
interface Looks {
  left: number
  room: { bytes: number }
  seen: Map<string | Bytes, { depth: number; found?: DocumentReading | undefined }>
}

function within(file: Bytes, depth: number, looks: Looks): Within {
  return {
    file,
    isFile: depth === 0,
    async look(content) {
      const before = looks.seen.get(content)
      // Deeper inside there is less room to unpack it.
      if (before && before.depth <= depth) return before.found
      if (depth >= DEEPEST || looks.left <= 0 || looks.room.bytes < content.length) return undefined
      looks.left--
      looks.room.bytes -= content.length
      looks.seen.set(content, { depth })
      const inner = within(file, depth + 1, looks)
      const reading = await (typeof content === 'string' ? readText(content, inner) : readBytes(content, inner))
      const found = foundInside(reading)
      looks.seen.set(content, { depth, found })
      return found
    },
    apart: () => within(file, depth, { ...looks, left: MOST_LOOKS }),
  }
}

async function readBytes(bytes: Bytes, within: Within): Promise<DocumentReading> {
  // A download that was reserved on disk and never written.
  if (bytes.every((byte) => byte === 0)) return { kind: 'truncated' }
  const der = await readDer(bytes, within)
  if (der) return der
  if (isBinaryList(bytes)) return readListBytes(bytes, within)
  const magic = await byMagic(bytes, within)
  if (magic) return magic
  const decoded = decodeText(bytes)
  if (!decoded) return secretAmongBytes(bytes) ?? { kind: 'unread-bytes' }
  const reading = await readText(decoded.text, within)
  if (decoded.wide) return asWide(reading)
  // Filled up with zeros, which strict tools take for a part of the last line.
  return bytes.at(-1) === 0 ? withFlaw(reading, 'frame') : reading
}

/** A byte order mark, which strict tools take for a part of the first line. */
function hasMark([first, second, third]: Bytes): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

/** A text in UTF-16 is refused by portal and console, whatever it says; what it says is shown. */
function asWide(reading: DocumentReading): DocumentReading {
  // A secret stays one.
  if (kindOf(reading.kind).namedInUtf16 || isSecret(reading)) return reading
  if (reading.kind === 'content-token') return { kind: 'wrapped-content-token' }
  if (reading.kind === 'signing-request') return { kind: 'wide-text', signingRequest: reading.signingRequest }
  return { kind: 'wide-text', ...('certificate' in reading && { certificate: reading.certificate }) }
}
