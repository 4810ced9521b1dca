// The latest runs of all organisations: of the thousands that are finished only those are read that are asked for.
import type { Run } from '../model/run.ts'
import type { Reading } from './stores.ts'

export interface LatestRuns {
  /** All that are under way, and so many of the finished ones, the last finished first. */
  runs: Run[]
  /** The ids of all runs on record. */
  ids: ReadonlySet<string>
}

/** `count` is how many finished runs are read at most. */
export async function latestRunsIn(transaction: Reading, count: number): Promise<LatestRuns> {
  const store = transaction.objectStore('runs')
  const [all, finished] = await Promise.all([store.getAllKeys(), store.index('byFinish').getAllKeys()])
  const isFinished = new Set(finished)
  const open = all.filter((id) => !isFinished.has(id))
  const latest = count > 0 ? finished.slice(-count).reverse() : []
  const runs = await Promise.all([...open, ...latest].map((id) => store.get(id)))
  return { runs: runs.filter((run) => run !== undefined), ids: new Set(all) }
}
