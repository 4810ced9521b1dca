// Bytes -> text: which encoding a file was saved in, and whether it is text at all.
import type { Bytes } from '../facts/bytes.ts'

/** A file's text; `wide` when it was saved in two bytes a character (UTF-16), which neither portal nor console reads. */
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
  const wide = wideEncoding(bytes)
  if (wide) return { text: stripMark(new TextDecoder(wide).decode(bytes)), wide: true }
  if (controlShare(bytes) > MOST_CONTROLS) return undefined
  return { text: stripMark(new TextDecoder('utf-8').decode(bytes)), wide: false }
}

function stripMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text
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
