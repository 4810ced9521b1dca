// What a text on a page means in one portal's words: a whole label, part of one, or nothing known.
import { remembered } from '../../facts/remembered.ts'
import { LONGEST_LABEL, normaliseLabel } from './label.ts'

/** What one portal's words mean; a portal's file of words makes it. */
export interface Vocabulary<Word extends string> {
  /** A whole label, normalised -> its word. */
  exact: ReadonlyMap<string, Word>
  /** Beginnings and ends of labels, normalised: a label may be broken over several text nodes. */
  parts: ReadonlySet<string>
  /** A word for a text that is no whole label: part of a label, a date, a subject. It comes normalised, unless it is long. */
  partial(text: string): Word | undefined
  /** A word for what a field shows that nobody can type into. */
  inField?(text: string): Word | undefined
  /** A word behind which a text of unknown words is of interest, e.g. a row's vendor. */
  introducing?: Word
}

/** How many elements up a label that is broken over several text nodes is looked for. */
export const BROKEN_OVER = 3
/** A label may be blanks for the most part: a template's indentation. A text of more characters than this is no label. */
const LONGEST_WITH_BLANKS = 1_000
/** The beginning of a label in which it says what a press does, in characters; behind it, it may say of what. A longer text is running text. */
export const BEGINNING = 48
/** An e-mail address, and nothing else. */
export const MAIL_ADDRESS = /^\s*[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+\s*$/

/** What a text means. `part`: perhaps it is a part of a label that goes on in another text node. Null: nothing. */
export type Meaning<Word extends string> = { word: Word | undefined; exact: boolean; part: boolean } | null

function findMeaning<Word extends string>(text: string, vocabulary: Vocabulary<Word>): Meaning<Word> {
  // Mostly it is a subject, of which there may be one in every row.
  if (text.length > LONGEST_LABEL) {
    const word = vocabulary.partial(text)
    if (word) return { word, exact: false, part: false }
  }
  const label = text.length <= LONGEST_WITH_BLANKS ? normaliseLabel(text) : text
  if (label === '') return null
  const whole = vocabulary.exact.get(label)
  const part = whole === undefined && vocabulary.parts.has(label)
  const word = whole ?? vocabulary.partial(label)
  return part || word !== undefined ? { word, exact: whole !== undefined, part } : null
}

const memories = new WeakMap<object, (text: string) => Meaning<string>>()

/** Gives the function that tells a text's meaning; what it has told before it remembers, but for running text, which is seldom said twice. */
export function meaningsOf<Word extends string>(vocabulary: Vocabulary<Word>): (text: string) => Meaning<Word> {
  const find = (text: string) => findMeaning(text, vocabulary)
  const memory = (memories.get(vocabulary) ?? remembered(find)) as typeof find
  memories.set(vocabulary, memory)
  return (text) => (text.length > BEGINNING ? find : memory)(text)
}

/** The element around a text node whose whole text is a known label, and that text, where the node holds only a part of it. */
export function brokenLabel<Word extends string>(
  start: Element | null,
  vocabulary: Vocabulary<Word>,
): { word: Word; element: Element; text: string } | undefined {
  let element = start
  for (let up = 0; element && up < BROKEN_OVER; up++, element = element.parentElement) {
    const text = element.textContent ?? ''
    if (text.length > 2 * LONGEST_LABEL) return undefined
    const word = vocabulary.exact.get(normaliseLabel(text))
    if (word !== undefined) return { word, element, text }
    const spaced = [...element.childNodes].map((node) => node.textContent ?? '').join(' ')
    const spacedWord = vocabulary.exact.get(normaliseLabel(spaced))
    if (spacedWord !== undefined) return { word: spacedWord, element, text: spaced }
  }
  return undefined
}
