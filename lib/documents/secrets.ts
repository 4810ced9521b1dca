// Secrets that show in any text, whatever stands around them: they are named first, and nothing of them is handed on.
import { type Bytes, fromBase64 } from '../facts/bytes.ts'
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

/** A text in base64 that is long enough to be a token. */
const BASE64_RUN = /[A-Za-z0-9+/]{64,}/g

/**
 * The secret that stands in clear, or in base64, among bytes that are read as something else: a certificate with a token inside
 * it would be copied and kept with it. No certificate has such a text, so that a part of one is enough.
 */
export function secretAmong(bytes: Bytes): OtherReading | undefined {
  const text = latin1(bytes)
  for (const one of [text, ...(text.match(BASE64_RUN) ?? []).flatMap(decodedRun)]) {
    const secret = secretIn(one)
    if (secret) return secret
    if (CONSUMER.test(one) || ACCESS.test(one)) return { kind: 'decrypted-server-token' }
    if (CONTENT_TOKEN.test(one)) return { kind: 'wrapped-content-token' }
  }
  return undefined
}

/** Where the text begins in the run is not known: a byte before it may look like one of its letters. */
function decodedRun(run: string): string[] {
  return [0, 1, 2, 3].map((start) => {
    const from = run.slice(start)
    return latin1(fromBase64(from.slice(0, from.length & ~3)))
  })
}

function latin1(bytes: Bytes | undefined): string {
  return bytes ? new TextDecoder('latin1').decode(bytes) : ''
}
