// Which certificate it is: the MDM's, the one that is given to Apple Business, or one of those that people mistake for them.
import { APPLE } from '../facts/apple.ts'
import type { CertificateFacts, DocumentReading, OtherDocument } from './types.ts'

/** Certificates known by the name that Apple writes into them, or by their issuer's. */
const BY_NAME: readonly [OtherDocument, (certificate: CertificateFacts) => boolean][] = [
  // Certificates of macOS Server: `com.apple.mail.XServer.<UUID>` and its like.
  ['mac-server-certificate', ({ subject }) => /\bcom\.apple\.\w+\.XServer\./i.test(subject)],
  ['vendor-certificate', ({ commonName = '' }) => commonName.startsWith('MDM Vendor: ')],
  [
    'app-push-certificate',
    ({ commonName = '' }) =>
      /^(?:Apple (?:(?:Development|Production|Sandbox) )?(?:IOS )?Push Services|VoIP Services|Website Push ID): /i.test(
        commonName,
      ),
  ],
  ['wallet-certificate', ({ commonName = '' }) => /^Pass Type ID(?: with NFC)?: /i.test(commonName)],
  [
    'device-certificate',
    ({ issuerOrganisation, issuerCommonName = '' }) =>
      issuerOrganisation === APPLE && /\bDevice CA\b/.test(issuerCommonName),
  ],
  ['authority-certificate', isAuthority],
]

/** A certificate is an MDM push certificate by its UID; its marker and its issuer are for the judgement to weigh. */
export function classifyCertificate(certificate: CertificateFacts): DocumentReading {
  if (certificate.topic !== undefined) return { kind: 'push-certificate', certificate }
  const detail = certificate.commonName ?? certificate.subject
  const [kind] = BY_NAME.find(([, matches]) => matches(certificate)) ?? []
  if (kind) return { kind, certificate, detail }
  if (isPublicKeyCertificate(certificate)) return { kind: 'public-key-certificate', certificate }
  return { kind: 'other-certificate', certificate, detail }
}

/** Tools mark a self-signed certificate as an authority without meaning it; a true one is restricted to signing, or Apple's. */
function isAuthority({ isAuthority: marked, keyUses, issuerOrganisation }: CertificateFacts): boolean {
  return marked && (issuerOrganisation === APPLE || (keyUses?.includes('keyCertSign') ?? false))
}

/**
 * Self-signed, with an RSA key that may encrypt: what MDM servers make for Apple Business. Nothing else marks it, so that a
 * web server's own certificate looks the same. What names a UID or `APSP:` was meant to be a push certificate.
 */
function isPublicKeyCertificate({ subject, issuer, keyBits, keyUses, hasPushMarker }: CertificateFacts): boolean {
  const mayEncrypt = keyUses === undefined || keyUses.includes('keyEncipherment')
  const meantForPush = hasPushMarker || /\b(?:UID=|APSP:)/.test(subject)
  return subject === issuer && keyBits !== undefined && mayEncrypt && !meantForPush
}
