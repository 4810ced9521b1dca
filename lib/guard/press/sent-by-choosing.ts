// A screen without a button that sends may send a file as soon as it is chosen: it hears of the choice once that may go.

import { asFileField } from '../file/file-fields.ts'
import type { Listening } from '../watching/lasting-listeners.ts'
import { isRepeated, repeatPress } from './repeat-press.ts'

/** What is asked of a field in which something was chosen. */
export interface ChoiceRules {
  /** True where the page may send what is chosen in it, for nothing else there does. */
  sends(field: HTMLInputElement): boolean
  /** True where it may go, undefined where nobody knows yet; where it may not, that has been said. */
  mayGo(field: HTMLInputElement): boolean | undefined
}

/** Holds such choices from the page. Gives the way to look again, once more is known. */
export function holdSentByChoosing(listeners: Listening, { sends, mayGo }: ChoiceRules): () => void {
  const waiting = new Set<HTMLInputElement>()

  function look(): void {
    for (const element of waiting) {
      const goes = element.isConnected ? mayGo(element) : false
      if (goes === undefined) continue
      waiting.delete(element)
      if (goes) repeatPress({ element })
    }
  }
  function hear(event: Event): void {
    const field = asFileField(event.composedPath()[0])
    if (!field?.files?.length || isRepeated(event) || !sends(field)) return
    event.stopImmediatePropagation()
    waiting.add(field)
    // One choice is two events.
    if (event.type === 'change') queueMicrotask(look)
  }
  for (const type of ['input', 'change'] as const) listeners.addEventListener(type, hear, true)
  return look
}
