// What a seen page proves of a rehearsal: that one can sign in today, and that what is to be renewed is there.
import { sameAccount } from '../facts/account.ts'
import { sameTopic } from '../facts/topic.ts'
import type { Organisation } from '../model/organisation.ts'
import type { RehearsalCheck } from '../model/rehearsal.ts'
import { byContentTokenEvidence, byServerTokenEvidence, type TokenEvidence } from './token-evidence.ts'

/** What the push portal's page shows. */
export interface SeenAtPortal {
  screen: string
  account?: string | undefined
  /** Of the row that was proven to be the organisation's. */
  topic?: string | undefined
}

/** What a page of Apple Business or School Manager shows. */
export type SeenAtBusiness = Omit<Extract<TokenEvidence, { kind: 'business-seen' }>, 'kind'>

/** What the push portal's page proves: that one can sign in to the recorded account today, and that the UID is there. */
export function provedAtPortal(
  { screen, account, topic }: SeenAtPortal,
  organisation: Pick<Organisation, 'topic' | 'account'>,
): RehearsalCheck[] {
  if (screen !== 'list') return []
  const isUid = sameTopic(topic, organisation.topic)
  const isAccount = sameAccount(account, organisation.account)
  return [...(isUid || isAccount ? (['signIn'] as const) : []), ...(isUid ? (['uid'] as const) : [])]
}

/** What a page of Apple Business or School Manager proves: that the server, or the location, is there by its name, as in a renewal. */
export function provedAtBusiness(
  seen: SeenAtBusiness,
  organisation: Pick<Organisation, 'servers' | 'locations'>,
): RehearsalCheck[] {
  const evidence = { kind: 'business-seen', ...seen } as const
  const isServer = byServerTokenEvidence(evidence, organisation).includes('portalServer')
  const isLocation = byContentTokenEvidence(evidence, organisation).includes('portalLocation')
  return [...(isServer ? (['tokenServer'] as const) : []), ...(isLocation ? (['tokenLocation'] as const) : [])]
}
