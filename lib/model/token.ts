// What Koshin remembers of tokens, and of the key they are encrypted for; never a token itself. Times are milliseconds since 1970, UTC.

/** What may be known of a token. The token itself is a secret and never kept. */
export interface TokenFacts {
  /** Absent, as is the SHA-256, where the renewal was finished without having the file judged. */
  fileName?: string
  /** Of the file, lower-case hexadecimal. */
  sha256?: string
  /** A server token: the server of its file's name. A content token: the organisation that it names itself. */
  name?: string
  /** A content token: its own expiry. A server token: an estimate, its expiry can't be read from the file. */
  notAfter?: number
  /** Its expiry was worked out from the file's name, and nobody has read it anywhere yet. */
  isEstimate?: true
  /** The Apple Account that downloaded it: when that account goes or changes its password, the token dies. */
  downloadedBy?: string
  /** A server token: the certificate for whose key it is encrypted. */
  recipient?: { issuer: string; serial: string }
  /** When the file was judged. */
  at: number
}

export type { TokenPortal } from '../portals/business/generations/types.ts'

/** A download of a token that went through on the portal's page. */
export interface TokenDownload {
  /** The server or location it belongs to, as the page writes it; absent where it was not read. */
  name?: string
  /** The Apple Account that was signed in, where the page shows it. */
  account?: string
  /** Koshin had held it, and the user went on. */
  insisted?: true
  at: number
}

/** The certificate that a console gave to Apple, so that server tokens are encrypted for it. */
export interface PublicKeyFacts {
  fileName: string
  sha256: string
  issuer: string
  /** Lower-case hexadecimal without leading zeros. */
  serial: string
  keyBits?: number
  at: number
}
