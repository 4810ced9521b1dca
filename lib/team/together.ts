// One round of a team's work: what this browser has changed is told, what the others have changed is taken in.

import type { Held } from './company.ts'
import { noteConflicts } from './conflicts.ts'
import { factChanges, factsIn, type Shared } from './facts.ts'
import { noteReturn, putBack, putUnseenBack } from './put-back.ts'
import type { TeamRecord, Written } from './record.ts'
import { united, uniteTwins } from './unite.ts'
import { besides, viewOf } from './view.ts'

/** Where one browser stands. */
export interface Standing {
  /** The team's record as this browser knows it. Rounds change it. */
  record: TeamRecord
  /** The ids of runs that its own record does not show. */
  beside: ReadonlySet<string>
  /** This browser's id. */
  mine: string
  /** Its own record has never been part of the team's. */
  isNew: boolean
  /** Organisations that no colleague's deletion takes away; absent where nobody has set any. */
  held?: Held
}

export interface Round {
  /** What this browser's record was, as far as it is shared, and what it is to be. */
  before: Shared
  after: Shared
  beside: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()
/** Uniting may bring together what then has to be united once more; more often than this it never does. */
const MOST_TURNS = 5

/** What this browser has changed since the last round; `here` is what of its record is shared. */
export function news({ record, beside }: Standing, here: Shared): [string, unknown][] {
  return factChanges(factsIn(viewOf(record, beside)), factsIn(here))
}

/**
 * Goes through a round. `before` is what of this browser's record is shared, `files` what the others have saved, `at` is now, in
 * milliseconds since 1970.
 */
export function bringTogether(standing: Standing, before: Shared, files: readonly TeamRecord[], at: number): Round {
  const { record, beside, mine, isNew, held } = standing
  if (!isNew) record.write(news(standing, before))
  const states = [stateOf(record), ...files.map(stateOf)]
  for (const file of files) record.take(file)
  settle(record, states, held, at)
  if (isNew) {
    const theirs = viewOf(record, NONE)
    const isFirst = theirs.organisations.length + theirs.journal.length === 0
    record.write(factChanges(factsIn(theirs), factsIn(isFirst ? before : united(theirs, before, at))))
  }
  const all = viewOf(record, NONE)
  const others = besides(all.runs, isNew ? NONE : new Set(before.runs.map(({ id }) => id)), mine)
  const ids = new Set(others.map(({ id }) => id))
  const isSame = ids.size === beside.size && [...ids].every((id) => beside.has(id))
  const shown = isSame ? beside : ids
  return { before, after: viewOf(record, shown), beside: shown }
}

/** Until nothing is torn, nothing stands twice, and nothing is missing in the history. */
function settle(record: TeamRecord, states: readonly Written[], held: Held | undefined, at: number): void {
  const sources = states.map(({ facts }) => facts)
  putUnseenBack(record, states)
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const back = putBack(record, sources, held?.ids ?? NONE)
    noteReturn(record, back, held?.by, at)
    if (!uniteTwins(record, at)) break
  }
  noteConflicts(record, states, () => viewOf(record, NONE), at)
}

function stateOf(record: TeamRecord): Written {
  return { facts: record.facts(), stamps: record.stamps() }
}
