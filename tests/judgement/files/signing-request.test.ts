// The judgement of a signing request: every finding and its boundaries, and requests as files, with one thing of the file spoilt at a time.

import { beforeAll, describe, expect, it } from 'vitest'
import { APPLE_AUTHORITIES } from '../../../lib/documents/certificates/authorities.ts'
import { proveIssuer } from '../../../lib/documents/certificates/issuer.ts'
import { kindOf, OTHER_KINDS } from '../../../lib/documents/kinds/kinds.ts'
import type { Authority, DocumentReading } from '../../../lib/documents/kinds/types.ts'
import { DAY } from '../../../lib/facts/time.ts'
import type { Judgement } from '../../../lib/judgement/files/finding.ts'
import { judgeSigningRequest, type SigningRequestContext } from '../../../lib/judgement/files/signing-request.ts'
import {
  authority,
  hasSamples,
  practiceAuthorities,
  pushCertificate,
  read,
  sample,
  signingRequest,
} from '../../documents/make.ts'
import type { MadeSigningRequest } from '../../practice/authority.ts'
import { expectOutcome } from './cases/case.ts'
import { CERTIFICATE, NOW } from './cases/push-certificate-parts.ts'
import { CASES } from './cases/signing-request.ts'
import { ALL_RIGHT, CONTEXT, REQUEST } from './cases/signing-request-parts.ts'

describe('a signing request', () => {
  it.each(CASES)('$what: $verdict', ({ reading, against, verdict, says, instead }) => {
    const judgement = judgeSigningRequest(reading, against)
    expectOutcome(judgement, { verdict, says, instead }, ALL_RIGHT)
  })

  it.each([...OTHER_KINDS, 'push-certificate' as const])('is no %s', (kind) => {
    const reading = kind === 'push-certificate' ? { kind, certificate: CERTIFICATE } : { kind, signingRequest: REQUEST }
    expect(judgeSigningRequest(reading, CONTEXT)).toEqual({
      verdict: 'stop',
      findings: [
        {
          id: kindOf(kind).is === 'unclear' ? 'cannotTell' : 'notSigningRequest',
          level: 'stop',
          values: [{ document: kind }],
        },
      ],
    })
  })

  it('has the gravest said first, and an old file before all else', () => {
    const signingRequest = { ...REQUEST, selfSigned: false, keyBits: 1024, vendorSignature: 'broken' as const }
    const chosen = { fileName: 'push.csr', publicKey: 'ANOTHER KEY', sha256: 'cd34', at: NOW }
    const judgement = judgeSigningRequest(
      { kind: 'signing-request', signingRequest },
      {
        now: NOW + 300 * DAY,
        earlier: [{ sha256: REQUEST.sha256, publicKey: REQUEST.publicKey, at: NOW - 350 * DAY }],
        run: { signingRequest: chosen },
      },
    )
    expect(judgement.verdict).toBe('stop')
    expect(judgement.findings.map(({ id, level }) => [level, id])).toEqual([
      ['stop', 'requestOld'],
      ['stop', 'vendorSignatureBroken'],
      ['stop', 'vendorExpired'],
      ['stop', 'requestDamaged'],
      ['stop', 'requestKeyWeak'],
      ['warning', 'requestReplaced'],
      ['warning', 'vendorNotChecked'],
      ['ok', 'chainWhole'],
      ['ok', 'signingRequest'],
    ])
  })
})

/** Certificates know whole seconds. */
const TODAY = Math.floor(Date.now() / 1000) * 1000
const RSA = { name: 'RSASSA-PKCS1-v1_5', publicExponent: new Uint8Array([1, 0, 1]) }
let practice: Authority[]

beforeAll(async () => {
  practice = await practiceAuthorities()
})

async function judgeFile(
  content: string | Uint8Array,
  against: Omit<SigningRequestContext, 'authentic'>,
  authorities: readonly Authority[],
): Promise<Judgement> {
  const reading = await read(content)
  if (reading.kind !== 'signing-request') return judgeSigningRequest(reading, against)
  const [vendor, ...helpers] = reading.signingRequest.chain
  if (!vendor) throw new Error('no vendor')
  return judgeSigningRequest(reading, { ...against, authentic: await proveIssuer(vendor, authorities, helpers) })
}

/** The findings that are not `ok`. */
function faultsOf({ findings }: Judgement): string[] {
  return findings.filter(({ level }) => level !== 'ok').map(({ id }) => id)
}

function base64(bytes: ArrayBuffer | Uint8Array): string {
  return Buffer.from(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes)).toString('base64')
}

/** The same file with another request and another signature of the vendor in it. */
function rewritten(made: MadeSigningRequest, request: Uint8Array, signature: ArrayBuffer): string {
  const plist = Buffer.from(made.text, 'base64').toString('utf8')
  const put = (text: string, key: string, value: string) =>
    text.replace(new RegExp(`(<key>${key}</key>\\s*<string>)[^<]*`), (_, head: string) => head + value)
  const changed = put(put(plist, 'PushCertRequestCSR', base64(request)), 'PushCertSignature', base64(signature))
  return base64(new TextEncoder().encode(changed))
}

/** The vendor's signature over a request, under the hash that is asked for. */
async function vendorSigns(request: Uint8Array, hash: 'SHA-1' | 'SHA-256'): Promise<ArrayBuffer> {
  const { vendor } = await authority()
  const pkcs8 = await crypto.subtle.exportKey('pkcs8', vendor.key)
  const key = await crypto.subtle.importKey('pkcs8', pkcs8, { name: RSA.name, hash }, false, ['sign'])
  return crypto.subtle.sign(RSA.name, key, Uint8Array.from(request))
}

describe('a signing request of the console', () => {
  it.each(['one-line', 'crlf'] as const)('is right where its vendor is known, written as %s', async (encoding) => {
    const { text } = await signingRequest({ encoding })
    expect((await judgeFile(text, { now: TODAY }, [...APPLE_AUTHORITIES, ...practice])).verdict).toBe('ok')
    expect(faultsOf(await judgeFile(text, { now: TODAY }, APPLE_AUTHORITIES))).toEqual(['vendorNotFromApple'])
  })

  it('is of no use without base64', async () => {
    const judgement = await judgeFile((await signingRequest({ encoding: 'not-base64' })).text, { now: TODAY }, practice)
    expect(judgement.findings).toMatchObject([
      { id: 'notSigningRequest', values: [{ document: 'unencoded-signing-request' }] },
    ])
  })

  it('is no signing request where a certificate was chosen', async () => {
    const judgement = await judgeFile((await pushCertificate()).pem, { now: TODAY }, practice)
    expect(judgement.findings).toMatchObject([{ id: 'notSigningRequest', values: [{ document: 'push-certificate' }] }])
  })

  it('is refused with a signature over something else', async () => {
    const { text } = await signingRequest({ brokenSignature: true })
    expect(faultsOf(await judgeFile(text, { now: TODAY }, practice))).toEqual(['vendorSignatureBroken'])
  })

  it('is doubtful with a signature of SHA-1, and right with the same of SHA-256', async () => {
    const made = await signingRequest()
    const old = rewritten(made, made.der, await vendorSigns(made.der, 'SHA-1'))
    expect(faultsOf(await judgeFile(old, { now: TODAY }, practice))).toEqual(['vendorSignedOld'])
    const today = rewritten(made, made.der, await vendorSigns(made.der, 'SHA-256'))
    expect(faultsOf(await judgeFile(today, { now: TODAY }, practice))).toEqual([])
  })

  it('is damaged with one bit of its own signature turned, though the vendor signed just that', async () => {
    const made = await signingRequest()
    const bent = Uint8Array.from(made.der, (byte, index) => (index === made.der.length - 9 ? byte ^ 1 : byte))
    const text = rewritten(made, bent, await vendorSigns(bent, 'SHA-256'))
    expect(faultsOf(await judgeFile(text, { now: TODAY }, practice))).toEqual(['requestDamaged'])
  })

  it('is refused with a short key', async () => {
    const short = { ...RSA, hash: 'SHA-256', modulusLength: 1024 }
    const keys = await crypto.subtle.generateKey(short, true, ['sign', 'verify'])
    const judgement = await judgeFile((await signingRequest({ keys })).text, { now: TODAY }, practice)
    expect(judgement.findings[0]).toEqual({ id: 'requestKeyWeak', level: 'stop', values: [{ text: '1024' }] })
  })

  it('is refused from the moment at which its vendor’s certificate ends', async () => {
    const ends = TODAY + DAY
    const { text } = await signingRequest({ vendorNotAfter: ends })
    expect(faultsOf(await judgeFile(text, { now: ends - 1 }, practice))).toEqual([])
    const judgement = await judgeFile(text, { now: ends }, practice)
    const values = [{ date: ends }, { moment: ends }]
    expect(judgement.findings[0]).toEqual({ id: 'vendorExpired', level: 'stop', values })
  })

  it('is doubtful on a clock before its vendor’s certificate begins', async () => {
    const { vendor, intermediate, root } = await authority()
    const begins = Math.max(...[vendor, intermediate, root].map(({ certificate }) => certificate.notBefore.getTime()))
    const { text } = await signingRequest()
    expect(faultsOf(await judgeFile(text, { now: begins }, practice))).toEqual([])
    const judgement = await judgeFile(text, { now: begins - 1 }, practice)
    const values = [{ date: begins }, { moment: begins - 1 }]
    expect(judgement.findings[0]).toEqual({ id: 'vendorNotYetValid', level: 'warning', values })
  })
})

describe('two signing requests', () => {
  async function remembered(text: string) {
    const reading: DocumentReading = await read(text)
    if (reading.kind !== 'signing-request') throw new Error(`read as ${reading.kind}`)
    const { sha256, publicKey } = reading.signingRequest
    return { fileName: 'push.csr', sha256, publicKey, at: TODAY - DAY }
  }

  it('are told apart: last year’s file, last year’s key, a new one', async () => {
    const made = await signingRequest()
    const earlier = [await remembered(made.text)]
    const against = { now: TODAY, earlier }
    expect(faultsOf(await judgeFile(made.text, against, practice))).toEqual(['requestOld'])
    const again = await signingRequest({ keys: made.keys, name: 'Hanako Sato' })
    expect(faultsOf(await judgeFile(again.text, against, practice))).toEqual(['requestOldKey'])
    expect(faultsOf(await judgeFile((await signingRequest()).text, against, practice))).toEqual([])
  })

  it('of one run are told apart, and the same one may be chosen twice', async () => {
    const made = await signingRequest()
    const against = { now: TODAY, run: { signingRequest: await remembered(made.text) } }
    expect(faultsOf(await judgeFile(made.text, against, practice))).toEqual([])
    expect(faultsOf(await judgeFile((await signingRequest()).text, against, practice))).toEqual(['requestReplaced'])
  })
})

describe('the samples', () => {
  const FILES = ['signing-request/vendor-signed.one-line.csr', 'signing-request/vendor-signed.crlf.req']

  it.runIf(hasSamples).each(FILES)('%s is right with its own authority, and no vendor of Apple’s', async (path) => {
    const root = await read(sample('test-chain/root.pem'))
    if (root.kind !== 'authority-certificate' || !root.certificate) throw new Error(`read as ${root.kind}`)
    const { commonName = '', keyId = '', notBefore, ...rest } = root.certificate
    const authorities = [{ ...rest, name: commonName, keyId, notBefore }]
    const now = notBefore + DAY
    expect((await judgeFile(sample(path), { now }, [...APPLE_AUTHORITIES, ...authorities])).verdict).toBe('ok')
    expect(faultsOf(await judgeFile(sample(path), { now }, APPLE_AUTHORITIES))).toEqual(['vendorNotFromApple'])
  })

  it.runIf(hasSamples)('hold one without base64, which is named', async () => {
    const judgement = await judgeFile(sample('signing-request/not-base64.plist'), { now: TODAY }, APPLE_AUTHORITIES)
    expect(judgement.findings).toMatchObject([
      { id: 'notSigningRequest', values: [{ document: 'unencoded-signing-request' }] },
    ])
  })
})
