// Which of the steps that an evidence proves it has shown itself; the others only follow from it.
import type { StepId } from '../model/steps.ts'
import type { Evidence } from './evidence-types.ts'

/** What each screen of the push portal shows of the steps that it proves. */
const ON_SCREEN: Readonly<Record<string, readonly StepId[]>> = {
  list: ['portalAccount', 'portalUid', 'portalSignIn'],
  terms: ['createAtApple'],
  create: ['createAtApple', 'acceptTerms'],
  confirmation: ['upload', 'uploadToCreate'],
}

/** What comes before a token's file can't be seen in it; where it is from, its name says. */
const IN_TOKEN_FILE: readonly StepId[] = [
  'portalServer',
  'downloadServerToken',
  'judgeServerToken',
  'downloadContentToken',
  'judgeContentToken',
]

/** A page of the console shows what is in use, not how that came there. */
const IN_CONSOLE: readonly StepId[] = [
  'consoleUid',
  'consoleExpiry',
  'consoleUidAfter',
  'serverTokenExpiry',
  'contentTokenExpiry',
]

/** The steps that this evidence can show; undefined where it shows whatever it proves. */
function shownBy(evidence: Evidence): readonly StepId[] | undefined {
  switch (evidence.kind) {
    case 'portal-seen':
      return ON_SCREEN[evidence.screen] ?? []
    case 'renew-pressed':
      return ['portalUid', 'renew']
    case 'download-pressed':
      return ['portalUid', 'downloadCertificate']
    case 'certificate':
      return ['downloadCertificate', 'judgeCertificate']
    case 'token-file':
      return IN_TOKEN_FILE
    case 'console':
      return IN_CONSOLE
    default:
      return undefined
  }
}

/** True of a step that this evidence has shown itself; of another one, that it proves too, nothing more is known than that it was done. */
export function isSeenItself(evidence: Evidence, stepId: StepId): boolean {
  return shownBy(evidence)?.includes(stepId) ?? true
}
