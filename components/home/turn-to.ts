// Which of an organisation's renewals one should turn to now.
import { LEAD_TIME } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import type { ProcedureId, YearlyId } from '../../lib/model/steps.ts'
import { awaitingUploadSince } from '../../lib/procedures/awaiting-upload.ts'
import { YEARLY } from '../../lib/procedures/due.ts'
import { inUse } from '../../lib/procedures/in-use.ts'

/**
 * First what waits for its upload, then what is under way, then what expires within 30 days of `now` (milliseconds since 1970)
 * or has expired, the earliest first; before anything was ever renewed the push certificate; otherwise nothing.
 */
export function turnTo(
  organisation: Organisation,
  open: readonly Run[],
  finished: readonly Run[],
  now: number,
): ProcedureId | undefined {
  const waiting = open.find((run) => awaitingUploadSince(run) !== undefined)
  const underWay = waiting ?? open.find(({ procedure }) => YEARLY.some((one) => one === procedure))
  if (underWay) return underWay.procedure
  const [pressing] = YEARLY.map((procedure) => ({ procedure, notAfter: inUse(procedure, organisation).notAfter }))
    .filter((one): one is { procedure: YearlyId; notAfter: number } => one.notAfter !== undefined)
    .filter(({ notAfter }) => notAfter - now <= LEAD_TIME)
    .sort((one, other) => one.notAfter - other.notAfter)
  if (pressing) return pressing.procedure
  return finished.length === 0 ? 'push-certificate' : undefined
}
