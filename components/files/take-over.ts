// What can be done with a file that was judged, beside using it in its renewal: kept, or put on record.
import type { Remembered } from '../../lib/examination/remembered.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { PublicKeyFacts } from '../../lib/model/token.ts'
import { readClock } from '../state/clock.ts'
import { change } from '../state/records.ts'
import { keepCopy } from '../state/run-actions.ts'

/** Keeps a copy with the organisation. */
export function keepWith(remember: Extract<Remembered, { copy: unknown }>, { id: organisationId }: Organisation) {
  return change(() => keepCopy({ organisationId }, remember))
}

/** Puts the certificate that server tokens are encrypted for on record, in place of an earlier one. */
export function rememberPublicKey(publicKey: Omit<PublicKeyFacts, 'at'>, organisation: Organisation): Promise<boolean> {
  return change(async () => {
    const { updateOrganisation } = await import('../../lib/records/organisations.ts')
    const at = readClock()
    await updateOrganisation(organisation.id, { publicKeyCertificate: { ...publicKey, at } }, at)
  })
}
