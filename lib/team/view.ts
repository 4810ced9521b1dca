// What of the team's record stands in one browser: whole records only, and of each thing at most one renewal that is under way.

import { cleanCopy } from '../handover/copy.ts'
import type { Organisation } from '../model/organisation.ts'
import { isOpen, type Run } from '../model/run.ts'
import { entryFrom, grouped, organisationFrom, runFrom, type Shared } from './facts.ts'
import type { TeamRecord } from './record.ts'

interface Views {
  changes: number
  views: Map<ReadonlySet<string>, Shared>
}
const known = new WeakMap<TeamRecord, Views>()

/**
 * The records that the facts of a team's record make. `beside`: the ids of runs that stand beside one of the same thing, and are
 * not taken in. What has another shape than it must have is left out, as is what belongs to an organisation that is not there,
 * and an organisation whose certificate another one has.
 */
export function viewOf(record: TeamRecord, beside: ReadonlySet<string>): Shared {
  const before = known.get(record)
  const { views } = before?.changes === record.changes ? before : { views: new Map<ReadonlySet<string>, Shared>() }
  known.set(record, { changes: record.changes, views })
  const view = views.get(beside) ?? madeOf(wholeOf(record), beside)
  views.set(beside, view)
  return view
}

/** All whole records, of whatever organisation. */
export function wholeOf(record: TeamRecord): Shared {
  const all = grouped(record.facts())
  const { copy } = cleanCopy({
    organisations: [...all.organisation].flatMap(([id, one]) => organisationFrom(id, one) ?? []),
    runs: [...all.run].flatMap(([id, one]) => runFrom(id, one) ?? []),
    journal: [...all.journal.values()].map(entryFrom),
    files: [],
  })
  return copy
}

function madeOf(all: Shared, beside: ReadonlySet<string>): Shared {
  const topics = new Set<string>()
  const organisations = byAge(all.organisations).filter(
    ({ topic }) => topic === undefined || (!topics.has(topic) && topics.add(topic)),
  )
  const ids = new Set(organisations.map(({ id }) => id))
  return {
    organisations,
    runs: all.runs.filter(({ id, organisationId }) => ids.has(organisationId) && !beside.has(id)),
    journal: all.journal.filter(({ kind, organisationId }) => kind === 'removed' || ids.has(organisationId ?? '')),
  }
}

/** The one that was put on record first comes first. */
export function byAge(organisations: readonly Organisation[]): Organisation[] {
  return organisations.toSorted((one, other) => one.createdAt - other.createdAt || (one.id < other.id ? -1 : 1))
}

/** Of the records of a browser, what it shares. */
export function sharedOf({ organisations, runs, journal }: Shared): Shared {
  const ids = new Set(organisations.map(({ id }) => id))
  const { copy } = cleanCopy({ organisations, runs, journal, files: [] })
  return {
    organisations: copy.organisations,
    runs: copy.runs,
    journal: copy.journal.filter(
      ({ subject, kind, organisationId }) =>
        subject !== 'reminders' && (kind === 'removed' || ids.has(organisationId ?? '')),
    ),
  }
}

/**
 * Several people have begun the same renewal, and none has ended it. A browser has one of them on its record: the one that it has
 * already, or else its own (`mine` is its id), or else the one that was begun first. Gives the others.
 */
export function besides(runs: readonly Run[], here: ReadonlySet<string>, mine: string): Run[] {
  const open = new Map<string, Run[]>()
  for (const run of runs) {
    if (!isOpen(run)) continue
    const key = JSON.stringify([run.organisationId, run.procedure])
    open.set(key, [...(open.get(key) ?? []), run])
  }
  const rank = (run: Run): number => (here.has(run.id) ? 0 : run.startedOn === mine ? 1 : 2)
  return [...open.values()].flatMap((several) =>
    several
      .sort((one, other) => rank(one) - rank(other) || one.startedAt - other.startedAt || (one.id < other.id ? -1 : 1))
      .slice(1),
  )
}
