// Which steps the console's own wizard proves by where it stands and what was pressed there.
import type { Console } from '../consoles/types.ts'
import type { TellingAction, WizardScreen } from '../consoles/wizard-screens.ts'
import type { Run } from '../model/run.ts'
import type { StepId } from '../model/steps.ts'

export interface WizardEvidence {
  kind: 'console-wizard'
  screen: WizardScreen
  /** What was pressed on it and went through; absent where it was only seen. */
  pressed?: TellingAction | undefined
}

type RunSoFar = Pick<Run, 'procedure' | 'certificate'>

/** What the wizard's own pages prove, where Koshin is on them and knows their words. */
const BY_WIZARD: ReadonlySet<StepId> = new Set<StepId>([
  'setupWizardStart',
  'wizardStart',
  'wizardDetails',
  'signingRequestDownload',
  'wizardLeaveOpen',
  'wizardContinue',
  'uploadCertificate',
  'passcode',
  'wizardFinish',
])

/** True of a step that needs no press where Koshin is on the pages of this console. */
export function isProvenByWizard(stepId: StepId, { wizard }: Pick<Console, 'wizard'>): boolean {
  return wizard !== undefined && BY_WIZARD.has(stepId)
}

/** The steps up to the signing request, of a renewal or of the first set-up. */
function requestSteps({ procedure }: RunSoFar): StepId[] {
  const start: StepId = procedure === 'first-set-up' ? 'setupWizardStart' : 'wizardStart'
  return [start, 'wizardDetails', 'signingRequestDownload', 'wizardLeaveOpen']
}

/**
 * A screen proves the steps before it. What comes after the certificate is proved only once this run's certificate has been
 * judged: until then the wizard may hold an earlier one.
 */
export function byWizardEvidence({ screen, pressed }: WizardEvidence, run: RunSoFar): StepId[] {
  const [
    start = 'wizardStart',
    details = 'wizardDetails',
    download = 'signingRequestDownload',
    leave = 'wizardLeaveOpen',
  ] = requestSteps(run)
  const isJudged = run.certificate !== undefined
  switch (screen) {
    case 'details':
      return [start]
    case 'download':
      return pressed === 'download' ? [start, details, download] : [start, details]
    case 'portal':
      // The link is enough: who stands on Apple's page is not sent back for an OK that only closes the wizard.
      return pressed === 'ok' || pressed === 'portal' ? [start, details, download, leave] : [start, details, download]
    case 'certificate':
      return isJudged ? ['wizardContinue'] : []
    case 'passcode':
      return isJudged ? ['wizardContinue', 'uploadCertificate'] : []
    case 'finished':
      return isJudged ? uploaded(run, pressed === 'finish') : []
    default:
      return []
  }
}

function uploaded({ procedure }: RunSoFar, isFinished: boolean): StepId[] {
  const passcode: StepId[] = procedure === 'first-set-up' ? ['passcode'] : []
  return ['wizardContinue', 'uploadCertificate', ...passcode, ...(isFinished ? (['wizardFinish'] as const) : [])]
}
