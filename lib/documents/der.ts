// Walks over DER: where each element begins and ends, and nothing of what it means. Source of the format: ITU-T X.690.
import type { Bytes } from './bytes.ts'

/** One element: its first byte (the tag) and its places in the bytes around it. */
export interface DerElement {
  tag: number
  /** First byte of the header. */
  start: number
  /** First byte of the content. */
  content: number
  /** One past the last byte; past the end of the bytes where the element has been cut off. */
  end: number
  /** BER's form without a length: the end is that of the bytes around it. */
  indefinite: boolean
}

export const SEQUENCE = 0x30
export const INTEGER = 0x02
export const BIT_STRING = 0x03
export const OCTET_STRING = 0x04
export const OBJECT_IDENTIFIER = 0x06
export const CONTEXT_0 = 0xa0

/** An element's children are looked at up to this many; nothing of a renewal has as many. */
const MOST_CHILDREN = 256

/** Reads the header at `start`; undefined where there is none. Tags of more than one byte do not occur in these files. */
export function readElement(bytes: Bytes, start = 0, limit = bytes.length): DerElement | undefined {
  const tag = bytes[start]
  const first = bytes[start + 1]
  if (tag === undefined || first === undefined || start + 1 >= limit || (tag & 0x1f) === 0x1f) return undefined
  if (first < 0x80) return { tag, start, content: start + 2, end: start + 2 + first, indefinite: false }
  if (first === 0x80) return { tag, start, content: start + 2, end: limit, indefinite: true }
  const count = first & 0x7f
  if (count > 4 || start + 2 + count > limit) return undefined
  let length = 0
  for (let index = 0; index < count; index++) length = length * 256 + (bytes[start + 2 + index] ?? 0)
  const content = start + 2 + count
  return { tag, start, content, end: content + length, indefinite: false }
}

/** The elements inside one; ends early at the first that does not fit. */
export function childrenOf(bytes: Bytes, parent: DerElement): DerElement[] {
  const limit = Math.min(parent.end, bytes.length)
  const children: DerElement[] = []
  let at = parent.content
  while (at < limit && children.length < MOST_CHILDREN) {
    const child = readElement(bytes, at, limit)
    if (!child || child.end > limit) break
    children.push(child)
    at = child.end
  }
  return children
}

/** The bytes of a whole element, header included. */
export function whole(bytes: Bytes, element: DerElement): Bytes {
  return bytes.slice(element.start, element.end)
}

/** The bytes inside an element. */
export function contentOf(bytes: Bytes, element: DerElement): Bytes {
  return bytes.slice(element.content, element.end)
}
