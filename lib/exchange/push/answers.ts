// Answers what a portal's page asks and takes in what it reports; the only door between a page and the records.
import { browser } from 'wxt/browser'
import { other } from '../../consoles/other.ts'
import { PUSH_PORTAL } from '../../facts/apple.ts'
import { sameTopic } from '../../facts/topic.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { PushMemory, RenewIntent } from '../../model/push-memory.ts'
import type { Run } from '../../model/run.ts'
import type { UploadRecord } from '../../model/upload-record.ts'
import { leftOff } from '../../procedures/left-off.ts'
import { isRehearsing } from '../../procedures/readiness.ts'
import { isIssued, turnOf } from '../../procedures/turn.ts'
import { keepFile } from '../../records/files.ts'
import { takeBackLost } from '../../records/lost-certificate.ts'
import {
  addOrganisation,
  currentOrganisation,
  listOrganisations,
  organisationOfTopic,
} from '../../records/organisations.ts'
import { withheld } from '../../records/policy.ts'
import { rehearsePortal } from '../../records/rehearsals.ts'
import { rememberSigningRequest } from '../../records/run-files.ts'
import { isOver, recordEvidence, rememberInsistedRenew, startWith } from '../../records/runs.ts'
import { openRun } from '../../records/runs-of.ts'
import type { Of } from '../protocol.ts'
import { serve } from '../serve.ts'
import { type Sender, type Speaker, speakerOf } from '../speaker.ts'
import { closeIntent, intentOf, lasting, openIntent, prolongIntent } from './intents.ts'
import { type PushAnswers, PushMessage } from './messages.ts'
import { learnFromPortal } from './portal-facts.ts'
import { createPressed, createRefused, createUploaded, setUpMemory } from './set-up.ts'
import { uploadRecordOf } from './upload-record.ts'

type Said<Type extends PushMessage['type']> = Of<PushMessage, Type>

/** The frame that speaks, where it stands on the portal. */
function portalFrame(sender: Sender): Speaker | undefined {
  const speaker = speakerOf(sender)
  return speaker?.origins.includes(PUSH_PORTAL) ? speaker : undefined
}

/** Answers a page of the push portal. */
export const answerPush = serve<PushMessage, PushAnswers, Speaker>({
  messages: PushMessage,
  from: portalFrame,
  atOnce: ['push-memory', 'load-document-reader'],
  answers: {
    'push-memory': (_, { tabId }, now) => pushMemory(tabId, now),
    'load-document-reader': (_, frame) => loadDocumentReader(frame),
    // In turn: what was pressed before says for which organisation the file is.
    'upload-record': (_, { tabId }, now) => uploadRecord(tabId, now),
    'push-seen': (seen, { tabId }, now) => portalSeen(seen, tabId, now),
    'push-mine': (mine, _, now) => portalMine(mine, now),
    'renew-pressed': (pressed, { tabId }, now) => renewPressed(pressed, tabId, now),
    'download-pressed': (pressed, { tabId }, now) => downloadPressed(pressed, tabId, now),
    'upload-pressed': (_, { tabId }, now) => prolongIntent(tabId, now),
    'renew-ended': (_, { tabId }) => closeIntent(tabId),
    'create-pressed': ({ organisationId }, { tabId }, now) => createPressed(tabId, organisationId, now),
    'create-refused': ({ organisationId }, _, now) => createRefused(organisationId, now),
    'create-uploaded': (uploaded, { tabId }, now) => createUploaded(tabId, uploaded, now),
    'signing-request-chosen': (chosen, { tabId }, now) => signingRequestChosen(chosen, tabId, now),
  },
})

async function pushMemory(tabId: number, now: number): Promise<PushMemory> {
  const [organisations, current, intent, closed] = await Promise.all([
    listOrganisations(),
    currentOrganisation(),
    intentOf(tabId, now),
    withheld(),
  ])
  const setUp = current && (await setUpMemory(current))
  const run = current && (await openRun(current.id, 'push-certificate'))
  return {
    organisations: organisations.flatMap(({ id, name, topic, account, notAfter }) =>
      topic === undefined
        ? []
        : {
            id,
            name,
            topic,
            ...(account !== undefined && { account }),
            ...(notAfter !== undefined && { notAfter }),
          },
    ),
    ...(current && { currentId: current.id }),
    // What is left of an earlier season does not say what is next today.
    ...(run &&
      current &&
      leftOff(run, now) !== 'months' && {
        turn: turnOf(run, current.consoleId),
        ...(isIssued(run) && { issued: true }),
      }),
    ...(isRehearsing(current?.rehearsal, now) && { rehearsing: true as const }),
    ...(intent && { intent }),
    ...(setUp && { setUp }),
    ...(closed && { withheld: closed }),
  }
}

async function loadDocumentReader({ tabId, frameId }: Speaker): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/document-reader.js'] })
}

/** The organisation a report is about: the one whose UID it names, else the one being worked on. */
function organisationMeant(topic: string | undefined): Promise<Organisation | undefined> {
  return topic === undefined ? currentOrganisation() : organisationOfTopic(topic)
}

/** Of the organisation whose signing request the chosen file would become. */
async function uploadRecord(tabId: number, now: number): Promise<UploadRecord> {
  const intent = await intentOf(tabId, now)
  return uploadRecordOf(await organisationMeant(intent?.topic))
}

/** The open work of this organisation to which the portal belongs: its renewal, or its first set-up. */
async function openAtPortal({ id }: Organisation): Promise<Run[]> {
  const open = [await openRun(id, 'push-certificate'), await openRun(id, 'first-set-up')]
  return open.filter((run) => run !== undefined)
}

async function portalSeen(seen: Said<'push-seen'>, tabId: number, now: number): Promise<void> {
  const { screen, account, thisOne } = seen
  const intent = (await intentOf(tabId, now)) ?? lasting(seen.intent, now)
  const organisation = await organisationMeant(
    thisOne?.topic ?? (screen === 'confirmation' ? intent?.topic : undefined),
  )
  if (!organisation) return
  for (const run of await openAtPortal(organisation)) {
    await recordEvidence(run.id, { kind: 'portal-seen', screen, account, thisOne, intent }, now)
  }
  await rehearsePortal(organisation, { screen, account, topic: thisOne?.topic }, now)
  if (thisOne) await learnFromPortal(organisation, { account, ...thisOne }, now)
}

/** Begins the record: what the organisation is called, and its console, the user tells later in the app. */
async function portalMine({ topic, account, vendor, serial, notAfter }: Said<'push-mine'>, now: number): Promise<void> {
  // A certificate that was given up as lost is found again: its organisation takes it back.
  const lost = (await listOrganisations()).find((one) => one.topic === undefined && sameTopic(one.lost?.topic, topic))
  if (lost && (await takeBackLost(lost.id, now))) return
  const name = account ?? vendor ?? topic
  await addOrganisation({ name, consoleId: other.id, topic, account, serial, notAfter, notAfterFrom: 'portal' }, now)
}

async function renewPressed(pressed: Said<'renew-pressed'>, tabId: number, now: number): Promise<void> {
  const { topic, proven } = pressed
  const intent: RenewIntent = { proven, at: now, ...(topic !== undefined && { topic }) }
  await openIntent(tabId, intent)
  if (!proven) return noteInsisted(now)
  const organisation = topic !== undefined ? await organisationOfTopic(topic) : undefined
  if (!organisation) return
  // Heard late: the renewal that it belongs to has come to its end since.
  if (await isOver(organisation, 'push-certificate', now)) return
  // Whoever renews without having opened a run has begun one: its signing request must be remembered.
  const [open] = await openAtPortal(organisation)
  const evidence = { kind: 'renew-pressed', topic, proven } as const
  if (open) await recordEvidence(open.id, evidence, now)
  else await startWith(organisation, 'push-certificate', evidence, now)
}

async function downloadPressed(pressed: Said<'download-pressed'>, tabId: number, now: number): Promise<void> {
  const { thisOne } = pressed
  const intent = thisOne ? undefined : ((await intentOf(tabId, now)) ?? lasting(pressed.intent, now))
  const organisation = await organisationMeant(thisOne?.topic ?? intent?.topic)
  if (!organisation) return
  for (const run of await openAtPortal(organisation)) {
    // Heard late it may be of the renewal before.
    if (run.startedAt <= now) await recordEvidence(run.id, { kind: 'download-pressed', thisOne, intent }, now)
  }
}

/** Renew went through on a row that was held: it proves nothing, and stays in the history of the renewal that is under way. */
async function noteInsisted(now: number): Promise<void> {
  const organisation = await currentOrganisation()
  const [open] = organisation ? await openAtPortal(organisation) : []
  if (open) await rememberInsistedRenew(open.id, now)
}

async function signingRequestChosen(chosen: Said<'signing-request-chosen'>, tabId: number, now: number): Promise<void> {
  const intent = await intentOf(tabId, now)
  const organisation = await organisationMeant(chosen.topic ?? intent?.topic)
  const [run] = organisation ? await openAtPortal(organisation) : []
  // Heard late: another one has been chosen since, or another renewal begun; or it was taken in before.
  if (!run || run.startedAt > now || (run.signingRequest?.at ?? 0) >= now) return
  const { fileName, sha256, publicKey, vendor, text } = chosen
  const request = { fileName, sha256, publicKey, ...(vendor !== undefined && { vendor }) }
  const remembered = await rememberSigningRequest(run.id, { ...request, at: now })
  if (!remembered || text === undefined) return
  const { id: runId, organisationId } = run
  const bytes = new TextEncoder().encode(text)
  // What the renewal needs is on record already; a browser without room for the copy must not undo that.
  await keepFile({ organisationId, runId, kind: 'signing-request', fileName, bytes }, now).catch((cause: unknown) =>
    console.warn('Koshin could not keep a copy of the signing request.', cause),
  )
}
