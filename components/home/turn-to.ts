// Which of an organisation's renewals one should turn to now.
import { LEAD_TIME } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import type { ProcedureId, YearlyId } from '../../lib/model/steps.ts'
import { awaitingUploadSince } from '../../lib/procedures/awaiting-upload.ts'
import { YEARLY } from '../../lib/procedures/due.ts'
import { expiryOf } from '../../lib/procedures/expiry.ts'

/**
 * First what waits for its upload, then what is under way, then what expires within 30 days of `now` (milliseconds since 1970)
 * or has expired, the earliest first; where nobody knows the push certificate's expiry, and nothing was ever renewed, that; otherwise nothing.
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
  const [pressing] = YEARLY.map((procedure) => ({ procedure, notAfter: expiryOf(procedure, organisation)?.notAfter }))
    .filter((one): one is { procedure: YearlyId; notAfter: number } => one.notAfter !== undefined)
    .filter(({ notAfter }) => notAfter - now <= LEAD_TIME)
    .sort((one, other) => one.notAfter - other.notAfter)
  if (pressing) return pressing.procedure
  const isUnknown = expiryOf('push-certificate', organisation) === undefined
  return finished.length === 0 && isUnknown ? 'push-certificate' : undefined
}
