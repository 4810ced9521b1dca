// Where a list holds what was not read: there a label that is not known may be the dangerous one.
import { labelsOf, PRESSABLE } from '../page/label.ts'
import { liesOver, showsHand } from '../page/looks.ts'
import { allAround, closest, holds, shownIn, shownText } from '../page/tree.ts'
import { landmarkOf } from './beside.ts'
import type { Action, PortalControl, PortalRow, PushPortalView, Screen } from './view.ts'
import { MAY_CREATE } from './words.ts'

/** True where something on the page, or in a part of it, is named as certificates are, and is in no row. */
export const hasUnread = ({ unread }: PushPortalView, around?: Element): boolean =>
  (['service', 'date'] as const).every((word) =>
    unread.some((one) => one.word === word && (!around || holds(around, one.element))),
  )

/** What on the page is known to do this. */
const met = ({ controls }: PushPortalView, wanted: Action): PortalControl | undefined =>
  [...controls.values()].find(({ action }) => action === wanted)
const isMet = (view: PushPortalView, wanted: Action): boolean => met(view, wanted) !== undefined

/** What sends a request, where that is known. */
export const senderOf = (view: PushPortalView): PortalControl | undefined => met(view, 'upload')

/** What is chosen from a list as a whole. */
const MARKS = 'input[type=radio],input[type=checkbox],[role=radio]'
/** What says of itself that it only opens a menu, or a dialog: what stands there is judged by itself. */
const OPENS_MENU = '[aria-haspopup]:not([aria-haspopup=false])'
const CHOICE = `${MARKS},${PRESSABLE},[aria-selected]`

/** What leads on from a screen: where it was not met, any unknown label may be it. */
const LEADS_ON: Partial<Record<Screen, Action>> = {
  renew: 'upload',
  create: 'upload',
  terms: 'accept',
  'get-started': 'create',
}

/** What Enter may stand for where it presses nothing by itself. */
export const leaderOf = (view: PushPortalView): PortalControl | undefined =>
  met(view, LEADS_ON[view.screen] ?? 'upload')

/** True where both actions that do harm are known; of a revoked certificate there are no more of them. */
const isKnown = (rows: readonly PortalRow[]): boolean =>
  (['renew', 'revoke'] as const).every((action) =>
    rows.some(({ controls }) => controls.some((control) => control.action === action)),
  )

/** Rows by their elements, and what stands around them. */
interface Places {
  inside: ReadonlyMap<Element, PortalRow>
  around: ReadonlySet<Element>
}

const known = new WeakMap<readonly PortalRow[], Places>()

/** Of a thousand rows it would take too long to be asked anew in each event of a press. */
function placesOf(rows: readonly PortalRow[]): Places {
  const before = known.get(rows)
  if (before) return before
  const inside = new Map(rows.map((row) => [row.element, row]))
  const places = { inside, around: allAround(inside.keys()) }
  known.set(rows, places)
  return places
}

/** True for what stands in the page's own content: a site's menu has no name either, nor a cross in what lies over the page and says something. */
function isOfContent(control: Element): boolean {
  if (!control.matches(PRESSABLE) || landmarkOf(control)) return false
  for (let at: Element | null = control; at && at.localName !== 'body'; at = shownIn(at)) {
    if (liesOver(at) && shownText(at, true).trim() !== '') return false
  }
  return true
}

/** True for what shows another certificate and is pressed as a whole, beside the one that stands by itself: it is chosen by that. */
function chooses({ unread }: PushPortalView, element: Element): boolean {
  let item = closest(element, CHOICE)
  for (let at: Element | null = element; !item && at && at.localName !== 'body' && showsHand(at); at = shownIn(at)) {
    if (unread.some((one) => holds(at as Element, one.element))) item = at
  }
  return item !== null && (item.matches(MARKS) || unread.some((one) => holds(item, one.element)))
}

/**
 * True where a label that is not known may be the dangerous one: on a page that can't be read, where nothing is known to lead on,
 * on a list on which one of these is missing, on any list in a certificate that was not read whole, and where it may be Create.
 */
export function isInDoubt(view: PushPortalView, element: Element): boolean {
  const { screen, rows } = view
  if (screen === 'translated' || screen === 'unreadable') return true
  const leadsOn = LEADS_ON[screen]
  if (leadsOn) return !isMet(view, leadsOn)
  if (screen !== 'list' || closest(element, OPENS_MENU)) return false
  if (rows.length === 0) return view.unread.length > 0 && !chooses(view, element)
  const [row, ...others] = rows
  if (row && others.length === 0 && !holds(row.element, element) && chooses(view, element)) return false
  if (!isKnown(rows)) return true
  const { inside, around } = placesOf(rows)
  for (let at: Element | null = element; at && !around.has(at); at = shownIn(at)) {
    const row = inside.get(at)
    if (row) return !isKnown([row]) && row.status?.toLowerCase() !== 'revoked'
    if (hasUnread(view, at)) return true
  }
  if (isMet(view, 'create')) return false
  const control = closest(element, PRESSABLE) ?? element
  const labels = labelsOf(control)
  return labels.length === 0 ? isOfContent(control) : labels.some((label) => MAY_CREATE.test(label))
}
