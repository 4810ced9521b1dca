// How a token is told of which no earlier one is on record: perhaps it is the first, so nothing is said of one in use, nor of a renewal.
import type { Run } from '../model/run.ts'
import { isToken } from '../model/steps.ts'
import type { Step } from './types.ts'

/** True where nothing of an earlier token was on record as the run began: then nobody knows whether there is one. */
export function isWithoutEarlier({ procedure, before }: Pick<Run, 'procedure' | 'before'>): boolean {
  return isToken(procedure) && before.notAfter === undefined && before.sha256 === undefined
}

/** The step with the words that hold for this run. */
export function asToldIn(step: Step, run: Pick<Run, 'procedure' | 'before'>): Step {
  if (!isWithoutEarlier(run)) return step
  if (step.id === 'consoleReady') return { ...step, why: 'steps.noEarlier.consoleReady.why' }
  return step.id === 'downloadServerToken' ? { ...step, care: 'steps.noEarlier.downloadServerToken.care' } : step
}
