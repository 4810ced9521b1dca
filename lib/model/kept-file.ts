// A file that is kept so that it can be saved again. Times are milliseconds since 1970, UTC.

/**
 * A certificate or a signing request, kept so that it can be saved again. Both are public; a token is a secret, and of it only
 * `TokenFacts` are kept.
 */
export interface KeptFile {
  id: string
  organisationId: string
  /** The run that brought it; the run may have been given up since. */
  runId?: string
  kind: 'push-certificate' | 'signing-request'
  fileName: string
  /** Of the bytes below, lower-case hexadecimal. */
  sha256: string
  /** A certificate: its DER, and nothing that stood around it. A signing request: the file as the console made it. */
  bytes: Uint8Array<ArrayBuffer>
  /** When it was kept. */
  at: number
}
