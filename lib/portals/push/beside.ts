// What stands beside a control that is known to do harm, in one form, dialog or bar: an unknown label there may do the same in other words.
import { DIALOG, LANDMARK, labelsOf, PRESSABLE } from '../page/label.ts'
import { liesOver } from '../page/looks.ts'
import { closest, holds, isBefore, matching, shownIn } from '../page/tree.ts'
import { isVisible } from '../page/visible.ts'
import type { Action, PortalControl, PushPortalView } from './view.ts'
import { GOES_ON, OF_A_LIST } from './words.ts'

/** Holds what belongs together, by its own word. */
const GROUP = `form,${DIALOG},[role=toolbar],[role=menu]`
const OF_THE_PORTAL = `${LANDMARK},header,footer`
/** In the content, what is at the head or the foot of a part is that part's. */
const CONTENT = 'form,main,article,section'
const HARMFUL = new Set<Action>(['create', 'accept', 'upload', 'renew', 'revoke'])
/** A field for files belongs to what sends them. */
const FILES = 'input[type=file]'

/** The parts of the page around a control in which there is anything else to press, and no certificate, from the innermost outwards. */
function partsAround(
  control: Element,
  { shadowRoots, rows, screen, unread }: PushPortalView,
): { part: Element; others: Element[] }[] {
  const parts: { part: Element; others: Element[] }[] = []
  const certificates = screen === 'list' ? [...rows, ...unread] : rows
  for (let at = shownIn(control); at && at.localName !== 'html'; at = shownIn(at)) {
    const part: Element = at
    if (certificates.some((one) => holds(part, one.element))) break
    const inside = matching(part, PRESSABLE, shadowRoots.length > 0)
    const others = inside.filter((one) => !holds(control, one) && !holds(one, control))
    if (others.length > 0) parts.push({ part, others })
  }
  return parts
}

/** What a control is grouped in: by its own word, with the field whose file it sends, or with what is nearest. */
function groupOf({ element, action }: PortalControl, view: PushPortalView): Element | undefined {
  const parts = partsAround(element, view)
  const group = parts.find(({ part }) => part.matches(GROUP))
  const sending = action === 'upload' ? parts.find(({ others }) => others.some((one) => one.matches(FILES))) : undefined
  return (group ?? sending ?? parts[0])?.part
}

/** True for what follows on a group in the page's own flow: a wizard's ways on. */
function follows(element: Element, group: Element): boolean {
  for (let at: Element | null = element; at && !holds(at, group); at = shownIn(at)) {
    if (liesOver(at)) return false
  }
  return isBefore(group, element)
}

/** True for what acts on a list alone, in the bar of one. */
const isOfList = (element: Element, { screen }: PushPortalView): boolean =>
  screen === 'list' && labelsOf(element).some((label) => OF_A_LIST.test(label))

/** True for what may lead on, wherever a page puts it: in a line of steps, or beside what went wrong. */
const saysGoOn = (element: Element): boolean =>
  labelsOf(closest(element, PRESSABLE) ?? element).some((label) => GOES_ON.test(label))

/** The head, the foot or the ways of the portal itself, where this stands in one. */
export function landmarkOf(element: Element): Element | undefined {
  const landmark = closest(element, OF_THE_PORTAL)
  return landmark && !closest(landmark, CONTENT) ? landmark : undefined
}

/** The control beside which this stands, where that does harm and belongs to no row; undefined for what is the portal's own. */
export function harmBeside(element: Element, view: PushPortalView): PortalControl | undefined {
  if (isOfList(element, view)) return undefined
  const portal = landmarkOf(element)
  const isWizard = view.screen !== 'list' && !view.rows.some((row) => isVisible(row.element))
  return [...view.controls.values()].find((control) => {
    if (
      (control.row && holds(control.row.element, control.element)) ||
      !HARMFUL.has(control.action) ||
      !isVisible(control.element)
    )
      return false
    if (portal && !holds(portal, control.element)) return false
    const group = groupOf(control, view)
    return (
      group !== undefined && (holds(group, element) || (isWizard && (saysGoOn(element) || follows(element, group))))
    )
  })
}
