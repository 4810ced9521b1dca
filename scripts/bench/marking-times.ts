// What the times of marking one list say: Koshin's against the bare pass's, on pages as new as each other.
import type { MarkingTimes } from './page/copies.ts'
import { lowerQuartile, type Measurement, measured } from './report.ts'

/** How often a list is marked. */
export const REPETITIONS = 25
/** Rounds more that are thrown away: the first ones run before the browser has compiled anything. */
export const WARMING_UP = 10
const TARGET = 3

/** The copies of the page are swept away now and then, in the middle of whatever is timed. */
const typical = (times: number[]): number => lowerQuartile(times.slice(WARMING_UP))

/** Marking a list for the first time, which has a target, and once more. */
export function measurementsOf(list: string, times: MarkingTimes): Measurement[] {
  const first = typical(times.first)
  const bare = typical(times.bare)
  const again = typical(times.again)
  const bareAgain = typical(times.bareAgain)
  return [
    measured({
      name: `Marking ${list}`,
      value: first / bare,
      unit: 'times',
      target: TARGET,
      from: { 'Koshin ms': first, 'bare ms': bare, rows: times.rows, 'this one': times.thisOne },
    }),
    measured({
      name: `Marking ${list}, again`,
      value: again / bareAgain,
      unit: 'times',
      from: { 'Koshin ms': again, 'bare ms': bareAgain },
    }),
  ]
}
