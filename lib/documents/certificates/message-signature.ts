// Whether the signature of a signed message (CMS SignedData) holds, does not hold, or can't be checked. Source: RFC 5652.
import { type Bytes, sameBytes, toHex } from '../../facts/bytes.ts'
import { SET } from '../bytes/der.ts'
import type { CertificateFacts, EnrollmentProfileFacts } from '../kinds/types.ts'
import { readCertificate } from './certificate.ts'
import { canCheck, holds } from './signature.ts'
import type { SignedMessage, Signer } from './signed-message.ts'

/** Signatures that can be checked, by object identifier: RSA (PKCS#1 v1.5) and ECDSA. RSA-PSS and others can't. Source: RFC 3370, 5754. */
const FAMILIES: readonly [RegExp, 'RSA' | 'ECDSA'][] = [
  [/^2a864886f70d0101(?:01|05|0b|0c|0d)$/, 'RSA'],
  [/^2a8648ce3d(?:0201|0401|04030[234])$/, 'ECDSA'],
]

/**
 * What the signature says of the whole content, under the key of the signer's own certificate in the message. Who that was is not
 * looked at. `broken` only where that was established: the digest of the content is another, or the signature does not hold under
 * the key that the message names. Never throws.
 */
export async function checkSignature({
  content,
  certificates,
  signer,
}: SignedMessage): Promise<EnrollmentProfileFacts['signature']> {
  if (!content || !signer?.hash) return 'not-checked'
  const signed = signer.attributes ? await attributesFor(content, signer) : content
  if (signed === 'other') return 'broken'
  const [, family] = FAMILIES.find(([name]) => name.test(signer.algorithm)) ?? []
  if (!signed || !family) return 'not-checked'
  for (const der of certificates) {
    const certificate = await readCertificate(der)
    if (!certificate || !isNamed(certificate, der, signer)) continue
    if (!canCheck(certificate.publicKey, family)) return 'not-checked'
    const isWhole = await holds(certificate.publicKey, { family, hash: signer.hash }, signer.signature, signed)
    return isWhole ? 'holds' : 'broken'
  }
  return 'not-checked'
}

/** The signed bytes are the attributes, written as a SET; they vouch for the content through its digest. `other`: for another content. */
async function attributesFor(content: Bytes, signer: Signer): Promise<Bytes | 'other' | undefined> {
  if (!signer.attributes || !signer.digest || !signer.hash) return undefined
  const digest = new Uint8Array(await crypto.subtle.digest(signer.hash, content))
  if (!sameBytes(digest, signer.digest)) return 'other'
  const asSet = signer.attributes.slice()
  asSet[0] = SET
  return asSet
}

function isNamed({ keyId }: CertificateFacts, der: Bytes, { named }: Signer): boolean {
  if ('keyId' in named) return keyId === toHex(named.keyId)
  const text = toHex(der)
  return text.includes(toHex(named.issuer)) && text.includes(toHex(named.serial))
}
