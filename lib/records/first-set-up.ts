// The first set-up on record: an organisation without a certificate, and the one moment in which it is given its topic.
import { canonicalTopic } from '../facts/topic.ts'
import type { ExpiryNote } from '../model/expiry.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Run } from '../model/run.ts'
import { withNote } from '../procedures/expiry.ts'
import { browserIn } from './colleagues.ts'
import { reading, type Writing, writing } from './database.ts'
import { type NewOrganisation, withoutAbsent } from './organisations.ts'
import { whoIn } from './who.ts'

/** What is told of an organisation that has no certificate yet. */
export type NewSetUp = Pick<NewOrganisation, 'name' | 'consoleId' | 'consoleName' | 'account'>

/** Puts an organisation on record and begins its first set-up, at `now` (milliseconds since 1970); it becomes the current one. */
export function beginSetUp(given: NewSetUp, now: number): Promise<{ organisation: Organisation; run: Run }> {
  return writing(async (transaction) => {
    const { name, consoleId, consoleName, account } = given
    const organisation = withoutAbsent<Organisation>({
      ...{ consoleName, account },
      id: crypto.randomUUID(),
      name,
      consoleId,
      createdAt: now,
      updatedAt: now,
    })
    const [who, startedOn] = [await whoIn(transaction), await browserIn(transaction)]
    const run: Run = {
      id: crypto.randomUUID(),
      organisationId: organisation.id,
      procedure: 'first-set-up',
      startedAt: now,
      ...(who !== undefined && { startedBy: who }),
      ...(startedOn !== undefined && { startedOn }),
      ticks: {},
      before: {},
    }
    await transaction.objectStore('organisations').add(organisation)
    await transaction.objectStore('runs').add(run)
    await transaction.objectStore('settings').put(organisation.id, 'currentOrganisation')
    return { organisation, run }
  }, now)
}

/** What a certificate tells of itself. */
export interface CertificateOnRecord {
  topic: string
  serial?: string | undefined
  notAfter?: number | undefined
  /** Where that expiry was read. */
  notAfterFrom?: ExpiryNote['from'] | undefined
}

/**
 * What became of a topic. `known`: it was on record here before. `taken`: it is another organisation's, which is named.
 * `differs`: another topic is on record here, and stays. `gone`: the organisation is no longer on record.
 */
export type TopicRecorded =
  | { kind: 'recorded' | 'known' | 'taken' | 'differs'; organisation: Organisation }
  | { kind: 'gone' }

/** Gives an organisation its topic, once: one that has a topic keeps it, and no topic is on record twice. */
export async function recordTopicIn(
  transaction: Writing,
  organisationId: string,
  certificate: CertificateOnRecord,
  now: number,
): Promise<TopicRecorded> {
  const organisations = transaction.objectStore('organisations')
  const organisation = await organisations.get(organisationId)
  if (!organisation) return { kind: 'gone' }
  const topic = canonicalTopic(certificate.topic)
  const owner = await organisations.index('byTopic').get(topic)
  if (owner && owner.id !== organisationId) return { kind: 'taken', organisation: owner }
  if (organisation.topic !== undefined) return { kind: owner ? 'known' : 'differs', organisation }
  const { serial, notAfter, notAfterFrom: from } = certificate
  const isNoted = notAfter !== undefined && from !== undefined
  const known = withoutAbsent<Organisation>({
    ...organisation,
    ...{ topic, serial, notAfter },
    ...(isNoted && { expiryNotes: withNote(organisation, 'push-certificate', { notAfter, from, at: now }) }),
    updatedAt: now,
  })
  await organisations.put(known)
  return { kind: 'recorded', organisation: known }
}

/**
 * Gives an organisation the topic of a certificate that it uses already, as {@link recordTopicIn}; its first set-up, where one is
 * open, is over with it, for what has a certificate is renewed. `now` is in milliseconds since 1970.
 */
export function recordExisting(
  organisationId: string,
  certificate: CertificateOnRecord,
  now: number,
): Promise<TopicRecorded> {
  return writing(async (transaction) => {
    const recorded = await recordTopicIn(transaction, organisationId, certificate, now)
    if (recorded.kind !== 'recorded') return recorded
    const runs = transaction.objectStore('runs')
    for (const { id, procedure, finishedAt } of await runs.index('byOrganisation').getAll(organisationId)) {
      if (procedure === 'first-set-up' && finishedAt === undefined) await runs.delete(id)
    }
    return recorded
  }, now)
}

/** The latest first set-up of an organisation, finished or not. */
export async function setUpOf(organisationId: string): Promise<Run | undefined> {
  const runs = await reading((transaction) =>
    transaction.objectStore('runs').index('byOrganisation').getAll(organisationId),
  )
  return runs
    .filter(({ procedure }) => procedure === 'first-set-up')
    .reduce<Run | undefined>((latest, one) => (latest && latest.startedAt > one.startedAt ? latest : one), undefined)
}

/** Changes an open first set-up; one that is finished, or no longer on record, stays as it is. */
function changeSetUp(runId: string, change: (run: Run) => Run, now: number): Promise<Run | undefined> {
  return writing(async (transaction) => {
    const run = await transaction.objectStore('runs').get(runId)
    if (run?.procedure !== 'first-set-up' || run.finishedAt !== undefined) return undefined
    const changed = change(run)
    await transaction.objectStore('runs').put(changed)
    return changed
  }, now)
}

/** Upload went through on the screen for a new certificate, at `now`: from here on the certificate may exist. */
export function rememberCreateUpload(runId: string, now: number): Promise<Run | undefined> {
  return changeSetUp(runId, (run) => ({ ...run, createUploadedAt: now }), now)
}

/** The portal has shown that no certificate came of the last upload: Create went through anew. */
export function forgetCreateUpload(runId: string, now: number): Promise<Run | undefined> {
  return changeSetUp(runId, ({ createUploadedAt: _, ...run }) => run, now)
}

/** The console shows a UID although no certificate is on record: it has been set up before. `undefined`: it was another page. */
export function rememberConsoleTopic(runId: string, topic: string | undefined, now: number): Promise<Run | undefined> {
  return changeSetUp(
    runId,
    ({ consoleTopic: _, ...run }) => ({
      ...run,
      ...(topic !== undefined && { consoleTopic: canonicalTopic(topic) }),
    }),
    now,
  )
}
