// What a ZIP or tar archive holds: the names in it, and the files that can be had. Sources: PKWARE's APPNOTE.TXT 6.3; POSIX, ustar.
import { type Bytes, toText } from '../../facts/bytes.ts'
import { MAX_DOCUMENT_BYTES } from '../../facts/limits.ts'
import { decompressed } from '../bytes/compressed.ts'

/** One file in an archive. */
export interface Packed {
  /** As it is called there, folders included. */
  name: string
  /** Its bytes; undefined where they are encrypted, damaged, packed in another way, or more than is read. Never throws. */
  content(): Promise<Bytes | undefined>
}

/** Files beyond these are not listed. */
const MOST_FILES = 1000
/** Signatures and sizes of a ZIP's parts, and the longest remark at its end. */
const END = 0x06054b50
const END_SIZE = 22
const LISTED = 0x02014b50
const LISTED_SIZE = 46
const LOCAL_SIZE = 30
const LONGEST_REMARK = 0xffff
const STORED = 0
const DEFLATED = 8
const BLOCK = 512

/** The files that a ZIP lists at its end; undefined where it has no such list, as one that was cut off. Never throws. */
export function filesInZip(bytes: Bytes): Packed[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = endOfZip(view)
  if (end === undefined) return undefined
  const count = Math.min(view.getUint16(end + 10, true), MOST_FILES)
  let at = view.getUint32(end + 16, true)
  const files: Packed[] = []
  while (files.length < count) {
    if (at + LISTED_SIZE > bytes.length || view.getUint32(at, true) !== LISTED) break
    const [nameSize = 0, extraSize = 0, remarkSize = 0] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
    const name = new TextDecoder().decode(bytes.subarray(at + LISTED_SIZE, at + LISTED_SIZE + nameSize))
    const entry = {
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 20, true),
      start: view.getUint32(at + 42, true),
    }
    files.push({ name, content: () => unzipped(bytes, view, entry) })
    at += LISTED_SIZE + nameSize + extraSize + remarkSize
  }
  return files
}

function endOfZip(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_REMARK)
  for (let at = view.byteLength - END_SIZE; at >= first; at--) if (view.getUint32(at, true) === END) return at
  return undefined
}

async function unzipped(
  bytes: Bytes,
  view: DataView,
  { encrypted, method, size, start }: { encrypted: boolean; method: number; size: number; start: number },
): Promise<Bytes | undefined> {
  if (encrypted || start + LOCAL_SIZE > bytes.length) return undefined
  const from = start + LOCAL_SIZE + view.getUint16(start + 26, true) + view.getUint16(start + 28, true)
  if (from + size > bytes.length) return undefined
  const packed = bytes.slice(from, from + size)
  if (method === STORED) return packed
  return method === DEFLATED ? decompressed(packed, 'deflate-raw') : undefined
}

/** The files in a tar archive, as far as it goes. Never throws. */
export function filesInTar(bytes: Bytes): Packed[] {
  const files: Packed[] = []
  let at = 0
  while (at + BLOCK <= bytes.length && files.length < MOST_FILES && bytes[at] !== 0) {
    const name = textAt(bytes, at, 100)
    const size = Number.parseInt(textAt(bytes, at + 124, 12), 8)
    if (!(size >= 0 && size <= MAX_DOCUMENT_BYTES)) break
    const content = bytes.slice(at + BLOCK, at + BLOCK + size)
    files.push({ name, content: async () => (content.length === size ? content : undefined) })
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}

/** A field of a tar's header ends with its first zero. */
function textAt(bytes: Bytes, at: number, size: number): string {
  const [text = ''] = toText(bytes.subarray(at, at + size)).split('\0')
  return text
}
