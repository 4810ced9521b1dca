// All procedures that Koshin goes through with the user, and each as it is for one console.
import { consoleOf } from '../consoles/consoles.ts'
import type { ProcedureId, StepId } from '../model/steps.ts'
import { contentToken } from './content-token.ts'
import { firstSetUp } from './first-set-up.ts'
import { pushCertificate } from './push-certificate.ts'
import { serverToken } from './server-token.ts'
import type { Procedure } from './types.ts'

/** In the order in which they are offered. */
export const procedures: readonly Procedure[] = [pushCertificate, serverToken, contentToken, firstSetUp]

/** The procedure with this id. Throws for one that Koshin does not go through. */
export function procedureOf(id: ProcedureId): Procedure {
  const found = procedures.find((procedure) => procedure.id === id)
  if (!found) throw new Error(`There is no procedure ${id}.`)
  return found
}

/** The procedure as it is for one console: without the steps that only other consoles have. */
export function procedureFor(id: ProcedureId, consoleId: string): Procedure {
  const procedure = procedureOf(id)
  const { guides } = consoleOf(consoleId)
  return { ...procedure, steps: procedure.steps.filter(({ id, isConsolesOwn }) => !isConsolesOwn || id in guides) }
}

/** The ids of the steps of a procedure behind this one, in order. */
export function stepsBehind(id: ProcedureId, stepId: StepId): StepId[] {
  const ids = procedureOf(id).steps.map((step) => step.id)
  return ids.slice(ids.indexOf(stepId) + 1)
}
