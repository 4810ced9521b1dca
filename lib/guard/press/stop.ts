// Keeps an event of a held press from the page.
import type { Pressed } from '../view.ts'
import { isSelecting } from './selecting.ts'

/** Only a link offers to be opened elsewhere from its context menu; a finger that rests on something has pressed it. */
export function isBeyond(event: Event, element: Element): boolean {
  if (event.type !== 'contextmenu' || (event as PointerEvent).pointerType === 'touch') return false
  return element.closest('a[href]') === null
}

/** The page does not hear of it, and the browser does nothing for it but what harms nobody. */
export function stop(event: Event, pressed: Pressed): void {
  event.stopImmediatePropagation()
  // The browser's own menu may open: it does nothing but to a link, and the page hears nothing of it.
  if (isBeyond(event, pressed.element) || isSelecting(event, event.composedPath())) return
  // A long touch on a link opens a menu that Safari announces by no event.
  if (event.type === 'touchstart') pressed.element.closest('a')?.style.setProperty('-webkit-touch-callout', 'none')
  // A touch that is prevented never becomes the click that says why.
  if (!event.type.startsWith('touch') && !event.type.startsWith('pointer')) event.preventDefault()
}
