// Whether all is at hand for the next renewal: what the last rehearsal came to, and whether it still counts.
import { isFarOff } from '../facts/far-off.ts'
import { DAY, EARLY_TIME } from '../facts/time.ts'
import type { Organisation } from '../model/organisation.ts'
import { CERTIFICATE_CHECKS, type Rehearsal, type RehearsalCheck } from '../model/rehearsal.ts'

/** Telephones and passwords change: a rehearsal older than this, in milliseconds, says nothing any more. Nor need it: it is offered no earlier. */
export const STALE_AFTER = EARLY_TIME

type WithTokens = Pick<
  Organisation,
  'servers' | 'locations' | 'serverToken' | 'contentToken' | 'tokenAccount' | 'typedExpiries'
>

/** Those of this organisation: those about tokens only where it has tokens. */
export function rehearsalChecks(organisation: WithTokens): readonly RehearsalCheck[] {
  const { servers = [], locations = [], serverToken, contentToken, tokenAccount, typedExpiries = {} } = organisation
  const hasServer = servers.length > 0 || serverToken !== undefined || 'server-token' in typedExpiries
  const hasLocation = locations.length > 0 || contentToken !== undefined || 'content-token' in typedExpiries
  const hasAny = hasServer || hasLocation || tokenAccount !== undefined
  return [
    ...CERTIFICATE_CHECKS,
    ...(hasAny ? (['tokenRole', 'tokenTerms'] as const) : []),
    ...(hasServer ? (['tokenServer'] as const) : []),
    ...(hasLocation ? (['tokenLocation'] as const) : []),
  ]
}

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
 * the next; `wanted` are the checks that there are to answer. Milliseconds since 1970. What did not go well is said before all else: it
 * does not get better with time.
 */
export function readiness(
  rehearsal: Rehearsal | undefined,
  now: number,
  renewedAt?: number,
  wanted: readonly RehearsalCheck[] = CERTIFICATE_CHECKS,
): Readiness {
  if (!rehearsal) return { kind: 'never' }
  const { checks } = rehearsal
  const failed = wanted.filter((check) => checks[check]?.ok === false)
  const at = lastDone(rehearsal)
  const isOver = renewedAt !== undefined && renewedAt > at
  if (failed.length > 0 && !isOver) return { kind: 'trouble', failed, at }
  const left = wanted.filter((check) => checks[check] === undefined)
  if (isOver || now - at > STALE_AFTER) return left.length > 0 ? { kind: 'never' } : { kind: 'stale', at }
  return left.length > 0 ? { kind: 'open', left } : { kind: 'ready', at }
}

/** When it was begun, or a check was answered last. */
function lastDone({ startedAt, checks }: Rehearsal): number {
  return Math.max(startedAt, ...Object.values(checks).map(({ at }) => at))
}

/** True from three months before the certificate's end on: then a rehearsal is offered first of all. */
export function isRehearsalTime(notAfter: number | undefined, now: number): boolean {
  return notAfter !== undefined && !isFarOff(notAfter, now)
}

/** True while a rehearsal goes on: begun, not yet answered to the end, and not left for more than a day. */
export function isRehearsing(rehearsal: Rehearsal | undefined, now: number): boolean {
  if (!rehearsal || rehearsal.finishedAt !== undefined) return false
  return now - lastDone(rehearsal) <= DAY
}
