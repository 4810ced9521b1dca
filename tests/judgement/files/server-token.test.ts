// The judgement of a server token: every finding, its boundaries, and that nothing else passes for one.
import { describe, expect, it } from 'vitest'
import { kindOf } from '../../../lib/documents/kinds/kinds.ts'
import { estimateExpiry, judgeServerToken } from '../../../lib/judgement/files/server-token.ts'
import { check } from './cases/case.ts'
import { readingsBut } from './cases/readings.ts'
import { RIGHT_TOKEN, SERVER_TOKEN_CASES, TOKEN_CONTEXT } from './cases/server-token.ts'

describe('a server token', () => {
  it.each(SERVER_TOKEN_CASES)('$what: $verdict', (one) => check(one, RIGHT_TOKEN))
})

it('of another kind is called by its name', () => {
  for (const reading of readingsBut('server-token')) {
    expect(judgeServerToken(reading, TOKEN_CONTEXT)).toEqual({
      verdict: 'stop',
      findings: [
        {
          id: kindOf(reading.kind).is === 'unclear' ? 'cannotTell' : 'notServerToken',
          level: 'stop',
          values: [{ document: reading.kind }],
        },
      ],
    })
  }
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
