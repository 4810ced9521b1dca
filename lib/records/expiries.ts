// Expiries outside a renewal: typed by the user, or taken over from a renewal that was done without Koshin.
import type { ExpiryNote } from '../model/expiry.ts'
import type { Organisation } from '../model/organisation.ts'
import { TOKEN_FACTS, type YearlyId } from '../model/steps.ts'
import type { TokenFacts } from '../model/token.ts'
import { withNote } from '../procedures/expiry.ts'
import { inUse } from '../procedures/in-use.ts'
import { type OrganisationPatch, updateOrganisation } from './organisations.ts'

function withoutTyped({ typedExpiries }: Organisation, procedure: YearlyId): OrganisationPatch {
  const { [procedure]: _taken, ...kept } = typedExpiries ?? {}
  return { typedExpiries: Object.keys(kept).length === 0 ? undefined : kept }
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
  function patch(organisation: Organisation): OrganisationPatch {
    if (notAfter === undefined) return withoutTyped(organisation, procedure)
    const { notAfter: insteadOf } = inUse(procedure, organisation)
    const typed = { notAfter, at: now, ...(insteadOf !== undefined && { insteadOf }) }
    return { typedExpiries: { ...organisation.typedExpiries, [procedure]: typed } }
  }
  return updateOrganisation(id, patch, now)
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
  const patch = (known: Organisation): OrganisationPatch => ({
    ...withoutTyped(known, procedure),
    ...factsRead(known, procedure, read, now),
    expiryNotes: withNote(known, procedure, { notAfter, from, at: now }),
  })
  return updateOrganisation(id, patch, now)
}

function factsRead(
  organisation: Organisation,
  procedure: YearlyId,
  { notAfter, from, serial, token }: ReadElsewhere,
  now: number,
): OrganisationPatch {
  if (procedure === 'push-certificate') {
    // The serial number on record may be the old one's: only one that was read with this expiry belongs to it.
    const isSame = notAfter === organisation.notAfter
    return { notAfter, serial: serial ?? (isSame ? organisation.serial : undefined) }
  }
  const key = TOKEN_FACTS[procedure]
  // Of the token in use only what this page or file says is known: the file that was judged before may be an older one.
  const facts: TokenFacts = { ...(token ?? {}), notAfter, at: now, ...(from === 'estimate' && { isEstimate: true }) }
  const { downloadedBy } = organisation[key] ?? {}
  return { [key]: { ...(downloadedBy !== undefined && { downloadedBy }), ...facts } }
}
