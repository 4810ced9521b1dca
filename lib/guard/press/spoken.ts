// What the page itself says, at the very moment of a press, of what is pressed: the labels on the event's own way, and of what it points to.
import { LONGEST_LABEL, labelsOf, normaliseLabel, PRESSABLE } from '../../portals/page/label.ts'
import { showsHand } from '../../portals/page/looks.ts'
import { BEGINNING } from '../../portals/page/meaning.ts'
import { isOurs } from '../../portals/page/ours.ts'
import { matching } from '../../portals/page/tree.ts'

/** A label met on the way of an event. */
export interface Spoken<Action extends string> {
  action: Action
  /** The element on the way that says it, or points to what does. */
  element: Element
  /** What says it. */
  by: Element
}

/** Gives the action that a label speaks of, where it is one that must not simply pass. `becomes`: it says what a row is to be made. */
export type DangerIn<Action extends string> = (label: string, becomes?: boolean) => Action | undefined

/** What holds more elements than this and is nothing to press has no label of its own: a list has a thousand rows. */
const MOST_PARTS = 24

/** Where the text of an element is its own, and not a whole row's. */
function ownLabels(element: Element): string[] {
  if (element.matches(PRESSABLE) || element.childElementCount === 0) return labelsOf(element)
  if (element.childElementCount > MOST_PARTS) return []
  const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
  return texts
    .map(({ textContent }) => normaliseLabel(textContent ?? ''))
    .filter((text) => text !== '' && text.length <= LONGEST_LABEL)
}

function byId(element: Element, attribute: string): Element | null {
  const id = element.getAttribute(attribute)
  const root = element.getRootNode() as Document | ShadowRoot
  return id ? (root.getElementById?.(id) ?? null) : null
}

/** What is chosen from a list may say of what behind what it does. */
const isChoice = (element: Element): boolean =>
  element.childElementCount === 0 && element.matches('[role=option],[role^=menuitem]')

/** What an element names for others: a menu, or a whole row, holds more than one. */
const isOne = (one: Element | null | undefined): boolean =>
  one?.childElementCount === 0 || (one?.matches(PRESSABLE) ?? false)

/** What an element works on by its own word, e.g. the choice at which the keys are. */
const activeIn = (element: Element): Element | null =>
  element.ariaActiveDescendantElement ?? byId(element, 'aria-activedescendant')

/** What Enter in a field chooses from the list that is open below it. */
export function markedFor(field: Element): Element | undefined {
  if (field.getAttribute('aria-expanded') === 'false') return undefined
  const [list] = named(field)
  return activeIn(field) ?? list?.querySelector('[role=option][aria-selected=true]') ?? undefined
}

/** What an element names as its own, or as what it opens. A page's script may have named elements that have no id. */
function named(element: Element): Element[] {
  const { ariaControlsElements, ariaOwnsElements } = element
  return [
    ...(ariaControlsElements ?? [byId(element, 'aria-controls')]),
    ...(ariaOwnsElements ?? [byId(element, 'aria-owns')]),
  ].filter((one) => one !== null)
}

/** What pressing this would press, or choose, elsewhere: only what can itself be pressed counts, or says one thing. */
export function pointedTo(element: Element): Element[] {
  const { control, selectedOptions } = element as Partial<HTMLLabelElement> & Partial<HTMLSelectElement>
  const { commandForElement, popoverTargetElement } = element as Partial<HTMLButtonElement>
  const beyond = [commandForElement, popoverTargetElement, ...named(element)]
  return [control, ...(selectedOptions ?? []), activeIn(element), ...beyond.filter(isOne)].filter(
    (one) => one instanceof Element,
  )
}

/** The first thing on the way outwards, up to what can be pressed, that speaks of danger. */
export function spokenOn<Action extends string>(
  path: EventTarget[],
  dangerIn: DangerIn<Action>,
): Spoken<Action> | undefined {
  for (const node of path) {
    if (!(node instanceof Element) || isOurs(node)) continue
    if (node.localName === 'body' || node.localName === 'form') return undefined
    for (const element of [node, ...pointedTo(node)]) {
      const command = normaliseLabel(element.getAttribute('command') ?? '')
      for (const label of [command, ...(element === node ? ownLabels(node) : labelsOf(element))]) {
        const action = dangerIn(label) ?? (isChoice(element) ? dangerIn(label.slice(0, BEGINNING)) : undefined)
        if (action !== undefined) return { action, element: node, by: element }
      }
    }
    if (node.matches(PRESSABLE)) return undefined
  }
  return undefined
}

/** What stands in a form as plain text, shows a hand and speaks of danger: a script may submit the form by it. */
export function spokenInForm<Action extends string>(
  form: Element,
  dangerIn: DangerIn<Action>,
): Spoken<Action> | undefined {
  for (const element of matching(form, '*', true)) {
    const isShown = element.childElementCount === 0 && showsHand(element)
    const spoken = isShown ? spokenOn([element], dangerIn) : undefined
    if (spoken) return spoken
  }
  return undefined
}
