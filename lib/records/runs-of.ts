// The runs of one organisation, read without the rules of a renewal: the first screen stays light.
import { isOpen, type Run } from '../model/run.ts'
import type { ProcedureId } from '../model/steps.ts'
import { reading } from './database.ts'
import type { Reading, Writing } from './stores.ts'

/** Part of a reading or a writing: all runs of an organisation, in no order. */
export function runsIn(transaction: Reading | Writing, organisationId: string): Promise<Run[]> {
  return transaction.objectStore('runs').index('byOrganisation').getAll(organisationId)
}

/** All runs of an organisation, the latest begun first. */
export async function listRuns(organisationId: string): Promise<Run[]> {
  const runs = await reading((transaction) => runsIn(transaction, organisationId))
  return runs.sort((one, other) => other.startedAt - one.startedAt)
}

/** Part of a reading or a writing: the pass of an organisation through a procedure that is not finished, if there is one. */
export async function openRunIn(
  transaction: Reading | Writing,
  organisationId: string,
  procedure: ProcedureId,
): Promise<Run | undefined> {
  return (await runsIn(transaction, organisationId)).find((run) => isOpen(run) && run.procedure === procedure)
}

/** The same, read by itself. */
export function openRun(organisationId: string, procedure: ProcedureId): Promise<Run | undefined> {
  return reading((transaction) => openRunIn(transaction, organisationId, procedure))
}

/** Part of a writing: takes that pass off the record; the journal keeps it. */
export async function giveUpIn(transaction: Writing, organisationId: string, procedure: ProcedureId): Promise<void> {
  const run = await openRunIn(transaction, organisationId, procedure)
  if (run) await transaction.objectStore('runs').delete(run.id)
}
