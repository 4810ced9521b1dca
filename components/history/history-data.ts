// The history as one list, the latest first: every run, finished, open or given up, and what was changed or deleted.
import type { FactChange, JournalEntry } from '../../lib/model/journal.ts'
import type { Run } from '../../lib/model/run.ts'
import { reading } from '../../lib/records/database.ts'
import { listJournal } from '../../lib/records/journal.ts'

export type HistoryItem =
  | { kind: 'run'; at: number; run: Run; state: 'finished' | 'open' | 'given-up'; who?: string }
  | { kind: 'entry'; at: number; entry: JournalEntry }

/** What Koshin keeps for itself and tells a reader nothing; it stands in the journal all the same. */
const UNTOLD = new Set(['portalGeneration', 'expiryNotes'])

/** The changes of an entry that are told. */
export function toldChanges({ changes }: JournalEntry): FactChange[] {
  return changes.filter(({ fact }) => !UNTOLD.has(fact))
}

/** Of one organisation, or of all where no id is given. */
export async function loadHistory(organisationId?: string): Promise<HistoryItem[]> {
  const [runs, journal] = await Promise.all([
    reading((transaction) => {
      const store = transaction.objectStore('runs')
      return organisationId === undefined ? store.getAll() : store.index('byOrganisation').getAll(organisationId)
    }),
    listJournal(organisationId),
  ])
  return historyOf(runs, journal)
}

export function historyOf(runs: readonly Run[], journal: readonly JournalEntry[]): HistoryItem[] {
  const ids = new Set(runs.map(({ id }) => id))
  const items: HistoryItem[] = runs.map((run) => {
    const who = run.finishedBy ?? run.startedBy
    const isOver = run.finishedAt !== undefined
    return {
      kind: 'run',
      ...{ at: run.finishedAt ?? run.startedAt, run, state: isOver ? 'finished' : 'open' },
      ...(who !== undefined && { who }),
    }
  })
  for (const entry of journal) {
    const { kind, subject, run, at, who } = entry
    if (kind === 'given-up') {
      // One that was taken up again stands there itself.
      if (run && !ids.has(run.id)) {
        ids.add(run.id)
        items.push({ kind: 'run', at, run, state: 'given-up', ...(who !== undefined && { who }) })
      }
    } else if (subject !== 'run' && (kind !== 'changed' || toldChanges(entry).length > 0))
      items.push({ kind: 'entry', at, entry })
  }
  return items.sort((one, other) => other.at - one.at)
}
