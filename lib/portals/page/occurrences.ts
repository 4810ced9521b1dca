// One pass over a page: where the known words stand, in document order.
import { elementsAround } from './components.ts'
import { findInAttributes, LABELLED_BY_ATTRIBUTE, PRESSABLE } from './label.ts'
import { BEGINNING, brokenLabel, meaningsOf, type Vocabulary } from './meaning.ts'
import { bearerOf, childrenOf, closest } from './tree.ts'

/** A known word met on a page. */
export interface Occurrence<Word extends string> {
  word: Word
  /** The element whose label it is. */
  element: Element
  /** The text in which it stands. */
  text: string
  /** True where that text is an attribute's. */
  inAttribute: boolean
  /** False where the word is only part of the label, e.g. `Renew now`. */
  exact: boolean
  /** Of a word that introduces something: the first text behind it that says nothing known. */
  introduced: Text | undefined
  /** How many texts had been met before it was, where {@link OccurrenceSearch.texts} are wished for. */
  at?: number
}

/** The words of elements that were read before and are surely the same still; none of them introduces what lies beyond. */
export type KnownWords<Word extends string> = ReadonlyMap<Element, readonly Occurrence<Word>[]>

const SHOW_ELEMENTS_AND_TEXTS = 5
const ELEMENT_NODE = 1
const TEXT_NODE = 3
/** Texts in these are never shown. */
const UNSEEN = new Set(['script', 'style', 'template', 'noscript'])
/** A longer text than this, in characters, is a sentence and no name. */
const LONGEST_NAME = 120

/** A text in more pieces than this is none that a framework has broken. */
const MOST_PIECES = 24

const isOneText = ({ firstElementChild, childNodes }: Element): boolean =>
  !firstElementChild && childNodes.length <= MOST_PIECES

/** How a page is looked through. */
export interface OccurrenceSearch<Word extends string> {
  /** What is inside these elements is taken from here. */
  known?: KnownWords<Word>
  /** The page is read as it is shown, open shadow roots and all; nothing is known then. */
  hasShadows?: boolean
  /** Is given every element on the way, but for those inside of what is known; none with `hasShadows`. */
  meet?: (element: Element) => void
  /** Takes every text on the way, in document order, where nothing is known: whoever asks for a part's texts need not walk once more. */
  texts?: Text[] | undefined
}

/**
 * Finds every known word on a page or in a part of it, in document order. An element that says the same word twice
 * (by text and by title, say) is given once.
 */
export function findOccurrences<Word extends string>(
  root: (Document | Element | ShadowRoot) & ParentNode,
  vocabulary: Vocabulary<Word>,
  { known, hasShadows = false, meet, texts }: OccurrenceSearch<Word> = {},
): Occurrence<Word>[] {
  const meaning = meaningsOf(vocabulary)
  /** A long text is a label only where it can be pressed. */
  const meaningOf = (text: string, element: Element | null) =>
    meaning(text) ??
    (text.length > BEGINNING && element && closest(element, PRESSABLE) ? meaning(text.slice(0, BEGINNING)) : null)
  const document = root.ownerDocument ?? (root as Document)
  const found: Occurrence<Word>[] = []
  let introducing: Occurrence<Word> | undefined

  function occurrence(
    word: Word,
    element: Element,
    exact: boolean,
    text: string,
    inAttribute = false,
  ): Occurrence<Word> {
    const one: Occurrence<Word> = { word, element, exact, text, inAttribute, introduced: undefined }
    if (texts) one.at = texts.length
    return one
  }

  function push(occurrence: Occurrence<Word>): void {
    found.push(occurrence)
    if (occurrence.word === vocabulary.introducing) introducing = occurrence
  }

  function inAttributes(element: Element): Occurrence<Word> | undefined {
    const labelled = findInAttributes(element, (text) => {
      const meaning = meaningOf(text.trim(), element)
      return meaning?.word && occurrence(meaning.word, element, meaning.exact, text, true)
    })
    if (labelled || !vocabulary.inField || !element.matches('input[readonly],input[disabled]')) return labelled
    const { value = '' } = element as HTMLInputElement
    const word = vocabulary.inField(value)
    return word && occurrence(word, element, false, value, true)
  }

  function readText(node: Text): void {
    texts?.push(node)
    let text = node.data.trim()
    // No label and no name is a single letter.
    if (text.length < 2) return
    const element = bearerOf(node)
    let meaning = meaningOf(text, element)
    // A framework may have broken it over several texts, with comments between them: a date, say.
    if (!meaning && element && (node.previousSibling ?? node.nextSibling) && isOneText(element)) {
      text = (element.textContent ?? '').trim()
      meaning = meaningOf(text, element)
    }
    if (meaning?.part) {
      const broken = brokenLabel(element, vocabulary)
      if (broken) {
        // Another part of this label has been met already, perhaps one that is a shorter label by itself.
        if (found.at(-1)?.element === broken.element) found.pop()
        push(occurrence(broken.word, broken.element, true, broken.text))
        return
      }
    }
    if (!meaning?.word) {
      if (!introducing || text.length > LONGEST_NAME) return
      introducing.introduced = node
      introducing = undefined
      return
    }
    const { word, exact } = meaning
    if (!element || (!exact && UNSEEN.has(element.localName))) return
    const last = found.at(-1)
    if (last?.element !== element || last.word !== word) push(occurrence(word, element, exact, text))
  }

  /** One walk for all that is asked of a page: to make each node known to the script takes longer than what is asked of it. */
  function walk(part: ParentNode & Node): void {
    const walker = document.createTreeWalker(part, SHOW_ELEMENTS_AND_TEXTS)
    const labelled = part.querySelectorAll(LABELLED_BY_ATTRIBUTE)
    let at = 0
    let next = labelled[0]
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeType === TEXT_NODE) {
        readText(node as Text)
        continue
      }
      meet?.(node as Element)
      if (node !== next) continue
      const own = inAttributes(next)
      if (own) push(own)
      next = labelled[++at]
    }
  }

  /** Goes into what holds something known, past what is known, and walks through all the rest. */
  function walkAround(part: Node, around: ReadonlySet<Node>): void {
    for (const child of part.childNodes) {
      const element = child as ChildNode & Element
      const words = known?.get(element)
      if (words) {
        found.push(...words)
        introducing = undefined
      } else if (child.nodeType === TEXT_NODE) readText(child as Text)
      else if (child.nodeType === ELEMENT_NODE) {
        meet?.(element)
        const own = inAttributes(element)
        if (own) push(own)
        if (around.has(element)) walkAround(element, around)
        else walk(element)
      }
    }
  }

  function walkShown(part: Element): void {
    const own = part.matches(LABELLED_BY_ATTRIBUTE) && inAttributes(part)
    if (own) push(own)
    for (const child of childrenOf(part)) {
      if (child.nodeType === TEXT_NODE) readText(child as Text)
      else if (child.nodeType === ELEMENT_NODE) walkShown(child as Element)
    }
  }

  if (hasShadows) walkShown(document.documentElement)
  else if (known?.size) walkAround(root, elementsAround(known.keys()))
  else walk(root)
  return found
}
