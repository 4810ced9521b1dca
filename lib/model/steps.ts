// The names of all procedures and of all their steps.

/** The renewal of the push certificate. */
export type PushStepId =
  | 'consoleUid'
  | 'portalAccount'
  | 'portalUid'
  | 'wizardStart'
  | 'wizardDetails'
  | 'signingRequestDownload'
  | 'wizardLeaveOpen'
  | 'portalSignIn'
  | 'renew'
  | 'chooseSigningRequest'
  | 'upload'
  | 'downloadCertificate'
  | 'judgeCertificate'
  | 'wizardContinue'
  | 'uploadCertificate'
  | 'wizardFinish'
  | 'consoleExpiry'
  | 'consoleUidAfter'

/** The renewal of the server token (ADE). */
export type ServerTokenStepId =
  | 'signInForServerToken'
  | 'portalServer'
  | 'consoleReady'
  | 'downloadServerToken'
  | 'judgeServerToken'
  | 'uploadServerToken'
  | 'saveServerToken'
  | 'serverTokenExpiry'
  | 'refreshDevices'
  | 'checkReports'

/** The renewal of the content token (VPP). */
export type ContentTokenStepId =
  | 'signInForContentToken'
  | 'portalLocation'
  | 'downloadContentToken'
  | 'judgeContentToken'
  | 'chooseOrganisation'
  | 'uploadContentToken'
  | 'contentTokenExpiry'
  | 'saveContentToken'
  | 'runAssignment'

/** The first set-up. What it has in common with the renewal of the push certificate stands there. */
export type SetUpStepId =
  | 'accountAdvice'
  | 'setupWizardStart'
  | 'createAtApple'
  | 'acceptTerms'
  | 'uploadToCreate'
  | 'passcode'

/** Every step of every procedure. Also the key of its words: `steps.<id>.title`, `.todo`. */
export type StepId = PushStepId | ServerTokenStepId | ContentTokenStepId | SetUpStepId

/** What renews a token, at Apple Business or School Manager. */
export const TOKENS = ['server-token', 'content-token'] as const
export type TokenProcedure = (typeof TOKENS)[number]

/** Where the facts of a token stand in an organisation, and in a run. */
export const TOKEN_FACTS = { 'server-token': 'serverToken', 'content-token': 'contentToken' } as const satisfies Record<
  TokenProcedure,
  string
>
export type TokenFact = (typeof TOKEN_FACTS)[TokenProcedure]

/** What is renewed every year, in the order in which it is listed. */
export const YEARLY = ['push-certificate', ...TOKENS] as const
export type YearlyId = (typeof YEARLY)[number]

/** All that is gone through: what is renewed every year, and the first set-up, once. */
export const PROCEDURES = [...YEARLY, 'first-set-up'] as const
export type ProcedureId = (typeof PROCEDURES)[number]

/** False of what is gone through once. */
export function isYearly(procedure: ProcedureId): procedure is YearlyId {
  return procedure !== 'first-set-up'
}

/** What makes or renews a certificate, at the Push Certificates Portal. */
export const CERTIFICATE_PROCEDURES = ['push-certificate', 'first-set-up'] as const satisfies Exclude<
  ProcedureId,
  TokenProcedure
>[]
export type CertificateProcedure = (typeof CERTIFICATE_PROCEDURES)[number]

export function isToken(procedure: ProcedureId): procedure is TokenProcedure {
  return TOKENS.some((token) => token === procedure)
}
