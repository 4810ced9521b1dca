// The test authority that issues the practice portals' certificates; only a practice build trusts it. Made once, kept in a file, reused.
import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { SubjectKeyIdentifierExtension, X509Certificate } from '@peculiar/x509'
import { base64, importPrivateKey, importPublicKey } from './authority/keys.ts'
import { type KeptAuthority, makeAuthority, VERSION } from './authority/make.ts'

export { type ContentTokenOrder, contentTokenJson, makeContentToken } from './authority/content-token.ts'
export { pem } from './authority/keys.ts'
export {
  type CertificateToCome,
  certificateToCome,
  type IssuedCertificate,
  issuePushCertificate,
  type PushCertificateOrder,
} from './authority/push-certificate.ts'
export {
  type MadePublicKeyCertificate,
  type MadeServerToken,
  makePublicKeyCertificate,
  makeServerToken,
  type PublicKeyCertificateOrder,
  type ServerTokenOrder,
} from './authority/server-token.ts'

import { DAY } from '../../lib/facts/time.ts'

export { type MadeSigningRequest, makeSigningRequest, type SigningRequestOrder } from './authority/signing-request.ts'

/** Where the practice build and the practice portals keep their common authority, from the project's root. */
export const AUTHORITY_FILE = '.output/practice/authority.json'

/** One authority that can issue: its certificate and its private key. */
export interface Issuer {
  certificate: X509Certificate
  key: CryptoKey
}

/** All that is needed to issue what Apple and a vendor would issue. */
export interface Authority {
  root: Issuer
  /** Issues push certificates, like Apple's Application Integration 2. */
  issuing: Issuer
  /** Issues vendors' certificates, like Apple's WWDR G3. */
  intermediate: Issuer
  /** `MDM Vendor: i3Systems,Inc.`: signs signing requests. */
  vendor: Issuer
  /** Public keys whose private halves nobody has: for the certificates that exist before a test begins. */
  spareKeys: CryptoKey[]
}

/** The public facts of an authority, as a practice build pins them. Times are milliseconds since 1970, UTC. */
export interface AuthorityFacts {
  name: string
  subject: string
  /** Subject key identifier, lower-case hexadecimal. */
  keyId: string
  /** SubjectPublicKeyInfo, DER, base64. */
  publicKey: string
  notBefore: number
  notAfter: number
}

/**
 * Reads the authority from `file`, and makes it first where it does not exist or is of another version. Two processes may do so
 * at once: the first one's authority is kept. Throws where the file cannot be read or written.
 */
export async function loadAuthority(file: string = AUTHORITY_FILE): Promise<Authority> {
  const kept = await keptAuthority(file)
  const known = revived.get(kept.root.certificate)
  if (known) return known
  const authority = revive(kept)
  revived.set(kept.root.certificate, authority)
  return authority
}

/** Each authority that this process has read, by its root's certificate: it never changes, and practice portals begin by the hundred. */
const revived = new Map<string, Promise<Authority>>()

/** The facts to pin of the root and of the authority that issues push certificates. Makes the authority where there is none. */
export async function authorityFacts(
  file: string = AUTHORITY_FILE,
): Promise<{ root: AuthorityFacts; issuing: AuthorityFacts }> {
  const { root, issuing } = await loadAuthority(file)
  return { root: factsOf(root.certificate), issuing: factsOf(issuing.certificate) }
}

async function keptAuthority(file: string): Promise<KeptAuthority> {
  const found = await readKept(file)
  if (found && isCurrent(found)) return found
  const made = await makeAuthority(Date.now())
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.${randomUUID()}`
  await writeFile(draft, JSON.stringify(made), { mode: 0o600 })
  if (found) {
    await rename(draft, file)
    return made
  }
  try {
    await link(draft, file)
    return made
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
    const theirs = await readKept(file)
    if (!theirs) throw error
    return theirs
  } finally {
    await unlink(draft)
  }
}

function isCurrent(kept: KeptAuthority): boolean {
  return kept.version === VERSION && kept.notAfter > Date.now() + 400 * DAY
}

async function readKept(file: string): Promise<KeptAuthority | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code
}

async function revive(kept: KeptAuthority): Promise<Authority> {
  const issuer = async (one: KeptAuthority['root']): Promise<Issuer> => ({
    certificate: new X509Certificate(one.certificate),
    key: await importPrivateKey(one.privateKey),
  })
  return {
    root: await issuer(kept.root),
    issuing: await issuer(kept.issuing),
    intermediate: await issuer(kept.intermediate),
    vendor: await issuer(kept.vendor),
    spareKeys: await Promise.all(kept.spareKeys.map(importPublicKey)),
  }
}

function factsOf(certificate: X509Certificate): AuthorityFacts {
  return {
    name: certificate.subjectName.getField('CN')[0] ?? '',
    subject: certificate.subject,
    keyId: certificate.getExtension(SubjectKeyIdentifierExtension)?.keyId.toLowerCase() ?? '',
    publicKey: base64(certificate.publicKey.rawData),
    notBefore: certificate.notBefore.getTime(),
    notAfter: certificate.notAfter.getTime(),
  }
}
