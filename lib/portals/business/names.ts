// Names on a page: every text that is none of the portal's own words and no label of something that can be pressed.
import { LONGEST_NAME } from '../../facts/limits.ts'
import { remembered } from '../../facts/remembered.ts'
import { attributeLabels, DIALOG, HEADING } from '../page/label.ts'
import { isOurs } from '../page/ours.ts'
import { childrenOf, closest, holds, matching, shownIn, shownText } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import type { BusinessTarget, NameReading } from './view.ts'
import { isPortalWord } from './vocabulary.ts'

/** A text that may be a name, with the element that shows it. */
export interface NameText {
  text: string
  element: Element
}

const ELEMENT = 1
const TEXT = 3
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'option', 'textarea'])
const CONTROLS = ['a', 'button', 'input', 'select', 'label']
const ROLES = ['button', 'link', 'menuitem', 'tab', 'option']
/** What is pressed has a label, not a name. */
export const LABELLED = [...CONTROLS, ...ROLES.map((role) => `[role=${role}]`)].join()
const HAS_LETTER = /[\p{L}\p{N}]/u

/** What stands between the places of a way through the portal. */
const NEXT = /\s?[/／›»>]\s?/

/** The end of a way that begins with the portal's own words, `Your MDM Servers / CLOMO`; any other text as it is. */
function endOfWay(text: string): string {
  const places = text.split(NEXT)
  const last = places.pop()?.trim() ?? ''
  return last !== '' && places.length > 0 && places.every(isPortalWord) ? last : text
}

/** The name in a text; empty where it is none. */
const nameIn = remembered((text) => {
  const name = text.length <= LONGEST_NAME ? endOfWay(text) : ''
  return HAS_LETTER.test(name) && !isPortalWord(name) ? name : ''
})

/** The same as `element.matches(LABELLED)`, and quicker. */
function isLabelled(element: Element): boolean {
  return CONTROLS.includes(element.localName) || ROLES.includes(element.getAttribute('role') ?? '')
}

/** What is pressed inside an element has a label of its own; the element itself may be something that is pressed. */
function collect(element: Element, found: NameText[]): void {
  const { localName } = element
  const isSlot = localName === 'slot'
  let own = ''
  const take = (node: Node): void => {
    // A hit of a search is marked within a name.
    if (node.nodeType === TEXT || (node as Element).localName === 'mark') own += node.textContent
    else if (node.nodeType === ELEMENT && !isLabelled(node as Element)) collect(node as Element, found)
  }
  if (element.shadowRoot || isSlot || isOurs(element)) childrenOf(element).forEach(take)
  // From one to the next: a list of hundreds is read in half the time that a list of each one's children takes.
  else for (let node = element.firstChild; node; node = node.nextSibling) take(node)
  const text = own.trim() && nameIn(own.trim())
  if (text === '' || UNSEEN.has(localName)) return
  // A slot has no box of its own.
  const shown = isSlot ? (shownIn(element) ?? element) : element
  if (isVisible(shown)) found.push({ text, element: shown })
}

/** The texts in an element that may be names, nearly in the page's order; several text nodes of one element are one text. */
export function nameTexts(within: Element): NameText[] {
  const found: NameText[] = []
  collect(within, found)
  return found
}

/** One text is a name; of several that differ nobody knows which. The same text twice is one. */
export function readName(texts: NameText[]): NameReading {
  const [first, second] = texts
  if (first && !second) return { kind: 'one', name: first.text }
  const names = [...new Set(texts.map(({ text }) => text))]
  const [name, ...others] = names
  if (name === undefined) return { kind: 'none' }
  return others.length === 0 ? { kind: 'one', name } : { kind: 'several', names }
}

/** What heads a part of a page says what that is, whatever else stands there. */
const HEADS = `th,[role=rowheader],${HEADING}`

/** A name with the element that shows it, and what stands under it. */
export type Titled = Pick<BusinessTarget, 'name' | 'place' | 'besides'>

/** The name in a part of a page: its title's, where several texts stand there. `isFirst`: without a title, the first one is. */
export function readTitle(texts: NameText[], part: Element, isFirst = false): Titled {
  const all = readName(texts)
  const place = texts[0]?.element ?? part
  if (all.kind !== 'several') return { name: all, place }
  const heads = texts.filter(({ element }) => {
    const head = closest(element, HEADS)
    return head !== null && holds(part, head)
  })
  const [title = isFirst ? texts[0] : undefined] = heads
  const name = heads.length > 0 ? readName(heads) : title && readName([title])
  if (!title || name?.kind !== 'one') return { name: all, place }
  const besides = texts.filter(({ text }) => text !== name.name).map(({ text }) => text)
  return { name, place: title.element, besides: besides.join('\n') }
}

/** A field that the page has filled, and nobody looks for anything in. */
const FIELDS = 'input:not([type]),input[type=text]'
const ASKED = '[role],[list],[placeholder]'

/** Names that no text shows: what is around a control is called so for the ear, or a field in it says so. */
export function unseenNames(part: Element, control: Element, hasShadows: boolean): NameText[] {
  const found: NameText[] = []
  const take = (text: string, element: Element): void => {
    const name = nameIn(text.trim())
    if (name !== '' && isVisible(element)) found.push({ text: name, element })
  }
  for (let at = shownIn(control); at && holds(part, at); at = shownIn(at)) take(attributeLabels(at)[0] ?? '', at)
  for (const field of matching(part, FIELDS, hasShadows) as HTMLInputElement[]) {
    if (!field.matches(ASKED) && field.value === field.getAttribute('value')) take(field.value, field)
  }
  return found
}

/** What a heading may show in place of a text. */
const PICTURES = 'img,svg'

/** True where a part of a page ends without a name: the heading in it has not come yet, or it is a dialog, which is none of what is behind it. */
export function isUnheaded(part: Element, hasShadows: boolean): boolean {
  const isEmpty = (one: Element): boolean =>
    isVisible(one) && shownText(one, true).trim() === '' && !one.querySelector(PICTURES)
  return part.matches(DIALOG) || matching(part, HEADING, hasShadows).some(isEmpty)
}

/** Every text on a page that may be a name, those that can be pressed included. */
export function shownNames(within: Element): string[] {
  const pressable = matching(within, LABELLED, true).flatMap((element) => nameTexts(element))
  return [...nameTexts(within), ...pressable].map(({ text }) => text)
}
