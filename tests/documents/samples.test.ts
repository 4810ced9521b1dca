// The files that exist outside of the project: one real certificate, and what others have mistaken for one.

import { X509Certificate } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { APPLE_AUTHORITIES } from '../../lib/documents/certificates/authorities.ts'
import { proveIssuer } from '../../lib/documents/certificates/issuer.ts'
import { DAY } from '../../lib/facts/time.ts'
import { judgeProfile } from '../../lib/judgement/files/enrollment-profile.ts'
import { judgePublicKeyCertificate } from '../../lib/judgement/files/public-key-certificate.ts'
import { judgePushCertificate } from '../../lib/judgement/files/push-certificate.ts'
import { judgeServerToken } from '../../lib/judgement/files/server-token.ts'
import { factsOf, hasSamples, read, SAMPLES, sample } from './make.ts'

const kinds: [string, string, string?][] = [
  ['push-certificate/real-expired-2022.pem', 'push-certificate'],
  ['push-certificate/mock-uid-and-cn-differ.pem', 'push-certificate'],
  ['push-certificate/mock-no-uid.pem', 'other-certificate', 'no.uid, APSP:17a16429-886b-41f1-8c90-3bd02ae9fc57'],
  ['push-certificate/mock-wrong-uid-prefix.pem', 'other-certificate', 'APSP:17a16429-886b-41f1-8c90-3bd02ae9fc57'],
  ['push-certificate/MDM_ Test Vendor LLC_Certificate.pem', 'push-certificate'],
  ['push-certificate/wrong-topic.pem', 'push-certificate'],
  ['push-certificate/same-as-der.cer', 'push-certificate'],
  ['signing-request/vendor-signed.one-line.csr', 'signing-request'],
  ['signing-request/vendor-signed.crlf.req', 'signing-request'],
  ['signing-request/not-base64.plist', 'unencoded-signing-request'],
  ['server-token/test-mdm_Token_2030-01-01T00-00-00Z_smime.p7m', 'server-token'],
  ['server-token/mdmserver.pem', 'public-key-certificate'],
  ['content-token/sToken_for_Test Org.vpptoken', 'content-token'],
  ['enrollment-profile/enroll.mobileconfig', 'enrollment-profile'],
  ['portal-answer/signature-invalid.json', 'portal-answer', 'Certificate Signature Verification failed'],
  ['test-chain/vendor.pem', 'vendor-certificate', 'MDM Vendor: Test Vendor LLC'],
  ['found/c1-one-certificate.p7b', 'push-certificate'],
  ['found/f2-decrypted-server-token.json', 'decrypted-server-token'],
  ['found/f5-indefinite-length.p12', 'key-store'],
  ['found/f8-text-behind-request.csr', 'padded-signing-request'],
  ['found/p1-binary.mobileconfig', 'enrollment-profile'],
]

const TOPIC = 'com.apple.mgmt.External.e0bd1eac-1f17-4c8e-8a63-dd17d3dd35d9'
const ENDED = Date.UTC(2022, 1, 10, 17, 44, 47)

/** Goes through every byte and, in turn, through each of its bits. */
const STEP = 7

if (!hasSamples) console.log('skipped: no samples here')

describe('the samples', () => {
  it.runIf(hasSamples).each(kinds)('%s is %s', async (path, kind, detail) => {
    const reading = await read(sample(path), path)
    expect([reading.kind, 'detail' in reading ? reading.detail : undefined]).toEqual([kind, detail])
  })

  it.runIf(hasSamples)('hold one certificate in PEM and in DER', async () => {
    const pem = await read(sample('push-certificate/MDM_ Test Vendor LLC_Certificate.pem'))
    expect(await read(sample('push-certificate/same-as-der.cer'))).toEqual(pem)
  })

  it.runIf(hasSamples)('hold a signing request whose vendor has signed it, though no vendor of Apple', async () => {
    const reading = await read(sample('signing-request/vendor-signed.crlf.req'))
    if (reading.kind !== 'signing-request') throw new Error(reading.kind)
    const { chain, vendorSignature, selfSigned } = reading.signingRequest
    const [vendor, ...rest] = chain
    expect([vendorSignature, selfSigned, chain.length]).toEqual(['sha-256', true, 3])
    expect(vendor && (await proveIssuer(vendor, APPLE_AUTHORITIES, rest)).kind).toBe('not-apple')
  })

  it.runIf(hasSamples)('hold no other push certificate of Apple', async () => {
    for (const name of readdirSync(`${SAMPLES}push-certificate`)) {
      const reading = await read(sample(`push-certificate/${name}`))
      const proof =
        reading.kind === 'push-certificate' && (await proveIssuer(reading.certificate, APPLE_AUTHORITIES)).kind
      expect([name, proof === 'apple']).toEqual([name, name === 'real-expired-2022.pem'])
    }
  })
})

describe('the real certificate', () => {
  it.runIf(hasSamples)('is Apple’s, has its UID, and expired on 2022-02-10', async () => {
    const reading = await read(sample('push-certificate/real-expired-2022.pem'))
    if (reading.kind !== 'push-certificate') throw new Error(reading.kind)
    const { certificate } = reading
    expect(certificate).toMatchObject({
      topic: TOPIC,
      notAfter: ENDED,
      serial: '734df9c0bb2703fd',
      hasPushMarker: true,
    })
    const authentic = await proveIssuer(certificate, APPLE_AUTHORITIES)
    expect(authentic).toMatchObject({ authority: 'Apple Application Integration 2 Certification Authority' })
    const judgement = judgePushCertificate(reading, { organisation: { topic: TOPIC }, now: ENDED + 1, authentic })
    expect(judgement.verdict).toBe('stop')
    expect(judgement.findings[0]).toEqual({
      id: 'expired',
      level: 'stop',
      values: [{ date: ENDED }, { moment: ENDED + 1 }],
    })
    expect(judgement.findings.filter((one) => one.level === 'stop')).toHaveLength(1)
  })

  it.runIf(hasSamples)(
    'is no longer Apple’s with a bit of it turned, in every byte',
    { timeout: 120_000 },
    async () => {
      const der = Buffer.from((await factsOf(sample('push-certificate/real-expired-2022.pem'))).der, 'base64')
      const passed: number[] = []
      for (let bit = 0; bit < der.length * 8; bit += STEP) {
        const bent = Uint8Array.from(der)
        bent[bit >> 3] = (bent[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const reading = await read(bent)
        if (!('certificate' in reading) || !reading.certificate) continue
        if ((await proveIssuer(reading.certificate, APPLE_AUTHORITIES)).kind === 'apple') passed.push(bit)
      }
      expect(passed).toEqual([])
    },
  )
})

describe('the pinned authorities', () => {
  const all = hasSamples ? readdirSync(`${SAMPLES}apple-ca`) : []

  it.runIf(hasSamples)('are what Apple has published, no more and no less', () => {
    const published = all.map((name) => {
      const certificate = new X509Certificate(sample(`apple-ca/${name}`))
      return {
        publicKey: certificate.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
        notBefore: Date.parse(certificate.validFrom),
        notAfter: Date.parse(certificate.validTo),
      }
    })
    const pinned = APPLE_AUTHORITIES.map(({ publicKey, notBefore, notAfter }) => ({ publicKey, notBefore, notAfter }))
    const byKey = (one: { publicKey: string }, other: { publicKey: string }) =>
      one.publicKey.localeCompare(other.publicKey)
    expect(pinned.toSorted(byKey)).toEqual(published.toSorted(byKey))
  })

  it.runIf(hasSamples).each(all)(
    '%s has the key identifier and name that are pinned, and a root of Apple above it',
    async (name) => {
      const reading = await read(sample(`apple-ca/${name}`))
      if (reading.kind !== 'authority-certificate' || !reading.certificate) throw new Error(reading.kind)
      const { keyId, subject, publicKey } = reading.certificate
      expect(APPLE_AUTHORITIES).toContainEqual(expect.objectContaining({ keyId, subject, publicKey }))
      const certificate = new X509Certificate(sample(`apple-ca/${name}`))
      const roots = all
        .map((other) => new X509Certificate(sample(`apple-ca/${other}`)))
        .filter((one) => one.checkIssued(one))
      expect(roots.filter((root) => certificate.checkIssued(root) && certificate.verify(root.publicKey))).toHaveLength(
        1,
      )
    },
  )
})

describe('the samples of tokens and profiles', () => {
  const TOKEN = 'server-token/test-mdm_Token_2030-01-01T00-00-00Z_smime.p7m'
  const NOW = Date.UTC(2030, 0, 1, 0, 10)

  async function publicKeyFacts() {
    const reading = await read(sample('server-token/mdmserver.pem'))
    if (reading.kind !== 'public-key-certificate') throw new Error(reading.kind)
    const { sha256, issuer, serial, keyBits = 0 } = reading.certificate
    return { fileName: 'mdmserver.pem', sha256, issuer, serial, keyBits, at: NOW }
  }

  it.runIf(hasSamples)('hold a server token for the certificate beside it, and for no other', async () => {
    const reading = await read(sample(TOKEN))
    expect(reading).toMatchObject({
      kind: 'server-token',
      serverToken: {
        recipients: [{ issuer: 'CN=test-mdm', serial: '1', keyBits: 2048 }],
        cipher: 'AES-128-CBC',
        framed: true,
        size: 1158,
      },
    })
    const publicKeyCertificate = await publicKeyFacts()
    const file = { name: TOKEN.slice(TOKEN.indexOf('/') + 1) }
    const against = { organisation: { servers: ['test-mdm'], publicKeyCertificate }, file, now: NOW }
    expect(judgeServerToken(reading, against).verdict).toBe('ok')
    const other = { ...publicKeyCertificate, serial: '2' }
    const judgement = judgeServerToken(reading, {
      ...against,
      organisation: { servers: ['test-mdm'], publicKeyCertificate: other },
    })
    expect(judgement.findings[0]?.id).toBe('recipientDiffers')
  })

  it.runIf(hasSamples)('hold a certificate that may be put on record for server tokens', async () => {
    const reading = await read(sample('server-token/mdmserver.pem'))
    expect(judgePublicKeyCertificate(reading, { now: NOW - 3 * 365 * DAY }).verdict).toBe('ok')
  })

  it.runIf(hasSamples)('hold a content token of Test Org until 2030-05-19T18:40:49Z', async () => {
    const reading = await read(sample('content-token/sToken_for_Test Org.vpptoken'))
    if (reading.kind !== 'content-token') throw new Error(reading.kind)
    const { notAfter, organisationName } = reading.contentToken
    expect([notAfter, organisationName]).toEqual([Date.UTC(2030, 4, 19, 18, 40, 49), 'Test Org'])
    expect(Object.keys(reading.contentToken).toSorted()).toEqual(['notAfter', 'organisationName', 'sha256'])
  })

  it.runIf(hasSamples)('hold a profile whose UID is a placeholder, and that is said', async () => {
    const reading = await read(sample('enrollment-profile/enroll.mobileconfig'))
    expect(judgeProfile(reading).findings[0]).toEqual({
      id: 'profilePlaceholder',
      level: 'stop',
      values: [{ text: 'com.apple.mgmt.External.YOUR-PUSH-TOPIC-HERE' }],
    })
  })
})

describe('the chain of the real certificate', () => {
  const isRoot = ({ name }: { name: string }) => name.startsWith('Apple Root CA')

  it.runIf(hasSamples)('leads through the authority that Apple publishes up to Apple’s root alone', async () => {
    const certificate = await factsOf(sample('push-certificate/real-expired-2022.pem'))
    const above = await read(sample('apple-ca/AppleAAI2CA.pem'))
    if (!('certificate' in above) || !above.certificate) throw new Error(above.kind)
    const roots = APPLE_AUTHORITIES.filter(isRoot)
    expect(await proveIssuer(certificate, roots, [above.certificate])).toMatchObject({ authority: 'Apple Root CA' })
    expect((await proveIssuer(certificate, roots)).kind).toBe('unknown-apple-issuer')
    const others = roots.filter(({ name }) => name !== 'Apple Root CA')
    expect((await proveIssuer(certificate, others, [above.certificate])).kind).toBe('unknown-apple-issuer')
  })

  it.runIf(hasSamples)('has a counterpart in the test chain that only a practice build believes', async () => {
    const certificate = await factsOf(sample('push-certificate/MDM_ Test Vendor LLC_Certificate.pem'))
    const issuer = await read(sample('test-chain/aai2.pem'))
    if (!('certificate' in issuer) || !issuer.certificate) throw new Error(issuer.kind)
    const { commonName = '', subject, keyId = '', publicKey, notBefore, notAfter } = issuer.certificate
    const practice = [...APPLE_AUTHORITIES, { name: commonName, subject, keyId, publicKey, notBefore, notAfter }]
    expect(await proveIssuer(certificate, practice)).toMatchObject({ kind: 'apple', authority: commonName })
    expect((await proveIssuer(certificate, APPLE_AUTHORITIES)).kind).toBe('not-apple')
    expect((await proveIssuer(certificate, APPLE_AUTHORITIES, [issuer.certificate])).kind).toBe('not-apple')
  })
})
