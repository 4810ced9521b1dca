// Expiries outside a renewal: typed by the user, or taken over from a renewal that was done without Koshin.
import type { ExpiryNote } from '../model/expiry.ts'
import type { Organisation } from '../model/organisation.ts'
import type { YearlyId } from '../model/steps.ts'
import type { TokenFacts } from '../model/token.ts'
import { withNote } from '../procedures/expiry.ts'
import { inUse } from '../procedures/in-use.ts'
import { writing } from './database.ts'
import { withoutAbsent } from './organisations.ts'

function change(
  id: string,
  now: number,
  work: (organisation: Organisation) => Organisation,
): Promise<Organisation | undefined> {
  return writing(async (transaction) => {
    const organisations = transaction.objectStore('organisations')
    const known = await organisations.get(id)
    if (!known) return undefined
    const changed: Organisation = { ...work(known), updatedAt: now }
    await organisations.put(changed)
    return changed
  }, now)
}

function withoutTyped(organisation: Organisation, procedure: YearlyId): Organisation {
  const { typedExpiries, ...others } = organisation
  const { [procedure]: _taken, ...kept } = typedExpiries ?? {}
  return Object.keys(kept).length === 0 ? others : { ...others, typedExpiries: kept }
}

/**
 * Keeps the expiry that the user has typed beside what was read; `undefined` takes it away, and what was read counts again. Times
 * are milliseconds since 1970.
 */
export function typeExpiry(
  id: string,
  procedure: YearlyId,
  notAfter: number | undefined,
  now: number,
): Promise<Organisation | undefined> {
  return change(id, now, (organisation) => {
    if (notAfter === undefined) return withoutTyped(organisation, procedure)
    const { notAfter: insteadOf } = inUse(procedure, organisation)
    const typed = { notAfter, at: now, ...(insteadOf !== undefined && { insteadOf }) }
    return { ...organisation, typedExpiries: { ...organisation.typedExpiries, [procedure]: typed } }
  })
}

/** What was read of something that was renewed without Koshin. Times are milliseconds since 1970. */
export interface ReadElsewhere {
  notAfter: number
  from: ExpiryNote['from']
  /** Of a push certificate, where it was read. */
  serial?: string | undefined
  /** Of a token, where its file was judged. */
  token?: Omit<TokenFacts, 'at'> | undefined
}

/** Takes over a renewal that was done without Koshin; what the user had typed gives way to what was read. */
export function takeOverExpiry(
  id: string,
  procedure: YearlyId,
  read: ReadElsewhere,
  now: number,
): Promise<Organisation | undefined> {
  const { notAfter, from } = read
  return change(id, now, (known) => ({
    ...withRead(withoutTyped(known, procedure), procedure, read, now),
    expiryNotes: withNote(known, procedure, { notAfter, from, at: now }),
  }))
}

function withRead(
  organisation: Organisation,
  procedure: YearlyId,
  { notAfter, from, serial, token }: ReadElsewhere,
  now: number,
): Organisation {
  if (procedure === 'push-certificate') {
    // The serial number on record may be the old one's: only one that was read with this expiry belongs to it.
    const isSame = notAfter === organisation.notAfter
    return withoutAbsent<Organisation>({
      ...organisation,
      notAfter,
      serial: serial ?? (isSame ? organisation.serial : undefined),
    })
  }
  const key = procedure === 'server-token' ? 'serverToken' : 'contentToken'
  // Of the token in use only what this page or file says is known: the file that was judged before may be an older one.
  const facts: TokenFacts = { ...(token ?? {}), notAfter, at: now, ...(from === 'estimate' && { isEstimate: true }) }
  const { downloadedBy } = organisation[key] ?? {}
  return { ...organisation, [key]: { ...(downloadedBy !== undefined && { downloadedBy }), ...facts } }
}
