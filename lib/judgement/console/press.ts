// Whether a press in the console's wizard may go through: what would throw a key away or put another certificate in, is held.
import type { WizardAction, WizardScreen } from '../../consoles/wizard-screens.ts'
import type { Topic } from '../../facts/topic.ts'
import type { ConsoleFindings, ConsoleMemory } from '../../model/console-memory.ts'
import type { FileAtButton } from '../files/file.ts'
import type { AccountAtButton } from './account.ts'

/** Why a press is held; each has its words in the locales under `hold.<reason>`. */
export type ConsoleHoldReason =
  | 'consoleLoading'
  | 'wizardBeginsAnew'
  | 'wizardOutsideRenewal'
  | 'wizardSecondSetUp'
  | 'consoleOfAnother'
  | 'certificateDiffers'
  | 'confirmationUnknown'
  | 'certificateNotChosen'
  | 'certificateSeveral'
  | 'certificateMissing'
  | 'certificateReading'
  | 'certificateNotJudged'

export type ConsolePressVerdict = { held: false } | { held: true; reason: ConsoleHoldReason; concerned?: Topic }

/** Which question a confirmation puts: the one at the wizard's start, the one about another certificate. */
export type Confirmation = 'start' | 'certificate' | 'unknown'

/** All that a press is judged by. */
export interface ConsolePress {
  action: WizardAction
  screen: WizardScreen
  /** Of the confirmation that is shown, if one is. */
  confirmation: Confirmation
  /** The wizard has been seen on this page: a question without a name is probably its. */
  wizardSeen: boolean
  /** The console has said on this page that signing request and certificate do not belong together. */
  mismatchSeen: boolean
  /** The user has begun anew on purpose: the warning that follows is not held once more. */
  insisted: boolean
  /** The certificate chosen on the wizard's last screen, compared with the one that Koshin has judged. */
  file: FileAtButton
  /** The Apple Account beside it: it holds nothing back, and is to be right before the certificate goes. */
  account: AccountAtButton
  /** What comes first on the screen that is shown was pressed: the download, or the link to Apple's portal. */
  isFirstDone: boolean
  findings: ConsoleFindings | undefined
  memory: ConsoleMemory | undefined
}

const GO: ConsolePressVerdict = { held: false }

function held(reason: ConsoleHoldReason, memory: ConsoleMemory | undefined): ConsolePressVerdict {
  const topic = memory?.organisation?.topic
  return { held: true, reason, ...(topic !== undefined && { concerned: topic }) }
}

/** Beginning anew: makes another key and another signing request. */
function judgeBeginning({ memory, findings, mismatchSeen }: ConsolePress): ConsolePressVerdict {
  if (memory === undefined) return held('consoleLoading', memory)
  const { run, organisation } = memory
  // Nobody's console: Koshin can't tell what is at stake, and has nothing to compare with.
  if (!organisation) return GO
  if (!run) return held('wizardOutsideRenewal', memory)
  if (run.awaitsUpload && !mismatchSeen) return held('wizardBeginsAnew', memory)
  if (run.procedure === 'first-set-up') {
    const { second } = run
    if (second !== undefined) return { held: true, reason: 'wizardSecondSetUp', concerned: second }
    const isOwn = run.certificate !== undefined || run.created
    return organisation.topic !== undefined && !isOwn ? held('wizardSecondSetUp', memory) : GO
  }
  return findings?.uid === 'different' ? held('consoleOfAnother', memory) : GO
}

function judgeOk(press: ConsolePress): ConsolePressVerdict {
  const { confirmation, memory, wizardSeen } = press
  switch (confirmation) {
    case 'start':
      return press.insisted ? GO : judgeBeginning(press)
    case 'certificate':
      return memory === undefined || memory.organisation ? held('certificateDiffers', memory) : GO
    default:
      return wizardSeen && memory?.organisation ? held('confirmationUnknown', memory) : GO
  }
}

/** 次へ on the screen that takes the certificate: only the file that Koshin has judged to be right goes through. */
function judgeCertificate({ file, memory }: ConsolePress): ConsolePressVerdict {
  if (memory === undefined) return held('consoleLoading', memory)
  if (!memory.run) return memory.organisation ? held('wizardOutsideRenewal', memory) : GO
  switch (file) {
    case 'right':
      return GO
    case 'none':
      // Nobody has seen what would go: an uploader may have taken a file in a way of its own.
      return held('certificateNotChosen', memory)
    case 'several':
      return held('certificateSeveral', memory)
    case 'reading':
      return held('certificateReading', memory)
    default:
      return held(memory.run.certificate ? 'certificateNotJudged' : 'certificateMissing', memory)
  }
}

/** Judges one press. Where the permission has been taken back, nothing is held any more. */
export function judgeConsolePress(press: ConsolePress): ConsolePressVerdict {
  const { action, screen, memory } = press
  if (memory?.withdrawn) return GO
  if (action === 'begin') return judgeBeginning(press)
  if (action === 'ok' && screen === 'confirmation') return judgeOk(press)
  if (action === 'next' && screen === 'certificate') return judgeCertificate(press)
  return GO
}
