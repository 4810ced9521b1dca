// What the portal's proven row tells of an organisation: it fills gaps, and takes over a renewal that was done without Koshin.

import { ROUGH_DATE } from '../../facts/time.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'
import { withNote } from '../../procedures/expiry.ts'
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
 * True where the same certificate is on the portal with a later end than on record: it was renewed without Koshin. While a renewal
 * is under way the row may be the new one's, and what it is compared with stays.
 */
function isRenewedElsewhere({ notAfter: known }: Organisation, { notAfter }: PortalFacts): boolean {
  return known !== undefined && notAfter !== undefined && notAfter > known + ROUGH_DATE
}

/** What the facts change outside a renewal; nothing where the record knows it all. */
function learnedFrom(organisation: Organisation, facts: PortalFacts, now: number): Organisation {
  const { account, serial, notAfter } = facts
  const isRenewed = isRenewedElsewhere(organisation, facts)
  const isNew = notAfter !== undefined && (isRenewed || organisation.notAfter === undefined)
  return {
    ...(account !== undefined && { account }),
    ...(serial !== undefined && { serial }),
    ...organisation,
    ...(isNew && {
      notAfter,
      expiryNotes: withNote(organisation, 'push-certificate', { notAfter, from: 'portal', at: now }),
    }),
    ...(isRenewed && serial !== undefined && { serial }),
    updatedAt: now,
  }
}

/**
 * Takes over the account, serial and expiry that the portal shows for this organisation's certificate, where they are not
 * known, or where the certificate was renewed without Koshin; `now` is in milliseconds since 1970. Once Renew was pressed the row
 * may be the new certificate's: then only the account is.
 */
export async function learnFromPortal(known: Organisation, facts: PortalFacts, now: number): Promise<void> {
  if (!fillsGap(known, facts) && !isRenewedElsewhere(known, facts)) return
  await writing(async (transaction) => {
    const organisation = await transaction.objectStore('organisations').get(known.id)
    if (!organisation) return
    const run = await openRunIn(transaction, organisation.id)
    const isBefore = run === undefined || !Object.hasOwn(run.ticks, 'renew')
    if (!fillsGap(organisation, facts) && (run || !isRenewedElsewhere(organisation, facts))) return
    const { account } = facts
    const { serial, notAfter } = isBefore ? facts : {}
    // A renewal under way is compared with what was on record when it began: it stays.
    const shown = run && organisation.notAfter !== undefined ? { account, serial } : { account, serial, notAfter }
    await transaction.objectStore('organisations').put(learnedFrom(organisation, shown, now))
    if (!run || !isBefore) return
    const before = {
      ...(serial !== undefined && { serial }),
      ...(notAfter !== undefined && { notAfter }),
      ...run.before,
    }
    await transaction.objectStore('runs').put({ ...run, before })
  }, now)
}
