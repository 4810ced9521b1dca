// The runs of all organisations that are under way, read without reading the thousands that are finished.
import type { Run } from '../model/run.ts'
import { reading } from './database.ts'

/** Every run that is not finished, of every organisation. */
export function listOpenRuns(): Promise<Run[]> {
  return reading(async (transaction) => {
    const runs = transaction.objectStore('runs')
    const [all, finished] = await Promise.all([runs.getAllKeys(), runs.index('byFinish').getAllKeys()])
    const isFinished = new Set(finished)
    const open = await Promise.all(all.filter((id) => !isFinished.has(id)).map((id) => runs.get(id)))
    return open.filter((run) => run !== undefined)
  })
}
