// The judgement of tokens, profiles and public key certificates: every finding, its boundaries, and that nothing passes unproven.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf, OTHER_KINDS } from '../../../lib/documents/kinds.ts'
import type { DocumentReading } from '../../../lib/documents/types.ts'
import { judgeContentToken } from '../../../lib/judgement/files/content-token.ts'
import { judgeProfile } from '../../../lib/judgement/files/enrollment-profile.ts'
import { judgePublicKeyCertificate } from '../../../lib/judgement/files/public-key-certificate.ts'
import { estimateExpiry, judgeServerToken } from '../../../lib/judgement/files/server-token.ts'
import { check } from './case.ts'
import { BEFORE, CONTENT, CONTENT_CONTEXT, CONTENT_TOKEN_CASES, pressed, RIGHT_CONTENT } from './content-token-cases.ts'
import {
  PROFILE,
  PROFILE_CASES,
  PUBLIC_KEY,
  PUBLIC_KEY_CASES,
  RIGHT_PROFILE,
  RIGHT_PUBLIC_KEY,
} from './learned-cases.ts'
import { CERTIFICATE, DAY, NOW } from './push-certificate-parts.ts'
import { RIGHT_TOKEN, SERVER_TOKEN_CASES, TOKEN, TOKEN_CONTEXT } from './server-token-cases.ts'

describe('a server token', () => {
  it.each(SERVER_TOKEN_CASES)('$what: $verdict', (one) => check(one, RIGHT_TOKEN))
})

describe('a content token', () => {
  it.each(CONTENT_TOKEN_CASES)('$what: $verdict', (one) => check(one, RIGHT_CONTENT))
})

describe('an enrolment profile', () => {
  it.each(PROFILE_CASES)('$what: $verdict', (one) => check(one, RIGHT_PROFILE))
})

describe('a public key certificate', () => {
  it.each(PUBLIC_KEY_CASES)('$what: $verdict', (one) => check(one, RIGHT_PUBLIC_KEY))
})

const USEFUL: DocumentReading[] = [
  { kind: 'push-certificate', certificate: CERTIFICATE },
  { kind: 'server-token', serverToken: TOKEN },
  { kind: 'content-token', contentToken: CONTENT },
  { kind: 'enrollment-profile', profile: PROFILE },
  { kind: 'public-key-certificate', certificate: PUBLIC_KEY },
]
const ALL: DocumentReading[] = [...USEFUL, ...OTHER_KINDS.map((kind) => ({ kind }))]

describe('a file of another kind', () => {
  const judges = [
    ['server-token', 'notServerToken', (one: DocumentReading) => judgeServerToken(one, TOKEN_CONTEXT)],
    ['content-token', 'notContentToken', (one: DocumentReading) => judgeContentToken(one, CONTENT_CONTEXT)],
    ['enrollment-profile', 'notProfile', (one: DocumentReading) => judgeProfile(one)],
    ['public-key-certificate', 'notPublicKey', (one: DocumentReading) => judgePublicKeyCertificate(one, { now: NOW })],
  ] as const

  it.each(judges)('is no %s, and called by its name', (wanted, id, judge) => {
    for (const reading of ALL.filter(({ kind }) => kind !== wanted)) {
      expect(judge(reading)).toEqual({
        verdict: 'stop',
        findings: [
          {
            id: kindOf(reading.kind).is === 'unclear' ? 'cannotTell' : id,
            level: 'stop',
            values: [{ document: reading.kind }],
          },
        ],
      })
    }
  })
})

describe('the estimated expiry', () => {
  it.each([
    ['2026-11-20T03:25:00Z', '2027-11-20T03:25:00Z'],
    ['2027-03-01T00:00:00Z', '2028-03-01T00:00:00Z'],
    ['2028-02-29T12:00:00Z', '2029-03-01T12:00:00Z'],
  ])('of %s is %s', (from, until) => {
    expect(new Date(estimateExpiry(Date.parse(from))).toISOString()).toBe(until.replace('Z', '.000Z'))
  })
})

/** Most are the right one, so that chance often finds a token that is right but for one thing. */
const mostly = <T>(right: T, ...wrong: T[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(right) }, { weight: 1, arbitrary: fc.constantFrom(...wrong) })

describe('any content token', () => {
  it('is green only with every proof at once, and always then', () => {
    let green = 0
    const situation = fc.record({
      sha256: mostly('ab12', '0101'),
      organisationName: mostly('Example Inc.', 'Osaka K.K.', 'example inc.', ''),
      downloadedFor: mostly('Head Office', 'Airport', ''),
      notAfter: mostly(NOW + 365 * DAY, NOW, NOW - 1, NOW + 10 * DAY, NOW + 12 * DAY, NOW + 12 * DAY + 1),
    })
    fc.assert(
      fc.property(situation, ({ downloadedFor, ...facts }) => {
        const judgement = judgeContentToken(
          { kind: 'content-token', contentToken: facts },
          { ...CONTENT_CONTEXT, run: { before: BEFORE, ...pressed(downloadedFor) } },
        )
        const isProven =
          facts.sha256 === 'ab12' &&
          facts.organisationName === 'Example Inc.' &&
          downloadedFor === 'Head Office' &&
          facts.notAfter > NOW + 12 * DAY
        if (isProven) green++
        expect(judgement.verdict === 'ok').toBe(isProven)
      }),
      { numRuns: 2000 },
    )
    expect(green).toBeGreaterThan(50)
  })
})
