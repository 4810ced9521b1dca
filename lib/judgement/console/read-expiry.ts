// The expiry that a page of the console shows outside a renewal: taken only where nothing on the page leaves a doubt whose it is.
import type { ConsoleReading } from '../../consoles/types.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { YearlyId } from '../../model/steps.ts'
import { checkConsole } from './console-check.ts'
import type { ExpiryCheck } from './expiry.ts'
import type { Whose } from './owner.ts'
import { checkToken } from './token-check.ts'

/**
 * `otherUid`: the page is about another certificate. `noUid`: nothing on it proves whose date it is. `noDate`: there is none, or
 * several that may be meant. `unclearDate`: day and month can be confused. `unclearWord`: its label may mean another day. `otherOwner`: it
 * stands with the name of somebody else.
 */
export type ReadExpiry =
  | { kind: 'read'; notAfter: number }
  | { kind: 'otherUid' | 'noUid' | 'noDate' | 'unclearDate' | 'unclearWord' | 'otherOwner' }

function dateOf({ expiry, shown }: ExpiryCheck): ReadExpiry {
  if (expiry === 'unclear-word') return { kind: 'unclearWord' }
  if (expiry === 'other-owner') return { kind: 'otherOwner' }
  if (shown?.otherwise || expiry === 'day-or-month') return { kind: 'unclearDate' }
  // With nothing to compare it with, one date alone is `unknown`: it may be any, and it is the only one.
  return expiry === 'unknown' && shown ? { kind: 'read', notAfter: shown.notAfter } : { kind: 'noDate' }
}

/** Reads the expiry of one certificate or token; `now` is in milliseconds since 1970. */
export function readExpiry(
  procedure: YearlyId,
  reading: ConsoleReading,
  organisation: Pick<Organisation, 'topic'> & Whose,
  now: number,
): ReadExpiry {
  const nothingKnown = { startedAt: now, before: {} }
  const check = checkConsole(reading, nothingKnown, organisation)
  if (check.uid === 'different') return { kind: 'otherUid' }
  if (procedure !== 'push-certificate') return dateOf(checkToken(reading, { procedure, ...nothingKnown }, organisation))
  return check.uid === 'same' ? dateOf(check) : { kind: 'noUid' }
}
