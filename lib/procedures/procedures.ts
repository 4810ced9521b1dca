// All procedures that Koshin goes through with the user, and each as it is for one console.
import { consoleOf } from '../consoles/consoles.ts'
import type { ProcedureId, StepId } from '../model/steps.ts'
import { contentToken } from './content-token.ts'
import { firstSetUp } from './first-set-up.ts'
import { pushCertificate } from './push-certificate.ts'
import { serverToken } from './server-token.ts'
import type { NoteId, Procedure } from './types.ts'

/** In the order in which they are offered. */
export const procedures: readonly Procedure[] = [pushCertificate, serverToken, contentToken, firstSetUp]

/** The procedure with this id. Throws for one that Koshin does not go through. */
export function procedureOf(id: ProcedureId): Procedure {
  const found = procedures.find((procedure) => procedure.id === id)
  if (!found) throw new Error(`There is no procedure ${id}.`)
  return found
}

/** What only some consoles have, and only for some procedures. */
const OWN_NOTES: readonly NoteId[] = ['video']

/** The procedure as it is for one console: without the steps and notes that only other consoles have. */
export function procedureFor(id: ProcedureId, consoleId: string): Procedure {
  const procedure = procedureOf(id)
  const { guides, notes = [] } = consoleOf(consoleId)
  return {
    ...procedure,
    more: procedure.more.filter((note) => !OWN_NOTES.includes(note) || notes.some((own) => own === note)),
    steps: procedure.steps.filter(({ id, isConsolesOwn }) => !isConsolesOwn || id in guides),
  }
}

/** The ids of the steps of a procedure behind this one, in order. */
export function stepsBehind(id: ProcedureId, stepId: StepId): StepId[] {
  const ids = procedureOf(id).steps.map((step) => step.id)
  return ids.slice(ids.indexOf(stepId) + 1)
}
