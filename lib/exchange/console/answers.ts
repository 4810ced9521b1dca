// Answers what a page of the user's console asks and takes in what it reports; it never writes anything else.

import { browser } from 'wxt/browser'
import type { ConsoleReading } from '../../consoles/types.ts'
import { understandPage } from '../../consoles/understanding/understand.ts'
import { checkConsole } from '../../judgement/console/console-check.ts'
import type { ExpiryAnswer } from '../../judgement/console/expiry.ts'
import type { ConsoleFindings, ConsoleMemory } from '../../model/console-memory.ts'
import type { Organisation } from '../../model/organisation.ts'
import { isOpen, type Run } from '../../model/run.ts'
import { isToken } from '../../model/steps.ts'
import { consoleFacts } from '../../procedures/console-facts.ts'
import { awaitedTokenFile } from '../../procedures/token-next.ts'
import { organisationAt } from '../../records/console-origins.ts'
import { currentOrganisation, listOrganisations } from '../../records/organisations.ts'
import { withheld } from '../../records/policy.ts'
import { recordEvidence, restartFrom } from '../../records/runs.ts'
import { listRuns } from '../../records/runs-of.ts'
import type { Of } from '../protocol.ts'
import { consoleShows } from '../push/set-up.ts'
import { serve } from '../serve.ts'
import { type Speaker, speakerOf } from '../speaker.ts'
import { type ConsoleAnswers, ConsoleMessage } from './messages.ts'
import { isPermitted } from './scripts.ts'

type Said<Type extends ConsoleMessage['type']> = Of<ConsoleMessage, Type>

interface Place {
  organisation?: Organisation
  all: Organisation[]
  /** The open passes of this organisation, the latest begun first. */
  runs: Run[]
}

const NOT_FOUND: ConsoleFindings = { uid: 'not-found', expiry: 'not-found' }

/**
 * Answers with what `work` gives of the place on record; with `otherwise` where its address is on record no more, for its organisation
 * may have been deleted while the page is open, and with `withdrawn` where the browser does not let Koshin onto it any more.
 */
async function at<Answer>(
  { origins: [origin] }: Speaker,
  otherwise: Answer,
  work: (place: Place) => Promise<Answer> | Answer,
  withdrawn = otherwise,
): Promise<Answer> {
  if (origin === undefined || new URL(origin).protocol !== 'https:') return otherwise
  const place = await placeOf(origin)
  if (!place.all.some(({ consoleOrigins = [] }) => consoleOrigins.includes(origin))) return otherwise
  return (await isPermitted(origin)) ? work(place) : withdrawn
}

const NOTHING: ConsoleMemory = { withdrawn: false, renewsToken: false }
const WITHDRAWN: ConsoleMemory = { ...NOTHING, withdrawn: true }

/** Answers a page of the user's console. */
export const answerConsole = serve<ConsoleMessage, ConsoleAnswers, Speaker>({
  messages: ConsoleMessage,
  from: speakerOf,
  atOnce: ['console-memory', 'load-console-values'],
  answers: {
    'console-memory': (_, page) => at(page, NOTHING, memoryOf, WITHDRAWN),
    'load-console-values': (_, page) => at(page, undefined, () => loadValuesReader(page)),
    'console-seen': (seen, page, now) => at(page, undefined, (place) => consoleSeen(seen, place, now)),
    'console-wizard': (stands, page, now) => at(page, undefined, (place) => wizardStands(stands, place, now)),
    'console-start-over': (_, page, now) => at(page, undefined, (place) => startOver(place, now)),
  },
})

async function placeOf(origin: string): Promise<Place> {
  const [all, current] = await Promise.all([listOrganisations(), currentOrganisation()])
  const organisation = organisationAt(origin, all, current)
  const runs = organisation ? await listRuns(organisation.id) : []
  return { all, runs: runs.filter(isOpen), ...(organisation && { organisation }) }
}

/** The pass that the console's wizard is for: a renewal of the certificate, or the first set-up. */
function wizardRun({ runs }: Place): Run | undefined {
  return runs.find(({ procedure }) => !isToken(procedure))
}

async function memoryOf(place: Place): Promise<ConsoleMemory> {
  const { organisation, runs } = place
  if (!organisation) return NOTHING
  const { name, topic, account } = organisation
  const { wizard, run } = consoleFacts(organisation, wizardRun(place))
  const closed = await withheld()
  const tokenFiles = runs.flatMap((one) => awaitedTokenFile(one) ?? [])
  return {
    withdrawn: false,
    organisation: { name, ...(topic !== undefined && { topic }) },
    ...(wizard && { wizard }),
    ...(run && { run: { ...run, ...(run.awaitsUpload && account !== undefined && { account }) } }),
    renewsToken: runs.some(({ procedure }) => isToken(procedure)),
    ...(tokenFiles.length > 0 && { tokenFiles }),
    ...(closed && { withheld: closed }),
  }
}

async function loadValuesReader({ tabId, frameId }: Speaker): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/console-values.js'] })
}

async function consoleSeen(seen: Said<'console-seen'>, place: Place, now: number): Promise<ConsoleFindings> {
  const { organisation, runs } = place
  if (!organisation) return NOT_FOUND
  const { screen } = seen
  const reading = understandPage(seen.view)
  for (const run of runs) await recordEvidence(run.id, { kind: 'console', reading }, now)
  const own = wizardRun(place)
  if (own) await consoleShows(own, organisation, reading, now)
  if (own && screen !== 'none') await recordEvidence(own.id, { kind: 'console-wizard', screen }, now)
  return findingsOf(reading, place, organisation, now)
}

function findingsOf(reading: ConsoleReading, place: Place, organisation: Organisation, now: number) {
  const run = wizardRun(place)
  const check = checkConsole(reading, run ?? { startedAt: now, before: {} }, organisation)
  const [first] = check.topics
  const isKnown = organisation.topic !== undefined
  const other = place.all.find(({ topic }) => topic !== undefined && topic === first?.topic)
  const {
    wizard: _wizard,
    run: _run,
    ...ofTokens
  } = consoleFacts(organisation, run, {
    reading,
    runs: place.runs,
  })
  const findings: ConsoleFindings = {
    uid: isKnown ? check.uid : 'not-found',
    ...(isKnown && check.uid === 'different' && first && { shown: first.topic }),
    ...(isKnown && check.uid === 'different' && other && { otherName: other.name }),
    expiry: run ? spoken(check.expiry) : 'not-found',
    ...(check.shown && { expiryShown: check.shown.text }),
    ...ofTokens,
  }
  return findings
}

/** What cannot be told is not said on the page: the checklist says why when it is asked. */
function spoken(expiry: ExpiryAnswer): ConsoleFindings['expiry'] {
  return expiry === 'renewed' || expiry === 'not-yet' ? expiry : 'not-found'
}

async function wizardStands({ screen, pressed }: Said<'console-wizard'>, place: Place, now: number): Promise<void> {
  const run = wizardRun(place)
  // Heard late it may be of the renewal before.
  if (run && run.startedAt <= now)
    await recordEvidence(run.id, { kind: 'console-wizard', screen, ...(pressed && { pressed }) }, now)
}

async function startOver(place: Place, now: number): Promise<void> {
  const run = wizardRun(place)
  if (run) await restartFrom(run.id, run.procedure === 'first-set-up' ? 'setupWizardStart' : 'wizardStart', now)
}
