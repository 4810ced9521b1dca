// Secrets that show in any text, whatever stands around them: they are named first, and nothing of them is handed on.
import { type Bytes, fromBase64 } from '../facts/bytes.ts'
import type { OtherReading } from './types.ts'

/** A private key's first line: PKCS#1, PKCS#8, SEC 1, encrypted, OpenSSH, PGP, or its last line; SSH2's, PuTTY's and age's own forms. */
const PRIVATE_KEY =
  /-{4,5} ?(?:BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)? ?-{4,5}|^PuTTY-User-Key-File-\d|\bAGE-SECRET-KEY-1[A-Z0-9]{20}/m
/** A private key as `openssl -text` and .NET write its parts. */
const KEY_PARTS = /^[ \t]*(?:RSA )?Private-Key: \(\d|^[ \t]*(?:priv|privateExponent):\s/m
const XML_KEY = /<RSAKeyValue>/
const XML_SECRET = /<D>/
/** What a server token holds when it has been decrypted. Source: Apple, the authentication of device enrolment services (OAuth 1). */
const CONSUMER = /(?<![a-z])consumer[_-]?(?:key|secret)(?![a-z0-9])\W{1,16}\w/i
const ACCESS = /(?<![a-z])(?:access[_-]?(?:token|secret)|oauth_token)(?![a-z0-9])\W{1,16}\w/i
/** The secrets themselves, as they begin in Apple's documentation of the same. */
const SERVER_SECRET = /(?<![A-Za-z0-9])(?:CS|AS)_[0-9a-f]{40}/
/** Quotes as JSON, scripts and word processors write them, and a colon or an equals sign with it; or a tag's end. */
const QUOTE = String.raw`\\?["'“”„]?`
const IS = String.raw`${QUOTE}\s{0,20}(?:[:=>]|</key>\s{0,20}<string>)\s{0,4}${QUOTE}`
/** A key as web tools write it (JWK). Source: RFC 7517, RFC 7518. */
const WEB_KEY = new RegExp(String.raw`(?<!\w)kty${IS}\w`)
const WEB_SECRET = new RegExp(String.raw`(?<!\w)[dk]${IS}[\w-]{16}`)
/** A content token without its base64 (see `content-token.ts`), with other text around it. */
const CONTENT_TOKEN = new RegExp(String.raw`(?<!\w)token${IS}[^"'“”\\\s]{8}`)
/** The same under the name that Apple's services give it. Source: Apple, managing apps and books through web services. */
const SERVICE_TOKEN = new RegExp(String.raw`(?<!\w)sToken${IS}[\w+/=-]{40}`)
const CONTENT_FACT = new RegExp(String.raw`(?<!\w)(?:expDate|orgName)${IS}\S`)

/** A text as it was before an address or a page made it safe: `%22` and `&quot;` are quotes. */
function unescaped(text: string): string {
  const plain = text.replace(/&quot;/g, '"').replace(/&#39;/g, "'")
  return plain.replace(/%([2-7][0-9a-f])/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

/** The secret that a text shows in clear; undefined where it shows none. */
export function secretIn(text: string): OtherReading | undefined {
  const plain = unescaped(text)
  if (PRIVATE_KEY.test(plain) || KEY_PARTS.test(plain)) return { kind: 'private-key' }
  if (XML_KEY.test(plain) && XML_SECRET.test(plain)) return { kind: 'private-key' }
  if (WEB_KEY.test(plain) && WEB_SECRET.test(plain)) return { kind: 'private-key' }
  if ((CONSUMER.test(plain) && ACCESS.test(plain)) || SERVER_SECRET.test(plain))
    return { kind: 'decrypted-server-token' }
  return undefined
}

/** True where the objects of a content token stand in a text, perhaps among others. */
export function showsContentToken(text: string): boolean {
  const plain = unescaped(text)
  return (CONTENT_TOKEN.test(plain) && CONTENT_FACT.test(plain)) || SERVICE_TOKEN.test(plain)
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
