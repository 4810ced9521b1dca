// The judgement of a downloaded certificate: every finding, its boundaries, and that green needs every proof at once.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf, OTHER_KINDS } from '../../../lib/documents/kinds.ts'
import type { IssuerProof } from '../../../lib/documents/types.ts'
import { CLOCK_TOLERANCE } from '../../../lib/facts/time.ts'
import { judgePushCertificate } from '../../../lib/judgement/files/push-certificate.ts'
import { BRANCH_TOPIC, STRANGE_TOPIC, TOPIC } from '../push/memories.ts'
import { CASES } from './push-certificate-cases.ts'
import { ALL_WELL, CERTIFICATE, CONTEXT, DAY, NOW, nameOf, RUN } from './push-certificate-parts.ts'

describe('a downloaded certificate', () => {
  it.each(CASES)('$what: $verdict', ({ reading, against, verdict, says, instead }) => {
    const judgement = judgePushCertificate(reading, against)
    expect(judgement.verdict).toBe(verdict)
    const said = new Map(judgement.findings.map(({ id, values }) => [id, values]))
    for (const [id, ...values] of says) expect([id, said.get(id)]).toEqual([id, values])
    const expected = [...ALL_WELL.filter((id) => !instead.includes(id)), ...says.map(([id]) => id)]
    expect(judgement.findings.map(({ id }) => id).toSorted()).toEqual([...new Set(expected)].toSorted())
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
      ['stop', 'keyDiffers'],
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
