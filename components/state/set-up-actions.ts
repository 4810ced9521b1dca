// What the screens do to a first set-up. The rules behind it are loaded at the first action.
import type { CertificateOnRecord, TopicRecorded } from '../../lib/records/first-set-up.ts'
import { readClock } from './clock.ts'
import { type Details, draft, type Found } from './drafts.ts'
import { change, consoleNameIn, correctDetails, fromOf } from './records.ts'

const setUps = () => import('../../lib/records/first-set-up.ts')

/** Puts the organisation on record and begins its first set-up; false where it could not be written. */
export function startSetUp(details: Details): Promise<boolean> {
  const { name, consoleId, account } = details
  return change(async () =>
    (await setUps()).beginSetUp(
      { name: name.trim(), consoleId, consoleName: consoleNameIn(details), account: account.trim() || undefined },
      readClock(),
    ),
  )
}

/**
 * Gives an organisation the topic of the certificate that it uses. Answers with what became of the topic, or nothing where it could
 * not be written.
 */
export async function useExisting(
  organisationId: string,
  certificate: CertificateOnRecord,
): Promise<TopicRecorded | undefined> {
  let recorded: TopicRecorded | undefined
  await change(async () => {
    recorded = await (await setUps()).recordExisting(organisationId, certificate, readClock())
  })
  return recorded
}

/** Keeps the UID that the console's page shows in a first set-up; `undefined` where the page shows none. */
export function keepConsoleTopic(runId: string, topic: string | undefined): Promise<boolean> {
  return change(async () => (await setUps()).rememberConsoleTopic(runId, topic, readClock()))
}

/** Puts what was found on record for an organisation that had no certificate until now. */
export async function learnFor(organisationId: string, found: Found, details: Details): Promise<boolean> {
  const { topic, serial, notAfter } = found
  const recorded = await useExisting(organisationId, { topic, serial, notAfter, notAfterFrom: fromOf(found) })
  return recorded?.kind === 'recorded' && correctDetails(organisationId, draft.value.opened, details)
}
