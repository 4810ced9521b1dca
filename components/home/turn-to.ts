// Which of an organisation's renewals one should turn to now.
import { LEAD_TIME } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { isYearly, type ProcedureId } from '../../lib/model/steps.ts'
import { awaitingUploadSince } from '../../lib/procedures/awaiting-upload.ts'
import { endsOf, expiryOf } from '../../lib/procedures/expiry.ts'

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
  const underWay = waiting ?? open.find(({ procedure }) => isYearly(procedure))
  if (underWay) return underWay.procedure
  const [nearest] = endsOf(organisation)
  if (nearest && isPressing(organisation, now)) return nearest.procedure
  const isUnknown = expiryOf('push-certificate', organisation) === undefined
  return finished.length === 0 && isUnknown ? 'push-certificate' : undefined
}

/** Something of it expires within 30 days of `now` (milliseconds since 1970), or has expired. */
export function isPressing(organisation: Organisation, now: number): boolean {
  return endsOf(organisation).some(({ notAfter }) => notAfter - now <= LEAD_TIME)
}
