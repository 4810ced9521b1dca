// Whether a short text, such as a name that somebody typed, has a token or a private key in it: in clear, or as base64.
import { fromBase64, toText } from '../../facts/bytes.ts'
import { INTEGER, SEQUENCE } from '../bytes/der.ts'
import { BEHIND_VERSION } from '../bytes/der-kind.ts'
import { base64RunsIn, decodedRun, secretInBase64, secretShownIn } from './secrets.ts'

/** Shorter runs of base64 are names, digests and serial numbers; no token or key fits in. */
const SHORTEST_RUN = 80
/** PKCS #7 envelopedData, which a server token is. Source: RFC 5652, section 6.1 (object identifier 1.2.840.113549.1.7.3). */
const ENVELOPED = '\x2a\x86\x48\x86\xf7\x0d\x01\x07\x03'

/** True where a text holds a content token, a server token or a private key, or what nobody can tell from a part of one. */
export function holdsSecret(text: string): boolean {
  if (secretShownIn(text) || secretInBase64(text)) return true
  const runs = base64RunsIn(text).filter((run) => run.replace(/=+$/, '').length >= SHORTEST_RUN)
  return runs.some((run) => decodedRun(run).some(isSecret) || isRandom(run))
}

function isSecret(bytes: Uint8Array): boolean {
  return toText(bytes).includes(ENVELOPED) || isPrivateKey(bytes)
}

/** Letters of both cases and digits without a blank: no name is written so. A public key is, and begins as one. */
function isRandom(run: string): boolean {
  const isMixed = /[a-z]/.test(run) && /[A-Z]/.test(run) && /\d/.test(run) && !/[_-]/.test(run)
  const [tag, length = 0, ...rest] = fromBase64(run) ?? []
  const isPublicKey = tag === SEQUENCE && rest[length < 0x80 ? 0 : length & 0x7f] === SEQUENCE
  return isMixed && !isPublicKey
}

/** A DER sequence that begins with a small whole number, its version; what is public begins with another sequence. */
function isPrivateKey(bytes: Uint8Array): boolean {
  const [tag, length = 0] = bytes
  const start = length < 0x80 ? 2 : 2 + (length & 0x7f)
  const [number, size, version = 0, next = 0] = bytes.subarray(start)
  return tag === SEQUENCE && number === INTEGER && size === 1 && version <= 3 && BEHIND_VERSION.has(next)
}
