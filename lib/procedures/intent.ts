// Does a pressed Renew belong to the renewal that is under way?
import type { RenewIntent } from '../model/push-memory.ts'
import type { Run } from '../model/run.ts'

/** False of one pressed before it was begun: its confirmation may still stand open in a tab, and shows what was done then. */
export function isOfThisRun(intent: RenewIntent | undefined, run: Pick<Run, 'startedAt'>): intent is RenewIntent {
  return intent !== undefined && intent.at >= run.startedAt
}
