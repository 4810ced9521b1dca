// Ways to damage a file, drawn from a seed so that every run can be repeated.

/** A whole number from 0 to below `limit`. */
export type Random = (limit: number) => number

/** Mulberry32: small, quick, and the same numbers for the same seed. */
export function random(seed: number): Random {
  let state = seed >>> 0
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

type Change = (bytes: Buffer, next: Random, others: readonly { bytes: Uint8Array }[]) => Buffer

const place = (bytes: Buffer, next: Random) => next(bytes.length + 1)
const noise = (next: Random, most: number) => Buffer.from(Array.from({ length: next(most) }, () => next(256)))

/** Bytes that mean something to ASN.1, to base64, to markup or to JSON. */
const TELLING = ['3080', '3082ffff', '3084ffffffff', '0000', 'a080', '0500', '0a', '0d0a', '3d', 'efbbbf', 'fffe']
const WORDS = [
  '-----BEGIN CERTIFICATE-----',
  '-----END CERTIFICATE-----',
  '<plist>',
  '</plist>',
  '<!ENTITY a "b">',
  '{"',
]

const CHANGES: readonly Change[] = [
  function turnBit(bytes, next) {
    if (bytes.length === 0) return bytes
    const at = next(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8))
    return bytes
  },
  function replaceByte(bytes, next) {
    if (bytes.length > 0) bytes[next(bytes.length)] = next(256)
    return bytes
  },
  function cutOff(bytes, next) {
    return bytes.subarray(0, place(bytes, next))
  },
  function cutOut(bytes, next) {
    const at = place(bytes, next)
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + next(64))])
  },
  function putNoise(bytes, next) {
    const at = place(bytes, next)
    return Buffer.concat([bytes.subarray(0, at), noise(next, 32), bytes.subarray(at)])
  },
  function putTelling(bytes, next) {
    const at = place(bytes, next)
    const put = Buffer.from(TELLING[next(TELLING.length)] ?? '', 'hex')
    return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + next(2) * put.length)])
  },
  function putWord(bytes, next) {
    const at = place(bytes, next)
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(WORDS[next(WORDS.length)] ?? ''), bytes.subarray(at)])
  },
  function repeat(bytes, next) {
    const at = place(bytes, next)
    const piece = bytes.subarray(at, at + next(400))
    return Buffer.concat([
      bytes.subarray(0, at),
      ...Array.from({ length: 1 + next(6) }, () => piece),
      bytes.subarray(at),
    ])
  },
  function splice(bytes, next, others) {
    const other = Buffer.from(others[next(others.length)]?.bytes ?? [])
    return Buffer.concat([bytes.subarray(0, place(bytes, next)), other.subarray(place(other, next))])
  },
  function changeInside(bytes, next) {
    return withinBase64(bytes, (inner) => {
      for (let times = 1 + next(3); times > 0 && inner.length > 0; times--) {
        const at = next(inner.length)
        inner[at] = (inner[at] ?? 0) ^ (1 << next(8))
      }
      return inner
    })
  },
  function cutInside(bytes, next) {
    return withinBase64(bytes, (inner) => {
      const at = place(inner, next)
      return Buffer.concat([inner.subarray(0, at), inner.subarray(at + 1 + next(20))])
    })
  },
]

/** The longest stretch of base64 in a text is decoded, changed and encoded again, so that the change gets past the encoding. */
function withinBase64(bytes: Buffer, change: (inner: Buffer) => Buffer): Buffer {
  const text = bytes.toString('latin1')
  const stretches = [...text.matchAll(/[A-Za-z0-9+/\r\n]{64,}={0,2}/g)]
  const [longest] = stretches.sort((one, other) => other[0].length - one[0].length)
  if (!longest) return bytes
  const changed = change(Buffer.from(longest[0], 'base64')).toString('base64')
  return Buffer.from(text.slice(0, longest.index) + changed + text.slice(longest.index + longest[0].length), 'latin1')
}

/** A damaged copy: one to four changes, mostly one, so that many inputs stay close to what is genuine. */
export function mutate(source: Uint8Array, next: Random, others: readonly { bytes: Uint8Array }[]): Uint8Array {
  let bytes: Buffer = Buffer.from(source)
  const times = next(2) === 0 ? 1 : 1 + next(4)
  for (let time = 0; time < times; time++) {
    const change = CHANGES[next(CHANGES.length)]
    if (change) bytes = change(bytes, next, others)
  }
  return bytes
}
