// The history as one list, the latest first: every run, finished, open or given up, and what was changed or deleted.
import type { FactChange, JournalEntry } from '../../lib/model/journal.ts'
import type { Run } from '../../lib/model/run.ts'
import { type Reading, reading } from '../../lib/records/database.ts'
import { journalIn } from '../../lib/records/journal.ts'
import { type LatestRuns, latestRunsIn } from '../../lib/records/latest-runs.ts'
import { runsIn } from '../../lib/records/runs-of.ts'

export type HistoryItem =
  | { kind: 'run'; at: number; run: Run; state: 'finished' | 'open' | 'given-up'; who?: string }
  | { kind: 'entry'; at: number; entry: JournalEntry }

export interface History {
  /** The latest of them. */
  items: HistoryItem[]
  /** How many there are in all. */
  total: number
}

export interface HistoryWishes {
  /** Of this organisation; of all where none is given. */
  organisationId: string | undefined
  /** So many items at most. */
  count: number
  /** Also what was changed or deleted, not runs alone. */
  withFacts: boolean
}

/** What Koshin keeps for itself and tells a reader nothing; it stands in the journal all the same. */
const UNTOLD = new Set(['portalGeneration', 'expiryNotes'])

/** The changes of an entry that are told. */
export function toldChanges({ changes }: JournalEntry): FactChange[] {
  return changes.filter(({ fact }) => !UNTOLD.has(fact))
}

/** Reads no more runs than it needs, whatever lies behind them. */
export async function loadHistory({ organisationId, count, withFacts }: HistoryWishes): Promise<History> {
  const [{ runs, ids }, journal] = await reading((transaction) =>
    Promise.all([
      organisationId === undefined ? latestRunsIn(transaction, count) : runsOf(transaction, organisationId),
      journalIn(transaction, organisationId),
    ]),
  )
  const all = historyOf(runs, journal, ids).filter(({ kind }) => withFacts || kind === 'run')
  return { items: all.slice(0, count), total: all.length + ids.size - runs.length }
}

async function runsOf(transaction: Reading, organisationId: string): Promise<LatestRuns> {
  const runs = await runsIn(transaction, organisationId)
  return { runs, ids: new Set(runs.map(({ id }) => id)) }
}

/** `ids` are those of all runs on record, where `runs` are only the latest. */
export function historyOf(
  runs: readonly Run[],
  journal: readonly JournalEntry[],
  ids: ReadonlySet<string> = new Set(runs.map(({ id }) => id)),
): HistoryItem[] {
  const told = new Set(ids)
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
      if (run && !told.has(run.id)) {
        told.add(run.id)
        items.push({ kind: 'run', at, run, state: 'given-up', ...(who !== undefined && { who }) })
      }
    } else if (subject !== 'run' && (kind !== 'changed' || toldChanges(entry).length > 0))
      items.push({ kind: 'entry', at, entry })
  }
  return items.sort((one, other) => other.at - one.at)
}
