// Says what a file is and reads it, from its bytes. Loads X.509: import it only where a file is judged.
import { type Bytes, toHex } from '../facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../facts/limits.ts'
import { isBinaryList } from './binary-list.ts'
import { kindOf } from './kinds.ts'
import { readDer } from './read-der.ts'
import { readListBytes } from './read-list.ts'
import { readText } from './read-text.ts'
import { decodeText } from './text.ts'
import type { DocumentReading, OtherReading } from './types.ts'
import { foundInside, type Within, withFlaw } from './within.ts'

/** How browsers call a download that has not finished. */
const UNFINISHED = /\.(?:crdownload|part|partial|download|opdownload|tmp)$/i
/** Layers around a file (a mail, quotes, base64) beyond these are not taken off, nor more than so many contents looked at in all. */
const DEEPEST = 4
const MOST_LOOKS = 24

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
    const reading = await readBytes(bytes, within(bytes, 0, { left: MOST_LOOKS }))
    return hasMark(bytes) ? withFlaw(reading, 'frame') : reading
  } catch {
    return { kind: 'unread-bytes' }
  }
}

function within(file: Bytes, depth: number, looks: { left: number }): Within {
  return {
    file,
    async look(content) {
      if (depth >= DEEPEST || looks.left <= 0) return undefined
      looks.left--
      const inner = within(file, depth + 1, looks)
      return foundInside(await (typeof content === 'string' ? readText(content, inner) : readBytes(content, inner)))
    },
  }
}

async function readBytes(bytes: Bytes, within: Within): Promise<DocumentReading> {
  // A download that was reserved on disk and never written.
  if (bytes.every((byte) => byte === 0)) return { kind: 'truncated' }
  const der = await readDer(bytes, within)
  if (der) return der
  if (isBinaryList(bytes)) return readListBytes(bytes, within)
  const magic = byMagic(bytes)
  if (magic) return magic
  const decoded = decodeText(bytes)
  if (!decoded) return { kind: 'unread-bytes' }
  const reading = await readText(decoded.text, within)
  return decoded.wide ? asWide(reading) : reading
}

/** A byte order mark, which strict tools take for a part of the first line. */
function hasMark([first, second, third]: Bytes): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

/** A text in UTF-16 is refused by portal and console, whatever it says; what it says is shown. */
function asWide(reading: DocumentReading): DocumentReading {
  if (kindOf(reading.kind).namedInUtf16) return reading
  // A secret stays one.
  if (reading.kind === 'content-token') return { kind: 'wrapped-content-token' }
  if (reading.kind === 'signing-request') return { kind: 'wide-text', signingRequest: reading.signingRequest }
  return { kind: 'wide-text', ...('certificate' in reading && { certificate: reading.certificate }) }
}

/** Formats by their first bytes, hexadecimal. `archive`: the file may be inside. */
const MAGIC: readonly [RegExp, OtherReading][] = [
  [/^(?:feedfeed|cececece)/, { kind: 'key-store' }],
  [/^504b0[357]0/, { kind: 'archive', detail: 'ZIP' }],
  [/^1f8b/, { kind: 'archive', detail: 'gzip' }],
  [/^377abcaf271c/, { kind: 'archive', detail: '7z' }],
  [/^526172211a07/, { kind: 'archive', detail: 'RAR' }],
  [/^78617221/, { kind: 'archive', detail: 'xar' }],
  [/^255044462d/, { kind: 'binary', detail: 'PDF' }],
  [/^89504e470d0a1a0a/, { kind: 'binary', detail: 'PNG' }],
  [/^ffd8ff/, { kind: 'binary', detail: 'JPEG' }],
  [/^474946383[79]61/, { kind: 'binary', detail: 'GIF' }],
  [/^(?:4d5a9000|7f454c46|cafebabe|cffaedfe|feedfac[ef])/, { kind: 'binary', detail: 'EXE' }],
  [/^.{8}66747970/, { kind: 'binary', detail: 'HEIC, MP4' }],
  [/^d0cf11e0a1b11ae1/, { kind: 'archive', detail: 'Microsoft Office' }],
]

function byMagic(bytes: Bytes): DocumentReading | undefined {
  const head = toHex(bytes.subarray(0, 12))
  return MAGIC.find(([begins]) => begins.test(head))?.[1]
}
