// Reads a binary property list (`bplist00`), as macOS and MDM tools save them. Source of the format: Apple, CFBinaryPList.c.
// By our own walk: the parsers on npm follow every reference, so that a file of 1 kB can unfold into as many objects as there are atoms.
import type { Bytes } from '../../facts/bytes.ts'

/** Objects that are read in all, each as often as it is referred to; real lists have some hundreds. */
const MOST_OBJECTS = 20_000
const DEEPEST = 32
/** Seconds from 1970 to 2001, from which the format counts. */
const EPOCH = 978_307_200

class Unreadable extends Error {}

/** True for bytes that begin like a binary property list. */
export function isBinaryList(bytes: Bytes): boolean {
  return String.fromCharCode(...bytes.subarray(0, 6)) === 'bplist'
}

/**
 * The list's outermost object: dictionaries as plain objects without a prototype, data as bytes, dates as `Date`. Undefined where it is
 * cut off, damaged, or unfolds beyond all reason. Never throws.
 */
export function readBinaryList(bytes: Bytes): unknown {
  try {
    return readAll(bytes)
  } catch (error) {
    if (error instanceof Unreadable || error instanceof RangeError) return undefined
    throw error
  }
}

function readAll(bytes: Bytes): unknown {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const trailer = bytes.length - 32
  if (trailer < 8) throw new Unreadable()
  const [offsetSize, referenceSize] = [view.getUint8(trailer + 6), view.getUint8(trailer + 7)]
  const [count, top, table] = [8, 16, 24].map((at) => Number(view.getBigUint64(trailer + at))) as [
    number,
    number,
    number,
  ]
  if (count > MOST_OBJECTS || table + count * offsetSize > trailer) throw new Unreadable()
  let left = MOST_OBJECTS

  function number(at: number, size: number): number {
    if (size === 0 || size > 8) throw new Unreadable()
    let value = 0
    for (let index = 0; index < size; index++) value = value * 256 + view.getUint8(at + index)
    return value
  }

  /** How many follow, and where: a count of 15 stands for a number of its own behind the first byte. */
  function sized(at: number): { size: number; from: number } {
    const low = view.getUint8(at) & 15
    if (low < 15) return { size: low, from: at + 1 }
    const width = 1 << (view.getUint8(at + 1) & 15)
    return { size: number(at + 2, width), from: at + 2 + width }
  }

  function piece(at: number, width: number): Bytes {
    const { size, from } = sized(at)
    const end = from + size * width
    if (end > trailer) throw new Unreadable()
    return bytes.slice(from, end)
  }

  function references(at: number, width: number): number[] {
    const { size, from } = sized(at)
    if (size * width > left) throw new Unreadable()
    return Array.from({ length: size * width }, (_, index) => number(from + index * referenceSize, referenceSize))
  }

  function object(reference: number, depth: number): unknown {
    if (--left < 0 || depth > DEEPEST || reference >= count) throw new Unreadable()
    const at = number(table + reference * offsetSize, offsetSize)
    switch (view.getUint8(at) >> 4) {
      case 0x0:
        return view.getUint8(at) === 9 ? true : view.getUint8(at) === 8 ? false : undefined
      case 0x1:
      case 0x8:
        return number(at + 1, Math.min(8, 1 << (view.getUint8(at) & 15)))
      case 0x2:
        return (view.getUint8(at) & 15) === 2 ? view.getFloat32(at + 1) : view.getFloat64(at + 1)
      case 0x3:
        return new Date((EPOCH + view.getFloat64(at + 1)) * 1000)
      case 0x4:
        return piece(at, 1)
      case 0x5:
        return new TextDecoder('latin1').decode(piece(at, 1))
      case 0x6:
        return new TextDecoder('utf-16be').decode(piece(at, 2))
      case 0xa:
        return references(at, 1).map((one) => object(one, depth + 1))
      case 0xd: {
        const all = references(at, 2)
        const half = all.length / 2
        const entries: Record<string, unknown> = Object.create(null)
        for (let index = 0; index < half; index++) {
          const key = object(all[index] ?? count, depth + 1)
          if (typeof key === 'string') entries[key] = object(all[index + half] ?? count, depth + 1)
        }
        return entries
      }
      default:
        throw new Unreadable()
    }
  }
  return object(top, 0)
}
