// What a page of the console says of the token in use: has its expiry moved on to the new token's?
import { consoleOf } from '../../consoles/consoles.ts'
import type { ConsoleReading } from '../../consoles/types.ts'
import { SAME_DAY, SAME_ESTIMATE } from '../../facts/time.ts'
import type { Run } from '../../model/run.ts'
import { isToken } from '../../model/steps.ts'
import { expiriesOf } from './candidates.ts'
import { type ExpiryCheck, judgeOwned } from './expiry.ts'
import type { Whose } from './owner.ts'

type RunSoFar = Pick<Run, 'procedure' | 'startedAt' | 'before' | 'serverToken' | 'contentToken'>

/**
 * Compares the dates that the page shows for the token with the token judged in this run; without one, with the date before the
 * run. Times are milliseconds since 1970, UTC.
 */
export function checkToken(reading: ConsoleReading, run: RunSoFar, organisation: Whose): ExpiryCheck {
  const isServer = run.procedure === 'server-token'
  const kind = isServer ? 'serverToken' : 'contentToken'
  const { sure, doubtful } = expiriesOf(kind, reading, consoleOf(organisation.consoleId))
  const known = {
    run,
    expected: run[kind]?.notAfter,
    tolerance: isServer ? SAME_ESTIMATE : SAME_DAY,
    amongOthers: true,
  }
  return judgeOwned(sure, organisation, known, doubtful)
}

/** The expiry of the new token as the console shows it; undefined where it shows another one, and in other procedures. */
export function renewedTokenExpiry(reading: ConsoleReading, run: RunSoFar, organisation: Whose): number | undefined {
  if (!isToken(run.procedure)) return undefined
  const { expiry, shown } = checkToken(reading, run, organisation)
  return expiry === 'renewed' ? shown?.notAfter : undefined
}
