// The expiry of what was renewed in a run, as the console shows it once it has taken it.
import type { ConsoleReading } from '../../consoles/types.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'
import { checkConsole } from './console-check.ts'
import type { Whose } from './owner.ts'
import { renewedTokenExpiry } from './token-check.ts'

type RunSoFar = Pick<Run, 'procedure' | 'startedAt' | 'before' | 'certificate' | 'serverToken' | 'contentToken'>

/** Milliseconds since 1970, UTC; undefined where the page shows another one, or another UID's, or nobody can tell. */
export function renewedExpiry(
  reading: ConsoleReading,
  run: RunSoFar,
  organisation: Pick<Organisation, 'topic'> & Whose,
): number | undefined {
  if (run.procedure !== 'push-certificate') return renewedTokenExpiry(reading, run, organisation)
  const { uid, expiry, shown } = checkConsole(reading, run, organisation)
  return uid === 'same' && expiry === 'renewed' ? shown?.notAfter : undefined
}
