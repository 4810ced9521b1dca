// A certificate is Apple's when signatures lead to a pinned authority, and never otherwise.
import { DAY } from '../../lib/facts/time.ts'
import 'reflect-metadata'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  Extension,
  KeyUsageFlags,
  X509CertificateGenerator,
} from '@peculiar/x509'
import { beforeAll, describe, expect, it } from 'vitest'
import { APPLE_AUTHORITIES } from '../../lib/documents/certificates/authorities.ts'
import { readCertificate } from '../../lib/documents/certificates/certificate.ts'
import { proveIssuer } from '../../lib/documents/certificates/issuer.ts'
import type { Authority, CertificateFacts } from '../../lib/documents/kinds/types.ts'
import type { Issuer } from '../practice/authority.ts'
import { facts, forge, P384, pinned, RSA } from './forge.ts'
import { authority, factsOf, practiceAuthorities, pushCertificate, read, signingRequest, TOPIC } from './make.ts'

const NOW = Date.now()
let practice: Authority[]

beforeAll(async () => {
  practice = await practiceAuthorities()
})

describe('the practice authority', () => {
  it('is nobody in the real build', async () => {
    const proof = await proveIssuer(await factsOf((await pushCertificate()).pem), APPLE_AUTHORITIES)
    expect(proof).toEqual({ kind: 'not-apple', issuer: 'TEST Application Integration 2 Certification Authority' })
  })

  it('counts where a practice build pins it', async () => {
    const certificate = await factsOf((await pushCertificate()).pem)
    const proof = await proveIssuer(certificate, [...APPLE_AUTHORITIES, ...practice])
    expect(proof).toMatchObject({ kind: 'apple', authority: 'TEST Application Integration 2 Certification Authority' })
  })

  it('vouches for a vendor through the intermediate in the file, and only with it', async () => {
    const reading = await read((await signingRequest()).text)
    if (reading.kind !== 'signing-request') throw new Error(reading.kind)
    const [vendor, ...rest] = reading.signingRequest.chain
    if (!vendor) throw new Error('no vendor')
    expect(await proveIssuer(vendor, practice, rest)).toMatchObject({ kind: 'apple', authority: 'TEST Root CA' })
    expect((await proveIssuer(vendor, practice)).kind).toBe('not-apple')
    expect((await proveIssuer(vendor, APPLE_AUTHORITIES, rest)).kind).toBe('not-apple')
  })
})

describe('a certificate that came along', () => {
  /** Root, pinned; then so many authorities one below the other, each with these rights; then a push certificate. */
  async function chained(links: { pathLength?: number; uses?: number; authority?: boolean }[]) {
    const root = await forge('Root')
    let above = root
    const helpers: CertificateFacts[] = []
    for (const [index, link] of links.entries()) {
      above = await forge(`Link ${index}`, above, RSA, NOW + 900 * DAY, link)
      helpers.push(await facts(above.certificate))
    }
    const certificate = await factsOf((await pushCertificate({ issuer: above })).pem)
    return (await proveIssuer(certificate, [await pinned(root)], helpers)).kind
  }

  it.each([
    ['an authority', [{}]],
    ['two authorities', [{}, {}]],
    ['an authority whose key may sign certificates', [{ uses: KeyUsageFlags.keyCertSign | KeyUsageFlags.cRLSign }]],
    ['an authority that allows none below', [{ pathLength: 0 }]],
    ['an authority that allows one below, and that one', [{ pathLength: 1 }, { pathLength: 0 }]],
  ])('leads to the root as %s', async (_, links) => {
    expect(await chained(links)).toBe('apple')
  })

  it.each([
    ['no authority', [{ authority: false }]],
    ['an authority whose key may not sign certificates', [{ uses: KeyUsageFlags.digitalSignature }]],
    ['an authority whose key may only encrypt', [{ uses: KeyUsageFlags.keyEncipherment }]],
    ['an authority below one that allows none', [{ pathLength: 0 }, {}]],
    ['two authorities below one that allows one', [{ pathLength: 1 }, {}, {}]],
  ])('leads nowhere as %s', async (_, links) => {
    expect(await chained(links)).not.toBe('apple')
  })
})

describe('a forger', () => {
  it('who calls himself Apple is unknown, never proven', async () => {
    const issuer = await forge('Apple Application Integration 9 Certification Authority')
    const certificate = await factsOf((await pushCertificate({ issuer })).pem)
    expect(await proveIssuer(certificate, APPLE_AUTHORITIES)).toEqual({
      kind: 'unknown-apple-issuer',
      issuer: 'Apple Application Integration 9 Certification Authority',
    })
  })

  it('who brings his own authority along is not helped by it', async () => {
    const issuer = await forge('Apple Root CA')
    const certificate = await factsOf((await pushCertificate({ issuer })).pem)
    const helpers = [await facts(issuer.certificate), certificate]
    expect((await proveIssuer(certificate, APPLE_AUTHORITIES, helpers)).kind).toBe('unknown-apple-issuer')
  })

  it('who signs himself is not Apple', async () => {
    const { certificate } = await forge('Apple Root CA')
    expect((await proveIssuer(await facts(certificate), APPLE_AUTHORITIES)).kind).toBe('not-apple')
  })

  it('who points at the key of a pinned authority has a broken signature', async () => {
    const real = APPLE_AUTHORITIES.find((one) => one.name.startsWith('Apple Application Integration 2'))
    if (!real) throw new Error('not pinned')
    const { certificate } = await forge('x')
    const forged = await X509CertificateGenerator.create({
      subject: [{ '0.9.2342.19200300.100.1.1': [TOPIC] }, { CN: [`APSP:${TOPIC.slice(-36)}`] }],
      issuer: real.subject,
      publicKey: certificate.publicKey,
      signingKey: (await forge('y')).key,
      signingAlgorithm: RSA,
      extensions: [new AuthorityKeyIdentifierExtension(real.keyId)],
    })
    const proof = await proveIssuer(await facts(forged), APPLE_AUTHORITIES)
    expect(proof).toEqual({ kind: 'broken-signature', issuer: real.name })
  })

  it('who holds a mere certificate can’t issue with it', async () => {
    const { vendor, intermediate } = await authority()
    const certificate = await factsOf((await pushCertificate({ issuer: vendor })).pem)
    const helpers = [await facts(vendor.certificate), await facts(intermediate.certificate)]
    expect((await proveIssuer(certificate, practice, helpers)).kind).toBe('not-apple')
  })

  it('who fills the file with copies costs no more than one', async () => {
    const [one, other] = [await forge('Apple A'), await forge('Apple A')]
    const copies = await Promise.all(
      Array.from({ length: 8 }, async () => facts((await crossSigned(one, other)).certificate)),
    )
    const certificate = await factsOf((await pushCertificate({ issuer: one })).pem)
    let asked = 0
    const { verify } = crypto.subtle
    crypto.subtle.verify = (...args: Parameters<typeof verify>) => {
      asked++
      return verify.apply(crypto.subtle, args)
    }
    try {
      expect((await proveIssuer(certificate, APPLE_AUTHORITIES, copies)).kind).toBe('unknown-apple-issuer')
    } finally {
      crypto.subtle.verify = verify
    }
    expect(asked).toBeLessThan(64)
  })
})

/** `one`'s name and key again, signed by itself under another serial. */
async function crossSigned(one: Issuer, _other: Issuer): Promise<Issuer> {
  const certificate = await X509CertificateGenerator.create({
    subject: one.certificate.subjectName.toJSON(),
    issuer: one.certificate.subjectName.toJSON(),
    publicKey: one.certificate.publicKey,
    signingKey: one.key,
    notBefore: new Date(NOW - 700 * DAY),
    notAfter: new Date(NOW + 900 * DAY),
    signingAlgorithm: RSA,
    extensions: [
      new BasicConstraintsExtension(true, undefined, true),
      new Extension('1.2.3', false, new Uint8Array([5, 0])),
    ],
  })
  return { certificate, key: one.key }
}

describe('a chain', () => {
  it('holds with elliptic curves too', async () => {
    const root = await forge('EC root', undefined, P384)
    const below = await forge('EC below', root, P384)
    expect(await proveIssuer(await facts(below.certificate), [await pinned(root)])).toMatchObject({ kind: 'apple' })
    const other = { ...(await pinned(await forge('EC root', undefined, P384))), keyId: (await pinned(root)).keyId }
    expect((await proveIssuer(await facts(below.certificate), [other])).kind).toBe('broken-signature')
  })

  it('does not hold with an elliptic signature that is written in another way', { timeout: 60_000 }, async () => {
    const root = await forge('EC root', undefined, P384)
    const below = new Uint8Array((await forge('EC below', root, P384)).certificate.rawData)
    const authorities = [await pinned(root)]
    const passed: number[] = []
    for (let at = 0; at < below.length; at++) {
      for (const mask of [0x01, 0x80, 0x1f]) {
        const bent = Uint8Array.from(below)
        bent[at] = (bent[at] ?? 0) ^ mask
        const certificate = await readCertificate(bent)
        if (certificate && (await proveIssuer(certificate, authorities)).kind === 'apple') passed.push(at)
      }
    }
    expect(passed).toEqual([])
  })

  it('says until when all of it is valid', async () => {
    const root = await forge('root')
    const middle = await forge('middle', root, RSA, NOW + 30 * DAY)
    const certificate = await factsOf((await pushCertificate({ issuer: middle })).pem)
    const proof = await proveIssuer(certificate, [await pinned(root)], [await facts(middle.certificate)])
    expect(proof.kind === 'apple' && proof.notAfter).toBe(middle.certificate.notAfter.getTime())
  })

  it('does not hold where an authority signed after its own end', async () => {
    const root = await forge('root', undefined, RSA, NOW - 10 * DAY)
    const late = await factsOf((await pushCertificate({ issuer: root })).pem)
    const inTime = await factsOf((await pushCertificate({ issuer: root, notBefore: NOW - 20 * DAY })).pem)
    expect((await proveIssuer(late, [await pinned(root)])).kind).toBe('unknown-apple-issuer')
    expect((await proveIssuer(inTime, [await pinned(root)])).kind).toBe('apple')
  })

  it('does not hold on SHA-1', async () => {
    const root = await forge('root')
    const weak = { certificate: root.certificate, key: await resigned(root.key) }
    const certificate = await factsOf((await pushCertificate({ issuer: weak })).pem)
    expect((await proveIssuer(certificate, [await pinned(root)])).kind).toBe('unknown-apple-issuer')
  })
})

/** The same key, made to sign with SHA-1. */
async function resigned(key: CryptoKey): Promise<CryptoKey> {
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', key)
  return crypto.subtle.importKey('pkcs8', pkcs8, { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-1' }, true, ['sign'])
}
