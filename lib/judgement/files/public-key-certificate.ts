// Judges the certificate that a console gives to Apple Business, so that server tokens are encrypted for it.

import { allowsUse, type CertificateFacts, type DocumentReading } from '../../documents/kinds/types.ts'
import { SHORTEST_KEY } from '../../facts/limits.ts'
import type { Organisation } from '../../model/organisation.ts'
import { type Finding, finding, type Judgement, judge, notThe } from './finding.ts'
import { isNamedAs } from './recipient.ts'

/** What a public key certificate is compared with. */
export interface PublicKeyContext {
  organisation?: Pick<Organisation, 'publicKeyCertificate' | 'serverToken'>
  others?: readonly Pick<Organisation, 'name' | 'publicKeyCertificate'>[]
  /** Milliseconds since 1970, UTC. */
  now: number
}

/**
 * Judges what a file was read as. A certificate that has not signed itself may be one too: `other-certificate` is taken with a
 * warning. Pure: the same answer for the same input.
 */
export function judgePublicKeyCertificate(reading: DocumentReading, against: PublicKeyContext): Judgement {
  const isUnusual = reading.kind === 'other-certificate'
  const certificate = reading.kind === 'public-key-certificate' || isUnusual ? reading.certificate : undefined
  if (!certificate) return judge([notThe('notPublicKey', reading.kind)])
  const name = certificate.commonName ?? certificate.subject
  return judge([
    judgeKnown(certificate, against),
    ...judgeToken(certificate, against),
    ...judgeKey(certificate),
    judgeEnd(certificate, against.now),
    isUnusual ? finding('publicKeyUnusual', { text: certificate.issuer }) : finding('publicKey', { text: name }),
  ])
}

function judgeKnown({ sha256 }: CertificateFacts, { organisation, others = [] }: PublicKeyContext): Finding {
  const known = organisation?.publicKeyCertificate
  if (known?.sha256 === sha256) return finding('publicKeyKnown', { moment: known.at })
  const owner = others.find(({ publicKeyCertificate }) => publicKeyCertificate?.sha256 === sha256)
  if (owner) return finding('publicKeyOfAnother', { text: owner.name })
  return known
    ? finding('publicKeyReplaces', { text: known.fileName }, { moment: known.at })
    : finding('publicKeyFirst')
}

/** The last token says for which certificate it was encrypted. */
function judgeToken(certificate: CertificateFacts, { organisation }: PublicKeyContext): Finding[] {
  const recipient = organisation?.serverToken?.recipient
  if (!recipient) return []
  return [finding(isNamedAs(certificate, recipient) ? 'publicKeyFitsToken' : 'publicKeyMissesToken')]
}

function judgeKey(certificate: CertificateFacts): Finding[] {
  const { keyBits = 0 } = certificate
  const length = finding(keyBits >= SHORTEST_KEY ? 'publicKeyLong' : 'publicKeyWeak', { text: String(keyBits) })
  return allowsUse(certificate, 'keyEncipherment') ? [length] : [length, finding('publicKeyCannotEncrypt')]
}

/** Apple takes no notice of its dates, say the tools that make such certificates; so an end that has passed stops nothing. */
function judgeEnd({ notAfter }: CertificateFacts, now: number): Finding {
  return finding(notAfter > now ? 'publicKeyInDate' : 'publicKeyPast', { date: notAfter })
}
