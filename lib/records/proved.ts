// What a page or a file has proven, written into the run that it belongs to.
import { renewedExpiry } from '../judgement/console/renewed.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Run } from '../model/run.ts'
import { judgedByHand, ticksFor } from '../procedures/evidence.ts'
import type { Evidence } from '../procedures/evidence-types.ts'
import type { Writing } from './database.ts'
import { tickAll, untickAll } from './ticks.ts'
import { whoIn } from './who.ts'

/** An expiry that the console shows is the truth about it: the server token's own can't be read from its file. */
function noting(evidence: Evidence, run: Run, organisation: Organisation): Run {
  if (evidence.kind !== 'console') return run
  const shownNotAfter = renewedExpiry(evidence.reading, run, organisation)
  return shownNotAfter === undefined ? run : { ...run, shownNotAfter }
}

/** Writes the run with what this evidence proves ticked. A file taken in spite of warnings stands in the place of a proven one. */
export async function tickProved(transaction: Writing, before: Run, evidence: Evidence, now: number): Promise<Run> {
  const organisation = await transaction.objectStore('organisations').get(before.organisationId)
  const judged = judgedByHand(evidence)
  const run = judged === undefined ? before : untickAll(before, [judged])
  const changed = organisation
    ? tickAll(noting(evidence, run, organisation), ticksFor(evidence, run, organisation), now, await whoIn(transaction))
    : run
  await transaction.objectStore('runs').put(changed)
  return changed
}
