// What was done at once: one look at a page, or one file, may prove several steps, and the work goes on further down.
import type { StepProgress } from './progress.ts'

export interface Together {
  /** The numbers of the steps, from 1, in their order. */
  numbers: number[]
  by: 'page' | 'file'
}

/**
 * The steps that the last thing seen has ticked, where those are several; a tick by hand since then ends it. What one page or one
 * file proves is on record with one time.
 */
export function doneTogether(steps: readonly StepProgress[]): Together | undefined {
  const latest = Math.max(...steps.map(({ tick }) => tick?.at ?? 0))
  const last = steps.flatMap(({ tick }, index) => (tick?.at === latest ? { number: index + 1, by: tick.by } : []))
  if (last.length < 2 || last.some(({ by }) => by === 'hand')) return undefined
  return { numbers: last.map(({ number }) => number), by: last.some(({ by }) => by === 'file') ? 'file' : 'page' }
}

/** Numbers that follow each other as one, from three on: 2–5. */
export function rangesOf(numbers: readonly number[]): string[] {
  const ranges: number[][] = []
  for (const number of numbers) {
    const range = ranges.at(-1)
    if (range?.at(-1) === number - 1) range.push(number)
    else ranges.push([number])
  }
  return ranges.flatMap((range) => (range.length > 2 ? `${range[0]}–${range.at(-1)}` : range.map(String)))
}
