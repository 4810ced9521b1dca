// How a procedure writes its steps down: each with the keys of its words.

import type { StepId } from '../model/steps.ts'
import type { ChapterId, Step, StepPlace, StepProof, StepWithCare, StepWithWhy } from './types.ts'

type More = Pick<Step, 'why' | 'care' | 'traps' | 'isConsolesOwn' | 'isEverOpen'>

export function step(chapter: ChapterId, id: StepId, where: StepPlace, proof: StepProof, more: More = {}): Step {
  return { id, chapter, where, proof, title: `steps.${id}.title`, todo: `steps.${id}.todo`, ...more }
}

/** The step's words say why. */
export function because<Id extends StepWithWhy>(id: Id): { why: `steps.${Id}.why` } {
  return { why: `steps.${id}.why` }
}

/** The step's words say what to beware of. */
export function careful<Id extends StepWithCare>(id: Id): { care: `steps.${Id}.care` } {
  return { care: `steps.${id}.care` }
}

/** The portal lets the step be done before its turn. */
export const EVER_OPEN: Pick<Step, 'isEverOpen'> = { isEverOpen: true }

/** Only some consoles have the step. */
export const OWN: Pick<Step, 'isConsolesOwn'> = { isConsolesOwn: true }
