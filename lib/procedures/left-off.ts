// How long ago a run was moved on last: who comes back is told, and one of another season is not simply gone on with.
import { DAY, EARLY_TIME } from '../facts/time.ts'
import type { Run } from '../model/run.ts'

/** When the run was begun or its last step was ticked; milliseconds since 1970. */
export function movedOnAt({ startedAt, ticks }: Pick<Run, 'startedAt' | 'ticks'>): number {
  return Math.max(startedAt, ...Object.values(ticks).map((tick) => tick?.at ?? startedAt))
}

/** `days`: sign-ins will have ended. `months`: its request and files are of another season. Undefined where it was moved on within a day. */
export function leftOff(run: Pick<Run, 'startedAt' | 'ticks'>, now: number): 'days' | 'months' | undefined {
  const idle = now - movedOnAt(run)
  if (idle > EARLY_TIME) return 'months'
  return idle > DAY ? 'days' : undefined
}
