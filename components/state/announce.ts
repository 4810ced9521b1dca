// What a screen reader is told when something has changed on the screen.
import { signal } from '@preact/signals'

export const announcement = signal('')

/** Milliseconds: long enough to be read aloud; who reads the whole screen later is not to find it there as if it were new. */
const STANDS = 10_000

let ending: ReturnType<typeof setTimeout> | undefined

/** Says a text aloud once; the same text twice in a row is said twice. It is gone again after ten seconds. */
export function announce(text: string): void {
  announcement.value = announcement.value === text ? `${text}\u00a0` : text
  clearTimeout(ending)
  ending = setTimeout(() => {
    announcement.value = ''
  }, STANDS)
}
