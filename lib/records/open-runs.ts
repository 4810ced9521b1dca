// The runs of all organisations that are under way, read without reading the thousands that are finished.
import type { Run } from '../model/run.ts'
import { reading } from './database.ts'
import { latestRunsIn } from './latest-runs.ts'

/** Every run that is not finished, of every organisation. */
export async function listOpenRuns(): Promise<Run[]> {
  return (await reading((transaction) => latestRunsIn(transaction, 0))).runs
}
