// Which steps a seen page, a pressed button or a judged file proves. What is not proven is never ticked.

import type { ConsoleReading } from '../consoles/types.ts'
import { sameAccount } from '../facts/account.ts'
import { sameTopic } from '../facts/topic.ts'
import { checkConsole } from '../judgement/console/console-check.ts'
import { isIssuedInRun } from '../judgement/console/expiry.ts'
import type { Whose } from '../judgement/console/owner.ts'
import { renewedTokenExpiry } from '../judgement/console/token-check.ts'
import type { Organisation } from '../model/organisation.ts'
import { hasTick, type Run, type TickedBy } from '../model/run.ts'
import type { StepId } from '../model/steps.ts'
import type { Evidence } from './evidence-types.ts'
import { bySetUpEvidence } from './first-set-up-evidence.ts'
import { isOfThisRun } from './intent.ts'
import { pushCertificate } from './push-certificate.ts'
import { isSeenItself } from './seen-itself.ts'
import { byContentTokenEvidence, byServerTokenEvidence, type TokenEvidence } from './token-evidence.ts'
import { byWizardEvidence } from './wizard-evidence.ts'

export interface ProvedStep {
  stepId: StepId
  by: TickedBy
  /** A file was taken in spite of warnings. */
  insisted?: true
}

type RunSoFar = Pick<
  Run,
  'procedure' | 'ticks' | 'startedAt' | 'before' | 'certificate' | 'serverToken' | 'contentToken' | 'createUploadedAt'
>
type Recorded = Pick<Organisation, 'topic' | 'account' | 'consoleId' | 'servers' | 'locations'> & Whose

const SERVER_TOKEN_IN_CONSOLE: readonly StepId[] = [
  'consoleReady',
  'uploadServerToken',
  'saveServerToken',
  'serverTokenExpiry',
]
/** CLOMO takes no token before an organisation is chosen, and shows the new date before it is saved. */
const CONTENT_TOKEN_IN_CONSOLE: readonly StepId[] = ['chooseOrganisation', 'uploadContentToken', 'contentTokenExpiry']

/** Steps on the portal that a renewed certificate of the right UID proves, whatever was seen of them. */
const UP_TO_UPLOAD: readonly StepId[] = [
  'portalAccount',
  'portalUid',
  'portalSignIn',
  'renew',
  'chooseSigningRequest',
  'upload',
]

/** Steps in the console that a new certificate in use proves. */
const IN_CONSOLE: readonly StepId[] = pushCertificate.steps
  .filter(({ where, chapter }) => where === 'console' && chapter !== 'compare' && chapter !== 'check')
  .map(({ id }) => id)

function byPortal(seen: Extract<Evidence, { kind: 'portal-seen' }>, run: RunSoFar, organisation: Recorded): StepId[] {
  const { screen, account, thisOne, intent } = seen
  if (screen === 'confirmation') {
    const isOurs = isOfThisRun(intent, run) && intent.proven && sameTopic(intent.topic, organisation.topic)
    return isOurs ? [...UP_TO_UPLOAD] : []
  }
  if (screen !== 'list') return []
  const isOurs = thisOne !== undefined && sameTopic(thisOne.topic, organisation.topic)
  const isAccount = sameAccount(account, organisation.account)
  if (!isOurs && !isAccount) return []
  if (isOurs && thisOne.notAfter !== undefined && isIssuedInRun(thisOne.notAfter, run)) return [...UP_TO_UPLOAD]
  // Being signed in counts as the second sign-in only once the console's part before it is done.
  const isBack = hasTick(run, 'wizardLeaveOpen') && hasTick(run, 'portalUid')
  return ['portalAccount', ...(isOurs ? (['portalUid'] as const) : []), ...(isBack ? (['portalSignIn'] as const) : [])]
}

/** Only a press that fetches what this run has issued: by the row's date, or on the confirmation of its Renew. */
function byDownload(
  { thisOne, intent }: Extract<Evidence, { kind: 'download-pressed' }>,
  run: RunSoFar,
  organisation: Recorded,
): StepId[] {
  const pressed = { kind: 'portal-seen', screen: thisOne ? 'list' : 'confirmation', thisOne, intent } as const
  return byPortal(pressed, run, organisation).includes('upload') ? [...UP_TO_UPLOAD, 'downloadCertificate'] : []
}

function byConsole(reading: ConsoleReading, run: RunSoFar, organisation: Recorded): StepId[] {
  const { uid, expiry } = checkConsole(reading, run, organisation)
  // A new date under another UID is the accident itself; it proves nothing.
  if (uid === 'different') return []
  const isSame = uid === 'same'
  if (expiry === 'renewed') {
    // The date alone proves that the console took a new certificate, not that the right row was renewed for it.
    const atPortal: StepId[] = isSame ? [...UP_TO_UPLOAD, 'downloadCertificate'] : []
    const compared: StepId[] = isSame ? ['consoleUid', 'consoleUidAfter'] : []
    return [...atPortal, ...IN_CONSOLE, 'consoleExpiry', ...compared]
  }
  if (!isSame) return []
  // A console that shows another date may not have taken the new certificate: its UID says nothing about afterwards.
  if (hasTick(run, 'consoleExpiry')) return expiry === 'not-found' ? ['consoleUidAfter'] : []
  return hasTick(run, 'wizardFinish') ? [] : ['consoleUid']
}

/**
 * The steps that this evidence proves for a run of this organisation, ticked already or not. Only steps of the run's own
 * procedure: what a page or a file says of the push certificate proves nothing of a token, and the reverse.
 */
export function ticksFor(evidence: Evidence, run: RunSoFar, organisation: Recorded): ProvedStep[] {
  const judged = judgedByHand(evidence)
  return provedBy(evidence, run, organisation).map((step) => {
    if (step.stepId === judged) return { ...step, by: 'hand', insisted: true }
    return isSeenItself(evidence, step.stepId) ? step : { ...step, by: 'result' }
  })
}

/** The step that judges a file, where the user has taken the file in spite of warnings: what was judged so is not proven. */
export function judgedByHand(evidence: Evidence): StepId | undefined {
  if (!('byHand' in evidence) || !evidence.byHand) return undefined
  switch (evidence.kind) {
    case 'signing-request':
      return 'chooseSigningRequest'
    case 'certificate':
      return 'judgeCertificate'
    case 'token-file':
      return evidence.token === 'server-token' ? 'judgeServerToken' : 'judgeContentToken'
  }
}

function provedBy(evidence: Evidence, run: RunSoFar, organisation: Recorded): ProvedStep[] {
  switch (run.procedure) {
    case 'push-certificate':
      return pushTicks(evidence, run, organisation)
    case 'server-token':
      if (evidence.kind === 'console')
        return byTokenExpiry(evidence.reading, run, organisation, SERVER_TOKEN_IN_CONSOLE)
      return tokenTicks(evidence, (given) => byServerTokenEvidence(given, organisation))
    case 'content-token':
      if (evidence.kind === 'console')
        return byTokenExpiry(evidence.reading, run, organisation, CONTENT_TOKEN_IN_CONSOLE)
      return tokenTicks(evidence, (given) => byContentTokenEvidence(given, organisation))
    case 'first-set-up': {
      if (evidence.kind === 'console-wizard') return proved('page', byWizardEvidence(evidence, run))
      const isFile = evidence.kind === 'signing-request' || evidence.kind === 'certificate'
      return proved(isFile ? 'file' : 'page', bySetUpEvidence(evidence, run, organisation))
    }
  }
}

function proved(by: TickedBy, ids: readonly StepId[]): ProvedStep[] {
  return ids.map((stepId) => ({ stepId, by }))
}

/** A new expiry in the console proves that it took the new token, whoever saw it being chosen; not whose token it is. */
function byTokenExpiry(
  reading: ConsoleReading,
  run: RunSoFar,
  organisation: Recorded,
  steps: readonly StepId[],
): ProvedStep[] {
  return renewedTokenExpiry(reading, run, organisation) === undefined ? [] : proved('page', steps)
}

function tokenTicks(evidence: Evidence, prove: (evidence: TokenEvidence) => StepId[]): ProvedStep[] {
  switch (evidence.kind) {
    case 'business-seen':
    case 'token-download':
    case 'console-ready':
      return proved('page', prove(evidence))
    case 'token-file':
      return proved('file', prove(evidence))
    default:
      return []
  }
}

function pushTicks(evidence: Evidence, run: RunSoFar, organisation: Recorded): ProvedStep[] {
  switch (evidence.kind) {
    case 'portal-seen':
      return proved('page', byPortal(evidence, run, organisation))
    case 'renew-pressed': {
      const isOurs = evidence.proven && sameTopic(evidence.topic, organisation.topic)
      return isOurs ? proved('page', ['portalAccount', 'portalUid', 'portalSignIn', 'renew']) : []
    }
    case 'download-pressed':
      return proved('page', byDownload(evidence, run, organisation))
    case 'signing-request':
      return proved('file', ['chooseSigningRequest'])
    case 'certificate':
      return proved('file', [...UP_TO_UPLOAD, 'downloadCertificate', 'judgeCertificate'])
    case 'console':
      return proved('page', byConsole(evidence.reading, run, organisation))
    case 'console-wizard':
      return proved('page', byWizardEvidence(evidence, run))
    default:
      return []
  }
}
