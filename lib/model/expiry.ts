// Until when a certificate or token is valid, and how that is known. Times are milliseconds since 1970, UTC.

/**
 * `portal`, `console`: read on a page there. `file`: it stands in the file. `estimate`: worked out from the day on which a server
 * token was downloaded, for its file does not say. `typed`: the user wrote it down.
 */
export type ExpiryFrom = 'portal' | 'console' | 'file' | 'estimate' | 'typed'

/** Where an expiry was read. It says so of this one alone: once another is on record, the note is over. */
export interface ExpiryNote {
  notAfter: number
  from: Exclude<ExpiryFrom, 'typed'>
  /** When it was read. */
  at: number
}

/** An expiry that the user has typed. It counts until another than the one it replaced has been read. */
export interface TypedExpiry {
  notAfter: number
  at: number
  /** What was on record when it was typed; absent where nothing was. */
  insteadOf?: number
}
