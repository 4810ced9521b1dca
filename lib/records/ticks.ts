// Ticks of a run: what a page or a file showed stands above all else, and the first proof stays.
import { isShown, type Run, type TickedBy, tickOf } from '../model/run.ts'

export interface NewTick {
  stepId: string
  by: TickedBy
  insisted?: true
}

/** Those that are not ticked yet, or not by what showed the step itself where that is so now. */
export function newTicks(run: Run, ticks: readonly NewTick[]): NewTick[] {
  return ticks.filter((tick) => {
    const known = tickOf(run, tick.stepId)
    return known === undefined || (!isShown(known.by) && isShown(tick.by))
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
