// Hears at which row the hand is: what it presses, focuses, rests on or passes over, before the page reacts to it.
import { harmlessLabels } from '../../portals/page/harmless.ts'
import { normaliseLabel, PRESSABLE } from '../../portals/page/label.ts'
import { isOurs } from '../../portals/page/ours.ts'
import { closest, holds } from '../../portals/page/tree.ts'
import type { Gesture } from '../../portals/push/hand.ts'
import type { PortalRow } from '../../portals/push/view.ts'
import { INFORMATION_LABELS } from '../../portals/push/words.ts'
import { saysHarmless } from '../press/doubt.ts'
import { isPressable } from '../press/pressable.ts'
import { rowOf } from '../press/target.ts'
import type { Listening } from '../watching/lasting-listeners.ts'
import type { PushState } from './state.ts'

const EVENTS = ['pointerdown', 'mousedown', 'click', 'keydown', 'pointerover', 'focusin'] as const
const AT = new Set(['pointerover', 'focusin'])
const PRESSES = ['Enter', ' ']
/** Keys by which a page may turn to the next certificate, wherever the focus is. */
const TURNS = ['ArrowLeft', 'ArrowRight']
/** What says of itself that a press opens something: to rest on it asks for nothing. */
const BY_PRESS = '[aria-haspopup]:not([aria-haspopup=false]),[popovertarget],[commandfor],summary'
const isCalm = harmlessLabels(['cancel', 'everywhere'])

/** True for what may be a row's i: something to press, or what is empty or bears one of its labels. */
function mayBeInformation(target: Element, row: PortalRow): boolean {
  if (row.parts) return row.information !== undefined && holds(row.information, target)
  const pressable = closest(target, PRESSABLE)
  if (pressable && pressable !== row.element && holds(row.element, pressable)) return true
  return target !== row.element && INFORMATION_LABELS.has(normaliseLabel((target.textContent ?? '').slice(0, 99)))
}

/** How the hand is at a row. On one of its actions it asks nothing of the row's i. */
function gestureOf(event: Event, path: EventTarget[], row: PortalRow): Gesture {
  if (row.controls.some(({ element }) => path.includes(element))) return 'pass'
  if (!AT.has(event.type)) return 'press'
  const [target] = path
  const rests = target instanceof Element && !closest(target, BY_PRESS) && mayBeInformation(target, row)
  return rests ? 'rest' : 'pass'
}

/** Listens from now on. */
export function watchPointing(
  listeners: Listening,
  { reading, watch, services }: Pick<PushState, 'reading' | 'watch' | 'services'>,
): void {
  /** The row that the pointer only passes over, so that its way within the row is not looked at step by step. */
  let passing: PortalRow | undefined

  function onEvent(event: Event): void {
    const { key = '' } = event as Partial<KeyboardEvent>
    const isTurning = TURNS.includes(key)
    if (event.type === 'keydown' && !isTurning && !PRESSES.includes(key)) return
    const path = event.composedPath()
    if (path.some(isOurs)) return
    if (passing && passing === rowOf(path, reading.view) && gestureOf(event, path, passing) === 'pass') return
    // What has come before the hand moved was not asked for by this.
    if (AT.has(event.type)) watch.flush()
    else watch.flushForPress()
    const row = rowOf(path, reading.view)
    passing = undefined
    const turns = isTurning || (!row && !AT.has(event.type) && isPressable(path) && !saysHarmless(path, isCalm))
    if (turns) reading.ties.pointed(undefined, 'press', reading.view, services.now())
    if (!row || turns) return
    const gesture = gestureOf(event, path, row)
    if (gesture === 'pass') passing = row
    reading.ties.pointed(row, gesture, reading.view, services.now())
  }

  for (const type of EVENTS) listeners.addEventListener(type, onEvent, { capture: true, passive: true })
}
