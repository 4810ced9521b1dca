// Whether an end lies so far ahead that nothing is to be renewed or rehearsed yet.
import { EARLY_TIME } from './time.ts'

/** True where `notAfter` is known and more than three months from `now`; both in milliseconds since 1970. */
export function isFarOff(notAfter: number | undefined, now: number): boolean {
  return notAfter !== undefined && notAfter > now + EARLY_TIME
}
