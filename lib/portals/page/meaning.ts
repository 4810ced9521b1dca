// What a text on a page means in one portal's words: a whole label, part of one, or nothing known.
import { LONGEST_LABEL, normaliseLabel } from './label.ts'

/** What one portal's words mean; a portal's file of words makes it. */
export interface Vocabulary<Word extends string> {
  /** A whole label, normalised -> its word. */
  exact: ReadonlyMap<string, Word>
  /** Beginnings and ends of labels, normalised: a label may be broken over several text nodes. */
  parts: ReadonlySet<string>
  /** A word for text that is no whole label: part of a label, a date, a subject. */
  partial(text: string): Word | undefined
  /** A word behind which a text of unknown words is of interest, e.g. a row's vendor. */
  introducing?: Word
}

/** How many elements up a label that is broken over several text nodes is looked for. */
const BROKEN_OVER = 3
/** How many labels are remembered with their meaning: a page is read again and again, and says the same in every row. */
const REMEMBERED = 5_000
/** A longer text than this, in characters, is seldom said twice. */
const WORTH_REMEMBERING = 48

/** A word, and whether it is the whole label; `part`: perhaps a part of a label; undefined: nothing. */
export type Meaning<Word extends string> = { word: Word; exact: boolean } | 'part' | undefined

function findMeaning<Word extends string>(text: string, vocabulary: Vocabulary<Word>): Meaning<Word> {
  if (text.length <= 2 * LONGEST_LABEL) {
    const label = normaliseLabel(text)
    if (label === '') return undefined
    const word = vocabulary.exact.get(label)
    if (word !== undefined) return { word, exact: true }
    if (vocabulary.parts.has(label)) return 'part'
  }
  return partialMeaning(text, vocabulary)
}

/** The meaning of a text that is surely no whole label and no part of one. */
export function partialMeaning<Word extends string>(
  text: string,
  vocabulary: Vocabulary<Word>,
): { word: Word; exact: boolean } | undefined {
  const word = vocabulary.partial(text)
  return word === undefined ? undefined : { word, exact: false }
}

const remembered = new WeakMap<object, Map<string, Meaning<string>>>()

/** Gives the function that tells a text's meaning; what it has told before it remembers. */
export function meaningsOf<Word extends string>(vocabulary: Vocabulary<Word>): (text: string) => Meaning<Word> {
  const known = (remembered.get(vocabulary) ?? new Map()) as Map<string, Meaning<Word>>
  remembered.set(vocabulary, known)
  if (known.size > REMEMBERED) known.clear()
  return (text) => {
    if (text.length > WORTH_REMEMBERING) return findMeaning(text, vocabulary)
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before
    const meaning = findMeaning(text, vocabulary)
    known.set(text, meaning)
    return meaning
  }
}

/** The element around a text node whose whole text is a known label, and that text, where the node holds only a part of it. */
export function brokenLabel<Word extends string>(
  start: Element,
  vocabulary: Vocabulary<Word>,
): { word: Word; element: Element; text: string } | undefined {
  let element: Element | null = start
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
