// What can have gone wrong, as data: where it happens, and where the work goes on. Sources: CLOMO's two manuals; accidents on record.
import type { ProcedureId, StepId } from '../model/steps.ts'

/** Every trouble. Its words are `troubles.<id>.title`, `.sign` (how it is known) and `.now` (the one thing to do next). */
export type TroubleId =
  | 'createdInstead'
  | 'wrongUploaded'
  | 'revoked'
  | 'accountLost'
  | 'expired'
  | 'fileTypeRefused'
  | 'vendorExpired'
  | 'noPair'
  | 'secondSetUp'
  | 'tokenNotUploaded'

/** The troubles in which something must not be done, and those of which something is contested or not known to anybody. */
type WithNever = Exclude<TroubleId, 'vendorExpired'>
type WithUnsure = 'wrongUploaded' | 'revoked' | 'expired'
/** Every trouble has two things to do after the first, most have three, one has four. */
type Then =
  | `troubles.${TroubleId}.${'then1' | 'then2'}`
  | `troubles.${Exclude<TroubleId, 'fileTypeRefused' | 'vendorExpired'>}.then3`
  | 'troubles.accountLost.then4'

export interface Trouble {
  id: TroubleId
  /** The steps of each procedure at which it shows. */
  at: Readonly<Partial<Record<ProcedureId, readonly StepId[]>>>
  /** The words for what is done after that, in order; for what must not be done; for what nobody can promise. */
  after: readonly Then[]
  never?: `troubles.${WithNever}.never`
  unsure?: `troubles.${WithUnsure}.unsure`
  /** The step at which the work of each procedure is taken up again. */
  goOn: Readonly<Partial<Record<ProcedureId, StepId>>>
  /** There is something else to do before a renewal is begun: only one that is under way is gone on with. */
  waits?: boolean
  /** What Apple asks for belongs to it, filled in from the record. */
  hasTransfer?: boolean
}

/** In the order in which they are listed: the gravest first. */
export const troubles: readonly Trouble[] = [
  {
    // Manual 1-4-2, and fleetdm/fleet #26038, MicrosoftDocs/memdocs #3657: created by the vendors' own staff.
    id: 'createdInstead',
    at: {
      'push-certificate': [
        ...(['portalUid', 'renew', 'chooseSigningRequest', 'upload'] as const),
        ...(['downloadCertificate', 'judgeCertificate'] as const),
      ],
    },
    after: ['troubles.createdInstead.then1', 'troubles.createdInstead.then2', 'troubles.createdInstead.then3'],
    never: 'troubles.createdInstead.never',
    goOn: { 'push-certificate': 'renew' },
  },
  {
    // Manual 1-4-3 and 1-5; fleetdm/fleet #53252, #52469: the console is healthy, Apple drops every push.
    id: 'wrongUploaded',
    at: { 'push-certificate': ['consoleUid', 'uploadCertificate', 'wizardFinish', 'consoleExpiry', 'consoleUidAfter'] },
    after: ['troubles.wrongUploaded.then1', 'troubles.wrongUploaded.then2', 'troubles.wrongUploaded.then3'],
    never: 'troubles.wrongUploaded.never',
    unsure: 'troubles.wrongUploaded.unsure',
    goOn: { 'push-certificate': 'portalAccount' },
  },
  {
    // The portal's own footnote; no guide says that a revocation can be undone.
    id: 'revoked',
    at: { 'push-certificate': ['portalUid', 'renew'] },
    after: ['troubles.revoked.then1', 'troubles.revoked.then2', 'troubles.revoked.then3'],
    never: 'troubles.revoked.never',
    unsure: 'troubles.revoked.unsure',
    goOn: { 'push-certificate': 'portalUid' },
    waits: true,
  },
  {
    // Manual 1-3-2 and 1-3-3; fleetdm/fleet #49045; CLOMO's FAQ on the phone line that was cancelled.
    id: 'accountLost',
    at: { 'push-certificate': ['portalAccount', 'portalUid', 'portalSignIn'], 'first-set-up': ['createAtApple'] },
    after: [
      'troubles.accountLost.then1',
      'troubles.accountLost.then2',
      'troubles.accountLost.then3',
      'troubles.accountLost.then4',
    ],
    never: 'troubles.accountLost.never',
    goOn: { 'push-certificate': 'portalAccount' },
    waits: true,
    hasTransfer: true,
  },
  {
    // fleetdm/fleet #36673. Whether an expired certificate can be renewed is contested among vendors.
    id: 'expired',
    at: { 'push-certificate': ['consoleUid', 'portalUid', 'renew'] },
    after: ['troubles.expired.then1', 'troubles.expired.then2', 'troubles.expired.then3'],
    never: 'troubles.expired.never',
    unsure: 'troubles.expired.unsure',
    goOn: { 'push-certificate': 'portalUid' },
  },
  {
    // micromdm #833, memdocs #3068 #3079 #4434: blocked, and the next guess was Create.
    id: 'fileTypeRefused',
    at: {
      'push-certificate': ['chooseSigningRequest', 'upload'],
      'first-set-up': ['chooseSigningRequest', 'uploadToCreate'],
    },
    after: ['troubles.fileTypeRefused.then1', 'troubles.fileTypeRefused.then2'],
    never: 'troubles.fileTypeRefused.never',
    goOn: { 'push-certificate': 'chooseSigningRequest', 'first-set-up': 'chooseSigningRequest' },
  },
  {
    id: 'vendorExpired',
    at: {
      'push-certificate': ['signingRequestDownload', 'chooseSigningRequest', 'upload'],
      'first-set-up': ['signingRequestDownload', 'chooseSigningRequest', 'uploadToCreate'],
    },
    after: ['troubles.vendorExpired.then1', 'troubles.vendorExpired.then2'],
    goOn: { 'push-certificate': 'wizardStart', 'first-set-up': 'setupWizardStart' },
  },
  {
    // Manual 1-4-3; fleetdm/fleet #23221 #35623: a second CSR was made in between.
    id: 'noPair',
    at: {
      'push-certificate': ['judgeCertificate', 'wizardContinue', 'uploadCertificate'],
      'first-set-up': ['judgeCertificate', 'wizardContinue', 'uploadCertificate'],
    },
    after: ['troubles.noPair.then1', 'troubles.noPair.then2', 'troubles.noPair.then3'],
    never: 'troubles.noPair.never',
    goOn: { 'push-certificate': 'wizardStart', 'first-set-up': 'setupWizardStart' },
  },
  {
    // First set-up, "2回目以降の初期設定について" and step 6.
    id: 'secondSetUp',
    at: { 'first-set-up': ['accountAdvice', 'setupWizardStart', 'createAtApple', 'uploadCertificate'] },
    after: ['troubles.secondSetUp.then1', 'troubles.secondSetUp.then2', 'troubles.secondSetUp.then3'],
    never: 'troubles.secondSetUp.never',
    goOn: {},
  },
  {
    // fleetdm/fleet #47700, CLOMO: device sync is dead until the new token is uploaded.
    id: 'tokenNotUploaded',
    at: { 'server-token': ['downloadServerToken', 'judgeServerToken', 'uploadServerToken', 'saveServerToken'] },
    after: ['troubles.tokenNotUploaded.then1', 'troubles.tokenNotUploaded.then2', 'troubles.tokenNotUploaded.then3'],
    never: 'troubles.tokenNotUploaded.never',
    goOn: { 'server-token': 'judgeServerToken' },
  },
]

/** The trouble with this id; one that is not known (any more) is none. */
export function troubleOf(id: string | undefined): Trouble | undefined {
  return troubles.find((trouble) => trouble.id === id)
}

/** What can have gone wrong at this step of a procedure. */
export function troublesAt(procedure: ProcedureId, step: StepId): readonly Trouble[] {
  return troubles.filter(({ at }) => at[procedure]?.includes(step))
}
