// Undoes uuencode, as old mails and scripts pack files. Source: POSIX, uuencode.
import type { Bytes } from '../../facts/bytes.ts'

const BEGIN = /^begin(?:-base64)? [0-7]{3,4} [^\r\n]{1,200}\r?\n/m
/** The sign of the first value; a blank means zero as well. */
const ZERO = 32
const MASK = 63

/** The bytes of the first file in a text; undefined where there is none. What was cut off is given as far as it goes. */
export function fromUuencoded(text: string): Bytes | undefined {
  const begin = BEGIN.exec(text)
  if (!begin || begin[0].startsWith('begin-base64')) return undefined
  const bytes: number[] = []
  for (const line of text.slice(begin.index + begin[0].length).split(/\r?\n/)) {
    const values = Array.from(line, (sign) => (sign.charCodeAt(0) - ZERO) & MASK)
    const [size = 0, ...rest] = values
    if (line === 'end' || size === 0) break
    const decoded: number[] = []
    for (let at = 0; at < rest.length && decoded.length < size; at += 4) {
      const [one = 0, two = 0, three = 0, four = 0] = rest.slice(at, at + 4)
      decoded.push((one << 2) | (two >> 4), ((two & 15) << 4) | (three >> 2), ((three & 3) << 6) | four)
    }
    bytes.push(...decoded.slice(0, size))
  }
  return bytes.length === 0 ? undefined : Uint8Array.from(bytes)
}
