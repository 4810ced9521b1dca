// Whether the console's wizard is to be opened now: for the first time, or again, because it was closed half-way.
import type { ConsoleFindings, ConsoleMemory } from '../../model/console-memory.ts'
import type { StepId } from '../../model/steps.ts'

const TO_OPEN: ReadonlySet<StepId> = new Set(['wizardStart', 'setupWizardStart', 'wizardContinue', 'uploadCertificate'])
/** The wizard was begun, and closed before it gave its signing request. */
const TO_REOPEN: ReadonlySet<StepId> = new Set(['wizardDetails', 'signingRequestDownload'])

/** On a page that shows no wizard; undefined where it is not its turn, or where the page shows another certificate. */
export function wizardToOpen(
  { run }: ConsoleMemory,
  findings: ConsoleFindings | undefined,
): 'openWizard' | 'reopenWizard' | undefined {
  if (!run?.next || findings?.uid === 'different' || findings?.uid === 'several') return undefined
  if (TO_OPEN.has(run.next)) return 'openWizard'
  return TO_REOPEN.has(run.next) ? 'reopenWizard' : undefined
}
