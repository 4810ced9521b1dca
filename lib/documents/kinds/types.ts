// What a file of a renewal can turn out to be, and the facts that are read from it.
import type { DocumentKind, OtherDocument } from './kinds.ts'
import type { ContentTokenFacts, EnrollmentProfileFacts, ServerTokenFacts } from './token-types.ts'

export type { DocumentKind, OtherDocument } from './kinds.ts'
export type { ContentTokenFacts, EnrollmentProfileFacts, ServerTokenFacts, TokenRecipient } from './token-types.ts'

/** The facts of one X.509 certificate, as they stand in it; nothing here is judged. Times are milliseconds since 1970, UTC. */
export interface CertificateFacts {
  /** `com.apple.mgmt.External.<uuid>`, from the subject's UID (0.9.2342.19200300.100.1.1), as written there. */
  topic?: string
  commonName?: string
  /** Subject and issuer as one line, RFC 4514 style. */
  subject: string
  issuer: string
  /** Lower-case hexadecimal without leading zeros, the portal's way of writing it. */
  serial: string
  notBefore: number
  notAfter: number
  /** SubjectPublicKeyInfo, DER, base64: compares keys byte for byte. */
  publicKey: string
  /** SHA-256 over the DER of the certificate, lower-case hexadecimal. */
  sha256: string
  /** The certificate itself, DER, base64. It is public. */
  der: string
  /** Has Apple's marker of a production push certificate, 1.2.840.113635.100.6.3.2. */
  hasPushMarker: boolean
  /** Its extended key usage names client authentication. */
  hasClientAuth: boolean
  /** Has Apple's marker of an MDM vendor's certificate, 1.2.840.113635.100.4.12; absent where it has not. */
  hasVendorMarker?: true
  /** It may sign other certificates (basicConstraints CA:TRUE). */
  isAuthority: boolean
  /** How many authorities may stand between it and a certificate at the end; absent where it says nothing of that. */
  pathLength?: number
  /** Length of its RSA key in bits; absent for a key of another kind. */
  keyBits?: number
  /** What its key may be used for; absent where the certificate does not restrict it. */
  keyUses?: readonly KeyUse[]
  /** Subject key identifier, lower-case hexadecimal. */
  keyId?: string
  /** Key identifier of the authority that signed it, lower-case hexadecimal. */
  authorityKeyId?: string
  /** Organisation (O) in the issuer's name: says who it claims to come from, and proves nothing. */
  issuerOrganisation?: string
  /** Common name (CN) in the issuer's name. */
  issuerCommonName?: string
}

/** Uses of a key that matter here. Source of the names: RFC 5280, keyUsage. */
export type KeyUse = 'digitalSignature' | 'keyEncipherment' | 'keyCertSign' | 'other'

/** True where a certificate lets its key be used so: it names this use, or restricts nothing. */
export function allowsUse({ keyUses }: Pick<CertificateFacts, 'keyUses'>, use: KeyUse): boolean {
  return keyUses?.includes(use) ?? true
}

/** An authority that Koshin knows by its key. Times are milliseconds since 1970, UTC. */
export interface Authority {
  name: string
  /** Its name as one line, as in {@link CertificateFacts.issuer} of what it signs. */
  subject: string
  /** Subject key identifier, lower-case hexadecimal. */
  keyId: string
  /** SubjectPublicKeyInfo, DER, base64. */
  publicKey: string
  notBefore: number
  notAfter: number
}

/** What the signatures say about where a certificate comes from. */
export type IssuerProof =
  /** Signed, link by link, by a known authority. `notBefore`..`notAfter`: when every authority on the way is valid. */
  | { kind: 'apple'; authority: string; notBefore: number; notAfter: number }
  /** It names Apple as its issuer, but no known authority has signed it: a new authority of Apple, or a forgery. */
  | { kind: 'unknown-apple-issuer'; issuer: string }
  /** It does not even claim to come from Apple, or it has signed itself. */
  | { kind: 'not-apple'; issuer: string }
  /** It names a known authority's key, and that key's signature does not hold: bytes were changed, or it is forged. */
  | { kind: 'broken-signature'; issuer: string }

/** The facts of a vendor-signed certificate signing request, as the console makes it and the portal takes it. */
export interface SigningRequestFacts {
  /** SubjectPublicKeyInfo of the request, DER, base64. */
  publicKey: string
  /** SHA-256 over the bytes of the whole file, lower-case hexadecimal: tells two files apart. */
  sha256: string
  /** Subject of the request as one line. */
  subject: string
  /** Common name of the vendor's certificate in the chain, e.g. `MDM Vendor: i3Systems, Inc.` */
  vendor?: string
  /** The request's own signature holds under its own key. */
  selfSigned: boolean
  /** Length of its RSA key in bits; absent for a key of another kind. */
  keyBits?: number
  /** Under which hash the vendor's signature over the request holds, or that it does not hold at all. */
  vendorSignature: 'sha-256' | 'sha-1' | 'broken'
  /** The certificates that came with it, the vendor's first. */
  chain: CertificateFacts[]
}

/** What a file is and says. A file that is of no use is an ordinary answer, never an exception. */
export type DocumentReading =
  | { kind: 'push-certificate'; certificate: CertificateFacts; form?: readonly FormFlaw[] }
  | { kind: 'signing-request'; signingRequest: SigningRequestFacts; form?: readonly FormFlaw[] }
  | { kind: 'server-token'; serverToken: ServerTokenFacts }
  | { kind: 'content-token'; contentToken: ContentTokenFacts }
  | { kind: 'enrollment-profile'; profile: EnrollmentProfileFacts }
  /** A self-signed certificate as MDM servers make it for Apple Business. */
  | { kind: 'public-key-certificate'; certificate: CertificateFacts }
  | OtherReading

/**
 * What is wrong with the form of a file whose content was read all the same; strict tools may refuse it. `bare`: base64 or
 * hexadecimal without BEGIN and END lines. `frame`: PEM that does not keep to its lines. `lengths`: BER that leaves its lengths open.
 * `wrapped`: it stands inside something else.
 */
export type FormFlaw = 'bare' | 'frame' | 'lengths' | 'wrapped'

/** Anything that is none of these. */
export interface OtherReading {
  kind: OtherDocument
  /** There when the file holds one readable certificate: of another kind, or in a form of no use. */
  certificate?: CertificateFacts
  /** There when the file holds a whole signing request in a form of no use. */
  signingRequest?: SigningRequestFacts
  /** A fact to show, e.g. the portal's error text. Never a part of a secret. */
  detail?: string
  /** What is in a bundle or an archive, in its order; a long one is cut. */
  parts?: readonly BundlePart[]
}

/** One thing in a file that holds several. */
export interface BundlePart {
  kind: DocumentKind
  /** Whom a certificate names, e.g. `APSP:…`; in an archive, what the file is called there. */
  name?: string
}
