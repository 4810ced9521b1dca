// Attacks on a vendor's chain: other certificates of Apple in the vendor's place, links that are missing, swapped, expired or not allowed.
import { DAY } from '../../../lib/facts/time.ts'
import 'reflect-metadata'
import { KeyUsageFlags } from '@peculiar/x509'
import { beforeAll, describe, expect, it } from 'vitest'
import { proveIssuer } from '../../../lib/documents/certificates/issuer.ts'
import type { Authority } from '../../../lib/documents/kinds/types.ts'
import { judgeSigningRequest } from '../../../lib/judgement/files/signing-request.ts'
import { forge, pinned, type Rights, RSA, signedRequest } from '../../documents/forge.ts'
import { read, signingRequest } from '../../documents/make.ts'
import { makeKeys } from '../../practice/authority/keys.ts'
import type { Issuer } from '../../practice/authority.ts'

const NOW = Date.now()
const LONG = NOW + 900 * DAY
const AUTHORITY = 'Apple Worldwide Developer Relations Certification Authority'
const VENDOR = 'MDM Vendor: Acme'
/** One key for all leaves that are no vendor's: names and rights are what is tried, and a key takes its time. */
const keys = makeKeys()
const LEAF = { authority: false, uses: KeyUsageFlags.digitalSignature }
const CAN_SIGN = { uses: KeyUsageFlags.keyCertSign }

let request: Uint8Array
let root: Issuer
let middle: Issuer
let vendor: Issuer
let believed: Authority[]

beforeAll(async () => {
  request = (await signingRequest()).der
  root = await forge('Apple Root CA')
  middle = await forge(AUTHORITY, root, RSA, LONG, { ...CAN_SIGN, pathLength: 0 })
  vendor = await forge(VENDOR, middle, RSA, LONG, LEAF)
  believed = [await pinned(root)]
})

/** What is said against a request that `signer` has signed, the gravest first. */
async function faults(signer: Issuer, chain: readonly Issuer[], over?: Uint8Array): Promise<string[]> {
  const certificates = chain.map(({ certificate }) => certificate)
  const order = { request, key: signer.key, chain: certificates }
  const reading = await read(await signedRequest(over ? { ...order, over } : order))
  if (reading.kind !== 'signing-request') return [reading.kind]
  const [leaf, ...helpers] = reading.signingRequest.chain
  const authentic = leaf && (await proveIssuer(leaf, believed, helpers))
  const { findings } = judgeSigningRequest(reading, { now: NOW, ...(authentic && { authentic }) })
  return findings.filter(({ level }) => level !== 'ok').map(({ id }) => id)
}

/** A vendor below an authority with these rights, which are not those of a real one. */
async function below(rights: Rights, notAfter = LONG): Promise<[leaf: Issuer, link: Issuer]> {
  const link = await forge(AUTHORITY, root, RSA, notAfter, rights)
  return [await forge(VENDOR, link, RSA, LONG, LEAF), link]
}

describe('a chain as a vendor makes it', () => {
  it.each<[string, () => readonly Issuer[]]>([
    ['the vendor first', () => [vendor, middle, root]],
    ['the root first', () => [root, middle, vendor]],
    ['in no order', () => [middle, vendor, root]],
    ['the vendor twice', () => [vendor, vendor, middle, root]],
    ['every link twice', () => [vendor, middle, root, vendor, middle, root]],
  ])('is right with %s', async (_, chain) => {
    expect(await faults(vendor, chain())).toEqual([])
  })

  it('is right with a link above that another vendor’s certificate was made of', async () => {
    const other = await forge('MDM Vendor: Other', middle, RSA, LONG, LEAF)
    expect(await faults(other, [other, middle, root])).toEqual([])
  })

  it.each(['before', 'behind'])('is doubtful with a stranger’s certificate %s the vendor’s', async (place) => {
    const stranger = await forge('Apple Development: Ken Sato (A1B2C3D4E5)', middle, RSA, LONG, LEAF)
    const leaves = place === 'before' ? [stranger, vendor] : [vendor, stranger]
    expect(await faults(vendor, [...leaves, middle, root])).toEqual(['chainStrangers'])
  })
})

describe('another certificate of Apple in the vendor’s place', () => {
  it.each([
    'Apple Development: Ken Sato (A1B2C3D4E5)',
    'Apple Distribution: Acme (A1B2C3D4E5)',
    'iPhone Distribution: Acme (A1B2C3D4E5)',
    'iPhone Developer: Ken Sato (A1B2C3D4E5)',
    'Developer ID Application: Acme (A1B2C3D4E5)',
    'Developer ID Installer: Acme (A1B2C3D4E5)',
    'Mac Developer: Ken Sato (A1B2C3D4E5)',
    'Merchant ID: merchant.jp.example',
    'Apple Pay Payment Processing: merchant.jp.example',
    'Apple Pay Merchant Identity: merchant.jp.example',
    'Pass Type ID: pass.jp.example',
    'Apple Push Services: jp.example.app',
    'Website Push ID: web.jp.example',
    'APSP:0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d',
    'mdm vendor: Acme',
    'MDM Vendor',
    'Customer of MDM Vendor: Acme',
  ])('is refused by its name: %s', async (name) => {
    const leaf = await forge(name, middle, RSA, LONG, { ...LEAF, keys: await keys })
    expect(await faults(leaf, [leaf, middle, root])).toEqual(['vendorIsOther'])
  })

  it('is refused where the vendor’s own comes along and has not signed', async () => {
    const leaf = await forge('Apple Development: Ken Sato (A1B2C3D4E5)', middle, RSA, LONG, LEAF)
    expect(await faults(leaf, [vendor, leaf, middle, root])).toEqual(['vendorIsOther', 'chainStrangers'])
  })

  it('is refused where an authority itself has signed', async () => {
    expect(await faults(middle, [middle, root])).toEqual(['vendorIsOther'])
    expect(await faults(root, [root])).toContain('vendorIsOther')
  })
})

describe('a link', () => {
  it.each<[string, () => readonly Issuer[], string[]]>([
    ['of the vendor alone', () => [vendor], ['vendorUnknownIssuer', 'chainShort']],
    ['without the authority between', () => [vendor, root], ['vendorUnknownIssuer', 'chainShort']],
    ['without the root', () => [vendor, middle], ['chainShort']],
  ])('that is missing is said: a chain %s', async (_, chain, expected) => {
    expect((await faults(vendor, chain())).toSorted()).toEqual(expected.toSorted())
  })

  it('that is missing at the vendor’s place is said', async () => {
    expect(await faults(vendor, [middle, root])).toEqual(['vendorSignatureBroken', 'vendorIsOther'])
  })

  it('that is another vendor’s is said', async () => {
    const other = await forge('MDM Vendor: Other', middle, RSA, LONG, LEAF)
    expect(await faults(vendor, [other, middle, root])).toEqual(['vendorSignatureBroken'])
  })

  it('that is swapped for one of the same name is said', async () => {
    const other = await forge(AUTHORITY, root, RSA, LONG, { ...CAN_SIGN, pathLength: 0 })
    expect(await faults(vendor, [vendor, other, root])).toEqual(['vendorUnknownIssuer', 'chainShort'])
  })

  it('that has expired ends the chain', async () => {
    const [leaf, link] = await below(CAN_SIGN, NOW - DAY)
    expect(await faults(leaf, [leaf, link, root])).toEqual(['vendorExpired'])
  })

  it.each<[string, Rights]>([
    ['has no mark of an authority', { authority: false, ...CAN_SIGN }],
    ['has a key for signatures alone', { uses: KeyUsageFlags.digitalSignature }],
    ['has a key for lists of revoked certificates alone', { uses: KeyUsageFlags.cRLSign }],
    ['has a key for encryption alone', { uses: KeyUsageFlags.keyEncipherment }],
  ])('that %s proves nothing', async (_, rights) => {
    const [leaf, link] = await below(rights)
    expect(await faults(leaf, [leaf, link, root])).toContain('vendorUnknownIssuer')
  })

  it('that allows no authority below it allows none', async () => {
    const above = await forge('Apple Intermediate CA', root, RSA, LONG, { ...CAN_SIGN, pathLength: 0 })
    const link = await forge(AUTHORITY, above, RSA, LONG, CAN_SIGN)
    const leaf = await forge(VENDOR, link, RSA, LONG, LEAF)
    expect(await faults(leaf, [leaf, link, above, root])).toEqual(['vendorUnknownIssuer'])
    const free = await forge('Apple Intermediate CA', root, RSA, LONG, { ...CAN_SIGN, pathLength: 1 })
    const allowed = await forge(AUTHORITY, free, RSA, LONG, CAN_SIGN)
    const right = await forge(VENDOR, allowed, RSA, LONG, LEAF)
    expect(await faults(right, [right, allowed, free, root])).toEqual([])
  })
})

describe('the signature', () => {
  it.each<[string, () => Uint8Array]>([
    ['the request’s base64', () => Buffer.from(Buffer.from(request).toString('base64'))],
    [
      'the request in PEM',
      () => Buffer.from(`-----BEGIN CERTIFICATE REQUEST-----\n${Buffer.from(request).toString('base64')}\n`),
    ],
    ['the request without its last byte', () => request.slice(0, -1)],
    ['nothing', () => new Uint8Array()],
  ])('over %s in place of the request is refused', async (_, over) => {
    expect(await faults(vendor, [vendor, middle, root], over())).toEqual(['vendorSignatureBroken'])
  })

  it('of nobody in the chain is refused', async () => {
    expect(await faults(await forge(VENDOR, middle), [vendor, middle, root])).toEqual(['vendorSignatureBroken'])
  })
})

describe('a look-alike', () => {
  it('of the root, with all of a chain below it, is nobody of Apple’s', async () => {
    const [own] = [await forge('Apple Root CA')]
    const link = await forge(AUTHORITY, own, RSA, LONG, CAN_SIGN)
    const leaf = await forge(VENDOR, link, RSA, LONG, LEAF)
    expect(await faults(leaf, [leaf, link, own])).toEqual(['vendorNotFromApple'])
    expect(await faults(leaf, [leaf, link, root])).not.toEqual([])
  })

  it('of the authority between that has signed itself is nobody of Apple’s', async () => {
    const own = await forge(AUTHORITY)
    const leaf = await forge(VENDOR, own, RSA, LONG, LEAF)
    expect(await faults(leaf, [leaf, own])).toContain('vendorUnknownIssuer')
    believed = [await pinned(root), await pinned(middle)]
    expect(await faults(leaf, [leaf, own])).toContain('vendorNotFromApple')
    believed = [await pinned(root)]
  })

  it('that names no key of what is above it is known by the name', async () => {
    const own = await forge('Apple Root CA')
    const leaf = await forge(VENDOR, own, RSA, LONG, { ...LEAF, nameless: true })
    expect(await faults(leaf, [leaf])).toContain('vendorNotFromApple')
  })

  it('of the vendor that has signed itself is nobody of Apple’s', async () => {
    const own = await forge(VENDOR, undefined, RSA, LONG, LEAF)
    expect(await faults(own, [own, middle, root])).toEqual(['vendorNotFromApple', 'chainStrangers'])
  })

  it('of a new root that nobody knows is not called a forgery', async () => {
    const unknown = await forge('Apple Root CA - G9')
    const link = await forge(AUTHORITY, unknown, RSA, LONG, CAN_SIGN)
    const leaf = await forge(VENDOR, link, RSA, LONG, LEAF)
    expect(await faults(leaf, [leaf, link, unknown])).toEqual(['vendorUnknownIssuer'])
  })
})
