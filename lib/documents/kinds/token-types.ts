// The facts of tokens and profiles. Nothing of a token's secret is among them. Times are milliseconds since 1970, UTC.

/** For whom a server token is encrypted: the certificate that the MDM server has given to Apple. */
export interface TokenRecipient {
  /** Issuer of that certificate as one line, as in `CertificateFacts.issuer`. */
  issuer?: string
  /**
   * Its serial, lower-case hexadecimal without leading zeros, as in `CertificateFacts.serial`. A negative one is written by its
   * bytes, as it stands in the file.
   */
  serial?: string
  /** Its subject key identifier, lower-case hexadecimal, where the token names that in place of issuer and serial. */
  keyId?: string
  /** Length of its RSA key in bits, told from the length of the encrypted key. */
  keyBits: number
}

/** What can be read of an ADE server token without the MDM's private key: neither its expiry nor its server. */
export interface ServerTokenFacts {
  /** SHA-256 over the bytes of the whole file, lower-case hexadecimal. */
  sha256: string
  /** Of the whole file, in bytes. */
  size: number
  /** Real tokens have one. */
  recipients: readonly TokenRecipient[]
  /** How the content is encrypted, e.g. `AES-128-CBC`; the object identifier where it is another than those known. */
  cipher: string
  /** It stands in the MIME message in which the portal hands it out. */
  framed: boolean
}

/** The facts of a content token. It is a secret in clear: the token itself is never among them. */
export interface ContentTokenFacts {
  /** Its expiry; absent where the file gives none that can be read. */
  notAfter?: number
  /** The organisation, as Apple has it. Not the location: two locations of one organisation look the same. */
  organisationName?: string
  /** SHA-256 over the bytes of the whole file, lower-case hexadecimal. */
  sha256: string
}

/** The facts of an enrolment profile (`.mobileconfig`). */
export interface EnrollmentProfileFacts {
  /** UID of the push certificate that the device listens to, `com.apple.mgmt.External.<uuid>`, as written in the profile. */
  topic?: string
  /** What stands in the place of the UID where it is none: a placeholder, or another topic. */
  otherTopic?: string
  /** What kind of text that is. */
  otherTopicIs?: OtherTopicKind
  /** Its payloads are encrypted for a device, so that nobody else can read whether it manages one. */
  encrypted?: true
  /** It has a payload that puts a device under management (`com.apple.mdm`). */
  manages: boolean
  /** It brings a private key along, as the device's own identity: it must not be passed on. */
  holdsKey?: true
  /** Its display name. */
  name?: string
  organisationName?: string
  /**
   * Whether it is signed, and whether the signature over its content holds. `not-checked`: it is of a kind that Koshin can't check, or
   * the signer's certificate did not come along. Who signed it is not looked at.
   */
  signature: 'none' | 'holds' | 'broken' | 'not-checked'
  /** SHA-256 over the bytes of the whole file, lower-case hexadecimal. */
  sha256: string
}

/**
 * What can stand in a profile in the place of a UID. `placeholder`: a template's. `several`: two UIDs or more. `service`: the topic of
 * another service of Apple's. `team`: ten letters and digits, as Apple numbers developers' teams. `unknown`: none of these.
 */
export type OtherTopicKind = 'placeholder' | 'several' | 'service' | 'team' | 'unknown'
