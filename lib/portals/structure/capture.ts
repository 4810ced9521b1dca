// Describes the page of one frame without any of its values: what is shown, how it is nested, and where it stands.
import { isOurs } from '../page/ours.ts'
import { isVisible } from '../page/visible.ts'
import { appleOrigin, bareAddress } from './address.ts'
import { ELEMENTS, FLAGS, LABELS, REFERENCES, UNSEEN, VALUE_IS_LABEL, WITH_VALUES } from './format.ts'
import { Names } from './names.ts'
import { type PageText, scrub } from './scrub.ts'
import { type Box, isPartOfKnownLabel, type StructureElement, type StructureFrame, type StructureNode } from './tree.ts'

const ELEMENT = 1
const TEXT = 3
/** Whitespace is a part of a label only in an element with so little text, in characters. */
const LABEL_AND_BLANKS = 200

/** What is known of a frame besides its document. */
export interface Surroundings {
  /** See {@link StructureFrame.place}. */
  place: string
  address: string
  width: number
  height: number
  /** Where an element stands; undefined where it has no place. */
  boxOf: (element: Element) => Box | undefined
  /** `pointer`: it shows the hand of what can be pressed. `scrolls`: it has its own way of scrolling. */
  looksOf: (element: Element) => readonly ('pointer' | 'scrolls')[]
  /** The number of the frame that an element holds, among those of its window. */
  frameOf: (element: Element) => number | undefined
}

/** Takes a page's document, which it leaves as it is. Nothing in the answer was a value on the page. */
export function captureFrame(document: Document, surroundings: Surroundings): StructureFrame {
  const names = new Names(document)
  const { place, address, width, height } = surroundings
  const root = elementOf(document.documentElement, names, surroundings)
  return { place, address: bareAddress(address), width, height, root: withoutValues(root ?? EMPTY) }
}

const EMPTY: StructureElement = { name: 'html', attributes: new Map(), children: [] }

function elementOf(element: Element, names: Names, surroundings: Surroundings): StructureElement | undefined {
  const { localName } = element
  if (UNSEEN.has(localName) || isOurs(element)) return undefined
  const inside = (nodes: Iterable<Node>) => [...nodes].flatMap((node) => nodeOf(node, names, surroundings) ?? [])
  const children = localName === 'textarea' || localName === 'iframe' ? [] : inside(element.childNodes)
  const shadow = element.shadowRoot ? inside(element.shadowRoot.childNodes) : undefined
  const box = surroundings.boxOf(element)
  return {
    name: ELEMENTS.has(localName) ? localName : names.elementName(localName),
    attributes: attributesOf(element, names, surroundings, [...children, ...(shadow ?? [])]),
    ...(box && { box }),
    ...(shadow && { shadow }),
    children,
  }
}

function nodeOf(node: Node, names: Names, surroundings: Surroundings): StructureNode | undefined {
  if (node.nodeType === ELEMENT) return elementOf(node as Element, names, surroundings)
  if (node.nodeType !== TEXT) return undefined
  const text = node.nodeValue ?? ''
  if (text.trim() !== '') return text
  return text !== '' && (node.parentNode?.textContent ?? '').trim().length < LABEL_AND_BLANKS ? text : undefined
}

function isShown(node: StructureNode): boolean {
  return typeof node !== 'string' && !node.attributes.has('hidden')
}

function attributesOf(
  element: Element,
  names: Names,
  { looksOf, frameOf }: Surroundings,
  inside: readonly StructureNode[],
): Map<string, string> {
  const kept = new Map<string, string>()
  for (const { name, value } of element.attributes) {
    const allowed = value.split(/\s+/).find((word) => WITH_VALUES[name]?.has(word))
    if (allowed !== undefined) kept.set(name, allowed)
    else if (FLAGS.has(name) && name !== 'hidden') kept.set(name, '')
  }
  if (element.getAttribute('tabindex') && !kept.has('tabindex')) kept.set('tabindex', '0')
  // A part of what is hidden may be shown all the same.
  if (!isVisible(element) && !inside.some(isShown)) kept.set('hidden', '')
  for (const look of looksOf(element)) kept.set(look, '')
  for (const name of REFERENCES) {
    const numbers = names.references(element.getAttribute(name))
    if (numbers) kept.set(name, numbers)
  }
  const id = names.referenced(element.id)
  if (id && !kept.has('id')) kept.set('id', id)
  if (element.localName === 'slot' && element.hasAttribute('name'))
    kept.set('name', names.slot(element.getAttribute('name')))
  if (element.hasAttribute('slot')) kept.set('slot', names.slot(element.getAttribute('slot')))
  for (const name of LABELS) {
    const value = element.getAttribute(name)
    if (value !== null) kept.set(name, value)
  }
  if (element.localName === 'input' && VALUE_IS_LABEL.has(kept.get('type') ?? '')) {
    kept.set('value', (element as HTMLInputElement).value)
  }
  const origin = element.localName === 'iframe' ? appleOrigin(element.getAttribute('src') ?? '') : undefined
  if (origin) kept.set('src', `${origin}/`)
  const frame = frameOf(element)
  if (frame !== undefined) kept.set('frame', String(frame))
  return kept
}

/** Attributes whose values are texts of the page. */
const TEXTS = new Set<string>([...LABELS, 'value'])

/** The same tree, every text of it scrubbed, together. */
function withoutValues(root: StructureElement): StructureElement {
  const texts: PageText[] = []
  collect(root, [], texts)
  const scrubbed = scrub(texts)[Symbol.iterator]()
  const next = (): string => scrubbed.next().value ?? ''
  const rebuild = (element: StructureElement): StructureElement => {
    const attributes = new Map([...element.attributes].map(([name, value]) => [name, TEXTS.has(name) ? next() : value]))
    const one = (node: StructureNode): StructureNode => (typeof node === 'string' ? next() : rebuild(node))
    const shadow = element.shadow?.map(one)
    return { ...element, attributes, ...(shadow && { shadow }), children: element.children.map(one) }
  }
  return rebuild(root)
}

function collect(element: StructureElement, around: readonly StructureElement[], texts: PageText[]): void {
  for (const [name, text] of element.attributes) if (TEXTS.has(name)) texts.push({ text })
  const within = [...around, element]
  const one = (node: StructureNode, path: readonly StructureElement[]): void => {
    if (typeof node === 'string') texts.push({ text: node, isPartOfKnown: isPartOfKnownLabel(path) })
    else collect(node, path, texts)
  }
  for (const node of element.shadow ?? []) one(node, within)
  for (const node of element.children) one(node, within)
}
