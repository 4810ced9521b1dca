// The one place where the screens learn what time it is.
import { signal } from '@preact/signals'
import { MINUTE } from '../../lib/facts/time.ts'

/** The present in milliseconds since 1970, UTC, fresh to the minute: what screens count days with. */
export const now = signal(Date.now())

/** The present to the millisecond, for what is written down. */
export function readClock(): number {
  now.value = Date.now()
  return now.value
}

/** Keeps {@link now} fresh for as long as the page lives; also after the machine slept. */
export function startClock(): void {
  setInterval(readClock, MINUTE)
  document.addEventListener('visibilitychange', readClock)
}
