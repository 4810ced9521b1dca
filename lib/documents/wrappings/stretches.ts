// What stands within a text as base64, whatever is written around it: settings, programs, mails, logs.
import { withoutMarks } from '../../facts/unpacked.ts'

/** Stretches in a text beyond these are not looked at. */
const MOST_STRETCHES = 8
/** A shorter stretch is a word; the shortest content token has about 100 characters. */
export const SHORTEST_STRETCH = 60

/** A shorter piece in quotes begins no stretch; it may end one. */
const SHORTEST_LINE = 16

const BASE64_LINE = /^[A-Za-z0-9+/]+={0,2}$/
/** Base64, also as addresses write it: there two or three dashes may follow each other by chance, more are a line of PEM. */
const BASE64_WORD = /(?:[A-Za-z0-9+/_]|(?<!-)-{1,3}(?!-)){60,}={0,2}/g
/** A line on which a program puts a piece of a text: the piece is in quotes, and nothing is behind it but signs. */
const PIECE = /["'`]([A-Za-z0-9+/]{4,}={0,2})["'`@][\s+.,;)&_\\]*$/
/** Base64 is folded into lines of at most so many letters. */
const LONGEST_LINE = 80

/** The last line of base64, with a sign behind it that ends what it stands in. */
const LAST_PIECE = /^[ \t]*([A-Za-z0-9+/]{4,}={0,2})["'`<>()[\]{}|;,\\]/

/** A stretch that may go on in the next line. */
interface Open {
  text: string
  /** Pieces of a log or a table: what stands before each of them, its digits as zeros, and behind the first. */
  around?: [lead: string, tail: string]
  /** The length of its first piece: those behind it are as long, the last one may be shorter. */
  width: number
  /** It is one whole line so far. */
  alone?: true
  /** Its last piece is as long as its first: it may go on behind an empty line. */
  full?: boolean
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
  for (const line of withoutMarks(text).split(/\r{0,2}\n|\r/)) {
    if (line.trim() === '' && open.full && open.width <= LONGEST_LINE) continue
    const whole = line.trim().replace(/["'`]@?[;,)]{0,3}$/, '')
    const packed = BASE64_LINE.test(whole) ? whole : PIECE.exec(line)?.[1]
    if (packed !== undefined && (open.text !== '' || packed.length >= SHORTEST_LINE || packed === whole)) {
      // Lines of base64 do not grow, nor does one go on behind something else: what stood before was another.
      if ((open.alone && packed.length > open.width) || open.around?.[1]) finish()
      const alone = open.text === '' && packed === whole
      const width = open.width || packed.length
      open = { text: open.text + packed, width, full: packed.length === width, ...(alone && { alone }) }
      if (packed.endsWith('=')) finish()
      continue
    }
    const next = open.around && pieceBetween(line, open.around)
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
    const [lead, tail] = [line.slice(0, last.index), line.slice(last.index + last[0].length).trim()]
    open = { text: plainBase64(last[0]), width: last[0].length, around: [shapeOf(lead), tail] }
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

/** The base64 that stands as the first piece did; undefined where the line is another. Without a lead the tail must be the same. */
function pieceBetween(line: string, [lead, tail]: [lead: string, tail: string]): string | undefined {
  if (shapeOf(line.slice(0, lead.length)) !== lead) return undefined
  const [piece] = /^[A-Za-z0-9+/]{2,}={0,2}/.exec(line.slice(lead.length)) ?? []
  const isAlike = lead.trim() !== '' || (tail !== '' && line.slice(lead.length + (piece?.length ?? 0)).trim() === tail)
  return isAlike ? piece : undefined
}
