// Answers what a page of the user's console asks and takes in what it reports; it never writes anything else.
import * as v from 'valibot'
import { type Browser, browser } from 'wxt/browser'
import { checkConsole } from '../../judgement/console/console-check.ts'
import type { ConsoleFindings, ConsoleMemory } from '../../model/console-memory.ts'
import type { Organisation } from '../../model/organisation.ts'
import type { Run } from '../../model/run.ts'
import { consoleFacts } from '../../procedures/console-facts.ts'
import { organisationAt } from '../../records/console-origins.ts'
import { currentOrganisation, listOrganisations } from '../../records/organisations.ts'
import { listRuns, recordEvidence, restartFrom } from '../../records/runs.ts'
import { consoleShows } from '../push/set-up.ts'
import { ConsoleMessage } from './messages.ts'

type Sender = Browser.runtime.MessageSender
type Of<Type extends ConsoleMessage['type']> = Extract<ConsoleMessage, { type: Type }>

interface Place {
  organisation?: Organisation
  all: Organisation[]
  /** The open passes of this organisation, the latest begun first. */
  runs: Run[]
}

const NOT_FOUND: ConsoleFindings = { uid: 'not-found', expiry: 'not-found' }

/** The origin of the page that speaks, if its address is on record. */
async function registeredOrigin(sender: Sender): Promise<string | undefined> {
  const { url } = sender
  if (!url || !URL.canParse(url)) return undefined
  const { origin, protocol } = new URL(url)
  if (protocol !== 'https:') return undefined
  const all = await listOrganisations()
  return all.some(({ consoleOrigins = [] }) => consoleOrigins.includes(origin)) ? origin : undefined
}

/**
 * Answers a message; `now` is in milliseconds since 1970. Gives `undefined`, without a promise, for whatever is no message of
 * the console's content script, so that others may answer it.
 */
export function answerConsole(message: unknown, sender: Sender, now: number): Promise<unknown> | undefined {
  const parsed = v.safeParse(ConsoleMessage, message)
  // Only our own content script in a tab is listened to.
  if (!parsed.success || sender.id !== browser.runtime.id || sender.tab?.id === undefined) return undefined
  return answer(parsed.output, sender, now)
}

async function answer(said: ConsoleMessage, sender: Sender, now: number): Promise<unknown> {
  const origin = await registeredOrigin(sender)
  const isPermitted = origin !== undefined && (await browser.permissions.contains({ origins: [`${origin}/*`] }))
  if (origin === undefined || !isPermitted) {
    return said.type === 'console-memory' ? { withdrawn: true, renewsToken: false } : undefined
  }
  const place = await placeOf(origin)
  switch (said.type) {
    case 'console-memory':
      return memoryOf(place)
    case 'console-seen':
      return inTurn(() => consoleSeen(said, place, now))
    case 'console-pressed':
      return inTurn(() => consolePressed(said, place, now))
    case 'console-start-over':
      return inTurn(() => startOver(place))
  }
}

let last: Promise<unknown> = Promise.resolve()

/** Reports count in the order they were made. */
function inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  const mine = last.then(work)
  last = mine.catch(() => undefined)
  return mine
}

async function placeOf(origin: string): Promise<Place> {
  const [all, current] = await Promise.all([listOrganisations(), currentOrganisation()])
  const organisation = organisationAt(origin, all, current)
  const runs = organisation ? await listRuns(organisation.id) : []
  return { all, runs: runs.filter(({ finishedAt }) => finishedAt === undefined), ...(organisation && { organisation }) }
}

/** The pass that the console's wizard is for: a renewal of the certificate, or the first set-up. */
function wizardRun({ runs }: Place): Run | undefined {
  return runs.find(({ procedure }) => procedure === 'push-certificate' || procedure === 'first-set-up')
}

function memoryOf(place: Place): ConsoleMemory {
  const { organisation, runs } = place
  if (!organisation) return { withdrawn: false, renewsToken: false }
  const { name, topic, consoleId } = organisation
  const { wizard, run } = consoleFacts(consoleId, wizardRun(place))
  return {
    withdrawn: false,
    organisation: { name, ...(topic !== undefined && { topic }) },
    ...(wizard && { wizard }),
    ...(run && { run }),
    renewsToken: runs.some(({ procedure }) => procedure === 'server-token' || procedure === 'content-token'),
  }
}

async function consoleSeen(seen: Of<'console-seen'>, place: Place, now: number): Promise<ConsoleFindings> {
  const { organisation, runs } = place
  if (!organisation) return NOT_FOUND
  const { reading, screen } = seen
  for (const run of runs) await recordEvidence(run.id, { kind: 'console', reading }, now)
  const own = wizardRun(place)
  if (own) await consoleShows(own, organisation, reading)
  if (own && screen !== 'none') await recordEvidence(own.id, { kind: 'console-wizard', screen }, now)
  return findingsOf(seen, place, organisation, now)
}

function findingsOf({ reading }: Of<'console-seen'>, place: Place, organisation: Organisation, now: number) {
  const run = wizardRun(place)
  const check = checkConsole(reading, run ?? { startedAt: now, before: {} }, organisation)
  const [first] = check.topics
  const isKnown = organisation.topic !== undefined
  const other = place.all.find(({ topic }) => topic !== undefined && topic === first?.topic)
  const { tokenRenewed } = consoleFacts(organisation.consoleId, run, { reading, runs: place.runs })
  const findings: ConsoleFindings = {
    uid: isKnown ? check.uid : 'not-found',
    ...(isKnown && check.uid === 'different' && first && { shown: first.topic }),
    ...(isKnown && check.uid === 'different' && other && { otherName: other.name }),
    expiry: run ? check.expiry : 'not-found',
    ...(check.shown && { expiryShown: check.shown.text }),
    ...(tokenRenewed !== undefined && { tokenRenewed }),
  }
  return findings
}

async function consolePressed({ screen, pressed }: Of<'console-pressed'>, place: Place, now: number): Promise<void> {
  const run = wizardRun(place)
  if (run) await recordEvidence(run.id, { kind: 'console-wizard', screen, pressed }, now)
}

async function startOver(place: Place): Promise<void> {
  const run = wizardRun(place)
  if (run) await restartFrom(run.id, run.procedure === 'first-set-up' ? 'setupWizardStart' : 'wizardStart')
}
