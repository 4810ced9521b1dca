// What the times of marking one list say: Koshin's against the bare pass's, on pages as new as each other.
import type { MarkingTimes } from './page/copies.ts'
import { type Measurement, measured, median, pairedRatio } from './report.ts'

/** How often a list is marked. */
export const REPETITIONS = 25
/** Rounds more that are thrown away: the first ones run before the browser has compiled anything. */
export const WARMING_UP = 10
const TARGET = 2

const warm = (times: number[]): number[] => times.slice(WARMING_UP)

/** Marking a list for the first time, which has a target, and once more. */
export function measurementsOf(list: string, times: MarkingTimes): Measurement[] {
  const [first, bare, again, bareAgain] = [times.first, times.bare, times.again, times.bareAgain].map(warm)
  return [
    measured({
      name: `Marking ${list}`,
      value: pairedRatio(first, bare),
      unit: 'times',
      target: TARGET,
      from: { 'Koshin ms': median(first), 'bare ms': median(bare), rows: times.rows, 'this one': times.thisOne },
    }),
    measured({
      name: `Marking ${list}, again`,
      value: pairedRatio(again, bareAgain),
      unit: 'times',
      from: { 'Koshin ms': median(again), 'bare ms': median(bareAgain) },
    }),
  ]
}
