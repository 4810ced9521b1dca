// Certificates in any name, as Apple and others write them: for telling one kind from another.
import { DAY } from '../../lib/facts/time.ts'
import 'reflect-metadata'
import { BasicConstraintsExtension, KeyUsageFlags, KeyUsagesExtension, X509CertificateGenerator } from '@peculiar/x509'
import { makeKeys, SIGNING } from '../practice/authority/keys.ts'
import { pem } from '../practice/authority.ts'

/** Issues a certificate by a key of its own, in whatever names, for a day; `uses` are flags of `KeyUsageFlags`. PEM. */
export async function namedCertificate(
  subject: { CN: string; UID?: string },
  issuerName: { CN: string; O?: string },
  uses?: number,
): Promise<string> {
  const keys = await makeKeys()
  const certificate = await X509CertificateGenerator.create({
    subject: [
      ...(subject.UID === undefined ? [] : [{ '0.9.2342.19200300.100.1.1': [subject.UID] }]),
      { CN: [subject.CN] },
    ],
    issuer: [{ CN: [issuerName.CN] }, ...(issuerName.O === undefined ? [] : [{ O: [issuerName.O] }])],
    publicKey: keys.publicKey,
    signingKey: keys.privateKey,
    notBefore: new Date(Date.now() - DAY),
    notAfter: new Date(Date.now() + DAY),
    signingAlgorithm: SIGNING,
    extensions: [
      new BasicConstraintsExtension(uses === KeyUsageFlags.keyCertSign),
      ...(uses === undefined ? [] : [new KeyUsagesExtension(uses)]),
    ],
  })
  return pem(certificate.rawData)
}
