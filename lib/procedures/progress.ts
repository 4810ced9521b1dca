// How far a run has come: which steps are done, and the one that is next.
import { type Run, type Tick, tickOf } from '../model/run.ts'
import type { Procedure, Step } from './types.ts'

export interface StepProgress {
  step: Step
  state: 'done' | 'next' | 'later'
  /** How it was ticked; only on steps that are done. */
  tick?: Tick
  /** Not ticked, though a page or a file has proved a later step: the user may still tick it by hand. */
  passed: boolean
}

export interface Progress {
  steps: StepProgress[]
  /** Absent when nothing is left to do. */
  next?: Step
  done: number
  total: number
}

/**
 * The state of every step. Next is the first open step behind the last one that a page or a file proved: a tick by hand
 * never moves the work past an open step, evidence does, but for a step that can be done before its turn. What was passed is not
 * asked for again: a wizard begun anew at the end, or a second Renew, would undo what is done. Only a file can still be judged.
 */
export function progress(procedure: Procedure, run: Pick<Run, 'ticks'>): Progress {
  const { steps } = procedure
  const lastProved = steps.findLastIndex((step) => !step.isEverOpen && (tickOf(run, step.id)?.by ?? 'hand') !== 'hand')
  const isOpen = (step: Step) => tickOf(run, step.id) === undefined
  const next =
    steps.slice(lastProved + 1).find(isOpen) ??
    steps.find((step) => step.where === 'koshin' && step.proof === 'file' && isOpen(step))
  const listed = steps.map((step, index): StepProgress => {
    const tick = tickOf(run, step.id)
    if (tick !== undefined) return { step, state: 'done', tick, passed: false }
    return { step, state: step === next ? 'next' : 'later', passed: index < lastProved }
  })
  const done = listed.filter(({ state }) => state === 'done').length
  return { steps: listed, ...(next && { next }), done, total: steps.length }
}
