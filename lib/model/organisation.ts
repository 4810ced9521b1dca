// What Koshin remembers of an organisation. Times are milliseconds since 1970, UTC.
import type { GenerationId } from '../portals/business/generations/generations.ts'
import type { ExpiryNote, TypedExpiry } from './expiry.ts'
import type { Rehearsal } from './rehearsal.ts'
import type { YearlyId } from './steps.ts'
import type { PublicKeyFacts, TokenFacts, TokenPortal } from './token.ts'

/** A certificate that was lost for good: its Apple Account cannot be recovered, and another certificate takes its place. */
export interface LostCertificate {
  topic: string
  account?: string
  serial?: string
  notAfter?: number
  /** When the loss was confirmed for the second time. */
  at: number
}

/** One console with its push certificate and tokens: what has to be renewed every year. */
export interface Organisation {
  /** Random, made by Koshin; never shown. */
  id: string
  name: string
  /** By what number its customer is known to whoever manages it, as they write it. */
  customerNumber?: string
  /** Among which customers whoever manages it lists it, as they write it: a branch, a contract, a team. */
  group?: string
  /** A console of `lib/consoles`, e.g. `clomo`. */
  consoleId: string
  /** The console's own name where it is "another console". */
  consoleName?: string
  /**
   * Where its pages are, e.g. `https://panel.example.com`: addresses on which the user has asked Koshin to be. Whether the
   * browser permits it is the browser's to know.
   */
  consoleOrigins?: string[]
  /** `com.apple.mgmt.External.<uuid>`, lower case. Absent before the first set-up has made a certificate. */
  topic?: string
  /** The Apple Account that the certificate belongs to, as the portal shows it. */
  account?: string
  /** Of the certificate in use, lower-case hexadecimal without leading zeros. */
  serial?: string
  /** End of the certificate in use. */
  notAfter?: number
  /** Where its tokens come from; absent until the user has chosen. */
  portal?: TokenPortal
  /** Which generation of that portal's pages was in front last, as read from the page or chosen by the user. */
  portalGeneration?: GenerationId
  /** Names of its servers, and of its locations or units, as Apple's portal shows them. */
  servers?: string[]
  locations?: string[]
  /** The Apple Account that signs in at Apple Business or School Manager; another one than `account` as a rule. */
  tokenAccount?: string
  /** The tokens in use. */
  serverToken?: TokenFacts
  contentToken?: TokenFacts
  publicKeyCertificate?: PublicKeyFacts
  /** Where the expiries above come from, and those that the user has typed. */
  expiryNotes?: Partial<Record<YearlyId, ExpiryNote>>
  typedExpiries?: Partial<Record<YearlyId, TypedExpiry>>
  /** When the user said for the first time that the Apple Account of its certificate is lost for good. */
  lossSaidAt?: number
  /** The certificate whose place a new one takes, or has taken. */
  lost?: LostCertificate
  /** Whether everything is at hand for the next renewal, when that was last looked at. */
  rehearsal?: Rehearsal
  createdAt: number
  updatedAt: number
}
