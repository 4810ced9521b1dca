// What colleagues of a team are doing: renewals that were begun on another computer, as this browser last heard of them.
import { isOpen } from '../model/run.ts'
import type { ColleaguesRun, RunBeside } from '../model/team.ts'
import { reading } from './database.ts'
import { runsIn } from './runs-of.ts'
import type { Reading, Writing } from './stores.ts'

/** By which this browser is known in its team; undefined where it belongs to none. */
export async function browserIn(transaction: Reading | Writing): Promise<string | undefined> {
  const id = await transaction.objectStore('settings').get('teamBrowser')
  return typeof id === 'string' ? id : undefined
}

/** The same, read by itself. */
export function teamBrowser(): Promise<string | undefined> {
  return reading(browserIn)
}

/** The renewals of an organisation that were begun on another computer and that nobody has ended, the earliest first. */
export function colleaguesRuns(organisationId: string): Promise<ColleaguesRun[]> {
  return reading(async (transaction) => {
    const mine = await browserIn(transaction)
    if (mine === undefined) return []
    const runs = await runsIn(transaction, organisationId)
    const here = runs
      .filter((run) => isOpen(run) && run.startedOn !== undefined && run.startedOn !== mine)
      .map(({ procedure, startedAt, startedBy }): ColleaguesRun => {
        return {
          organisationId,
          procedure,
          startedAt,
          isBeside: false,
          ...(startedBy !== undefined && { who: startedBy }),
        }
      })
    const beside = (await besideIn(transaction)).filter((run) => run.organisationId === organisationId)
    const all = [...here, ...beside.map(({ id: _id, ...run }) => ({ ...run, isBeside: true }))]
    return all.sort((one, other) => one.startedAt - other.startedAt)
  })
}

/** Runs of colleagues that are not on the record, for one of the same thing is. */
export async function besideIn(transaction: Reading | Writing): Promise<RunBeside[]> {
  const kept = await transaction.objectStore('settings').get('teamBeside')
  return Array.isArray(kept) ? kept : []
}
