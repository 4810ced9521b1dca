// The judgement of a content token: every finding, its boundaries, and that green needs every proof at once.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../lib/documents/kinds/kinds.ts'
import { DAY } from '../../../lib/facts/time.ts'
import { judgeContentToken } from '../../../lib/judgement/files/content-token.ts'
import { check } from './cases/case.ts'
import { BEFORE, CONTENT_CONTEXT, CONTENT_TOKEN_CASES, pressed, RIGHT_CONTENT } from './cases/content-token.ts'
import { NOW } from './cases/push-certificate-parts.ts'
import { readingsBut } from './cases/readings.ts'

describe('a content token', () => {
  it.each(CONTENT_TOKEN_CASES)('$what: $verdict', (one) => check(one, RIGHT_CONTENT))
})

it('of another kind is called by its name', () => {
  for (const reading of readingsBut('content-token')) {
    expect(judgeContentToken(reading, CONTENT_CONTEXT)).toEqual({
      verdict: 'stop',
      findings: [
        {
          id: kindOf(reading.kind).is === 'unclear' ? 'cannotTell' : 'notContentToken',
          level: 'stop',
          values: [{ document: reading.kind }],
        },
      ],
    })
  }
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
          { ...CONTENT_CONTEXT, run: { startedAt: NOW, before: BEFORE, ...pressed(downloadedFor) } },
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
