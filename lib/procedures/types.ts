// What a procedure is: the steps of one renewal, or of the first set-up, in their true order, as data.
import type { ProcedureId, StepId } from '../model/steps.ts'

/** A stretch of the procedure; its heading is `steps.chapters.<id>`. */
export type ChapterId =
  | 'compare'
  | 'makeRequest'
  | 'renewAtApple'
  | 'carryBack'
  | 'check'
  | 'prepareToken'
  | 'fetchToken'
  | 'carryToken'
  | 'account'
  | 'createAtApple'

/** Where the work of a step is done. */
export type StepPlace = 'console' | 'portal' | 'koshin'

/** What ticks a step: a page that shows it, a file that proves it, or the user's own hand. */
export type StepProof = 'page' | 'file' | 'hand'

/** The steps that have a `steps.<id>.care`: a trap stands there. */
export type StepWithCare =
  | 'portalAccount'
  | 'portalUid'
  | 'wizardStart'
  | 'wizardDetails'
  | 'signingRequestDownload'
  | 'wizardLeaveOpen'
  | 'renew'
  | 'chooseSigningRequest'
  | 'upload'
  | 'downloadCertificate'
  | 'wizardContinue'
  | 'uploadCertificate'
  | 'consoleUidAfter'
  | 'signInForServerToken'
  | 'portalServer'
  | 'downloadServerToken'
  | 'uploadServerToken'
  | 'refreshDevices'
  | 'signInForContentToken'
  | 'portalLocation'
  | 'downloadContentToken'
  | 'chooseOrganisation'
  | 'uploadContentToken'
  | 'accountAdvice'
  | 'setupWizardStart'
  | 'createAtApple'
  | 'uploadToCreate'
  | 'passcode'

/** The steps that have a `steps.<id>.why`: their reason is not plain. */
export type StepWithWhy =
  | 'consoleUid'
  | 'portalUid'
  | 'wizardDetails'
  | 'judgeCertificate'
  | 'consoleExpiry'
  | 'portalServer'
  | 'consoleReady'
  | 'judgeServerToken'
  | 'serverTokenExpiry'
  | 'checkReports'
  | 'portalLocation'
  | 'judgeContentToken'
  | 'contentTokenExpiry'
  | 'runAssignment'
  | 'accountAdvice'
  | 'setupWizardStart'
  | 'acceptTerms'

/** Steps of the push certificate's renewal of which the first set-up warns in other words: `steps.inSetUp.<id>.care`. */
export type StepWithOtherCare = 'downloadCertificate' | 'uploadCertificate'

/** The words of these steps where no earlier token is on record: `steps.noEarlier.<id>.why` and `.care`. */
export type WhyWithoutEarlier = 'steps.noEarlier.consoleReady.why'
export type CareWithoutEarlier = 'steps.noEarlier.downloadServerToken.care'

/** A sign that something went wrong in the console; words: `steps.traps.<id>.sign` and `.todo`. */
export interface Trap {
  id: 'confirmation' | 'mismatch' | 'tokenRefused' | 'tokenNotTaken' | 'otherLocation' | 'alreadySetUp'
  /** The step where the work is taken up again; absent where this procedure is not the way on. */
  backTo?: StepId
}

export interface Step {
  id: StepId
  chapter: ChapterId
  where: StepPlace
  proof: StepProof
  title: `steps.${StepId}.title`
  todo: `steps.${StepId}.todo`
  why?: `steps.${StepWithWhy}.why` | 'steps.inSetUp.judgeCertificate.why' | WhyWithoutEarlier
  care?: `steps.${StepWithCare}.care` | `steps.inSetUp.${StepWithOtherCare}.care` | CareWithoutEarlier
  traps?: readonly Trap[]
  /** Only some consoles have it: it is left out where a console's file does not guide through it. */
  isConsolesOwn?: true
  /** The portal lets it be done before its turn: that it was done does not show that the steps before it were. */
  isEverOpen?: true
}

/** Words: `steps.notes.<id>`. */
export type NoteId =
  | 'inOneGo'
  | 'keepFiles'
  | 'account'
  | 'tokenInOneGo'
  | 'serverTokenRole'
  | 'serverTokenDies'
  | 'contentTokenRole'
  | 'contentTokenSecret'
  | 'onlyOnce'
  | 'setUpAccount'
  | 'aboutPush'
  | 'aboutServerToken'
  | 'aboutContentToken'
  | 'aboutSetUp'
  | 'browsersPush'
  | 'browsersToken'
  | 'anyComputer'
  | 'anyComputerSetUp'
  | 'network'
  | 'video'

export interface Procedure {
  id: ProcedureId
  /** What holds for the whole of it; words: `steps.notes.<id>`. */
  notes: readonly NoteId[]
  /** What can be looked up besides: what it is and why it is renewed, browsers, computers; words as those of the notes. */
  more: readonly NoteId[]
  steps: readonly Step[]
}
