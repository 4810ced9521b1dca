// Every kind of file that Koshin knows by name, a row each: what it is to a renewal. A new kind is a row here, and its words in the locales.
import { APP_NAMES, APPLE, PASS_NAMES, VENDOR_NAME } from '../../facts/apple.ts'

const IS_APP = new RegExp(`^${APP_NAMES}: `, 'i')
const IS_PASS = new RegExp(`^${PASS_NAMES}: `, 'i')

/** What a kind is to a renewal. */
export interface Kind {
  /**
   * `judged`: a file of a renewal, with a judge of its own. `flawed`: the wrong file in its place, or the right one in a state of no
   * use. `secret`: must not be passed on, whatever else it is. `needless`: it was read, and no renewal has a use for it. `unclear`:
   * Koshin can't read it, so that nothing is known of what is in it.
   */
  is: 'judged' | 'flawed' | 'secret' | 'needless' | 'unclear'
  /** Of which file of a renewal it is a state of no use: what is advised of it brings that one. Absent where it could be one of several. */
  of?: 'push-certificate' | 'signing-request' | 'server-token' | 'content-token' | 'enrollment-profile'
  /** What was cut off may look like this, too. */
  doubtful?: true
  /** In UTF-16, its own name is more use than that of the encoding. */
  namedInUtf16?: true
  /** Found inside something else (a mail, quotes, a list), it is what the file is about. Files of a renewal and secrets always are. */
  tells?: true
  /** How a certificate of this kind is known, where nothing but what is written in it tells. The first row that says yes names it. */
  isCertificate?(written: CertificateText): boolean
}

/** What a certificate says of itself. For the parts see `CertificateFacts` in types.ts. */
export interface CertificateText {
  subject: string
  commonName?: string
  issuerCommonName?: string
  issuerOrganisation?: string
  isAuthority: boolean
  keyUses?: readonly string[]
}

/** The words of a kind are `documents.<key>.name`, `.meaning` and `.todo`; for the key see `facts/word-key.ts`. */
export const KINDS = {
  'push-certificate': { is: 'judged' },
  'signing-request': { is: 'judged' },
  'server-token': { is: 'judged' },
  'content-token': { is: 'judged' },
  'enrollment-profile': { is: 'judged' },
  'public-key-certificate': { is: 'judged' },
  empty: { is: 'flawed', namedInUtf16: true },
  'too-large': { is: 'flawed' },
  unreadable: { is: 'flawed' },
  truncated: { is: 'flawed' },
  'html-page': { is: 'flawed', namedInUtf16: true },
  'portal-answer': { is: 'flawed', of: 'push-certificate', namedInUtf16: true },
  'bare-signing-request': { is: 'flawed', of: 'signing-request', tells: true },
  'unencoded-signing-request': { is: 'flawed', of: 'signing-request', tells: true },
  'incomplete-signing-request': { is: 'flawed', of: 'signing-request', tells: true },
  'padded-signing-request': { is: 'flawed', of: 'signing-request', tells: true },
  'wide-text': { is: 'flawed' },
  'certificate-bundle': { is: 'flawed', of: 'push-certificate', tells: true },
  'mixed-bundle': { is: 'flawed', tells: true },
  'broken-certificate': { is: 'flawed', of: 'push-certificate', doubtful: true },
  'broken-token': { is: 'flawed', of: 'server-token', doubtful: true },
  'ota-profile': { is: 'flawed', of: 'enrollment-profile', tells: true },
  archive: { is: 'flawed' },
  'office-document': { is: 'flawed' },
  'outlook-mail': { is: 'flawed' },
  'private-key': { is: 'secret', namedInUtf16: true },
  'key-store': { is: 'secret' },
  'decrypted-server-token': { is: 'secret', namedInUtf16: true },
  'unencoded-content-token': { is: 'secret', of: 'content-token', namedInUtf16: true },
  'wrapped-content-token': { is: 'secret', of: 'content-token', namedInUtf16: true },
  json: { is: 'needless', doubtful: true, namedInUtf16: true },
  text: { is: 'needless', doubtful: true },
  binary: { is: 'needless' },
  'property-list': { is: 'needless', doubtful: true },
  'public-key': { is: 'needless' },
  'detached-signature': { is: 'needless', tells: true },
  'koshin-file': { is: 'needless', tells: true },
  'stand-in': { is: 'needless' },
  'other-certificate': { is: 'needless', tells: true },
  'mac-server-certificate': {
    is: 'needless',
    tells: true,
    // `com.apple.mail.XServer.<UUID>` and its like.
    isCertificate: ({ subject }) => /\bcom\.apple\.\w+\.XServer\./i.test(subject),
  },
  'vendor-certificate': {
    is: 'needless',
    tells: true,
    isCertificate: ({ commonName = '' }) => commonName.startsWith(VENDOR_NAME),
  },
  'app-push-certificate': {
    is: 'needless',
    tells: true,
    isCertificate: ({ commonName = '' }) => IS_APP.test(commonName),
  },
  'wallet-certificate': {
    is: 'needless',
    tells: true,
    isCertificate: ({ commonName = '' }) => IS_PASS.test(commonName),
  },
  'device-certificate': {
    is: 'needless',
    tells: true,
    isCertificate: ({ issuerOrganisation, issuerCommonName = '' }) =>
      issuerOrganisation === APPLE && /\bDevice CA\b/.test(issuerCommonName),
  },
  'authority-certificate': {
    is: 'needless',
    tells: true,
    // Tools mark a self-signed certificate as an authority without meaning it; a true one is restricted to signing, or Apple's.
    isCertificate: ({ isAuthority, keyUses, issuerOrganisation }) =>
      isAuthority && (issuerOrganisation === APPLE || (keyUses?.includes('keyCertSign') ?? false)),
  },
  'locked-document': { is: 'unclear' },
  'unread-bytes': { is: 'unclear', doubtful: true },
  'unread-message': { is: 'unclear' },
  'unread-property-list': { is: 'unclear', doubtful: true },
} as const satisfies Record<string, Kind>
