// Whether all is at hand for the next renewal: what the last rehearsal came to, and whether it still counts.
import { EARLY_TIME } from '../facts/time.ts'
import type { Rehearsal, RehearsalCheck } from '../model/rehearsal.ts'

/** Telephones and passwords change: a rehearsal older than this, in milliseconds, says nothing any more. Nor need it: it is offered no earlier. */
export const STALE_AFTER = EARLY_TIME

/** In the order in which they are gone through. */
export const REHEARSAL_CHECKS: readonly RehearsalCheck[] = ['signIn', 'uid', 'phone', 'console']

export type Readiness =
  | { kind: 'never' }
  /** Begun; these checks have no answer yet. */
  | { kind: 'open'; left: readonly RehearsalCheck[] }
  /** These checks did not go well. */
  | { kind: 'trouble'; failed: readonly RehearsalCheck[]; at: number }
  /** All went well, but too long ago, or before the last renewal. */
  | { kind: 'stale'; at: number }
  | { kind: 'ready'; at: number }

/**
 * What a rehearsal says at `now`; `renewedAt` is the end of the last renewal, behind which an older rehearsal says nothing of
 * the next. Milliseconds since 1970. What did not go well is said before all else: it does not get better with time.
 */
export function readiness(rehearsal: Rehearsal | undefined, now: number, renewedAt?: number): Readiness {
  if (!rehearsal) return { kind: 'never' }
  const { checks, startedAt } = rehearsal
  const failed = REHEARSAL_CHECKS.filter((check) => checks[check]?.ok === false)
  const at = Math.max(startedAt, ...Object.values(checks).map((answer) => answer.at))
  const isOver = renewedAt !== undefined && renewedAt > at
  if (failed.length > 0 && !isOver) return { kind: 'trouble', failed, at }
  const left = REHEARSAL_CHECKS.filter((check) => checks[check] === undefined)
  if (isOver || now - at > STALE_AFTER) return left.length > 0 ? { kind: 'never' } : { kind: 'stale', at }
  return left.length > 0 ? { kind: 'open', left } : { kind: 'ready', at }
}

/** True from three months before the certificate's end on: then a rehearsal is offered first of all. */
export function isRehearsalTime(notAfter: number | undefined, now: number): boolean {
  return notAfter !== undefined && notAfter - now <= EARLY_TIME
}
