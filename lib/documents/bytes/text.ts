// Bytes -> text: which encoding a file was saved in, and whether it is text at all.
import { type Bytes, toHex } from '../../facts/bytes.ts'

/** A file's text; `wide` when it was saved in two or four bytes a character (UTF-16, UTF-32), which neither portal nor console reads. */
export interface DecodedText {
  text: string
  wide: boolean
}

/** How much of a file is looked at to tell text from other bytes. */
const SAMPLE = 8192
/** Above this share of control characters it is no text; a text with a few damaged bytes stays text. */
const MOST_CONTROLS = 0.05

/** Decodes a text file; undefined where the bytes are no text. A byte order mark is taken off. */
export function decodeText(bytes: Bytes): DecodedText | undefined {
  const order = widestOrder(bytes)
  if (order) return { text: stripMark(fromUtf32(bytes, order === 'le')), wide: true }
  const wide = wideEncoding(bytes)
  if (wide) return { text: stripMark(new TextDecoder(wide).decode(bytes)), wide: true }
  const plain = withoutPadding(bytes)
  if (controlShare(plain) > MOST_CONTROLS) return undefined
  return { text: stripMark(new TextDecoder('utf-8').decode(plain)), wide: false }
}

/** Without the zeros with which a disk or a transfer has filled up the end. */
function withoutPadding(bytes: Bytes): Bytes {
  const end = bytes.findLastIndex((byte) => byte !== 0) + 1
  return end === bytes.length ? bytes : bytes.slice(0, end)
}

function stripMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** UTF-32, by its byte order mark or by three zeros of every four bytes, as Latin text has them. */
function widestOrder(bytes: Bytes): 'le' | 'be' | undefined {
  const head = toHex(bytes.subarray(0, 4))
  if (head === 'fffe0000') return 'le'
  if (head === '0000feff') return 'be'
  const letters = Math.min(bytes.length, SAMPLE) >> 2
  if (letters < 4) return undefined
  const zeros = [0, 1, 2, 3].map((place) => {
    let count = 0
    for (let at = place; at < letters * 4; at += 4) if (bytes[at] === 0) count++
    return count / letters
  })
  const isEmpty = (...places: number[]) => places.every((place) => (zeros[place] ?? 0) > 0.9)
  if (isEmpty(1, 2, 3) && !isEmpty(0)) return 'le'
  return isEmpty(0, 1, 2) && !isEmpty(3) ? 'be' : undefined
}

/** No decoder of the web knows UTF-32. What is no letter becomes U+FFFD, as they do it. */
function fromUtf32(bytes: Bytes, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length & ~3)
  const parts: string[] = []
  for (let at = 0; at < view.byteLength; at += 4) {
    const code = view.getUint32(at, littleEndian)
    parts.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd')
  }
  return parts.join('')
}

/** By the byte order mark, or by every second byte being zero, as Latin text has it. */
function wideEncoding(bytes: Bytes): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const length = Math.min(bytes.length, SAMPLE) & ~1
  if (length < 8) return undefined
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  const half = length / 2
  if (odd > half * 0.9 && even < half * 0.1) return 'utf-16le'
  if (even > half * 0.9 && odd < half * 0.1) return 'utf-16be'
  return undefined
}

function controlShare(bytes: Bytes): number {
  const length = Math.min(bytes.length, SAMPLE)
  let controls = 0
  for (let index = 0; index < length; index++) {
    const byte = bytes[index] ?? 0
    const isBlank = byte >= 0x09 && byte <= 0x0d
    if ((byte < 0x20 && !isBlank) || byte === 0x7f) controls++
  }
  return controls / Math.max(length, 1)
}
