// Where the user stands on a page of the console and what to do next; on most pages there is nothing to say.
import type { WizardScreen } from '../../consoles/wizard-screens.ts'
import type { ConsoleFindings, ConsoleMemory } from '../../model/console-memory.ts'
import type { ChosenKind, FileAtButton } from '../files/file.ts'
import type { AccountAtButton } from './account.ts'
import { wizardToOpen } from './opening.ts'
import type { Confirmation } from './press.ts'

/** Which message the banner shows; each has its words in the locales under `consoleBanner.<message>`. */
export type ConsoleMessageId =
  | 'withdrawn'
  | 'whose'
  | 'mismatch'
  | 'differs'
  | 'startConfirmation'
  | 'startOutside'
  | 'proceed'
  | 'outside'
  | 'begin'
  | 'underWay'
  | 'openWizard'
  | 'reopenWizard'
  | 'details'
  | 'download'
  | 'downloaded'
  | 'toPortal'
  | 'leftOpen'
  | 'chooseCertificate'
  | 'certificateRight'
  | 'accountMissing'
  | 'accountDiffers'
  | 'certificateWrong'
  | 'certificateSeveral'
  | 'certificateNotYet'
  | 'passcode'
  | 'finished'
  | 'renewed'
  | 'uidSame'
  | 'uidDifferent'
  | 'uidOfOther'
  | 'uidSeveral'
  | 'expiryNotYet'
  | 'tokenRenewed'
  | 'tokenShown'
  | 'tokenReady'
  | 'tokenNotYet'
  | 'tokenUpload'
  | 'fileRight'
  | 'tokenFileWrong'

export interface ConsolePageVerdict {
  /** What the page as a whole is: `data-state` of `<koshin-banner>`. */
  state: 'ready' | 'renewing' | 'issued' | 'unreadable' | 'idle' | 'other-certificate'
  message: ConsoleMessageId
  tone: 'good' | 'calm' | 'warning'
}

export interface ConsolePage {
  screen: WizardScreen
  confirmation: Confirmation
  mismatch: boolean
  /** What opens the wizard is on the page. */
  hasOpener: boolean
  /** A file can be chosen on it. */
  takesFile: boolean
  /** What a chosen file is, the right one or not: said where no wizard is shown. */
  chosen: ChosenKind | undefined
  /** The wizard's download was pressed on the screen that is shown. */
  downloaded: boolean
  file: FileAtButton
  account: AccountAtButton
  findings: ConsoleFindings | undefined
  memory: ConsoleMemory | undefined
}

const say = (
  state: ConsolePageVerdict['state'],
  message: ConsoleMessageId,
  tone: ConsolePageVerdict['tone'] = 'warning',
): ConsolePageVerdict => ({ state, message, tone })

function judgeOpening({ run }: ConsoleMemory, findings: ConsoleFindings | undefined): ConsolePageVerdict {
  if (!run) return say('idle', 'outside')
  if (run.awaitsUpload) return say('renewing', 'proceed', 'good')
  if (findings?.uid === 'different') return say('other-certificate', 'uidDifferent')
  const isMade = run.done.includes('signingRequestDownload')
  return isMade ? say('renewing', 'underWay', 'calm') : say('renewing', 'begin', 'calm')
}

function judgeCertificate({ run }: ConsoleMemory, { file, account }: ConsolePage): ConsolePageVerdict {
  if (!run) return say('idle', 'outside')
  if (!run.certificate) return say('renewing', 'certificateNotYet')
  if (file === 'right' && account === 'missing') return say('renewing', 'accountMissing', 'calm')
  if (file === 'right' && account === 'other') return say('renewing', 'accountDiffers')
  if (file === 'right') return say('renewing', 'certificateRight', 'good')
  if (file === 'several') return say('renewing', 'certificateSeveral')
  return file === 'wrong' ? say('renewing', 'certificateWrong') : say('renewing', 'chooseCertificate', 'calm')
}

function judgeWizard(page: ConsolePage, memory: ConsoleMemory): ConsolePageVerdict | undefined {
  const { run } = memory
  switch (page.screen) {
    case 'opening':
      return judgeOpening(memory, page.findings)
    case 'confirmation':
      if (page.confirmation === 'certificate') return say('renewing', 'differs')
      if (page.confirmation !== 'start') return undefined
      return run && !run.awaitsUpload ? say('renewing', 'startConfirmation', 'calm') : say('idle', 'startOutside')
    case 'details':
      return run && say('renewing', 'details', 'calm')
    case 'download':
      return run && say('renewing', page.downloaded ? 'downloaded' : 'download', 'calm')
    case 'portal':
      // Who comes back with the certificate is not sent to fetch it.
      return run && say('renewing', run.awaitsUpload ? 'leftOpen' : 'toPortal', 'calm')
    case 'certificate':
      return judgeCertificate(memory, page)
    case 'passcode':
      return run && say('renewing', 'passcode', 'calm')
    case 'finished':
      return run && say('renewing', 'finished', 'calm')
    case 'none': {
      const chosen = judgeChosen(page, memory)
      if (chosen) return chosen
      const opens = page.hasOpener ? wizardToOpen(memory, page.findings) : undefined
      return opens && say('renewing', opens, 'calm')
    }
    default:
      return undefined
  }
}

/** A file chosen outside a wizard that takes it, as long as it is awaited: that needs no words of the page. */
function judgeChosen(page: ConsolePage, memory: ConsoleMemory): ConsolePageVerdict | undefined {
  const { run, wizard, tokenFiles } = memory
  const { chosen, file, findings } = page
  if (findings?.uid === 'different' || findings?.expiry === 'renewed' || findings?.tokenRenewed) return undefined
  const isToken = chosen === 'token'
  const isAwaited = isToken ? tokenFiles : run && !wizard && (run.awaitsUpload || !run.certificate)
  if (!chosen || !isAwaited) return undefined
  // Not every console asks for the Apple Account. A file may be remembered beyond the place that took it.
  if (isToken || file === 'right') return file === 'right' && !page.takesFile ? undefined : judgeFile(file)
  return judgeCertificate(memory, page)
}

function judgeFile(file: FileAtButton): ConsolePageVerdict | undefined {
  if (file === 'wrong') return say('renewing', 'tokenFileWrong')
  return file === 'right' ? say('renewing', 'fileRight', 'good') : undefined
}

/** What the values on the page come to: the UID before the date, for a new date under another UID is the accident itself. */
function judgeValues(findings: ConsoleFindings, { run, renewsToken }: ConsoleMemory): ConsolePageVerdict | undefined {
  const { uid, expiry, otherName, tokenRenewed, isUnsaved } = findings
  if (uid === 'different') return say('other-certificate', otherName === undefined ? 'uidDifferent' : 'uidOfOther')
  if (uid === 'several' && run) return say('unreadable', 'uidSeveral')
  if (tokenRenewed !== undefined && renewsToken) {
    return isUnsaved ? say('renewing', 'tokenShown', 'calm') : say('issued', 'tokenRenewed', 'good')
  }
  if (!run) return undefined
  if (expiry === 'renewed') return say('issued', 'renewed', 'good')
  const isUploaded = run.done.includes('wizardFinish')
  if (isUploaded && expiry === 'not-yet') return say('renewing', 'expiryNotYet')
  return uid === 'same' && !isUploaded ? say('ready', 'uidSame', 'good') : undefined
}

/** Where a token is uploaded: what is next for the one that is being renewed. */
function judgeToken(
  { tokenNext, tokenFile }: ConsoleFindings,
  { renewsToken }: ConsoleMemory,
  file: FileAtButton,
): ConsolePageVerdict | undefined {
  if (!renewsToken) return undefined
  if (tokenNext === 'ready') return say('ready', 'tokenReady', 'calm')
  if (tokenNext === 'judge') return say('renewing', 'tokenNotYet')
  if (tokenNext !== 'upload' || tokenFile === undefined) return undefined
  return judgeFile(file) ?? say('renewing', 'tokenUpload', 'calm')
}

/** Judges the page; undefined where there is nothing to say, as on most pages of a console. */
export function judgeConsolePage(page: ConsolePage): ConsolePageVerdict | undefined {
  const { memory, findings } = page
  if (memory === undefined) return undefined
  if (memory.withdrawn) return say('idle', 'withdrawn')
  if (!memory.organisation) return page.screen === 'none' ? undefined : say('idle', 'whose')
  if (page.mismatch && memory.run) return say('renewing', 'mismatch')
  const verdict = judgeWizard(page, memory) ?? (findings && judgeValues(findings, memory))
  return verdict ?? (findings && page.takesFile ? judgeToken(findings, memory, page.file) : undefined)
}
