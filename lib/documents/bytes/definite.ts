// Writes BER with indefinite lengths as DER writes it, so that one reader takes both. Source of the format: ITU-T X.690, 8.1.3.6.
import { type Bytes, joined } from '../../facts/bytes.ts'
import { type DerElement, endOfElement, readElement } from './der.ts'

/** Real certificates nest some ten deep. */
const DEEPEST = 32
/** The mark of an element that has others in it. */
const CONSTRUCTED = 0x20

class Unreadable extends Error {}

/**
 * The one element of `bytes`, its lengths written out; undefined where none of them is open, where it is no whole element, or where
 * something stands behind it. Never throws.
 */
export function withDefiniteLengths(bytes: Bytes): Bytes | undefined {
  const limit = bytes.length
  if (endOfElement(bytes) !== limit || !bytes.includes(0x80)) return undefined
  let isOpen = false

  function written(at: number, within: number, depth: number): { parts: Uint8Array[]; next: number } {
    const element = readElement(bytes, at, within)
    if (!element || depth > DEEPEST || element.end > within) throw new Unreadable()
    if (element.indefinite) isOpen = true
    if (!(element.tag & CONSTRUCTED)) {
      if (element.indefinite) throw new Unreadable()
      return { parts: [bytes.subarray(at, element.end)], next: element.end }
    }
    const { parts, next } = insideOf(element, depth)
    const size = parts.reduce((sum, part) => sum + part.length, 0)
    return { parts: [Uint8Array.of(element.tag, ...lengthOf(size)), ...parts], next }
  }

  function insideOf(element: DerElement, depth: number): { parts: Uint8Array[]; next: number } {
    const parts: Uint8Array[] = []
    let at = element.content
    while (element.indefinite ? bytes[at] !== 0 || bytes[at + 1] !== 0 : at < element.end) {
      const child = written(at, element.end, depth + 1)
      parts.push(...child.parts)
      at = child.next
    }
    return { parts, next: element.indefinite ? at + 2 : at }
  }

  try {
    const { parts, next } = written(0, limit, 0)
    return isOpen && next === limit ? joined(parts) : undefined
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

/** In the shortest form, as DER wants it. */
function lengthOf(size: number): number[] {
  if (size < 0x80) return [size]
  const digits: number[] = []
  for (let rest = size; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256)
  return [0x80 | digits.length, ...digits]
}
