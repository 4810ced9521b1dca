// Answers what a portal's page asks and takes in what it reports; the only door between a page and the records.
import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import type { Organisation } from '../../model/organisation.ts'
import type { PushMemory, RenewIntent } from '../../model/push-memory.ts'
import type { Run } from '../../model/run.ts'
import { keepFile } from '../../records/files.ts'
import { currentOrganisation, listOrganisations, organisationOfTopic } from '../../records/organisations.ts'
import { rehearsePortal } from '../../records/rehearsals.ts'
import { openRun, recordEvidence, rememberSigningRequest, startRun } from '../../records/runs.ts'
import { closeIntent, intentOf, openIntent, prolongIntent } from './intents.ts'
import { PushMessage } from './messages.ts'
import { learnFromPortal } from './portal-facts.ts'
import { createPressed, createRefused, createUploaded, setUpMemory } from './set-up.ts'

const PORTAL = 'https://identity.apple.com'

type Sender = Browser.runtime.MessageSender
type Of<Type extends PushMessage['type']> = Extract<PushMessage, { type: Type }>

/** The frame that speaks, if it is our content script on the portal; nobody else is listened to. */
function portalFrame(sender: Sender): { tabId: number; frameId: number } | undefined {
  const { id, url, tab, frameId } = sender
  if (id !== browser.runtime.id || tab?.id === undefined || !url || !URL.canParse(url)) return undefined
  return new URL(url).origin === PORTAL ? { tabId: tab.id, frameId: frameId ?? 0 } : undefined
}

/**
 * Answers a message; `now` is in milliseconds since 1970. Gives `undefined`, without a promise, for whatever is no message
 * of the portal's content script, so that others may answer it. A promise that rejects tells the page that nothing was done.
 */
export function answerPush(message: unknown, sender: Sender, now: number): Promise<PushMemory | undefined> | undefined {
  const frame = portalFrame(sender)
  const parsed = v.safeParse(PushMessage, message)
  if (!frame || !parsed.success) return undefined
  const { tabId, frameId } = frame
  const said = parsed.output
  switch (said.type) {
    case 'portal-memory':
      return portalMemory(tabId, now)
    case 'load-document-reader':
      return loadDocumentReader(tabId, frameId)
    case 'portal-seen':
      return inTurn(() => portalSeen(said, tabId, now))
    case 'renew-pressed':
      return inTurn(() => renewPressed(said, tabId, now))
    case 'upload-pressed':
      return inTurn(() => prolongIntent(tabId, now))
    case 'renew-ended':
      return inTurn(() => closeIntent(tabId))
    case 'create-pressed':
      return inTurn(() => createPressed(tabId))
    case 'create-refused':
      return inTurn(createRefused)
    case 'create-uploaded':
      return inTurn(() => createUploaded(tabId, said.account, now))
    case 'signing-request-chosen':
      return inTurn(() => signingRequestChosen(said, tabId, now))
  }
}

let last: Promise<unknown> = Promise.resolve()

/** Reports count in the order they were made: a confirmation is taken in before the end of its intent. */
function inTurn(work: () => Promise<void>): Promise<undefined> {
  const mine = last.then(work).then(() => undefined)
  last = mine.catch(() => undefined)
  return mine
}

async function portalMemory(tabId: number, now: number): Promise<PushMemory> {
  const [organisations, current, intent] = await Promise.all([
    listOrganisations(),
    currentOrganisation(),
    intentOf(tabId, now),
  ])
  const setUp = current && (await setUpMemory(current))
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
    running: current !== undefined && (await openRun(current.id, 'push-certificate')) !== undefined,
    ...(intent && { intent }),
    ...(setUp && { setUp }),
  }
}

async function loadDocumentReader(tabId: number, frameId: number): Promise<undefined> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/document-reader.js'] })
  return undefined
}

/** The organisation a report is about: the one whose UID it names, else the one being worked on. */
function organisationMeant(topic: string | undefined): Promise<Organisation | undefined> {
  return topic === undefined ? currentOrganisation() : organisationOfTopic(topic)
}

/** The open work of this organisation to which the portal belongs: its renewal, or its first set-up. */
async function openAtPortal({ id }: Organisation): Promise<Run[]> {
  const open = [await openRun(id, 'push-certificate'), await openRun(id, 'first-set-up')]
  return open.filter((run) => run !== undefined)
}

async function portalSeen(seen: Of<'portal-seen'>, tabId: number, now: number): Promise<void> {
  const intent = await intentOf(tabId, now)
  const { screen, account, thisOne } = seen
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

async function renewPressed(pressed: Of<'renew-pressed'>, tabId: number, now: number): Promise<void> {
  const { topic, proven } = pressed
  const intent: RenewIntent = { proven, at: now, ...(topic !== undefined && { topic }) }
  await openIntent(tabId, intent)
  const organisation = topic !== undefined && proven ? await organisationOfTopic(topic) : undefined
  if (!organisation) return
  // Whoever renews without having opened a run has begun one: its signing request must be remembered.
  const [open] = await openAtPortal(organisation)
  const run = open ?? (await startRun(organisation, 'push-certificate', now))
  await recordEvidence(run.id, { kind: 'renew-pressed', topic, proven }, now)
}

async function signingRequestChosen(chosen: Of<'signing-request-chosen'>, tabId: number, now: number): Promise<void> {
  const intent = await intentOf(tabId, now)
  const organisation = await organisationMeant(intent?.topic)
  const [run] = organisation ? await openAtPortal(organisation) : []
  if (!run) return
  const { fileName, sha256, publicKey, vendor, text } = chosen
  const request = { fileName, sha256, publicKey, ...(vendor !== undefined && { vendor }) }
  await rememberSigningRequest(run.id, { ...request, at: now })
  if (text === undefined) return
  const { id: runId, organisationId } = run
  const bytes = new TextEncoder().encode(text)
  // What the renewal needs is on record already; a browser without room for the copy must not undo that.
  await keepFile({ organisationId, runId, kind: 'signing-request', fileName, bytes }, now).catch((cause: unknown) =>
    console.warn('Koshin could not keep a copy of the signing request.', cause),
  )
}
