// Answers what a page of Apple Business or School Manager asks and takes in what it reports; passes on what its frames tell each other.
import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import { isAmongNames } from '../../facts/names.ts'
import type { BusinessMemory, TokenRun } from '../../model/business-memory.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'
import type { ProcedureId } from '../../model/steps.ts'
import type { TokenPortal } from '../../model/token.ts'
import { awaitingUploadSince } from '../../procedures/awaiting-upload.ts'
import { currentOrganisation, listOrganisations } from '../../records/organisations.ts'
import { openRun } from '../../records/runs.ts'
import { learnTarget } from '../../records/targets.ts'
import {
  learnFromBusiness,
  recordBusinessPage,
  recordConsoleReady,
  recordTokenDownload,
} from '../../records/token-runs.ts'
import { BusinessMessage } from './messages.ts'

const PORTALS = new Set(['https://business.apple.com', 'https://school.apple.com'])

type Sender = Browser.runtime.MessageSender
type Of<Type extends BusinessMessage['type']> = Extract<BusinessMessage, { type: Type }>

function isPortal(address: string | undefined): boolean {
  return address !== undefined && URL.canParse(address) && PORTALS.has(new URL(address).origin)
}

/** The tab that speaks, if it is our content script in a frame of the portal; a frame without an address counts by its tab's. */
function portalTab({ id, url, origin, tab }: Sender): number | undefined {
  if (id !== browser.runtime.id || tab?.id === undefined) return undefined
  const isUnaddressed = url === undefined || /^(?:about|blob|data):/.test(url)
  const isOurs = isUnaddressed ? isPortal(origin) || isPortal(tab.url) : isPortal(url)
  return isOurs ? tab.id : undefined
}

/**
 * Answers a message; `now` is in milliseconds since 1970. Gives `undefined`, without a promise, for whatever is no message
 * of the portal's content script, so that others may answer it.
 */
export function answerBusiness(
  message: unknown,
  sender: Sender,
  now: number,
): Promise<BusinessMemory | undefined> | undefined {
  const tabId = portalTab(sender)
  const parsed = v.safeParse(BusinessMessage, message)
  if (tabId === undefined || !parsed.success) return undefined
  const said = parsed.output
  switch (said.type) {
    case 'business-memory':
      return businessMemory()
    case 'business-frame':
      return passOn(tabId, said)
    case 'business-seen':
      return inTurn(() => businessSeen(said, sender, now))
    case 'token-download-pressed':
      return inTurn(() => downloadPressed(said, now))
    case 'learn-target':
      return inTurn(() => learn(said, now))
    case 'console-ready':
      return inTurn(() => consoleReady(now))
  }
}

let last: Promise<unknown> = Promise.resolve()

/** Reports count in the order they were made. */
function inTurn(work: () => Promise<void>): Promise<undefined> {
  const mine = last.then(work).then(() => undefined)
  last = mine.catch(() => undefined)
  return mine
}

function serverTokenRun(run: Run | undefined): TokenRun | undefined {
  if (!run) return undefined
  const waitingSince = awaitingUploadSince(run)
  const downloadedAt = waitingSince ?? run.tokenDownloads?.at(-1)?.at
  return {
    consoleReady: Object.hasOwn(run.ticks, 'consoleReady'),
    ...(downloadedAt !== undefined && { downloadedAt }),
    uploaded: downloadedAt !== undefined && waitingSince === undefined,
  }
}

function contentTokenRun(run: Run | undefined): TokenRun | undefined {
  if (!run) return undefined
  const downloadedAt = run.tokenDownloads?.at(-1)?.at ?? run.ticks.downloadContentToken?.at
  return {
    consoleReady: false,
    ...(downloadedAt !== undefined && { downloadedAt }),
    uploaded: ['uploadContentToken', 'saveContentToken'].some((stepId) => Object.hasOwn(run.ticks, stepId)),
  }
}

async function businessMemory(): Promise<BusinessMemory> {
  const [organisations, current] = await Promise.all([listOrganisations(), currentOrganisation()])
  const openOf = async (procedure: ProcedureId) => (current ? openRun(current.id, procedure) : undefined)
  const serverToken = serverTokenRun(await openOf('server-token'))
  const contentToken = contentTokenRun(await openOf('content-token'))
  return {
    organisations: organisations.map(({ id, name, servers = [], locations = [], tokenAccount }) => ({
      id,
      name,
      servers,
      locations,
      ...(tokenAccount !== undefined && { account: tokenAccount }),
    })),
    ...(current && { currentId: current.id }),
    ...(serverToken && { serverToken }),
    ...(contentToken && { contentToken }),
  }
}

/** To every frame of the tab, the one that spoke included; it knows its own word. */
async function passOn(tabId: number, message: Of<'business-frame'>): Promise<undefined> {
  try {
    await browser.tabs.sendMessage(tabId, message)
  } catch {
    // A tab that is being closed has nobody left to hear.
  }
  return undefined
}

async function businessSeen(seen: Of<'business-seen'>, sender: Sender, now: number): Promise<void> {
  const { signedIn, server, locations, generation } = seen
  const organisation = await currentOrganisation()
  if (!organisation) return
  await recordBusinessPage(organisation.id, { kind: 'business-seen', signedIn, server, locations }, now)
  if (signedIn) await learnFromBusiness(organisation, { portal: portalOf(sender), generation }, now)
}

/** Which of the two portals speaks. */
function portalOf({ url, origin, tab }: Sender): TokenPortal {
  return [url, origin, tab?.url].some((address) => address?.startsWith('https://school.apple.com'))
    ? 'school'
    : 'business'
}

/** Whose renewal a download belongs to: by its name; where it could not be read and the user insisted, the current one's. */
async function downloaderOf({ kind, name, insisted }: Of<'token-download-pressed'>): Promise<Organisation | undefined> {
  const current = await currentOrganisation()
  const owns = (organisation: Organisation | undefined): boolean =>
    isAmongNames(name, kind === 'server-token' ? organisation?.servers : organisation?.locations)
  if (owns(current)) return current
  if (name === undefined) return insisted ? current : undefined
  return (await listOrganisations()).find(owns)
}

/** Whoever downloads without having opened a run has begun one: that the token is not uploaded yet must be remembered. */
async function downloadPressed(pressed: Of<'token-download-pressed'>, now: number): Promise<void> {
  const organisation = await downloaderOf(pressed)
  if (!organisation) return
  const { kind, name, account } = pressed
  const download = { ...(name !== undefined && { name }), ...(account !== undefined && { account }) }
  await recordTokenDownload(organisation, kind, download, now)
}

async function learn({ kind, name }: Of<'learn-target'>, now: number): Promise<void> {
  const organisation = await currentOrganisation()
  if (organisation) await learnTarget(organisation.id, kind === 'server' ? 'servers' : 'locations', name, now)
}

async function consoleReady(now: number): Promise<void> {
  const organisation = await currentOrganisation()
  if (organisation) await recordConsoleReady(organisation, now)
}
