// Bytes that a text shows as numbers: dumps, hexadecimal in one word or in pairs, and lists in programs and registries.
import type { Bytes } from '../../facts/bytes.ts'

/** What is shorter is a digest, a serial number or a key's identifier. In bytes. */
const SHORTEST = 60
/** Numbers within a text beyond these are not looked at. */
const MOST = 8

/**
 * A line of `xxd`, `hexdump -C`, certutil or PowerShell: where it begins, its sixteen bytes or fewer, and the same as text, which may
 * stand right behind where the row is full.
 */
const DUMPED =
  /^[ \t]*[0-9a-f]{4,16}:?[ \t]+(?:((?:[0-9a-f]{2} {1,2}){15}[0-9a-f]{2})(?: .*)?|((?:[0-9a-f]{2}){1,2}(?: {1,2}(?:[0-9a-f]{2}){1,2}){0,15})(?: {2,}.*)?)$/i
/** A text of hexadecimal and nothing else. */
const HEX = /^(?:(?:0x|\\x)?[0-9a-f]{2}[\s:,-]*)+$/i
/** Hexadecimal in one word, as databases print it, and byte by byte, as programs write texts. */
const HEX_WORD = /(?<![\w+/])(?:(?:\\{0,2}x|0x)?((?:[0-9a-f]{2}){60,})(?![\w+/=])|((?:\\x[0-9a-f]{2}){60,}))/gi
/** Numbers of a byte each, in hexadecimal or decimal, as programs, PowerShell and registries list them. */
const HEX_LIST = /(?:(?:0x)?[0-9a-f]{1,2}[,\s\\]{1,12}){59,}(?:0x)?[0-9a-f]{1,2}\b/gi
const DECIMAL_LIST = /(?:\d{1,3}[,\s]{1,12}){59,}\d{1,3}\b/g

/** The bytes of a text that is hexadecimal, with or without separators, as `xxd -p`, `openssl` and debuggers write it. */
export function fromHex(text: string): Bytes | undefined {
  if (text.length < 2 * SHORTEST || !HEX.test(text)) return undefined
  return bytesOf(text.replace(/0x|\\x|[^0-9a-f]/gi, ''))
}

/** The bytes of the dumps within a text: of lines of one that follow each other. */
export function dumpsIn(text: string): Bytes[] {
  const dumps: Bytes[] = []
  let digits = ''
  const finish = () => {
    if (digits.length >= 2 * SHORTEST && dumps.length < MOST) dumps.push(bytesOf(digits))
    digits = ''
  }
  for (const line of text.split(/\r?\n/)) {
    const [, row, part] = DUMPED.exec(line) ?? []
    if (row === undefined && part === undefined) finish()
    else digits += (row ?? part ?? '').replaceAll(' ', '')
  }
  finish()
  return dumps
}

/** The bytes that a text lists as numbers, or shows as one long word of hexadecimal. */
export function listedBytes(text: string): Bytes[] {
  const listed = (pattern: RegExp, base: number) =>
    (text.match(pattern) ?? []).slice(0, MOST).map((list) => {
      const numbers = list.split(/[,\s\\]+/).filter((one) => one !== '')
      return numbers.map((one) => Number.parseInt(one, base))
    })
  const lists = [...listed(DECIMAL_LIST, 10), ...listed(HEX_LIST, 16)]
    .filter((numbers) => numbers.every((one) => one < 256))
    .map((numbers) => Uint8Array.from(numbers))
  const words = [...text.matchAll(HEX_WORD)]
    .slice(0, MOST)
    .map(([, digits, escapes = '']) => bytesOf(digits ?? escapes.replaceAll(/\\x/gi, '')))
  return [...lists, ...words]
}

/** Pairs of digits -> bytes. */
function bytesOf(digits: string): Bytes {
  return Uint8Array.from(digits.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16))
}
