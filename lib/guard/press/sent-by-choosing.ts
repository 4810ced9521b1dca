// A screen without a button that sends may send a file as soon as it is chosen or dropped: it hears of that once it may go.

import { asFileField } from '../file/file-fields.ts'
import type { Listening } from '../watching/lasting-listeners.ts'
import { type HeldPress, isRepeated, repeatPress } from './repeat-press.ts'

/** What is asked of a place in which a file was chosen, or dropped. */
export interface ChoiceRules {
  /** True where the page may send what is given to it there, for nothing else there does. */
  sends(place: Element): boolean
  /** True where it may go, undefined where nobody knows yet; where it may not, that has been said. */
  mayGo(given: HeldPress): boolean | undefined
}

/** Holds such choices and drops from the page. Gives the way to look again, once more is known. */
export function holdSentByChoosing(listeners: Listening, { sends, mayGo }: ChoiceRules): () => void {
  /** The last one of each place. */
  const waiting = new Map<Element, HeldPress>()

  function look(): void {
    for (const [place, given] of waiting) {
      const goes = place.isConnected ? mayGo(given) : false
      if (goes === undefined) continue
      waiting.delete(place)
      if (goes) repeatPress(given)
    }
  }
  function hold(event: Event, given: HeldPress): void {
    event.stopImmediatePropagation()
    waiting.set(given.element, given)
  }
  function onField(event: Event): void {
    const field = asFileField(event.composedPath()[0])
    if (!field?.files?.length || isRepeated(event) || !sends(field)) return
    hold(event, { element: field })
    // One choice is two events.
    if (event.type === 'change') queueMicrotask(look)
  }
  function onDrop(event: DragEvent): void {
    const path = event.composedPath()
    const [place] = path
    const files = [...(event.dataTransfer?.files ?? [])]
    // What falls on a field is chosen in it.
    if (!(place instanceof Element) || files.length === 0 || path.some(asFileField)) return
    if (isRepeated(event) || !sends(place)) return
    hold(event, { element: place, files })
    // The browser would open the file in place of the page.
    event.preventDefault()
    queueMicrotask(look)
  }
  for (const type of ['input', 'change'] as const) listeners.addEventListener(type, onField, true)
  listeners.addEventListener('drop', onDrop, true)
  return look
}
