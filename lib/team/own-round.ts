// A round as one browser goes through it: what of its record it tells, and what comes onto its record, what its company has set included.
import { sameValue } from '../facts/same-value.ts'
import type { Copy } from '../handover/copy.ts'
import { changesFor, type RecordChanges } from './apply.ts'
import { type Company, heldFast, heldHere, type ToldFacts, tellingOf, toldOf } from './company.ts'
import type { Shared } from './facts.ts'
import type { TeamRecord } from './record.ts'
import { bringTogether, news, type Standing } from './together.ts'
import { sharedOf, viewOf } from './view.ts'

export interface OwnRound {
  changes: RecordChanges
  /** The ids of runs that the browser's own record does not show, from now on. */
  beside: ReadonlySet<string>
  /** What of its company's settings the team knows now. */
  told: ToldFacts
}

/** True where this browser, on whose record `copy` stands, has anything to tell. */
export function hasNews(standing: Standing, copy: Copy, company: Company): boolean {
  const own = sharedOf(copy)
  return (
    news(standing, telling(standing, own, company)).length > 0 ||
    !sameValue(toldOf(own.organisations, company.policy), company.told)
  )
}

/** Goes through a round; see `bringTogether`. Nothing is written here but the team's record of `standing`. */
export function ownRound(
  standing: Standing,
  copy: Copy,
  company: Company,
  files: readonly TeamRecord[],
  at: number,
): OwnRound {
  const own = sharedOf(copy)
  const held = heldHere(own, company)
  const round = bringTogether({ ...standing, ...(held && { held }) }, telling(standing, own, company), files, at)
  const after = heldFast(round.after, own, company)
  return {
    changes: changesFor(copy, { before: own, after }),
    beside: round.beside,
    told: toldOf(after.organisations, company.policy),
  }
}

function telling({ record, beside, isNew }: Standing, own: Shared, company: Company): Shared {
  return isNew ? own : tellingOf(own, viewOf(record, beside), company)
}
