// What a screen reader is told when something has changed on the screen.
import { signal } from '@preact/signals'

export const announcement = signal('')

/** Says a text aloud once; the same text twice in a row is said twice. */
export function announce(text: string): void {
  announcement.value = announcement.value === text ? `${text}\u00a0` : text
}
