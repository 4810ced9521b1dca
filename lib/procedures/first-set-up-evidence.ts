// Which steps of the first set-up a seen page, a pressed button or a judged file proves.

import { sameTopic } from '../facts/topic.ts'
import { checkConsole } from '../judgement/console/console-check.ts'
import type { Organisation } from '../model/organisation.ts'
import type { RenewIntent } from '../model/push-memory.ts'
import type { Run } from '../model/run.ts'
import type { StepId } from '../model/steps.ts'
import type { Evidence } from './evidence-types.ts'
import { isOfThisRun } from './intent.ts'

type SetUpSoFar = Pick<Run, 'startedAt' | 'before' | 'certificate' | 'createUploadedAt'>
type Recorded = Pick<Organisation, 'topic' | 'consoleId'>

/** Steps on the portal that an issued certificate proves, whatever was seen of them. */
const UP_TO_UPLOAD: readonly StepId[] = ['createAtApple', 'acceptTerms', 'chooseSigningRequest', 'uploadToCreate']

/** Steps in the console that a certificate in use proves; the passcode and the wizard's end show nowhere. */
const UP_TO_CONSOLE: readonly StepId[] = [
  'setupWizardStart',
  'wizardDetails',
  'signingRequestDownload',
  'wizardLeaveOpen',
  ...UP_TO_UPLOAD,
  'downloadCertificate',
  'wizardContinue',
  'uploadCertificate',
]

function isOurs(topic: string | undefined, proven: boolean, { topic: recorded }: Recorded): boolean {
  return proven && sameTopic(topic, recorded)
}

/** The confirmation of what this run uploaded: on the screen for a new certificate, or by Renew where the certificate exists. */
function isOurConfirmation(intent: RenewIntent | undefined, run: SetUpSoFar, organisation: Recorded): boolean {
  if (intent) return isOfThisRun(intent, run) && isOurs(intent.topic, intent.proven, organisation)
  return run.createUploadedAt !== undefined && organisation.topic === undefined
}

/** On the list, rows show what this run has made only once it is on record: then it has been judged already. */
function isOurDownload(
  { thisOne, intent }: Extract<Evidence, { kind: 'download-pressed' }>,
  run: SetUpSoFar,
  organisation: Recorded,
): boolean {
  return thisOne === undefined && isOurConfirmation(intent, run, organisation)
}

function byPortal(
  { screen, intent }: Extract<Evidence, { kind: 'portal-seen' }>,
  run: SetUpSoFar,
  organisation: Recorded,
): readonly StepId[] {
  if (screen === 'confirmation') return isOurConfirmation(intent, run, organisation) ? UP_TO_UPLOAD : []
  // Once the certificate is on record, the screens of Create lead to another one.
  if (organisation.topic !== undefined) return []
  if (screen === 'terms') return ['createAtApple']
  return screen === 'create' ? ['createAtApple', 'acceptTerms'] : []
}

/** The steps of the first set-up that this evidence proves, ticked already or not. */
export function bySetUpEvidence(evidence: Evidence, run: SetUpSoFar, organisation: Recorded): readonly StepId[] {
  switch (evidence.kind) {
    case 'portal-seen':
      return byPortal(evidence, run, organisation)
    case 'download-pressed':
      return isOurDownload(evidence, run, organisation) ? [...UP_TO_UPLOAD, 'downloadCertificate'] : []
    case 'renew-pressed':
      return isOurs(evidence.topic, evidence.proven, organisation) ? ['createAtApple', 'acceptTerms'] : []
    case 'signing-request':
      return ['chooseSigningRequest']
    case 'certificate':
      return [...UP_TO_UPLOAD, 'downloadCertificate', 'judgeCertificate']
    case 'console':
      // Before the certificate is on record, a UID in the console says that this is no first set-up.
      return checkConsole(evidence.reading, run, organisation).uid === 'same' ? UP_TO_CONSOLE : []
    default:
      return []
  }
}
