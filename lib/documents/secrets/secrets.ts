// Secrets that show in any text, whatever stands around them: they are named first, and nothing of them is handed on.
import { type Bytes, fromBase64 } from '../../facts/bytes.ts'
import { unescaped } from '../../facts/unpacked.ts'
import { isKey, kindOfDer } from '../bytes/der-kind.ts'
import type { OtherReading } from '../kinds/types.ts'

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
/** The same in people's words, which a sentence may use as well: only with a value that is no word. */
const VALUE = String.raw`(?=[\w-]*\d)[\w-]{20}`
const TOLD_CONSUMER = new RegExp(String.raw`\bconsumer (?:key|secret)\W{1,16}${VALUE}`, 'i')
const TOLD_ACCESS = new RegExp(String.raw`\baccess (?:token|secret)\W{1,16}${VALUE}`, 'i')
/** The secrets themselves, as they begin in Apple's documentation of the same. */
const SERVER_SECRET = /(?<![A-Za-z0-9])(?:CS|AS)_[0-9a-f]{40}/
/** Quotes as JSON, scripts, tables (twice) and word processors write them, and a colon or an equals sign with it; or a tag's end. */
const QUOTE = String.raw`\\?["'“”„]{0,2}`
const IS = String.raw`${QUOTE}\s{0,20}(?:[:=>]|</key>\s{0,20}<string>)\s{0,4}${QUOTE}`
/** A key as web tools write it (JWK). Source: RFC 7517, RFC 7518. */
const WEB_KEY = new RegExp(String.raw`(?<!\w)kty${IS}\w`)
const WEB_SECRET = new RegExp(String.raw`(?<!\w)[dk]${IS}[\w-]{16}`)
/** A content token without its base64 (see `content-token.ts`), with other text around it. */
const CONTENT_TOKEN = new RegExp(String.raw`(?<!\w)token${IS}[^"'“”\\\s]{8}`)
/** The same under the name that Apple's services give it. Source: Apple, managing apps and books through web services. */
const SERVICE_TOKEN = new RegExp(String.raw`(?<!\w)sToken${IS}[\w+/=-]{40}`)
const CONTENT_FACT = new RegExp(String.raw`(?<!\w)(?:expDate|orgName)${IS}\S`)

/** The secret that a text shows in clear; undefined where it shows none. */
export function secretIn(text: string): OtherReading | undefined {
  const plain = unescaped(text)
  if (PRIVATE_KEY.test(plain) || KEY_PARTS.test(plain)) return { kind: 'private-key' }
  if (XML_KEY.test(plain) && XML_SECRET.test(plain)) return { kind: 'private-key' }
  if (WEB_KEY.test(plain) && WEB_SECRET.test(plain)) return { kind: 'private-key' }
  const isNamed = (CONSUMER.test(plain) && ACCESS.test(plain)) || (TOLD_CONSUMER.test(plain) && TOLD_ACCESS.test(plain))
  if (isNamed || SERVER_SECRET.test(plain)) return { kind: 'decrypted-server-token' }
  return undefined
}

/** True where the objects of a content token stand in a text, perhaps among others. */
export function showsContentToken(text: string): boolean {
  const plain = unescaped(text)
  return (CONTENT_TOKEN.test(plain) && CONTENT_FACT.test(plain)) || SERVICE_TOKEN.test(plain)
}

/** What a page shows between a name and its value, once the names of its tags are taken off. */
const BETWEEN = String.raw`[\s\S]{1,120}?(?<![\w./-])(?=[\w-]*[a-z])(?=[\w-]*\d)[\w-]{24,}(?![\w./-])`
const PAGE_CONSUMER = new RegExp(`(?<![a-z])consumer[ _-]?(?:key|secret)(?![a-z0-9])${BETWEEN}`, 'i')
const PAGE_ACCESS = new RegExp(`(?<![a-z])access[ _-]?(?:token|secret)(?![a-z0-9])${BETWEEN}`, 'i')
const PAGE_TOKEN = new RegExp(String.raw`(?<!\w)token${IS}[A-Za-z0-9+/]{40}`)

/** The token that a saved page shows in clear. A page may explain one, with an example: only what has real values is one. */
export function secretOnPage(page: string): OtherReading | undefined {
  const plain = unescaped(page).replace(/<\/?[a-z][a-z0-9-]{0,30}/gi, ' ')
  if (SERVER_SECRET.test(plain) || (PAGE_CONSUMER.test(plain) && PAGE_ACCESS.test(plain)))
    return { kind: 'decrypted-server-token' }
  return PAGE_TOKEN.test(plain) && CONTENT_FACT.test(plain) ? { kind: 'wrapped-content-token' } : undefined
}

/** A text in base64, also as addresses write it, that is long enough to be a token or a key. */
const BASE64_RUN = /[A-Za-z0-9+/_-]{64,}={0,2}/g
/** One of the words by which a secret is known: most bytes have none, and need not be looked at any further. */
const TELLING = /private|consumer|access|oauth|token|[CA]S_|kty|RSAKeyValue|PuTTY|AGE-SECRET|\bpriv/i

/** A text of more has been folded into lines, and stands once more in the joined ones. */
const MOST_RUNS = 64

/** The runs of base64 in a text, and those that it has once its lines are joined, as files fold them. */
export function base64RunsIn(text: string): string[] {
  const joined = text.replace(/[\r\n]+[ \t]*/g, '')
  return [...new Set([...(text.match(BASE64_RUN) ?? []).slice(0, MOST_RUNS), ...(joined.match(BASE64_RUN) ?? [])])]
}

/** What a run of base64 may hold: words before it may have moved it off base64's groups of four. */
export function decodedRun(run: string): Bytes[] {
  const plain = run.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')
  return [0, 1, 2, 3].flatMap((start) => {
    const from = plain.slice(start)
    return fromBase64(from.slice(0, from.length - (from.length % 4 === 1 ? 1 : 0))) ?? []
  })
}

/** The secret that stands in a text as base64, wherever that begins; undefined where none does. */
export function secretInBase64(text: string): OtherReading | undefined {
  for (const run of base64RunsIn(text)) {
    for (const bytes of decodedRun(run)) {
      const kind = kindOfDer(bytes)
      if (isKey(kind)) return { kind }
      const inside = latin1(bytes)
      const secret = TELLING.test(inside) ? secretShownIn(inside) : undefined
      if (secret) return secret
    }
  }
  return undefined
}

/** The secret that a text shows in clear, a content token included. */
export function secretShownIn(text: string): OtherReading | undefined {
  return secretIn(text) ?? (showsContentToken(text) ? { kind: 'wrapped-content-token' } : undefined)
}

/**
 * The secret that stands in clear, or in base64, among bytes that are read as something else: a certificate with a token inside
 * it would be copied and kept with it. No certificate has such a text, so that a part of one is enough.
 */
export function secretAmong(bytes: Bytes): OtherReading | undefined {
  const text = latin1(bytes)
  const runs = (text.match(BASE64_RUN) ?? []).flatMap(decodedRun).map(latin1)
  for (const one of [text, ...runs]) {
    const secret = secretIn(one)
    if (secret) return secret
    if (CONSUMER.test(one) || ACCESS.test(one)) return { kind: 'decrypted-server-token' }
    if (CONTENT_TOKEN.test(one) || CONTENT_FACT.test(one)) return { kind: 'wrapped-content-token' }
  }
  return undefined
}

/**
 * So many letters in a row are in no key or signature by chance, and in no name or address of Apple's, whose longest have 22; at the very
 * end of a signature, where a longer text may have been cut off, fewer are.
 */
const LONG_WORD = /[A-Za-z0-9+]{28}|[A-Za-z0-9+]{10}$/

/** True where a text was put among the bytes of one of Apple's certificates: it may be a part of a secret. */
export function holdsLongWord(bytes: Bytes): boolean {
  return LONG_WORD.test(latin1(bytes))
}

/** The secret that stands in clear, or in base64, in one piece anywhere in a program's own format, also in two bytes a letter. */
export function secretAnywhereIn(bytes: Bytes): OtherReading | undefined {
  const text = latin1(bytes)
  for (const one of [text, text.replaceAll('\0', '')]) {
    const secret = secretShownIn(one) ?? secretInBase64(one)
    if (secret) return secret
  }
  return undefined
}

function latin1(bytes: Bytes): string {
  return new TextDecoder('latin1').decode(bytes)
}
