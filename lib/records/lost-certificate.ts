// A certificate whose Apple Account is lost for good: said twice, then a new one may take its place; found again, it is taken back.
import { canonicalTopic } from '../facts/topic.ts'
import { withoutAbsent } from '../facts/without-absent.ts'
import type { LostCertificate, Organisation } from '../model/organisation.ts'
import { type Writing, writing } from './database.ts'
import { startIn } from './runs.ts'
import { giveUpIn } from './runs-of.ts'

async function put(
  transaction: Writing,
  organisation: { [Fact in keyof Organisation]: Organisation[Fact] | undefined },
): Promise<Organisation> {
  const changed = withoutAbsent<Organisation>(organisation)
  await transaction.objectStore('organisations').put(changed)
  return changed
}

/** The user says for the first time, at `now` (milliseconds since 1970), that nobody can recover the account; or takes it back. */
export function sayLost(id: string, isLost: boolean, now: number): Promise<Organisation | undefined> {
  return writing(async (transaction) => {
    const organisation = await transaction.objectStore('organisations').get(id)
    if (organisation?.topic === undefined) return undefined
    return put(transaction, { ...organisation, lossSaidAt: isLost ? now : undefined, updatedAt: now })
  }, now)
}

/**
 * Confirms the loss for the second time, at `now` (milliseconds since 1970), and begins the set-up of a new certificate: from here
 * on Create passes at the portal, once, by the rules of a first set-up. What is known of the lost certificate stays on record.
 * Undefined where the loss was not said before, or there is no certificate to lose.
 */
export function beginReplacement(id: string, now: number): Promise<Organisation | undefined> {
  return writing(async (transaction) => {
    const organisation = await transaction.objectStore('organisations').get(id)
    if (organisation?.topic === undefined || organisation.lossSaidAt === undefined) return undefined
    const { topic, account, serial, notAfter } = organisation
    const lost = withoutAbsent<LostCertificate>({ topic, account, serial, notAfter, at: now })
    await giveUpIn(transaction, id, 'push-certificate')
    const none = { topic: undefined, account: undefined, serial: undefined, notAfter: undefined, lossSaidAt: undefined }
    const changed = await put(transaction, { ...organisation, ...none, lost, updatedAt: now })
    await startIn(transaction, id, 'first-set-up', now)
    return changed
  }, now)
}

/** The certificate was found again before a new one took its place: it is renewed, and none is made. */
export function takeBackLost(id: string, now: number): Promise<Organisation | undefined> {
  return writing(async (transaction) => {
    const organisations = transaction.objectStore('organisations')
    const organisation = await organisations.get(id)
    if (!organisation?.lost || organisation.topic !== undefined) return undefined
    const { topic, account, serial, notAfter } = organisation.lost
    // Put on record anew in the meantime, it is that organisation's.
    if (await organisations.index('byTopic').getKey(canonicalTopic(topic))) return undefined
    await giveUpIn(transaction, id, 'first-set-up')
    return put(transaction, { ...organisation, topic, account, serial, notAfter, lost: undefined, updatedAt: now })
  }, now)
}
