// Hears what may choose another certificate than the one that is shown by itself: a row of a list, a way to the next one, keys in a list.
import { harmlessLabels } from '../../portals/page/harmless.ts'
import { labelsOf, PRESSABLE } from '../../portals/page/label.ts'
import { isOurs } from '../../portals/page/ours.ts'
import { closest, holds } from '../../portals/page/tree.ts'
import { landmarkOf } from '../../portals/push/beside.ts'
import { findInformation } from '../../portals/push/information.ts'
import { ListLook } from '../../portals/push/list-look.ts'
import { type Choosing, loneRow } from '../../portals/push/lone.ts'
import type { PortalRow, PushPortalView } from '../../portals/push/view.ts'
import { INFORMATION_LABELS, OF_A_LIST } from '../../portals/push/words.ts'
import { saysHarmless } from '../press/doubt.ts'
import { ACTIVATED_BY_KEY } from '../press/press-events.ts'
import { isPressable, isTyped, OPENS, pressedAt } from '../press/pressable.ts'
import { rowOf } from '../press/target.ts'
import type { Listening } from '../watching/lasting-listeners.ts'
import type { PushState } from './state.ts'

const EVENTS = ['pointerdown', 'keydown', 'click', 'change'] as const
/** Keys that choose nothing. */
const IDLE = /^(?:Tab|Shift|Control|Alt|Meta|Escape|CapsLock|F\d+)$/
/** Milliseconds after which the page has most likely answered. */
const LOOK_AFTER = 120
const ITEM = 'li,tr,option,[role=row],[role=option],[role=listitem],[role=treeitem],[role=radio],label'
const MARKED = '[aria-selected=true],[aria-current]:not([aria-current=false]),:checked'
/** What acts on the list and leaves what is chosen. */
const LEAVES = /^(?:sort|filter|print|copy|find|support|contact|feedback|faq|learn|what|why|how|got it)\b/
/** The page says so itself; a mark that the browser sets is there before the page hears of the press. */
const IS_CHOSEN = '[aria-selected=true],[aria-current]:not([aria-current=false])'
const FOOT = 'footer,[role=contentinfo]'
const isKnown = harmlessLabels(['cancel', 'everywhere'])
const isCalm: typeof isKnown = (label, isAlone) =>
  isKnown(label, isAlone) || OF_A_LIST.test(label) || LEAVES.test(label)

/** True where an event is the whole of what chooses; a press with the mouse counts as it goes down. */
function choosesBy(event: Event, target: Element): boolean {
  if (event.type === 'change') return target.localName === 'select'
  // Whoever presses without a mouse or by keys.
  if (event.type === 'click') return (event as MouseEvent).detail === 0
  if (event.type === 'pointerdown') return true
  const { key, ctrlKey, metaKey } = event as KeyboardEvent
  if (!key || IDLE.test(key) || isTyped(target) || target.matches('html,body') || ctrlKey || metaKey) return false
  return !((key === 'Enter' || key === ' ') && target.closest(ACTIVATED_BY_KEY))
}

/** What stands for one certificate, known again by its looks where no other one in its list looks so; else by itself, as long as it says the same. */
function sameAs(item: Element, row: PortalRow | undefined, view: PushPortalView): Choosing['same'] {
  const says = item.textContent ?? ''
  if (!row) return { by: item, says }
  const look = new ListLook(view)
  const signature = look.of(row.element) ?? ''
  return { by: look.repeated.has(signature) ? row.element : look.list, says: signature }
}

/** True for what in a certificate's own part only shows more of it: beside a list, what has no label may be a way to the next one. */
function onlyShows(target: Element, row: PortalRow, { unread, shadowRoots }: PushPortalView): boolean {
  if (closest(target, OPENS)) return true
  const labels = labelsOf(closest(target, PRESSABLE) ?? target)
  if (labels.length > 0) return labels.every((label) => INFORMATION_LABELS.has(label))
  const information = unread.length === 0 && findInformation(row, shadowRoots.length > 0)
  return information ? holds(information, target) : false
}

/** What an event is about. */
interface Pressed {
  path: EventTarget[]
  target: Element
  /** The row, item or control; none where keys are pressed in nothing of these. */
  item: Element | undefined
  row: PortalRow | undefined
  isKey: boolean
  /** The item names a certificate that is not read as a row. */
  isNamed: boolean
}

function pressedIn(event: Event, target: Element, view: PushPortalView): Pressed {
  const path = event.composedPath()
  const row = rowOf(path, view)
  const item = row?.element ?? closest(target, ITEM) ?? pressedAt(target)
  const isNamed = item !== undefined && view.unread.some(({ element }) => holds(item, element))
  return { path, target, item, row, isKey: event.type === 'keydown', isNamed }
}

/** True where a press is known to choose nothing: at the page's foot, on what only shows more, on harmless words. */
function choosesNothing({ path, target, row, isKey, isNamed }: Pressed, view: PushPortalView): boolean {
  if (landmarkOf(target)?.matches(FOOT)) return true
  const lone = loneRow(view)
  if (lone && holds(target, lone.element)) return true
  if (lone && row === lone && (isKey || !isPressable(path) || onlyShows(target, lone, view))) return true
  // A vendor may be called so.
  return saysHarmless(path, row || isNamed ? isKnown : isCalm)
}

const isOrHolds = (item: Element | undefined, which: string): boolean =>
  item !== undefined && (item.matches(which) || item.querySelector(which) !== null)

/** What was pressed, where another certificate may be chosen by it. `isShown`: one is shown by itself. */
function choosing(event: Event, target: Element, view: PushPortalView, isShown: boolean): Choosing | undefined {
  if (event.composedPath().some((node) => node instanceof Element && view.controls.has(node))) return undefined
  const pressed = pressedIn(event, target, view)
  const { path, item, row, isKey, isNamed } = pressed
  if (!item && !isKey && event.type !== 'change') return undefined
  if (choosesNothing(pressed, view)) return undefined
  const isOfLone = row !== undefined && row === loneRow(view)
  const isItem = !isOfLone && (row !== undefined || isNamed || (item?.matches(ITEM) ?? false))
  // As long as none is shown by itself, only what stands for one asks for it.
  if (!isShown && !isItem && !isKey) return undefined
  const { ctrlKey, metaKey, shiftKey } = event as MouseEvent
  const isSame = item !== undefined && isItem && !isKey && (row !== undefined || isNamed || isOrHolds(item, MARKED))
  return {
    within: item ? path.slice(0, path.indexOf(item) + 1) : [],
    same: isSame ? sameAs(item, row, view) : undefined,
    isChosen: !isKey && isOrHolds(item, IS_CHOSEN),
    isMore: ctrlKey || metaKey || shiftKey,
  }
}

/** Listens from now on. */
export function watchChoosing(
  listeners: Listening,
  state: Pick<PushState, 'reading' | 'watch' | 'services' | 'memory'>,
): void {
  const { reading, watch, services } = state
  function onEvent(event: Event): void {
    const [target] = event.composedPath()
    if (!(target instanceof Element) || !choosesBy(event, target) || event.composedPath().some(isOurs)) return
    watch.flushForPress()
    const found = choosing(event, target, reading.view, reading.lone.isShown)
    if (!found) return
    reading.lone.chosen(found, services.now())
    // What is ticked changes no element.
    watch.refresh(LOOK_AFTER)
    if (!reading.lone.isShown) return
    reading.judge(state.memory)
    watch.draw()
  }
  for (const type of EVENTS) listeners.addEventListener(type, onEvent, { capture: true, passive: true })
}
