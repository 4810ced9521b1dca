// Walks over DER and BER: where each element begins and ends, and nothing of what it means. Source of the format: ITU-T X.690.
import { type Bytes, joined } from '../../facts/bytes.ts'

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
export const BOOLEAN = 0x01
export const INTEGER = 0x02
export const BIT_STRING = 0x03
export const OCTET_STRING = 0x04
export const OBJECT_IDENTIFIER = 0x06
export const SET = 0x31
export const CONTEXT_0 = 0xa0

/** An element's children are looked at up to this many; nothing of a renewal has as many. */
const MOST_CHILDREN = 256
/** Pieces of an octet string; some tools make them of 1,000 bytes. */
const MOST_PIECES = 4096

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

/**
 * One past the last byte of the element at `start`, end marks of BER's indefinite lengths included; undefined where the bytes end
 * before it does. Takes time in proportion to the bytes, however deep they are nested.
 */
export function endOfElement(bytes: Bytes, start = 0, limit = bytes.length): number | undefined {
  let open = 0
  let at = start
  do {
    const element = readElement(bytes, at, limit)
    if (!element) return undefined
    if (isEndMark(element) && open > 0) open--
    else if (element.indefinite) open++
    at = element.indefinite ? element.content : element.end
    if (at > limit) return undefined
  } while (open > 0)
  return at
}

/** Two zeros end an element of indefinite length. */
function isEndMark({ tag, content, end }: DerElement): boolean {
  return tag === 0 && content === end
}

/** The elements inside one; ends early at the first that does not fit. */
export function childrenOf(bytes: Bytes, parent: DerElement, most = MOST_CHILDREN): DerElement[] {
  const limit = Math.min(parent.end, bytes.length)
  const children: DerElement[] = []
  let at = parent.content
  while (at < limit && children.length < most) {
    const child = readElement(bytes, at, limit)
    if (!child || child.end > limit || (parent.indefinite && isEndMark(child))) break
    if (child.indefinite) child.end = endOfElement(bytes, at, limit) ?? limit
    children.push(child)
    at = child.end
  }
  return children
}

/** The bytes of a whole element, header included. */
export function whole(bytes: Bytes, element: DerElement): Bytes {
  return bytes.slice(element.start, element.end)
}

/** The bytes inside an element of definite length. */
export function contentOf(bytes: Bytes, element: DerElement): Bytes {
  return bytes.slice(element.content, element.end)
}

/** The bytes of an octet string, put together where BER has cut it into pieces. */
export function octetsOf(bytes: Bytes, element: DerElement): Bytes {
  if (element.tag === OCTET_STRING) return contentOf(bytes, element)
  const pieces = childrenOf(bytes, element, MOST_PIECES).filter((child) => child.tag === OCTET_STRING)
  return joined(pieces.map((piece) => bytes.subarray(piece.content, piece.end)))
}
