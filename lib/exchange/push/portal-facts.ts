// What the portal's proven row tells of an organisation: it fills gaps, and takes over a renewal that was done without Koshin.

import { ROUGH_DATE } from '../../facts/time.ts'
import type { Organisation } from '../../model/organisation.ts'
import { hasTick, type Run } from '../../model/run.ts'
import { withNote } from '../../procedures/expiry.ts'
import { type Reading, reading, type Writing, writing } from '../../records/database.ts'
import { openRunIn } from '../../records/runs-of.ts'

export interface PortalFacts {
  account?: string | undefined
  serial?: string | undefined
  notAfter?: number | undefined
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

/** True where the row shows the one before the certificate on record: a page that was left open shows what was. */
function isOutdated({ notAfter: known }: Organisation, { notAfter }: PortalFacts): boolean {
  return known !== undefined && notAfter !== undefined && notAfter < known - ROUGH_DATE
}

/** The organisation with what the facts tell of it. */
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

/** What the facts change on record; `undefined` where it knows all of them that count. */
function changedBy(organisation: Organisation, run: Run | undefined, facts: PortalFacts, now: number) {
  const { account } = facts
  const isBefore = run === undefined || !hasTick(run, 'renew')
  const { serial, notAfter } = isBefore && !isOutdated(organisation, facts) ? facts : {}
  // A renewal under way is compared with what was on record when it began: it stays.
  const shown = run && organisation.notAfter !== undefined ? { account, serial } : { account, serial, notAfter }
  if (!fillsGap(organisation, shown) && !isRenewedElsewhere(organisation, shown)) return undefined
  const before = {
    ...(serial !== undefined && { serial }),
    ...(notAfter !== undefined && { notAfter }),
    ...run?.before,
  }
  return { organisation: learnedFrom(organisation, shown, now), ...(run && isBefore && { run: { ...run, before } }) }
}

async function changesIn(transaction: Reading | Writing, id: string, facts: PortalFacts, now: number) {
  const organisation = await transaction.objectStore('organisations').get(id)
  return organisation && changedBy(organisation, await openRunIn(transaction, id, 'push-certificate'), facts, now)
}

/**
 * Takes over the account, serial and expiry that the portal shows for this organisation's certificate, where they are not
 * known, or where the certificate was renewed without Koshin; `now` is in milliseconds since 1970. Once Renew was pressed the row
 * may be the new certificate's: then only the account is. What changes nothing is no write: a page that reports whenever the
 * records change would otherwise hear its own echo.
 */
export async function learnFromPortal({ id }: Organisation, facts: PortalFacts, now: number): Promise<void> {
  if (!(await reading((transaction) => changesIn(transaction, id, facts, now)))) return
  await writing(async (transaction) => {
    const changed = await changesIn(transaction, id, facts, now)
    if (!changed) return
    await transaction.objectStore('organisations').put(changed.organisation)
    if (changed.run) await transaction.objectStore('runs').put(changed.run)
  }, now)
}
