// Bytes as base64 and hexadecimal, and back; and their SHA-256.

/** Bytes with a buffer of their own, as WebCrypto demands them. */
export type Bytes = Uint8Array<ArrayBuffer>

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/
const BLANKS = /[ \t\r\n\f\v\u00a0]+/g
/** How many bytes `String.fromCharCode` is given at once; engines limit the number of arguments. */
const CHUNK = 0x2000

/** Base64 -> bytes. Blanks and line breaks are skipped, missing padding is forgiven; undefined where it is no base64. */
export function fromBase64(text: string): Bytes | undefined {
  const packed = text.replace(BLANKS, '')
  if (packed.length === 0 || !BASE64.test(packed)) return undefined
  const bare = packed.replace(/=+$/, '')
  if (bare.length % 4 === 1) return undefined
  const binary = atob(bare)
  const bytes = new Uint8Array(binary.length)
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index)
  return bytes
}

/** Base64 that may have been cut off, up to its last whole group of four, without blanks: it still shows what it was. */
export function wholeGroups(base64: string): string {
  const packed = base64.replace(/\s+/g, '')
  return packed.slice(0, packed.length - (packed.length % 4))
}

/** Bytes -> base64 in one line. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (let start = 0; start < bytes.length; start += CHUNK) {
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK))
  }
  return btoa(binary)
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Bytes -> lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += HEX[byte]
  return text
}

/** Hexadecimal -> text, a letter for each pair of digits; an odd digit at the end is left out. */
export function lettersOfHex(digits: string): string {
  return (digits.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('')
}

/** Bytes of ASCII -> text; of more than 8 kB, the beginning. */
export function toText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, CHUNK))
}

/** SHA-256 of bytes, lower-case hexadecimal. */
export async function sha256(bytes: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}

/** Pieces put together, one behind the other. */
export function joined(pieces: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
  }
  return all
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}
