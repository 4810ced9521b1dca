// The first set-up on record: an organisation without a certificate, and the one moment in which it is given its topic.
import { canonicalTopic } from '../facts/topic.ts'
import { withoutAbsent } from '../facts/without-absent.ts'
import type { Organisation } from '../model/organisation.ts'
import type { Run } from '../model/run.ts'
import { withNote } from '../procedures/expiry.ts'
import { type Writing, writing } from './database.ts'
import { type NewOrganisation, organisationFrom } from './organisations.ts'
import { changeRun, startIn } from './runs.ts'
import { giveUpIn, listRuns } from './runs-of.ts'

/** What is told of an organisation that has no certificate yet. */
export type NewSetUp = Pick<NewOrganisation, 'name' | 'consoleId' | 'consoleName' | 'account'>

/** Puts an organisation on record and begins its first set-up, at `now` (milliseconds since 1970); it becomes the current one. */
export function beginSetUp(given: NewSetUp, now: number): Promise<{ organisation: Organisation; run: Run }> {
  return writing(async (transaction) => {
    const { name, consoleId, consoleName, account } = given
    const organisation = organisationFrom({ name, consoleId, consoleName, account }, now)
    await transaction.objectStore('organisations').add(organisation)
    const run = await startIn(transaction, organisation.id, 'first-set-up', now)
    await transaction.objectStore('settings').put(organisation.id, 'currentOrganisation')
    return { organisation, run }
  }, now)
}

/** What a certificate tells of itself. */
export type CertificateOnRecord = Pick<NewOrganisation, 'topic' | 'serial' | 'notAfter' | 'notAfterFrom'>

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
    if (recorded.kind === 'recorded') await giveUpIn(transaction, organisationId, 'first-set-up')
    return recorded
  }, now)
}

/** The latest first set-up of an organisation, finished or not. */
export async function setUpOf(organisationId: string): Promise<Run | undefined> {
  return (await listRuns(organisationId)).find(({ procedure }) => procedure === 'first-set-up')
}

/** Changes an open first set-up; one that is finished, or no longer on record, stays as it is. */
function changeSetUp(runId: string, change: (run: Run) => Run, now: number): Promise<Run | undefined> {
  return changeRun(runId, (run) => (run.procedure === 'first-set-up' ? change(run) : undefined), now)
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
