// The self-signed certificate with which the practice server speaks HTTPS; browsers are told to accept it.
import 'reflect-metadata'
import { SubjectAlternativeNameExtension, X509CertificateGenerator } from '@peculiar/x509'
import { DAY } from '../../../lib/facts/time.ts'
import { pem } from '../authority/keys.ts'

/** What an HTTPS server needs; both PEM. */
export interface TlsCertificate {
  key: string
  cert: string
}

/** By host names: practice portals begin by the hundred in one process, and nothing of a portal is in its certificate. */
const made = new Map<string, Promise<TlsCertificate>>()

/** A key and a certificate for these host names, the same throughout this process; valid for 30 days from when they were made. */
export function tlsCertificate(hosts: string[]): Promise<TlsCertificate> {
  const names = hosts.join()
  const known = made.get(names)
  if (known) return known
  const making = makeTlsCertificate(hosts)
  made.set(names, making)
  return making
}

async function makeTlsCertificate(hosts: string[]): Promise<TlsCertificate> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
  const keys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=Koshin practice',
    keys,
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + 30 * DAY),
    signingAlgorithm: algorithm,
    extensions: [new SubjectAlternativeNameExtension(hosts.map((value) => ({ type: 'dns' as const, value })))],
  })
  return {
    key: pem(await crypto.subtle.exportKey('pkcs8', keys.privateKey), 'PRIVATE KEY'),
    cert: pem(certificate.rawData),
  }
}
