// Secrets that show in any text, whatever stands around them: they are named first, and nothing of them is handed on.
import type { OtherReading } from './types.ts'

/** A private key's first line: PKCS#1, PKCS#8, SEC 1, encrypted, OpenSSH, PGP; and PuTTY's own form. */
const PRIVATE_KEY = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|^PuTTY-User-Key-File-\d/m
/** What a server token holds when it has been decrypted. Source: Apple, the authentication of device enrolment services (OAuth 1). */
const CONSUMER = /\bconsumer_(?:key|secret)\b\W{1,16}\w/i
const ACCESS = /\baccess_(?:token|secret)\b\W{1,16}\w/i
/** A key as web tools write it (JWK). Source: RFC 7517, RFC 7518. */
const WEB_KEY = /\\?"kty\\?"\s*:\s*\\?"/
const WEB_SECRET = /\\?"d\\?"\s*:\s*\\?"[\w-]{16}/
/** A content token without its base64 (see `content-token.ts`), with other text around it. */
const CONTENT_TOKEN = /\\?"token\\?"\s*:\s*\\?"[^"\\]{8}/
const CONTENT_FACT = /\\?"(?:expDate|orgName)\\?"\s*:\s*\\?"/

/** The secret that a text shows in clear; undefined where it shows none. */
export function secretIn(text: string): OtherReading | undefined {
  if (PRIVATE_KEY.test(text) || (WEB_KEY.test(text) && WEB_SECRET.test(text))) return { kind: 'private-key' }
  if (CONSUMER.test(text) && ACCESS.test(text)) return { kind: 'decrypted-server-token' }
  return undefined
}

/** True where the objects of a content token stand in a text, perhaps among others. */
export function showsContentToken(text: string): boolean {
  return CONTENT_TOKEN.test(text) && CONTENT_FACT.test(text)
}
