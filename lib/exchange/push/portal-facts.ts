// What the portal's proven row tells of an organisation: it fills gaps, and never replaces what the user put on record.

import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'
import { type Writing, writing } from '../../records/database.ts'

export interface PortalFacts {
  account?: string | undefined
  serial?: string | undefined
  notAfter?: number | undefined
}

async function openRunIn(transaction: Writing, organisationId: string): Promise<Run | undefined> {
  const runs = await transaction.objectStore('runs').index('byOrganisation').getAll(organisationId)
  return runs.find(({ finishedAt, procedure }) => finishedAt === undefined && procedure === 'push-certificate')
}

/** True where the facts say something that the organisation's record, or its open run, does not know. */
function fillsGap(organisation: Organisation, facts: PortalFacts): boolean {
  return (['account', 'serial', 'notAfter'] as const).some(
    (fact) => organisation[fact] === undefined && facts[fact] !== undefined,
  )
}

/**
 * Takes over the account, serial and expiry that the portal shows for this organisation's certificate, where they are not
 * known; `now` is in milliseconds since 1970. Once Renew was pressed the row may be the new certificate's: then only the account is.
 */
export async function learnFromPortal(known: Organisation, facts: PortalFacts, now: number): Promise<void> {
  if (!fillsGap(known, facts)) return
  await writing(async (transaction) => {
    const organisation = await transaction.objectStore('organisations').get(known.id)
    if (!organisation || !fillsGap(organisation, facts)) return
    const run = await openRunIn(transaction, organisation.id)
    const isBefore = run === undefined || !Object.hasOwn(run.ticks, 'renew')
    const { account } = facts
    const { serial, notAfter } = isBefore ? facts : {}
    const certificate = { ...(serial !== undefined && { serial }), ...(notAfter !== undefined && { notAfter }) }
    const learned = { ...(account !== undefined && { account }), ...certificate, ...organisation, updatedAt: now }
    await transaction.objectStore('organisations').put(learned)
    if (run && isBefore) {
      await transaction.objectStore('runs').put({ ...run, before: { ...certificate, ...run.before } })
    }
  })
}
