// What a page of the console says of the token in use: has its expiry moved on to the new token's?
import { consoleOf } from '../../consoles/consoles.ts'
import type { ConsoleReading, FoundExpiry } from '../../consoles/types.ts'
import { DAY } from '../../facts/time.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'
import { isIssuedInRun } from './console-check.ts'

export interface TokenCheck {
  /**
   * `renewed`: the new token is in use. `not-yet`: the date is not the new one's. `several`: the page shows several tokens with
   * different dates, and nothing says which is meant. `unknown`: a date, and nothing on record to compare it with.
   */
  expiry: 'renewed' | 'not-yet' | 'several' | 'unknown' | 'not-found'
  /** The expiry that was looked at. */
  shown?: FoundExpiry
}

type RunSoFar = Pick<Run, 'procedure' | 'startedAt' | 'before' | 'serverToken' | 'contentToken'>

/** The console names a day, the token a moment: half the world lies between them. */
const SAME_DAY = 1.5 * DAY

/** A server token's own expiry is an estimate from its file's name; the console, which can read the token, may differ by a day. */
const ABOUT_THE_SAME = 2.5 * DAY

/**
 * Compares the dates that the page shows beside the token's label with the token judged in this run; without one, with the
 * date before the run. Times are milliseconds since 1970, UTC.
 */
export function checkToken(
  reading: ConsoleReading,
  run: RunSoFar,
  organisation: Pick<Organisation, 'consoleId'>,
): TokenCheck {
  const found = tokenExpiries(reading, run, organisation)
  const [first] = found
  if (!first) return { expiry: 'not-found' }
  const expected = (run.procedure === 'server-token' ? run.serverToken : run.contentToken)?.notAfter
  const { notAfter: before } = run.before
  if (expected !== undefined) {
    const tolerance = run.procedure === 'server-token' ? ABOUT_THE_SAME : SAME_DAY
    const isNew = before === undefined || expected > before + DAY
    const shown = found.find(({ notAfter }) => Math.abs(notAfter - expected) <= tolerance)
    if (shown && isNew) return { expiry: 'renewed', shown }
    return { expiry: 'not-yet', shown: shown ?? first }
  }
  const days = new Set(found.map(({ notAfter }) => notAfter))
  if (days.size > 1) return { expiry: 'several', shown: first }
  if (before === undefined) return { expiry: 'unknown', shown: first }
  return { expiry: isIssuedInRun(first.notAfter, run) ? 'renewed' : 'not-yet', shown: first }
}

/**
 * The dates beside the token's own label; where there are none, those under a heading that names it, unless their label names
 * something else: a table of tokens may say what they are only above it.
 */
function tokenExpiries(
  { expiries }: ConsoleReading,
  run: RunSoFar,
  { consoleId }: Pick<Organisation, 'consoleId'>,
): FoundExpiry[] {
  const { labels } = consoleOf(consoleId)
  const { pattern } = run.procedure === 'server-token' ? labels.serverTokenExpiry : labels.contentTokenExpiry
  const labelled = expiries.filter(({ label }) => pattern.test(label))
  if (labelled.length > 0) return labelled
  const isNamed = (label: string) => Object.values(labels).some((one) => one.pattern.test(label))
  return expiries.filter(({ label, context }) => context !== undefined && pattern.test(context) && !isNamed(label))
}

/** The expiry of the new token as the console shows it; undefined where it shows another one, and in other procedures. */
export function renewedTokenExpiry(
  reading: ConsoleReading,
  run: RunSoFar,
  organisation: Pick<Organisation, 'consoleId'>,
): number | undefined {
  if (run.procedure !== 'server-token' && run.procedure !== 'content-token') return undefined
  const { expiry, shown } = checkToken(reading, run, organisation)
  return expiry === 'renewed' ? shown?.notAfter : undefined
}
