// What Koshin remembers of the rehearsal before the day. Times are milliseconds since 1970, UTC.

/** Of every certificate, in the order in which they are gone through: signing in at Apple, the UID there, the trusted telephone, signing in to the console. */
export const CERTIFICATE_CHECKS = ['signIn', 'uid', 'phone', 'console'] as const

/** For the tokens: a role that may download them, no terms that wait to be accepted, the server and the location by their names. */
export const TOKEN_CHECKS = ['tokenRole', 'tokenTerms', 'tokenServer', 'tokenLocation'] as const
export type TokenCheck = (typeof TOKEN_CHECKS)[number]

/** What is looked at before the day. */
export const REHEARSAL_CHECKS = [...CERTIFICATE_CHECKS, ...TOKEN_CHECKS] as const
export type RehearsalCheck = (typeof REHEARSAL_CHECKS)[number]

export interface RehearsalAnswer {
  at: number
  /** `page`: the page itself proved it. */
  by: 'page' | 'hand'
  ok: boolean
}

/** The last rehearsal of an organisation's renewal; a new one begins without answers. */
export interface Rehearsal {
  startedAt: number
  /** When the last check was answered; absent while any is open. */
  finishedAt?: number
  checks: Partial<Record<RehearsalCheck, RehearsalAnswer>>
}
