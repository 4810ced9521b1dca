// Takes every value out of the texts of one page, all of them at once: a value may be broken over several texts.
import { tidied } from './blanks.ts'
import { LONGEST_TEXT } from './format.ts'
import { KEPT_IN_SUBJECT, KEPT_INSIDE, knownLabel } from './known-words.ts'
import { shapeOfCharacter, variantOf } from './shape.ts'
import { standInDate, standInHex, standInUuid } from './stand-ins.ts'

/** A text of a page. */
export interface PageText {
  text: string
  /** The whole label of which it is a part, where that label is known: then it stays. */
  isPartOfKnown?: boolean
}

const gapped = (count: number): string => `(?:[0-9a-f]\\s*){${count}}`
const DASH = '-\\s*'
const UUID = new RegExp(`${[8, 4, 4, 4].map((count) => gapped(count) + DASH).join('')}${gapped(11)}[0-9a-f]`, 'gi')
/** A serial number: pairs of hexadecimal digits, a digit among them. */
const SERIAL = /(?<![0-9a-z-])(?:0x)?(?=[a-f:]*\d)[0-9a-f]{2}(?::?[0-9a-f]{2}){3,19}(?![0-9a-z-])/gi
/** So many texts of one shape are told apart. */
const MOST_VARIANTS = 8_000
const HEX = /[0-9a-f]/i
const DATE = /(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}, \d{4}(?!\d)/giu

/** Numbers what is met, from 0 on: the same is the same number. */
function numbering(): (value: string) => number {
  const numbers = new Map<string, number>()
  return (value) => {
    const number = numbers.get(value) ?? numbers.size
    numbers.set(value, number)
    return number
  }
}

const bare = (text: string): string => text.replace(/[\s:]+/g, '').toLowerCase()

/** What is to stand in place of a page's texts, one place for each unit of all of them together. */
class Signs {
  readonly #joined: string
  readonly #signs: string[]
  /** Places that are decided: what is kept, and what a stand-in was put for. */
  readonly #decided = new Set<number>()

  constructor(joined: string) {
    this.#joined = joined
    // A sign outside the basic plane has its shape in the first of its two units.
    this.#signs = Array(joined.length).fill('')
    let at = 0
    for (const character of joined) {
      this.#signs[at] = shapeOfCharacter(character)
      at += character.length
    }
  }

  keep(from: number, length: number): void {
    for (let at = from; at < from + length; at++) this.#set(at, this.#joined[at] ?? '')
  }

  /** Puts the hexadecimal digits of `by` in place of those of a piece, everything between them left where it is. */
  replaceDigits(from: number, piece: string, by: string): void {
    const digits = by.replaceAll('-', '')
    let next = 0
    for (let at = 0; at < piece.length; at++) {
      if (HEX.test(piece[at] ?? '')) this.#set(from + at, digits[next++] ?? '0')
    }
  }

  replace(from: number, length: number, by: string): void {
    for (let at = from; at < from + length; at++) this.#set(at, at === from ? by : '')
  }

  #set(at: number, sign: string): void {
    this.#signs[at] = sign
    this.#decided.add(at)
  }

  isDecided(from: number, length: number): boolean {
    for (let at = from; at < from + length; at++) if (this.#decided.has(at)) return true
    return false
  }

  piece(from: number, length: number): string {
    return this.#signs.slice(from, from + length).join('')
  }
}

/** Each text with where it begins in all of them together. */
function placed(all: readonly PageText[]): (PageText & { from: number })[] {
  let next = 0
  return all.map(({ text, ...rest }) => {
    const from = next
    const shown = tidied(text, LONGEST_TEXT)
    next += shown.length
    return { ...rest, text: shown, from }
  })
}

/** The shape of a text, another one than that of every different text before, where it has letters enough. */
function shapes(): (text: string, shape: string) => string {
  const given = new Map<string, string>()
  const taken = new Set<string>()
  return (text, shape) => {
    const known = given.get(text)
    if (known !== undefined) return known
    let own = shape
    for (let number = 1; taken.has(own) && number <= MOST_VARIANTS; number++) own = variantOf(shape, number)
    given.set(text, own)
    taken.add(own)
    return own
  }
}

/**
 * Gives the same texts without their values, in the same order. A text that is met again becomes the same again, and two texts
 * differ afterwards where their shapes have letters enough for it.
 */
export function scrub(all: readonly PageText[]): string[] {
  const texts = placed(all)
  const joined = texts.map(({ text }) => text).join('')
  const signs = new Signs(joined)
  const [uuids, serials, dates] = [numbering(), numbering(), numbering()]
  for (const { 0: found, index } of joined.matchAll(KEPT_IN_SUBJECT)) signs.keep(index, found.length)
  for (const { 0: found, index } of joined.matchAll(UUID)) {
    signs.replaceDigits(index, found, standInUuid(uuids(bare(found))))
  }
  const shapeApart = shapes()
  return texts.map(({ text, from, isPartOfKnown }) => {
    if (isPartOfKnown || text.trim() === '') return text
    const label = knownLabel(text)
    if (label !== undefined) return text.replace(text.trim(), () => label)
    for (const { 0: found, index } of text.matchAll(SERIAL)) {
      if (signs.isDecided(from + index, found.length)) continue
      const prefix = /^0x/i.test(found) ? 2 : 0
      const digits = found.slice(prefix)
      signs.replaceDigits(from + index + prefix, digits, standInHex(bare(digits).length, serials(bare(digits))))
      signs.keep(from + index, prefix)
    }
    for (const pattern of [KEPT_INSIDE, KEPT_IN_SUBJECT]) {
      for (const { 0: found, index } of text.matchAll(pattern)) signs.keep(from + index, found.length)
    }
    for (const { 0: found, index } of text.matchAll(DATE)) {
      signs.replace(from + index, found.length, standInDate(dates(found.toLowerCase())))
    }
    const shape = signs.piece(from, text.length)
    // The same letter may be a part of what is kept here, and of somebody's name there.
    return signs.isDecided(from, text.length) ? shape : shapeApart(text, shape)
  })
}
