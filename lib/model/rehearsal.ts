// What Koshin remembers of the rehearsal before the day. Times are milliseconds since 1970, UTC.

/** For the tokens: a role that may download them, no terms that wait to be accepted, the server and the location by their names. */
export type TokenCheck = 'tokenRole' | 'tokenTerms' | 'tokenServer' | 'tokenLocation'

/** What is looked at before the day: signing in at Apple, the UID there, the trusted telephone, signing in to the console. */
export type RehearsalCheck = 'signIn' | 'uid' | 'phone' | 'console' | TokenCheck

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
