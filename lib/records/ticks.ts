// Ticks of a run: a proof stands above the hand, and the first proof stays.
import type { Run, TickedBy } from '../model/run.ts'

export interface NewTick {
  stepId: string
  by: TickedBy
  insisted?: true
}

/** Those that are not ticked yet, or only by hand where there is a proof now. */
export function newTicks(run: Run, ticks: readonly NewTick[]): NewTick[] {
  return ticks.filter(({ stepId, by }) => {
    const known = Object.hasOwn(run.ticks, stepId) ? run.ticks[stepId] : undefined
    return known === undefined || (known.by === 'hand' && by !== 'hand')
  })
}

/** The run with these steps ticked at `at` (milliseconds since 1970) by `who`; it is not changed itself. */
export function tickAll(run: Run, ticks: readonly NewTick[], at: number, who?: string): Run {
  const added = newTicks(run, ticks).map(({ stepId, by, insisted }) => [
    stepId,
    { at, by, ...(insisted && { insisted }), ...(who !== undefined && { who }) },
  ])
  return { ...run, ticks: { ...run.ticks, ...Object.fromEntries(added) } }
}

export function untickAll(run: Run, stepIds: readonly string[]): Run {
  return {
    ...run,
    ticks: Object.fromEntries(Object.entries(run.ticks).filter(([stepId]) => !stepIds.includes(stepId))),
  }
}
