// A row that is drawn aside, or away, with the pointer: a page that keeps such a gesture for itself may act by how far it went.
import { shownIn } from '../../portals/page/tree.ts'
import type { Listening } from '../watching/lasting-listeners.ts'
import { CONTROL } from './doubt.ts'
import { isTyped } from './pressable.ts'

/** So many CSS pixels are no trembling, and less than any page takes for such a gesture. */
const FAR = 30
/** What tells of a pointer on its way, and of its end. */
const FOLLOWING = ['pointermove', 'touchmove', 'mousemove', 'pointerup', 'touchend', 'mouseup', 'click'] as const

/** What is drawn, from where, and how far it stood from its list's edge. */
interface Drawn {
  row: Element
  at: Element
  x: number
  y: number
  inset: number
}

const insetOf = (at: Element, row: Element): number =>
  at.getBoundingClientRect().left - (shownIn(row)?.getBoundingClientRect().left ?? 0)

/** True where the page's styles say that it hears such a gesture: else a mouse marks a text. */
function hearsDrags(at: Element, row: Element): boolean {
  for (let one: Element | null = at; one; one = one === row ? null : shownIn(one)) {
    const { touchAction, webkitUserSelect, cursor } = getComputedStyle(one)
    const isOwn = webkitUserSelect === 'none' || /grab|move/.test(cursor)
    if (isOwn || !/^(?:auto|manipulation)?$/.test(touchAction)) return true
  }
  return false
}

function isKept({ pointerType, clientX, clientY }: PointerEvent, { row, at, x, y, inset }: Drawn): boolean {
  if (Math.hypot(clientX - x, clientY - y) < FAR) return false
  // A finger that scrolls the page is the browser's own by now.
  return pointerType === 'touch' || hearsDrags(at, row) || Math.abs(insetOf(at, row) - inset) > FAR / 2
}

/** The page is told that nothing comes of it, so that the row goes back to its place. */
function cancel({ pointerId, pointerType }: PointerEvent, { at }: Drawn): void {
  const options = { bubbles: true, composed: true }
  at.dispatchEvent(new PointerEvent('pointercancel', { ...options, pointerId, pointerType }))
  if (pointerType === 'touch') at.dispatchEvent(new UIEvent('touchcancel', options))
}

/** Holds them from now on. `say` is called as the pointer is let go. Gives the way to let the next one of a row through. */
export function holdRowDrags(
  listeners: Listening,
  rowAt: (path: EventTarget[]) => Element | undefined,
  say: (row: Element) => void,
): (row: Element) => void {
  let allowed: Element | undefined
  let drawn: Drawn | undefined
  let isHeld = false

  function begin(event: PointerEvent): void {
    const before = allowed
    allowed = drawn = undefined
    isHeld = false
    try {
      const path = event.composedPath()
      const [at] = path
      const row = rowAt(path)
      if (row === undefined || row === before || !(at instanceof Element)) return
      const isOther = (node: EventTarget) => isTyped(node) || (node instanceof Element && node.matches(CONTROL))
      // What can be dragged to another place is heard of as it falls there.
      if (path.slice(0, path.indexOf(row)).some(isOther) || at.closest('[draggable=true]')) return
      drawn = { row, at, x: event.clientX, y: event.clientY, inset: insetOf(at, row) }
    } catch {
      // What cannot be judged is held by itself.
    }
  }

  function follow(event: Event): void {
    if (!drawn) return
    if (!isHeld && event.type === 'pointermove' && isKept(event as PointerEvent, drawn)) {
      isHeld = true
      cancel(event as PointerEvent, drawn)
    }
    if (!isHeld) return
    event.stopImmediatePropagation()
    // Else the browser takes the gesture for its own by now, and goes back a page.
    if (event.type === 'touchmove' && event.cancelable) event.preventDefault()
    if (event.type === 'pointerup') say(drawn.row)
  }

  /** The browser scrolls, or drags it. */
  function end({ isTrusted }: Event): void {
    if (isTrusted) drawn = undefined
  }

  listeners.addEventListener('pointerdown', begin, true)
  for (const type of ['pointercancel', 'dragstart'] as const) listeners.addEventListener(type, end, true)
  for (const type of FOLLOWING) listeners.addEventListener(type, follow, { capture: true, passive: false })
  return (row) => {
    allowed = row
  }
}
