// Which control an event on the page is about: the one under it, behind its label, or the only one inside it.
import { isOfField } from '../../portals/page/fields.ts'
import { bareLabel } from '../../portals/page/harmless.ts'
import { labelsOf, normaliseLabel, PRESSABLE } from '../../portals/page/label.ts'
import { holds, matching, shownIn, wayOut } from '../../portals/page/tree.ts'
import { asFileField } from '../file/file-fields.ts'
import type { Control, Pressed, Unit, View } from '../view.ts'
import { type IsHarmless, mayAct, saysHarmless } from './doubt.ts'
import { isPressable, isTyped } from './pressable.ts'
import { isSealed } from './sealed.ts'
import { type DangerIn, type Spoken, spokenInForm } from './spoken.ts'

/** Every control in an element. To look at what is in a small part of a long page is many times quicker than to ask each control. */
function controlsInside<Action extends string, One extends Unit>(
  element: Element,
  view: View<Action, One>,
): Control<Action, One>[] {
  const inside = [element, ...matching(element, '*', false)]
  const isOneTree = inside.length < view.controls.size && !inside.some(reachesFurther)
  if (isOneTree) return inside.flatMap((one) => view.controls.get(one) ?? [])
  return [...view.controls.values()].filter((control) => holds(element, control.element))
}

/** True where more is shown in an element than its own tree says. */
const reachesFurther = (element: Element): boolean => Boolean(element.shadowRoot) || element.localName === 'slot'

function controlInside<Action extends string, One extends Unit>(
  element: Element,
  view: View<Action, One>,
): Control<Action, One> | undefined {
  const inside = controlsInside(element, view)
  const [first] = inside
  if (!first || inside.some(({ action }) => action !== first.action)) return undefined
  // Around the same action of several rows nobody can tell which row is meant.
  return inside.every(({ row }) => row === first.row) ? first : { action: first.action, element: first.element }
}

/** True where an element shows nothing but its control, and perhaps a sign without a name, which is pressed: its edge belongs to the control. */
function isOnly(element: Element, control: Control, path: EventTarget[]): boolean {
  const [shown, own] = [element, control.element].map(({ textContent }) => textContent ?? '') as [string, string]
  if (normaliseLabel(shown) === normaliseLabel(own)) return true
  const says = (one: EventTarget) => one instanceof Element && labelsOf(one).some((label) => /[\p{L}?]/u.test(label))
  return bareLabel(shown) === bareLabel(own) && !path.slice(0, path.indexOf(element)).some(says)
}

/** The control that an event is about, going outwards from its innermost target; undefined where it is none. */
export function controlOf<Action extends string, One extends Unit>(
  path: EventTarget[],
  view: View<Action, One>,
): Control<Action, One> | undefined {
  for (const node of path) {
    if (!(node instanceof Element)) continue
    const control = view.controls.get(node)
    if (control) return control
    for (const label of (node as Partial<HTMLInputElement>).labels ?? []) {
      const before = view.controls.get(label) ?? controlInside(label, view)
      if (before) return before
    }
    if (node.localName === 'label') {
      const labelled = (node as HTMLLabelElement).control
      const behind = labelled && (view.controls.get(labelled) ?? controlInside(labelled, view))
      if (behind) return behind
    }
    if (node.localName === 'body' || node.localName === 'form' || view.rows.some((row) => row.element === node)) break
    const inside = controlInside(node, view)
    if (inside && (node.matches(PRESSABLE) || isOnly(node, inside, path))) return inside
  }
  return undefined
}

const isChosen = (element: Element): boolean | undefined =>
  (element as Partial<HTMLOptionElement>).selected ?? element.closest('label')?.control?.matches(':checked')

/** True where both stand in a part of the page that holds no row, and is not all of it. */
function isBeside<One extends Unit>(element: Element, other: Element, { rows }: View<string, One>): boolean {
  let at: Element | null = element
  while (at && !holds(at, other)) at = shownIn(at)
  return at !== null && !at.matches('html,body') && !rows.some((row) => at && holds(at, row.element))
}

/**
 * The control for which something else is pressed: what says nothing of itself lies over its label, for a page may put its own button
 * there, and what says something unknown beside a choice carries that out.
 */
function controlBehind<Action extends string, One extends Unit>(
  path: EventTarget[],
  view: View<Action, One>,
  isHarmless: IsHarmless,
): Control<Action, One> | undefined {
  const over = path.find((node): node is Element => node instanceof Element && node.matches(PRESSABLE))
  if (!over || isTyped(over)) return undefined
  const row = rowOf(path, view)
  const inRow = [...view.controls.values()].filter((control) => control.row === row)
  if (labelsOf(over).length > 0) {
    if (saysHarmless(path, isHarmless)) return undefined
    const chosen = inRow.filter(({ element }) => isChosen(element))
    return row ? chosen[0] : chosen.find(({ element }) => isBeside(over, element, view))
  }
  const { left, top, width, height } = over.getBoundingClientRect()
  const [x, y] = [left + width / 2, top + height / 2]
  return inRow.find(({ element }) => {
    const box = element.getBoundingClientRect()
    return box.left < x && x < box.right && box.top < y && y < box.bottom
  })
}

/** A field for files, or its label: a press on it lets the user choose one, whatever it is called. What is chosen is judged by itself. */
const opensChoice = (node: EventTarget): boolean =>
  asFileField(node) !== undefined || asFileField((node as Partial<HTMLLabelElement>).control) !== undefined

/** What a press is judged by, besides the view. */
export interface Sight<Action extends string> {
  /** What the page itself says at this moment. */
  spoken: Spoken<Action> | undefined
  isDangerous(action: Action): boolean
  isHarmless: IsHarmless
  /** The page's own words are not known here: only a harmless label says what something is. Not asked of what is known to be dangerous. */
  readonly isDoubtful: boolean
}

/** What a press on this element is about; undefined where it does nothing. `path` goes outwards from it. */
export function pressedBy<Action extends string, One extends Unit>(
  element: Element,
  path: EventTarget[],
  view: View<Action, One>,
  sight: Sight<Action>,
): Pressed<Action, One> | undefined {
  const { spoken, isDangerous, isHarmless } = sight
  const pressed = path.find((node): node is Element => node instanceof Element && node.matches(`${PRESSABLE},option`))
  if (path.some(opensChoice) || (pressed && isOfField(pressed))) return undefined
  const control = controlOf(path, view) ?? controlBehind(path, view, isHarmless)
  if (spoken && !(control && isDangerous(control.action))) {
    // The page says so now, whatever was read of it before; which row it stands in is seen by its place.
    const said = controlOf(wayOut(spoken.by), view)
    if (said?.action === spoken.action) return { ...said, element: spoken.element }
    const row = control?.row ?? rowOf(wayOut(spoken.by), view) ?? rowOf(path, view)
    return { action: spoken.action, element: spoken.element, ...(row && { row }) }
  }
  if (control && isDangerous(control.action)) return control
  const { isDoubtful } = sight
  if (control && !isDoubtful) return control
  const unknown = unknownAt(element, isDoubtful)
  if (!unknown.isUnclear) return isPressable(path) ? unknown : undefined
  if (saysHarmless(control ? wayOut(control.element) : path, isHarmless)) return control
  return mayAct(path) || isSealed(element) ? unknown : undefined
}

/** A press on what says nothing that Koshin knows. `isDoubtful`: the page's own words are not known where it stands. */
export const unknownAt = (element: Element, isDoubtful: boolean) => ({
  action: 'unknown' as const,
  element,
  isUnclear: isDoubtful || isSealed(element),
})

/** The control that submitting a form stands for: the button pressed, else the first one in it that `acts`. */
export function controlOfForm<Action extends string, One extends Unit>(
  event: SubmitEvent,
  view: View<Action, One>,
  acts: (action: Action) => boolean,
): Control<Action, One> | undefined {
  if (event.submitter) {
    const control = controlOf([event.submitter], view)
    if (control) return control
  }
  return actingIn(event.target as Element, view, acts)
}

const actingIn = <Action extends string, One extends Unit>(
  form: Element,
  { controls }: View<Action, One>,
  acts: (action: Action) => boolean,
): Control<Action, One> | undefined =>
  [...controls.values()].find(({ element, action }) => holds(form, element) && acts(action))

const SUBMITS = 'button:not([type=button],[type=reset]),input[type=submit],input[type=image]'

/** What Enter in a field stands for in a form that no button submits: a script may, by what acts in it. */
export function sentFrom<Action extends string, One extends Unit>(
  field: Element,
  view: View<Action, One>,
  acts: (action: Action) => boolean,
  dangerIn: DangerIn<Action>,
): Pressed<Action, One> | undefined {
  const form = field.closest('form')
  if (!form || form.querySelector(SUBMITS)) return undefined
  return actingIn(form, view, acts) ?? spokenInForm(form, dangerIn)
}

/** The unit in which an event happened. */
export function rowOf<One extends Unit>(path: EventTarget[], view: View<string, One>): One | undefined {
  return view.rows.find(({ element, parts }) => path.includes(element) || parts?.some((part) => path.includes(part)))
}
