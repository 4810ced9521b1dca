// Answers what a page of Apple Business or School Manager asks and takes in what it reports; passes on what its frames tell each other.
import { browser } from 'wxt/browser'
import { TOKEN_PORTALS } from '../../facts/apple.ts'
import { eachInTurn } from '../../facts/in-turn.ts'
import { isAmongNames } from '../../facts/names.ts'
import { isSettled, type KeptDownload } from '../../model/kept-download.ts'
import type { Organisation } from '../../model/organisation.ts'
import { TARGET_LISTS, TARGETS } from '../../model/targets.ts'
import type { TokenPortal } from '../../model/token.ts'
import { currentOrganisation, listOrganisations, organisationSaid } from '../../records/organisations.ts'
import { rehearseBusiness } from '../../records/rehearsals.ts'
import { isOver } from '../../records/runs.ts'
import { openRun } from '../../records/runs-of.ts'
import { learnTarget } from '../../records/targets.ts'
import {
  learnFromBusiness,
  recordBusinessPage,
  recordConsoleReady,
  recordTokenDownload,
} from '../../records/token-runs.ts'
import type { Of } from '../protocol.ts'
import { serve } from '../serve.ts'
import { type Sender, speakerOf } from '../speaker.ts'
import { forgetDownload, keptDownloads } from './kept-downloads.ts'
import { businessMemory } from './memory.ts'
import { type BusinessAnswers, BusinessMessage } from './messages.ts'

const PORTALS = Object.keys(TOKEN_PORTALS) as TokenPortal[]

type Said<Type extends BusinessMessage['type']> = Of<BusinessMessage, Type>

interface AtPortal {
  tabId: number
  portal: TokenPortal
}

/** The tab that speaks, where it stands on one of the portals. */
function portalTab(sender: Sender): AtPortal | undefined {
  const { tabId, origins } = speakerOf(sender) ?? {}
  const [portal] = (origins ?? []).flatMap((origin) => PORTALS.find((one) => TOKEN_PORTALS[one] === origin) ?? [])
  return tabId !== undefined && portal ? { tabId, portal } : undefined
}

/** Answers a page of Apple Business or School Manager. */
export const answerBusiness = serve<BusinessMessage, BusinessAnswers, AtPortal>({
  messages: BusinessMessage,
  from: portalTab,
  atOnce: ['business-memory', 'business-frame'],
  answers: {
    'business-memory': (_message, _frame, now) => businessMemory(now),
    'business-frame': (message, { tabId }) => passOn(tabId, message),
    'business-seen': (seen, { portal }, now) => businessSeen(seen, portal, now),
    'token-download-pressed': (pressed, _, now) => takeUp(pressed, now),
    'learn-target': (learned, _, now) => learn(learned, now),
    'console-ready': (said, _, now) => consoleReady(said, now),
  },
})

/** To every frame of the tab, the one that spoke included; it knows its own word. */
async function passOn(tabId: number, message: Said<'business-frame'>): Promise<void> {
  try {
    await browser.tabs.sendMessage(tabId, message)
  } catch {
    // A tab that is being closed has nobody left to hear.
  }
}

async function businessSeen(seen: Said<'business-seen'>, portal: TokenPortal, now: number): Promise<void> {
  const { signedIn, server, locations, generation } = seen
  const organisation = await currentOrganisation()
  if (!organisation) return
  await recordBusinessPage(organisation.id, { kind: 'business-seen', signedIn, server, locations }, now)
  await rehearseBusiness(organisation, { signedIn, server, locations }, now)
  if (signedIn) await learnFromBusiness(organisation, { portal, generation }, now)
}

/** Whose renewal a download belongs to: by its name; where it could not be read and the user insisted, the current one's. */
async function downloaderOf({
  kind,
  name,
  insisted,
}: Pick<KeptDownload, 'kind' | 'name' | 'insisted'>): Promise<Organisation | undefined> {
  const current = await currentOrganisation()
  const owns = (organisation: Organisation | undefined): boolean =>
    isAmongNames(name, organisation?.[TARGET_LISTS[TARGETS[kind]]])
  if (owns(current)) return current
  if (name === undefined) return insisted ? current : undefined
  return (await listOrganisations()).find(owns)
}

/** Downloads that are being taken up, by their ids: told by a page and found to be kept, it is one. */
const underWay = new Map<string, Promise<void>>()

function takeUp(kept: KeptDownload, now: number): Promise<void> {
  const before = underWay.get(kept.id)
  if (before) return before
  const work = recordDownload(kept, Math.min(kept.at, now))
    .then(() => forgetDownload(kept.id))
    .finally(() => underWay.delete(kept.id))
  underWay.set(kept.id, work)
  return work
}

/** Whoever downloads without having opened a run has begun one: that the token is not uploaded yet must be remembered. */
async function recordDownload(pressed: Omit<KeptDownload, 'id' | 'isSure' | 'at'>, at: number): Promise<void> {
  const organisation = await downloaderOf(pressed)
  if (!organisation) return
  const { kind, name, account, insisted } = pressed
  // What was taken up before may be told once more.
  const before = await openRun(organisation.id, kind)
  if (before?.tokenDownloads?.some((one) => one.at === at && one.name === name)) return
  const download = {
    ...(name !== undefined && { name }),
    ...(account !== undefined && { account }),
    ...(insisted && { insisted: true as const }),
  }
  await recordTokenDownload(organisation, kind, download, at)
}

/**
 * Takes up the downloads of which no page will tell any more: the browser was killed before it could. One that can't be taken up stays
 * kept, and rejects once the others were. `now` is in milliseconds since 1970.
 */
export async function takeUpDownloads(now: number): Promise<void> {
  const settled = (await keptDownloads()).filter((kept) => isSettled(kept, now))
  await eachInTurn(settled, (kept) => takeUp(kept, now))
}

async function learn({ kind, name, organisationId }: Said<'learn-target'>, now: number): Promise<void> {
  const organisation = await organisationSaid(organisationId)
  if (organisation) await learnTarget(organisation.id, TARGET_LISTS[kind], name, now)
}

async function consoleReady({ organisationId }: Said<'console-ready'>, now: number): Promise<void> {
  const organisation = await organisationSaid(organisationId)
  if (!organisation || (await isOver(organisation, 'server-token', now))) return
  await recordConsoleReady(organisation, now)
}
