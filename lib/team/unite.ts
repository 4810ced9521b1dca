// Two people have put the same certificate on record, each as an organisation of its own: the two become one.
import type { Copy } from '../handover/copy.ts'
import { matchOrganisations } from '../handover/match.ts'
import { mergeCopies } from '../handover/merge.ts'
import type { Choices } from '../handover/plan.ts'
import type { JournalEntry } from '../model/journal.ts'
import { isOpen, type Run } from '../model/run.ts'
import { factChanges, factsIn, placeOf, type Shared } from './facts.ts'
import type { TeamRecord } from './record.ts'
import { byAge, wholeOf } from './view.ts'

const copyOf = ({ organisations, runs, journal }: Shared): Copy => ({ organisations, runs, journal, files: [] })

/**
 * Two records made one by what the journals of both know, as a handover file is taken in. Nobody is asked: what is newer is
 * taken, what differs stays in the history, what one of them has deleted comes back where the other has it. Renewals that both
 * have begun stay side by side. `at` is in milliseconds since 1970.
 */
export function united(ours: Shared, theirs: Shared, at: number): Shared {
  const known = new Set(ours.runs.map(({ id }) => id))
  const apart = theirs.runs.filter((run) => isOpen(run) && !known.has(run.id))
  const given = { ...theirs, runs: theirs.runs.filter((run) => !apart.includes(run)) }
  const { plan } = mergeCopies(copyOf(ours), copyOf(given), { at, choices: new Map() })
  const deleted = plan.organisations.filter(({ kind }) => kind === 'deleted')
  const choices: Choices = new Map(deleted.map(({ key }) => [key, 'there']))
  const { copy } = mergeCopies(copyOf(ours), copyOf(given), { at, choices })
  const ids = new Map(
    matchOrganisations(ours.organisations, theirs.organisations, ours.journal).map((one) => [one.theirs.id, one.id]),
  )
  const moved = apart.flatMap((run): Run[] => {
    const organisationId = ids.get(run.organisationId)
    return organisationId === undefined ? [] : [{ ...run, organisationId }]
  })
  return { ...copy, runs: [...copy.runs, ...moved] }
}

/** Makes one of organisations with the same certificate: the one that was put on record first goes on. False where there are none. */
export function uniteTwins(record: TeamRecord, at: number): boolean {
  if (!hasTwins(record)) return false
  const all = wholeOf(record)
  const topics = new Set<string>()
  const twins = byAge(all.organisations).filter(({ topic }) => {
    if (topic === undefined || !topics.has(topic)) {
      topics.add(topic ?? '')
      return false
    }
    return true
  })
  const together = twins.reduce((now, twin) => {
    const isOfTwin = ({ organisationId }: { organisationId?: string }): boolean => organisationId === twin.id
    const isTrace = ({ kind }: JournalEntry): boolean => kind === 'removed'
    const ours: Shared = {
      organisations: now.organisations.filter(({ id }) => id !== twin.id),
      runs: now.runs.filter((run) => !isOfTwin(run)),
      journal: now.journal.filter((entry) => !isOfTwin(entry) || isTrace(entry)),
    }
    const theirs = {
      organisations: [twin],
      runs: now.runs.filter(isOfTwin),
      journal: now.journal.filter((entry) => isOfTwin(entry) && !isTrace(entry)),
    }
    return united(ours, theirs, at)
  }, all)
  record.write(factChanges(factsIn(all), factsIn(together)))
  return twins.length > 0
}

/** Seen without putting every record together. */
function hasTwins(record: TeamRecord): boolean {
  const topics = [...record.facts()].filter(([key]) => key.endsWith(',"topic"]') && placeOf(key)[0] === 'organisation')
  return new Set(topics.map(([, topic]) => topic)).size < topics.length
}
