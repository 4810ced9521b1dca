// Has an expiry that the console shows moved on to the new certificate's or token's? Only what is established is said.

import type { ConsoleReading, FoundExpiry } from '../../consoles/types.ts'
import { DAY, NEARLY_A_YEAR, ROUGH_DATE, SAME_DAY } from '../../facts/time.ts'
import type { Run } from '../../model/run.ts'
import { ownedBy, type Whose } from './owner.ts'

/**
 * `renewed`: the new one is in use. `not-yet`: still the old one, for this is the expiry on record before. The others: nobody can
 * tell, because there are `several` and nothing says which is meant; because nothing is on record to compare with (`unknown`);
 * because it is neither the new nor the old one's (`other-date`); because day and month can be confused (`day-or-month`); because
 * its label may mean another day than the end (`unclear-word`); because it stands with the name or account of somebody else and no
 * UID (`other-owner`); because what was renewed twice within days ends on nearly the same day (`same-end`); because the page shows
 * none (`not-found`).
 */
export type ExpiryAnswer =
  | 'renewed'
  | 'not-yet'
  | 'several'
  | 'unknown'
  | 'other-date'
  | 'day-or-month'
  | 'unclear-word'
  | 'other-owner'
  | 'same-end'
  | 'not-found'

export interface ExpiryCheck {
  expiry: ExpiryAnswer
  /** The expiry that was looked at; where its text can be read in two ways and the record decided, as it was read. */
  shown?: FoundExpiry
}

/** What is known of the old and the new one. Times are milliseconds since 1970, UTC. */
export interface KnownExpiries {
  run: Pick<Run, 'startedAt' | 'before'>
  /** Of the new one, where its file was judged in this run; and how far a page's day may lie from it. */
  expected?: number | undefined
  tolerance: number
  /** A page may list other people's: one that is exactly the new one's counts in spite of them. */
  amongOthers: boolean
}

/**
 * True when a certificate that ends then was issued in this run: later than the one before by more than a day's name in another
 * zone can be, and a year from the run's beginning, so that a record which was long out of date proves nothing; but not two, for
 * nothing of these lasts so long. Times are milliseconds since 1970.
 */
export function isIssuedInRun(notAfter: number, run: Pick<Run, 'startedAt' | 'before'>): boolean {
  const { notAfter: before } = run.before
  const [earliest, latest] = [run.startedAt + NEARLY_A_YEAR, run.startedAt + 2 * NEARLY_A_YEAR]
  return before !== undefined && notAfter > before + ROUGH_DATE && notAfter >= earliest && notAfter < latest
}

/** `both`: the old and the new one end so close to each other that no day tells them apart. */
type Which = 'new' | 'old' | 'both' | 'neither' | 'either'

/** True where the end of what is issued in this run may be the day on which the one before ends: that was renewed just before. */
function isTwice({ run, expected }: KnownExpiries): boolean {
  const { notAfter: before } = run.before
  if (before === undefined) return false
  return expected === undefined
    ? before >= run.startedAt + NEARLY_A_YEAR - SAME_DAY
    : Math.abs(expected - before) <= DAY
}

function whichOf(notAfter: number, known: KnownExpiries): Which {
  const { run, expected, tolerance } = known
  const { notAfter: before } = run.before
  const isOld = before !== undefined && Math.abs(notAfter - before) <= SAME_DAY
  if (expected === undefined && isIssuedInRun(notAfter, run)) return 'new'
  if (isOld && isTwice(known)) return 'both'
  if (expected === undefined) return isOld ? 'old' : 'neither'
  const isLater = before === undefined || expected > before + DAY
  // Of two that end within days of each other it is the nearer one's.
  const isNearer = before === undefined || Math.abs(notAfter - expected) < Math.abs(notAfter - before)
  if (isLater && isNearer && Math.abs(notAfter - expected) <= tolerance) return 'new'
  return isOld ? 'old' : 'neither'
}

/** One date, read in the way that what is known decides for. */
function readAs(found: FoundExpiry, known: KnownExpiries): { which: Which; found: FoundExpiry } {
  const { otherwise, ...rest } = found
  const readings = [found.notAfter, ...(otherwise ?? [])].map((notAfter) => ({
    notAfter,
    which: whichOf(notAfter, known),
  }))
  const distinct = new Set(readings.map(({ which }) => which))
  const decided = readings.filter(
    ({ which }) => which === 'old' || which === 'both' || (which === 'new' && known.expected !== undefined),
  )
  const [first] = decided
  if (first && decided.every(({ which }) => which === first.which)) {
    return { which: first.which, found: { ...rest, notAfter: first.notAfter } }
  }
  return { which: distinct.size === 1 ? (readings[0]?.which ?? 'neither') : 'either', found }
}

/** Where every word is in doubt, the user is asked about the one date there is. */
function judgeDoubtful(doubtful: readonly FoundExpiry[]): ExpiryCheck {
  const [shown, ...others] = doubtful
  if (!shown) return { expiry: 'not-found' }
  return { expiry: others.every(({ notAfter }) => notAfter === shown.notAfter) ? 'unclear-word' : 'several', shown }
}

/** Judges the dates of which nothing says that they are somebody else's; where all are, nobody can tell. */
export function judgeOwned(
  found: readonly FoundExpiry[],
  whose: Whose,
  known: KnownExpiries,
  doubtful: readonly FoundExpiry[] = [],
): ExpiryCheck {
  const [sure, inDoubt] = [ownedBy(found, whose), ownedBy(doubtful, whose)]
  const [shown] = [...found, ...doubtful]
  if (shown && sure.length + inDoubt.length === 0) return { expiry: 'other-owner', shown }
  return judgeExpiries(sure, known, inDoubt)
}

/** Judges the dates that may be the one asked for; `doubtful` are those whose label may mean another day. */
export function judgeExpiries(
  found: readonly FoundExpiry[],
  known: KnownExpiries,
  doubtful: readonly FoundExpiry[] = [],
): ExpiryCheck {
  const read = found.map((one) => readAs(one, known))
  const first = (which: Which) => read.find((one) => one.which === which)?.found
  const [nearest] = read
  if (!nearest) return judgeDoubtful(doubtful)
  const isList =
    known.amongOthers && known.expected === undefined && new Set(found.map(({ notAfter }) => notAfter)).size > 1
  if (isList) return { expiry: 'several', shown: nearest.found }
  const others = read.filter(({ which }) => which === 'neither' || which === 'either')
  const days = new Set(others.map((one) => one.found.notAfter))
  const renewed = first('new')
  // Without the new one's file any later date may be its end: of two nobody can tell.
  const ends = read.filter(({ which }) => which === 'new').map((one) => one.found.notAfter)
  const isOpen = known.expected === undefined && Math.max(...ends) - Math.min(...ends) > SAME_DAY
  if (isOpen) return { expiry: 'several', shown: nearest.found }
  // Of a list of tokens each is its name's: the old end of one and the new end of another say nothing of ours.
  const names = new Set(read.map(({ found }) => found.strangers?.join() ?? ''))
  const isOthers = known.amongOthers && first('old') !== undefined && names.size > 1
  if (renewed && isOthers) return { expiry: 'several', shown: nearest.found }
  // The one before may be shown beside it; anybody else's may not, unless the file of the new one says which it is.
  if (renewed && (days.size === 0 || known.amongOthers)) return { expiry: 'renewed', shown: renewed }
  const both = first('both')
  if (both && days.size === 0) return { expiry: 'same-end', shown: both }
  const old = first('old')
  if (old && days.size === 0) return { expiry: 'not-yet', shown: old }
  const shown = nearest.found
  if (days.size > 1 || renewed || old) return { expiry: 'several', shown }
  if (known.expected === undefined && known.run.before.notAfter === undefined) return { expiry: 'unknown', shown }
  const unclear = first('either')
  return unclear ? { expiry: 'day-or-month', shown: unclear } : { expiry: 'other-date', shown }
}

/** The reading with one date read as the user says: it is the end, on this day (milliseconds since 1970). */
export function readDateAs(
  reading: ConsoleReading,
  shown: Pick<FoundExpiry, 'text'>,
  notAfter: number,
): ConsoleReading {
  const decide = (one: FoundExpiry): FoundExpiry => {
    const { otherwise, ...rest } = one
    if (one.text !== shown.text) return one
    return { ...rest, notAfter: otherwise ? notAfter : one.notAfter, isConfirmed: true }
  }
  const { expiries, doubtful = [], otherDates } = reading
  const said = doubtful
    .filter(({ text }) => text === shown.text)
    .map(({ otherwise, ...rest }) => ({ ...rest, notAfter, isConfirmed: true as const }))
  return {
    ...reading,
    expiries: [...expiries.map(decide), ...said],
    doubtful: doubtful.filter(({ text }) => text !== shown.text),
    ...(otherDates && { otherDates: otherDates.map(decide) }),
  }
}
