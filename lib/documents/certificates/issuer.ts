// Proves by signature who issued a certificate. Needs WebCrypto, and no X.509 library.
import { APPLE } from '../../facts/apple.ts'
import { fromBase64 } from '../../facts/bytes.ts'
import { type Authority, allowsUse, type CertificateFacts, type IssuerProof } from '../kinds/types.ts'
import { holds, type SignedParts, signedCertificateParts } from './signature.ts'

/** More links than any chain of Apple's has; also ends circles. */
const LONGEST_PATH = 4

/** An authority on the way, pinned or brought along in the file. */
type Signer = Pick<Authority, 'publicKey' | 'notBefore' | 'notAfter'>

/**
 * Follows the signatures from a certificate up to one of `authorities`. `helpers` are certificates that came in the same file:
 * they may stand between, and are trusted only as far as a known authority has signed them. Whether anything has expired is
 * left to the judge. Never throws.
 */
export async function proveIssuer(
  certificate: CertificateFacts,
  authorities: readonly Authority[],
  helpers: readonly CertificateFacts[] = [],
): Promise<IssuerProof> {
  const proof = await follow(certificate, authorities, new Set(helpers), 0)
  if (proof) return proof
  const issuer = certificate.issuerCommonName ?? certificate.issuer
  if (helpers.some((helper) => isLookAlike(helper, authorities))) return { kind: 'not-apple', issuer }
  if (authorities.some((authority) => shouldHaveSigned(authority, certificate)))
    return { kind: 'broken-signature', issuer }
  const claimsApple = certificate.issuerOrganisation === APPLE && certificate.issuer !== certificate.subject
  return { kind: claimsApple ? 'unknown-apple-issuer' : 'not-apple', issuer }
}

async function follow(
  certificate: CertificateFacts,
  authorities: readonly Authority[],
  helpers: Set<CertificateFacts>,
  /** How many links are below this certificate. */
  below: number,
): Promise<(IssuerProof & { kind: 'apple' }) | undefined> {
  if (below === LONGEST_PATH) return undefined
  const parts = partsOf(certificate)
  if (!parts) return undefined
  for (const authority of authorities) {
    if (!mayHaveSigned(authority, certificate)) continue
    if (!(await hasSigned(authority, certificate, parts))) continue
    return { kind: 'apple', authority: authority.name, notBefore: authority.notBefore, notAfter: authority.notAfter }
  }
  for (const helper of helpers) {
    if (!maySign(helper, below) || helper.subject !== certificate.issuer || helper.der === certificate.der) continue
    if (!(await hasSigned(helper, certificate, parts))) continue
    // Followed once and never again: a file full of copies costs no more than one.
    helpers.delete(helper)
    const above = await follow(helper, authorities, helpers, below + 1)
    if (above) return narrowed(above, helper)
  }
  return undefined
}

/**
 * A certificate that came along may sign others only where it is an authority, its key is for that, and not more authorities stand
 * below it than it allows. Source: RFC 5280, 6.1.4.
 */
function maySign(certificate: CertificateFacts, below: number): boolean {
  const { isAuthority, pathLength = LONGEST_PATH } = certificate
  return isAuthority && allowsUse(certificate, 'keyCertSign') && below <= pathLength
}

/** The right authority is known by its key identifier; where the certificate names none, by its name. */
function mayHaveSigned(authority: Authority, certificate: CertificateFacts): boolean {
  if (certificate.authorityKeyId !== undefined) return certificate.authorityKeyId === authority.keyId
  return certificate.issuer === authority.subject
}

/** A signature counts when it holds, is not SHA-1 (which can be forged), and was made while the signer was valid. */
async function hasSigned(signer: Signer, certificate: CertificateFacts, parts: SignedParts): Promise<boolean> {
  if (!parts.algorithm || parts.algorithm.hash === 'SHA-1' || !wasValid(signer, certificate)) return false
  return holds(signer.publicKey, parts.algorithm, parts.signature, parts.signed)
}

function wasValid(signer: Signer, certificate: CertificateFacts): boolean {
  return certificate.notBefore >= signer.notBefore && certificate.notBefore <= signer.notAfter
}

/** The certificate names this authority, so that a signature which does not hold is a broken one. */
function shouldHaveSigned(authority: Authority, certificate: CertificateFacts): boolean {
  return (
    mayHaveSigned(authority, certificate) &&
    wasValid(authority, certificate) &&
    partsOf(certificate)?.algorithm?.hash !== 'SHA-1'
  )
}

/** It calls itself by a known root's name and has another key: a root never changes its own. */
function isLookAlike({ subject, issuer, publicKey }: CertificateFacts, authorities: readonly Authority[]): boolean {
  return (
    subject === issuer &&
    authorities.some((authority) => authority.subject === subject && authority.publicKey !== publicKey)
  )
}

function narrowed(proof: IssuerProof & { kind: 'apple' }, link: Signer): IssuerProof & { kind: 'apple' } {
  return {
    ...proof,
    notBefore: Math.max(proof.notBefore, link.notBefore),
    notAfter: Math.min(proof.notAfter, link.notAfter),
  }
}

function partsOf(certificate: CertificateFacts): SignedParts | undefined {
  const der = fromBase64(certificate.der)
  return der && signedCertificateParts(der)
}
