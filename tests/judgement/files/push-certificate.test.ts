// The judgement of a push certificate: every finding and its boundaries, that green needs every proof at once, and certificates as files, in the real build and in a practice build.
import fc from 'fast-check'
import 'reflect-metadata'
import { X509CertificateGenerator } from '@peculiar/x509'
import { beforeAll, describe, expect, it } from 'vitest'
import { APPLE_AUTHORITIES } from '../../../lib/documents/certificates/authorities.ts'
import { proveIssuer } from '../../../lib/documents/certificates/issuer.ts'
import { kindOf, OTHER_KINDS } from '../../../lib/documents/kinds/kinds.ts'
import type { Authority, DocumentReading, IssuerProof } from '../../../lib/documents/kinds/types.ts'
import { CLOCK_TOLERANCE, DAY } from '../../../lib/facts/time.ts'
import type { Judgement } from '../../../lib/judgement/files/finding.ts'
import { judgePushCertificate, type PushCertificateContext } from '../../../lib/judgement/files/push-certificate.ts'
import {
  authority,
  hasSamples,
  TOPIC as MADE_TOPIC,
  OTHER_TOPIC as OTHER_MADE_TOPIC,
  practiceAuthorities,
  pushCertificate,
  read,
  sample,
  signingRequest,
} from '../../documents/make.ts'
import { BRANCH_TOPIC, STRANGE_TOPIC, TOPIC } from '../push/memories.ts'
import { expectOutcome } from './cases/case.ts'
import { CASES } from './cases/push-certificate.ts'
import { ALL_WELL, CERTIFICATE, CONTEXT, NOW, nameOf, RUN } from './cases/push-certificate-parts.ts'

describe('a downloaded certificate', () => {
  it.each(CASES)('$what: $verdict', ({ reading, against, verdict, says, instead }) => {
    const judgement = judgePushCertificate(reading, against)
    expectOutcome(judgement, { verdict, says, instead }, ALL_WELL)
  })

  it.each([...OTHER_KINDS, 'signing-request' as const])('is no %s', (kind) => {
    const reading =
      kind === 'signing-request' ? { kind, signingRequest: SIGNING_REQUEST } : { kind, certificate: CERTIFICATE }
    expect(judgePushCertificate(reading, CONTEXT)).toEqual({
      verdict: 'stop',
      findings: [
        {
          id: kindOf(kind).is === 'unclear' ? 'cannotTell' : 'notPushCertificate',
          level: 'stop',
          values: [{ document: kind }],
        },
      ],
    })
  })

  it('has the gravest said first, and the UID before all else', () => {
    const certificate = {
      ...CERTIFICATE,
      topic: STRANGE_TOPIC,
      notBefore: NOW - 800 * DAY,
      notAfter: NOW - 435 * DAY,
      publicKey: 'ANOTHER KEY',
      hasPushMarker: false,
    }
    const authentic: IssuerProof = { kind: 'unknown-apple-issuer', issuer: 'Somebody' }
    const { verdict, findings } = judgePushCertificate(
      { kind: 'push-certificate', certificate },
      { ...CONTEXT, authentic },
    )
    expect(verdict).toBe('stop')
    expect(findings.map(({ id, level }) => [level, id])).toEqual([
      ['stop', 'topicDiffers'],
      ['stop', 'notLater'],
      ['stop', 'keyOlder'],
      ['stop', 'expired'],
      ['stop', 'namesDiffer'],
      ['warning', 'issuedBeforeRun'],
      ['warning', 'unknownAppleIssuer'],
      ['warning', 'purposeMissing'],
      ['ok', 'validityUsual'],
      ['ok', 'pushCertificate'],
    ])
  })
})

const SIGNING_REQUEST = {
  publicKey: '',
  sha256: '',
  subject: '',
  selfSigned: true,
  vendorSignature: 'sha-256' as const,
  chain: [],
}

/** One of each kind; most are the right one, so that chance often finds a certificate that is right but for one thing. */
const mostly = <T>(right: T, ...wrong: T[]) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) })
const near = (centre: number) =>
  fc.oneof(
    fc.integer({ min: centre - 2, max: centre + 2 }),
    fc.integer({ min: centre - 3 * DAY, max: centre + 3 * DAY }),
  )

const APPLE: IssuerProof = { kind: 'apple', authority: 'A', notBefore: 0, notAfter: 1 }
const issuer = 'Somebody'
const YEAR = 365 * DAY
const situation = fc.record({
  topic: mostly(TOPIC, BRANCH_TOPIC, STRANGE_TOPIC),
  commonName: mostly(nameOf(TOPIC), nameOf(STRANGE_TOPIC), ''),
  key: mostly('KEY OF THIS RUN', 'ANOTHER KEY'),
  serial: mostly('2', '1'),
  hasPushMarker: mostly(true, false),
  hasClientAuth: mostly(true, false),
  issued: near(RUN.startedAt - CLOCK_TOLERANCE),
  recordedEnd: near(NOW + 30 * DAY),
  end: fc.oneof(near(NOW + 30 * DAY), near(NOW + 32 * DAY), near(NOW), {
    weight: 6,
    arbitrary: fc.constant(NOW + YEAR),
  }),
  proof: mostly<IssuerProof>(
    APPLE,
    { kind: 'not-apple', issuer },
    { kind: 'unknown-apple-issuer', issuer },
    { kind: 'broken-signature', issuer },
  ),
})

describe('any certificate', () => {
  it('is green only with every proof at once, and always then', () => {
    let green = 0
    fc.assert(
      fc.property(situation, ({ key, issued, recordedEnd, end, proof, ...facts }) => {
        const certificate = { ...CERTIFICATE, ...facts, publicKey: key, notBefore: issued, notAfter: end }
        const run = { ...RUN, before: { topic: TOPIC, serial: '1', notAfter: recordedEnd } }
        const judgement = judgePushCertificate(
          { kind: 'push-certificate', certificate },
          { ...CONTEXT, run, authentic: proof },
        )
        const proven = [
          facts.topic === TOPIC,
          facts.commonName === nameOf(TOPIC),
          key === 'KEY OF THIS RUN',
          facts.serial !== '1',
          facts.hasPushMarker && facts.hasClientAuth,
          issued >= RUN.startedAt - CLOCK_TOLERANCE && issued <= NOW + CLOCK_TOLERANCE,
          end > recordedEnd && end > NOW,
          proof.kind === 'apple',
          Math.abs(end - issued - 365.5 * DAY) < 2 * DAY,
        ]
        const isProven = proven.every(Boolean)
        if (isProven) green++
        expect(judgement.verdict === 'ok').toBe(isProven)
        const ids = judgement.findings.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(judgement.verdict).toBe(judgement.findings[0]?.level)
      }),
      { numRuns: 3000 },
    )
    expect(green).toBeGreaterThan(50)
  })
})

/** Certificates know whole seconds. */
const TODAY = Math.floor(Date.now() / 1000) * 1000
let practice: Authority[]

beforeAll(async () => {
  practice = await practiceAuthorities()
})

type Against = Omit<PushCertificateContext, 'authentic'>

/** Reads, proves and judges as a build does that trusts these authorities. */
async function judgeFile(
  content: string | Uint8Array,
  against: Against,
  authorities: readonly Authority[],
): Promise<Judgement> {
  const reading = await read(content)
  if (reading.kind !== 'push-certificate') return judgePushCertificate(reading, against)
  return judgePushCertificate(reading, { ...against, authentic: await proveIssuer(reading.certificate, authorities) })
}

function stopsOf({ findings }: Judgement): string[] {
  return findings.filter(({ level }) => level === 'stop').map(({ id }) => id)
}

async function certificateIn(content: string | Uint8Array) {
  const reading = await read(content)
  if (!('certificate' in reading) || !reading.certificate) throw new Error(`read as ${reading.kind}`)
  return reading.certificate
}

function publicKeyOf(reading: DocumentReading): string {
  if (reading.kind !== 'signing-request') throw new Error(`read as ${reading.kind}`)
  return reading.signingRequest.publicKey
}

/** The run that a certificate belongs to: it began at `startedAt`, and the last certificate had a month left. */
function runOf(topic: string, publicKey: string, startedAt: number): Against {
  const before = { topic, serial: '1', notAfter: startedAt + 30 * DAY }
  const request = { fileName: 'push.csr', sha256: 'ab12', publicKey, at: startedAt }
  return { organisation: before, run: { startedAt, signingRequest: request, before }, now: startedAt }
}

describe('a certificate for the request of this run', () => {
  it('is right where the test authority is known, and not from Apple where it is not', async () => {
    const request = await signingRequest()
    const key = publicKeyOf(await read(request.text))
    const issued = await pushCertificate({ key: request.der, notBefore: TODAY, notAfter: TODAY + 365 * DAY })
    const against = runOf(MADE_TOPIC, key, TODAY)
    for (const file of [issued.pem, issued.der]) {
      expect((await judgeFile(file, against, [...APPLE_AUTHORITIES, ...practice])).verdict).toBe('ok')
      expect(stopsOf(await judgeFile(file, against, APPLE_AUTHORITIES))).toEqual(['notFromApple'])
    }
  })

  it('is wrong in each thing that can be wrong', async () => {
    const request = await signingRequest()
    const key = publicKeyOf(await read(request.text))
    const right = { key: request.der, notBefore: TODAY, notAfter: TODAY + 365 * DAY }
    const against = runOf(MADE_TOPIC, key, TODAY)
    const { vendor } = await authority()
    const wrong = [
      ['topicDiffers', await pushCertificate({ ...right, topic: OTHER_MADE_TOPIC })],
      ['keyDiffers', await pushCertificate({ notBefore: TODAY, notAfter: TODAY + 365 * DAY })],
      ['sameFile', await pushCertificate({ ...right, serial: '01' })],
      ['notLater', await pushCertificate({ ...right, notAfter: TODAY + 30 * DAY })],
      ['namesDiffer', await pushCertificate({ ...right, commonName: `APSP:${OTHER_MADE_TOPIC.slice(-36)}` })],
      ['notFromApple', await pushCertificate({ ...right, issuer: vendor })],
    ] as const
    for (const [id, { pem }] of wrong) expect(stopsOf(await judgeFile(pem, against, practice))).toEqual([id])
    const unmarked = await judgeFile(
      (await pushCertificate({ ...right, withoutPushMarker: true })).pem,
      against,
      practice,
    )
    expect([unmarked.verdict, unmarked.findings[0]?.id]).toEqual(['warning', 'purposeMissing'])
  })

  it('is wrong where a second name hides behind the right one', async () => {
    const { issuing, spareKeys } = await authority()
    const [publicKey] = spareKeys
    if (!publicKey) throw new Error('no key')
    const names = [MADE_TOPIC, OTHER_MADE_TOPIC].map((topic) => ({ CN: [`APSP:${topic.slice(-36)}`] }))
    const twice = await X509CertificateGenerator.create({
      subject: [{ '0.9.2342.19200300.100.1.1': [MADE_TOPIC] }, ...names],
      issuer: issuing.certificate.subjectName.toJSON(),
      publicKey,
      signingKey: issuing.key,
      notBefore: new Date(TODAY),
      notAfter: new Date(TODAY + 365 * DAY),
      signingAlgorithm: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    })
    const { publicKey: key } = await certificateIn(new Uint8Array(twice.rawData))
    const judgement = await judgeFile(new Uint8Array(twice.rawData), runOf(MADE_TOPIC, key, TODAY), practice)
    expect(stopsOf(judgement)).toEqual(['namesDiffer'])
  })

  it('is no certificate where another file was chosen', async () => {
    const judgement = await judgeFile((await signingRequest()).text, runOf(MADE_TOPIC, '', TODAY), practice)
    expect(judgement.findings).toMatchObject([{ id: 'notPushCertificate', values: [{ document: 'signing-request' }] }])
  })
})

describe('the samples', () => {
  const RIGHT = 'push-certificate/MDM_ Test Vendor LLC_Certificate.pem'

  async function testChain(): Promise<Authority[]> {
    const facts = await Promise.all(['aai2', 'root'].map((name) => certificateIn(sample(`test-chain/${name}.pem`))))
    return facts.map(({ commonName = '', keyId = '', ...rest }) => ({ ...rest, name: commonName, keyId }))
  }

  async function ownRun(): Promise<Against> {
    const { topic = '', notBefore } = await certificateIn(sample(RIGHT))
    return runOf(topic, publicKeyOf(await read(sample('signing-request/vendor-signed.crlf.req'))), notBefore)
  }

  it.runIf(hasSamples)('hold a certificate that is right with their own authority, and only with it', async () => {
    const [against, authorities] = [await ownRun(), await testChain()]
    for (const path of [RIGHT, 'push-certificate/same-as-der.cer']) {
      expect((await judgeFile(sample(path), against, [...APPLE_AUTHORITIES, ...authorities])).verdict).toBe('ok')
      expect(stopsOf(await judgeFile(sample(path), against, APPLE_AUTHORITIES))).toEqual(['notFromApple'])
      expect(stopsOf(await judgeFile(sample(path), against, practice))).toEqual(['notFromApple'])
    }
  })

  it.runIf(hasSamples)('hold the wrong certificate, and it is wrong by its UID alone', async () => {
    const judgement = await judgeFile(sample('push-certificate/wrong-topic.pem'), await ownRun(), await testChain())
    expect(stopsOf(judgement)).toEqual(['topicDiffers'])
    expect(judgement.findings[0]?.values).toEqual([
      { text: 'com.apple.mgmt.External.11111111-2222-3333-4444-555555555555' },
      { text: 'com.apple.mgmt.External.99999999-8888-7777-6666-555555555555' },
    ])
  })

  it.runIf(hasSamples)('hold a mock whose names differ, and which is not from Apple', async () => {
    const { topic = '' } = await certificateIn(sample('push-certificate/mock-uid-and-cn-differ.pem'))
    const file = sample('push-certificate/mock-uid-and-cn-differ.pem')
    const judgement = await judgeFile(file, { organisation: { topic }, now: TODAY }, APPLE_AUTHORITIES)
    expect(stopsOf(judgement)).toEqual(['notFromApple', 'namesDiffer'])
    expect(judgement.findings.find(({ id }) => id === 'namesDiffer')?.values).toEqual([
      { text: 'com.apple.mgmt.External.18a16429-886b-41f1-9c30-2bd04ae4fc37' },
      { text: 'APSP:17a16429-886b-41f1-8c90-3bd02ae9fc57' },
    ])
  })

  it.runIf(hasSamples).each(['mock-no-uid', 'mock-wrong-uid-prefix'])('%s is no MDM push certificate', async (name) => {
    const judgement = await judgeFile(
      sample(`push-certificate/${name}.pem`),
      { organisation: { topic: MADE_TOPIC }, now: TODAY },
      APPLE_AUTHORITIES,
    )
    expect(judgement).toEqual({
      verdict: 'stop',
      findings: [{ id: 'notPushCertificate', level: 'stop', values: [{ document: 'other-certificate' }] }],
    })
  })

  it.runIf(hasSamples)('hold one of Apple, which was right in the year in which it was issued', async () => {
    const file = sample('push-certificate/real-expired-2022.pem')
    const { topic = '', publicKey, notBefore, notAfter } = await certificateIn(file)
    const against = runOf(topic, publicKey, notBefore)
    expect((await judgeFile(file, against, APPLE_AUTHORITIES)).verdict).toBe('ok')
    expect(stopsOf(await judgeFile(file, { ...against, now: notAfter }, APPLE_AUTHORITIES))).toEqual(['expired'])
    const { verdict, findings } = await judgeFile(file, against, practice)
    expect([verdict, findings[0]?.id]).toEqual(['warning', 'unknownAppleIssuer'])
  })
})
