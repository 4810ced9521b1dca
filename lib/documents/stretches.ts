// What stands within a text as base64 or as numbers, whatever is written around it: settings, programs, mails, registries.
import type { Bytes } from '../facts/bytes.ts'
import { withoutMarks } from '../facts/unpacked.ts'

/** Stretches in a text beyond these are not looked at. */
const MOST_STRETCHES = 8
/** A shorter stretch is a word; the shortest content token has about 100 characters. */
export const SHORTEST_STRETCH = 60

/** A shorter piece in quotes begins no stretch; it may end one. */
const SHORTEST_LINE = 16

const BASE64_LINE = /^[A-Za-z0-9+/]+={0,2}$/
/** Base64, also as addresses write it. */
const BASE64_WORD = /(?:[A-Za-z0-9+/_]|-(?!-)){60,}={0,2}/g
/** A line on which a program puts a piece of a text: the piece is in quotes, and nothing is behind it but signs. */
const PIECE = /["'`]([A-Za-z0-9+/]{4,}={0,2})["'`@][\s+.,;)&_\\]*$/
/** Numbers of a byte each, in hexadecimal or decimal, as programs, PowerShell and registries list them. */
const HEX_LIST = /(?:(?:0x)?[0-9a-f]{1,2}[,\s\\]{1,12}){59,}(?:0x)?[0-9a-f]{1,2}\b/gi
const DECIMAL_LIST = /(?:\d{1,3}[,\s]{1,12}){59,}\d{1,3}\b/g

/** The base64 within a text: lines of it that follow one another, and long words within a line. The longest first. */
export function stretchesIn(text: string): string[] {
  const stretches: string[] = []
  let lines = ''
  const finish = () => {
    if (lines.length >= SHORTEST_STRETCH) stretches.push(lines)
    lines = ''
  }
  for (const line of withoutMarks(text).split(/\r\n|\r|\n/)) {
    const whole = line.trim().replace(/["'`]@?[;,)]{0,3}$/, '')
    const packed = BASE64_LINE.test(whole) ? whole : PIECE.exec(line)?.[1]
    if (packed !== undefined && (lines !== '' || packed.length >= SHORTEST_LINE || packed === whole)) {
      lines += packed
      if (packed.endsWith('=')) finish()
      continue
    }
    finish()
    const words = (line.match(BASE64_WORD) ?? []).map((word) => word.replaceAll('-', '+').replaceAll('_', '/'))
    stretches.push(...words)
    // What begins at a line's end may go on in the next.
    const last = words.at(-1)
    if (last !== undefined && line.trimEnd().endsWith(last)) lines = last
  }
  finish()
  return stretches.toSorted((one, other) => other.length - one.length).slice(0, MOST_STRETCHES)
}

/** The bytes that a text lists as numbers. */
export function listedBytes(text: string): Bytes[] {
  const listed = (pattern: RegExp, base: number) =>
    (text.match(pattern) ?? []).slice(0, MOST_STRETCHES).map((list) => {
      const numbers = list.split(/[,\s\\]+/).filter((one) => one !== '')
      return numbers.map((one) => Number.parseInt(one, base))
    })
  return [...listed(DECIMAL_LIST, 10), ...listed(HEX_LIST, 16)]
    .filter((numbers) => numbers.every((one) => one < 256))
    .map((numbers) => Uint8Array.from(numbers))
}
