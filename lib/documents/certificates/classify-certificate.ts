// Which certificate it is: the MDM's, the one that is given to Apple Business, or one of those that people mistake for them.
import { kindOf, OTHER_KINDS } from '../kinds/kinds.ts'
import { allowsUse, type CertificateFacts, type DocumentReading } from '../kinds/types.ts'

/** A certificate is an MDM push certificate by its UID; its marker and its issuer are for the judgement to weigh. */
export function classifyCertificate(certificate: CertificateFacts): DocumentReading {
  if (certificate.topic !== undefined) return { kind: 'push-certificate', certificate }
  const detail = certificate.commonName ?? certificate.subject
  const kind = OTHER_KINDS.find((one) => kindOf(one).isCertificate?.(certificate))
  if (kind) return { kind, certificate, detail }
  if (isPublicKeyCertificate(certificate)) return { kind: 'public-key-certificate', certificate }
  return { kind: 'other-certificate', certificate, detail }
}

/**
 * Self-signed, with an RSA key that may encrypt: what MDM servers make for Apple Business. Nothing else marks it, so that a
 * web server's own certificate looks the same. What names a UID or `APSP:` was meant to be a push certificate.
 */
function isPublicKeyCertificate(certificate: CertificateFacts): boolean {
  const { subject, issuer, keyBits, hasPushMarker } = certificate
  const meantForPush = hasPushMarker || /\b(?:UID=|APSP:)/.test(subject)
  return subject === issuer && keyBits !== undefined && allowsUse(certificate, 'keyEncipherment') && !meantForPush
}
