// One pass over a page: where the known words stand, in document order.
import { attributeLabels, LABELLED_BY_ATTRIBUTE, LONGEST_LABEL, normaliseLabel } from './label.ts'

/** A known word met on a page. */
export interface Occurrence<Word extends string> {
  word: Word
  /** The element whose label it is. */
  element: Element
  /** False where the word is only part of the label, e.g. `Renew now`. */
  exact: boolean
  /** The label, where it stands in an attribute. */
  label: string | undefined
  /** Of a word that introduces something: the first text behind it that says nothing known. */
  introduced: Text | undefined
}

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

const SHOW_ELEMENT = 1
const SHOW_TEXT = 4
/** Texts in these are never shown. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript'])
/** How many elements up a label that is broken over several text nodes is looked for. */
const BROKEN_OVER = 3
/** How many labels are remembered with their meaning: a page is read again and again, and says the same in every row. */
const REMEMBERED = 5_000
/** A longer text than this, in characters, is seldom said twice. */
const WORTH_REMEMBERING = 48
/** A longer text than this, in characters, is a sentence and no name. */
const LONGEST_NAME = 120

/** A word, and whether it is the whole label; `part`: perhaps a part of a label; undefined: nothing. */
type Meaning<Word extends string> = { word: Word; exact: boolean } | 'part' | undefined

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

function partialMeaning<Word extends string>(text: string, vocabulary: Vocabulary<Word>): Meaning<Word> {
  const word = vocabulary.partial(text)
  return word === undefined ? undefined : { word, exact: false }
}

const remembered = new WeakMap<object, Map<string, Meaning<string>>>()

function meaningsOf<Word extends string>(vocabulary: Vocabulary<Word>): (text: string) => Meaning<Word> {
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

/** The element around a text node whose whole text is a known label, where the node holds only a part of it. */
function brokenLabel<Word extends string>(
  start: Element,
  vocabulary: Vocabulary<Word>,
): { word: Word; element: Element } | undefined {
  let element: Element | null = start
  for (let up = 0; element && up < BROKEN_OVER; up++, element = element.parentElement) {
    const text = element.textContent ?? ''
    if (text.length > 2 * LONGEST_LABEL) return undefined
    const word = vocabulary.exact.get(normaliseLabel(text))
    if (word !== undefined) return { word, element }
    const spaced = [...element.childNodes].map((node) => node.textContent ?? '').join(' ')
    const spacedWord = vocabulary.exact.get(normaliseLabel(spaced))
    if (spacedWord !== undefined) return { word: spacedWord, element }
  }
  return undefined
}

function inAttributes<Word extends string>(
  root: ParentNode,
  vocabulary: Vocabulary<Word>,
  meaningOf: (text: string) => Meaning<Word>,
): Occurrence<Word>[] {
  const found: Occurrence<Word>[] = []
  for (const element of root.querySelectorAll(LABELLED_BY_ATTRIBUTE)) {
    for (const text of attributeLabels(element)) {
      let meaning = meaningOf(text)
      if (meaning === 'part') meaning = partialMeaning(text, vocabulary)
      if (meaning === undefined || meaning === 'part') continue
      found.push({ word: meaning.word, element, exact: meaning.exact, label: text, introduced: undefined })
      break
    }
  }
  return found
}

function isBlank(text: string): boolean {
  return text.charCodeAt(0) <= 0x20 && text.trim() === ''
}

/**
 * Finds every known word on a page or in a part of it, in document order. An element that says the same word twice
 * (by text and by title, say) is given once.
 */
export function findOccurrences<Word extends string>(
  root: (Document | Element | ShadowRoot) & ParentNode,
  vocabulary: Vocabulary<Word>,
): Occurrence<Word>[] {
  const meaningOf = meaningsOf(vocabulary)
  const labelled = inAttributes(root, vocabulary, meaningOf)
  const found: Occurrence<Word>[] = []
  let introducing: Occurrence<Word> | undefined
  const push = (occurrence: Occurrence<Word>): void => {
    found.push(occurrence)
    if (occurrence.word === vocabulary.introducing) introducing = occurrence
  }
  const introduce = (node: Node, text: string): void => {
    if (!introducing || text.length > LONGEST_NAME || text.trim().length < 2) return
    introducing.introduced = node as Text
    introducing = undefined
  }
  let at = 0
  let next = labelled[at]
  const document = root.ownerDocument ?? (root as Document)
  // Elements are walked only where some carry a label: most pages have it all in texts.
  const walker = document.createTreeWalker(root, next ? SHOW_TEXT | SHOW_ELEMENT : SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue
    if (text === null) {
      if (node !== next?.element) continue
      push(next)
      next = labelled[++at]
      continue
    }
    if (text.length < 2 || isBlank(text)) continue
    let meaning = meaningOf(text)
    if (!meaning) {
      introduce(node, text)
      continue
    }
    const element = node.parentElement
    if (!element) continue
    if (meaning === 'part') {
      const broken = brokenLabel(element, vocabulary)
      if (broken) {
        // Another part of this label has been met already, perhaps one that is a shorter label by itself.
        if (found.at(-1)?.element === broken.element) found.pop()
        push({ word: broken.word, element: broken.element, exact: true, label: undefined, introduced: undefined })
        continue
      }
      meaning = partialMeaning(text, vocabulary)
      if (!meaning || meaning === 'part') {
        introduce(node, text)
        continue
      }
    }
    const { word, exact } = meaning
    if (!exact && UNSEEN.has(element.localName)) continue
    const last = found.at(-1)
    if (last?.element === element && last.word === word) continue
    push({ word, element, exact, label: undefined, introduced: undefined })
  }
  return found
}

/** Every open shadow root below a root: only looked for where a page says nothing without them. */
export function shadowRootsIn(root: ParentNode): ShadowRoot[] {
  const found: ShadowRoot[] = []
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot && !element.localName.startsWith('koshin-')) {
      found.push(element.shadowRoot, ...shadowRootsIn(element.shadowRoot))
    }
  }
  return found
}
