// A token of which nothing was on record before is not told as a renewal; one that was on record is.
import { describe, expect, it } from 'vitest'
import type { Run } from '../../lib/model/run.ts'
import { procedureOf } from '../../lib/procedures/procedures.ts'
import { asToldIn, isWithoutEarlier } from '../../lib/procedures/without-earlier.ts'

const run = (procedure: Run['procedure'], before: Run['before'] = {}) => ({ procedure, before })

it.each([
  ['a server token, nothing before', run('server-token'), true],
  ['a content token, nothing before', run('content-token'), true],
  ['a token whose expiry was known', run('server-token', { notAfter: 1 }), false],
  ['a token whose file was known', run('content-token', { sha256: 'ab' }), false],
  ['a certificate whose expiry is not on record', run('push-certificate', { topic: 'x' }), false],
  ['a first set-up, which has its own words', run('first-set-up'), false],
] as const)('%s', (_name, given, expected) => {
  expect(isWithoutEarlier(given)).toBe(expected)
})

describe('the steps', () => {
  const keys = (given: Pick<Run, 'procedure' | 'before'>) =>
    procedureOf(given.procedure).steps.map((step) => asToldIn(step, given))
  it('speak of a token in use only as of one that there may be', () => {
    const changed = keys(run('server-token')).filter((step, index) => step !== procedureOf('server-token').steps[index])
    expect(changed.map(({ id, why, care }) => [id, why ?? care])).toEqual([
      ['consoleReady', 'steps.noEarlier.consoleReady.why'],
      ['downloadServerToken', 'steps.noEarlier.downloadServerToken.care'],
    ])
  })
  it('are the yearly ones where it was on record', () => {
    for (const procedure of ['server-token', 'content-token', 'push-certificate'] as const) {
      expect(keys(run(procedure, { notAfter: 1 }))).toEqual(procedureOf(procedure).steps)
    }
  })
})
