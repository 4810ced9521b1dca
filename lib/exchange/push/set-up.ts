// What the portal's page is told of a first set-up, and what it reports of one.
import type { ConsoleReading } from '../../consoles/types.ts'
import { sameTopic } from '../../facts/topic.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { SetUpMemory } from '../../model/push-memory.ts'
import { hasTick, isOpen, type Run } from '../../model/run.ts'
import { forgetCreateUpload, rememberConsoleTopic, rememberCreateUpload, setUpOf } from '../../records/first-set-up.ts'
import { organisationSaid, updateOrganisation } from '../../records/organisations.ts'
import { closeIntent } from './intents.ts'

function stateOf(run: Run): SetUpMemory['state'] {
  if (!isOpen(run) || hasTick(run, 'uploadToCreate')) return 'issued'
  if (run.consoleTopic !== undefined) return 'second'
  return run.createUploadedAt === undefined ? 'open' : 'uploaded'
}

/** The first set-up of an organisation, as a page has to know it; nothing where it was never begun, or has come to its end. */
export async function setUpMemory(organisation: Organisation): Promise<SetUpMemory | undefined> {
  const { id, name, account, topic } = organisation
  const run = await setUpOf(id)
  if (!run || (topic !== undefined && !isOpen(run))) return undefined
  const { consoleTopic } = run
  return {
    name,
    state: topic === undefined ? stateOf(run) : 'issued',
    ...(account !== undefined && { account }),
    ...(consoleTopic !== undefined && { consoleTopic }),
  }
}

/** The set-up of this organisation, else of the one being worked on, as long as no certificate is on record. */
async function openSetUp(id: string | undefined): Promise<{ organisation: Organisation; run: Run } | undefined> {
  const organisation = await organisationSaid(id)
  if (!organisation || organisation.topic !== undefined) return undefined
  const run = await setUpOf(organisation.id)
  return run && isOpen(run) ? { organisation, run } : undefined
}

/** Create went through: an upload before it has come to nothing, and a Renew before it is over. */
export async function createPressed(tabId: number, organisationId: string | undefined, now: number): Promise<void> {
  await closeIntent(tabId)
  await createRefused(organisationId, now)
}

/** What was uploaded for a new certificate before `now` (milliseconds since 1970) has come to nothing. */
export async function createRefused(organisationId: string | undefined, now: number): Promise<void> {
  const open = await openSetUp(organisationId)
  const { createUploadedAt } = open?.run ?? {}
  if (open && createUploadedAt !== undefined && createUploadedAt <= now) await forgetCreateUpload(open.run.id, now)
}

/** Upload went through, at `now` (milliseconds since 1970): the certificate may exist, and belongs to the account shown. */
export async function createUploaded(
  tabId: number,
  { account, organisationId }: { account?: string | undefined; organisationId?: string | undefined },
  now: number,
): Promise<void> {
  await closeIntent(tabId)
  const open = await openSetUp(organisationId)
  if (!open || open.run.startedAt > now) return
  const { organisation, run } = open
  await rememberCreateUpload(run.id, now)
  if (account === undefined) return
  await updateOrganisation(organisation.id, (known) => (known.account === undefined ? { account } : undefined), now)
}

/**
 * The console's page shows one UID before anything was uploaded at Apple: this console has been set up before, and the run is
 * no first set-up. Several UIDs say nothing of which is in use.
 */
export async function consoleShows(
  run: Run,
  organisation: Organisation,
  reading: ConsoleReading,
  now: number,
): Promise<void> {
  const isBefore = run.createUploadedAt === undefined && !hasTick(run, 'uploadToCreate')
  if (run.procedure !== 'first-set-up' || organisation.topic !== undefined || !isBefore) return
  const [topic, ...others] = new Set(reading.topics.map((found) => found.topic))
  if (topic === undefined || others.length > 0 || topic === run.consoleTopic) return
  // The certificate that was lost for good stays in the console until the new one takes its place.
  if (sameTopic(topic, organisation.lost?.topic)) return
  await rememberConsoleTopic(run.id, topic, now)
}
