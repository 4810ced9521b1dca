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

/** The last line of base64, with a sign behind it that ends what it stands in. */
const LAST_PIECE = /^[ \t]*([A-Za-z0-9+/]{4,}={0,2})["'`<>()[\]{}|;,\\]/

/** A stretch that may go on in the next line. */
interface Open {
  text: string
  /** Pieces of a log or a table: what stands before each of them, its digits as zeros; a line that is none of them ends the stretch. */
  lead?: string
  /** The length of its first piece: those behind it are as long, the last one may be shorter. */
  width: number
  /** It is one whole line so far. */
  alone?: true
}

/** The base64 within a text: lines of it that follow one another, and long words within a line. The longest first. */
export function stretchesIn(text: string): string[] {
  const stretches: string[] = []
  let open: Open = { text: '', width: 0 }
  const keep = () => {
    if (open.text.length >= SHORTEST_STRETCH) stretches.push(open.text)
  }
  const finish = (last = '') => {
    if (last !== '' && last.length !== open.width) keep()
    open.text += last
    keep()
    open = { text: '', width: 0 }
  }
  for (const line of withoutMarks(text).split(/\r\n|\r|\n/)) {
    const whole = line.trim().replace(/["'`]@?[;,)]{0,3}$/, '')
    const packed = BASE64_LINE.test(whole) ? whole : PIECE.exec(line)?.[1]
    if (packed !== undefined && (open.text !== '' || packed.length >= SHORTEST_LINE || packed === whole)) {
      // Lines of base64 do not grow: what stood before was a word.
      if (open.alone && packed.length > open.width) finish()
      const alone = open.text === '' && packed === whole
      open = { text: open.text + packed, width: open.width || packed.length, ...(alone && { alone }) }
      if (packed.endsWith('=')) finish()
      continue
    }
    const next = open.lead === undefined ? undefined : pieceBehind(line, open.lead)
    if (next !== undefined && next.length === open.width) {
      open.text += next
      continue
    }
    finish(next ?? (open.text === '' ? '' : LAST_PIECE.exec(line)?.[1]))
    if (next !== undefined) continue
    const words = [...line.matchAll(BASE64_WORD)]
    stretches.push(...words.slice(0, -1).map(([word]) => plainBase64(word)))
    const last = words.at(-1)
    if (!last) continue
    // It may go on at the same place of the next line, or as the whole of it.
    open = { text: plainBase64(last[0]), width: last[0].length, lead: shapeOf(line.slice(0, last.index)) }
    if (!line.trimEnd().endsWith(last[0]) && open.lead?.trim() === '') finish()
  }
  finish()
  return stretches.toSorted((one, other) => other.length - one.length).slice(0, MOST_STRETCHES)
}

/** Base64 as addresses write it -> as everybody does. */
function plainBase64(word: string): string {
  return word.replaceAll('-', '+').replaceAll('_', '/')
}

/** What stands before a piece, whatever the time or the number in it. */
function shapeOf(lead: string): string {
  return lead.replace(/\d/g, '0')
}

/** The base64 behind such a lead; undefined where the line has another. */
function pieceBehind(line: string, lead: string): string | undefined {
  if (lead.trim() === '' || shapeOf(line.slice(0, lead.length)) !== lead) return undefined
  return /^[A-Za-z0-9+/]{2,}={0,2}/.exec(line.slice(lead.length))?.[0]
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
