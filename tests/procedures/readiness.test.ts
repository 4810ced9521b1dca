// Readiness: what did not go well is never called ready, and what was ready long ago is not ready now.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import { CERTIFICATE_CHECKS, type Rehearsal, type RehearsalCheck } from '../../lib/model/rehearsal.ts'
import { isRehearsalTime, isRehearsing, readiness, STALE_AFTER } from '../../lib/procedures/readiness.ts'

const NOW = Date.UTC(2026, 10, 24, 3)
const AT = NOW - 5 * DAY

function rehearsed(answers: Partial<Record<RehearsalCheck, boolean>>, at = AT): Rehearsal {
  const checks = Object.entries(answers).map(([check, ok]) => [check, { at, by: 'hand' as const, ok }])
  return { startedAt: at, checks: Object.fromEntries(checks) }
}
const ALL_WELL = { signIn: true, uid: true, phone: true, console: true }

describe('a rehearsal', () => {
  it('that was never begun says nothing', () => expect(readiness(undefined, NOW)).toEqual({ kind: 'never' }))

  it('in which all went well is ready, with its date', () => {
    expect(readiness(rehearsed(ALL_WELL), NOW)).toEqual({ kind: 'ready', at: AT })
  })

  it('with an open check is under way', () => {
    expect(readiness(rehearsed({ signIn: true, phone: true }), NOW)).toEqual({ kind: 'open', left: ['uid', 'console'] })
    expect(readiness(rehearsed({}), NOW)).toEqual({ kind: 'open', left: CERTIFICATE_CHECKS })
  })

  it('with a failed check is trouble, whatever else is open, and however long ago', () => {
    expect(readiness(rehearsed({ phone: false }), NOW)).toEqual({ kind: 'trouble', failed: ['phone'], at: AT })
    expect(readiness(rehearsed({ ...ALL_WELL, uid: false }, NOW - 300 * DAY), NOW)).toMatchObject({ kind: 'trouble' })
  })

  it('counts until three months have passed, and not a moment longer', () => {
    const at = NOW - STALE_AFTER
    expect(readiness(rehearsed(ALL_WELL, at), NOW).kind).toBe('ready')
    expect(readiness(rehearsed(ALL_WELL, at - 1), NOW)).toEqual({ kind: 'stale', at: at - 1 })
  })

  it('before the last renewal says nothing of the next, be it good or bad', () => {
    expect(readiness(rehearsed(ALL_WELL), NOW, AT + 1)).toEqual({ kind: 'stale', at: AT })
    expect(readiness(rehearsed({ ...ALL_WELL, phone: false }), NOW, AT + 1)).toEqual({ kind: 'stale', at: AT })
    expect(readiness(rehearsed(ALL_WELL), NOW, AT - 1).kind).toBe('ready')
  })

  it('that was left half done long ago is as good as none', () => {
    expect(readiness(rehearsed({ signIn: true }, NOW - 200 * DAY), NOW)).toEqual({ kind: 'never' })
  })

  it('is ready only where all four went well lately, whatever else is true', () => {
    const answer = fc.option(fc.boolean(), { nil: undefined })
    const given = fc.record({ signIn: answer, uid: answer, phone: answer, console: answer })
    fc.assert(
      fc.property(given, fc.integer({ min: 0, max: 200 }), (answers, days) => {
        const known = Object.fromEntries(Object.entries(answers).filter(([, ok]) => ok !== undefined))
        const isReady = Object.values(answers).every((ok) => ok === true) && days <= 90
        expect(readiness(rehearsed(known, NOW - days * DAY), NOW).kind === 'ready').toBe(isReady)
      }),
    )
  })
})

it('is offered in the last three months, and once the certificate has ended', () => {
  expect(isRehearsalTime(NOW + 90 * DAY, NOW)).toBe(true)
  expect(isRehearsalTime(NOW + 90 * DAY + 1, NOW)).toBe(false)
  expect(isRehearsalTime(NOW - DAY, NOW)).toBe(true)
  expect(isRehearsalTime(undefined, NOW)).toBe(false)
})

it.each<[string, Rehearsal | undefined, boolean]>([
  ['begun just now', { startedAt: NOW, checks: {} }, true],
  ['half done this morning', rehearsed({ signIn: true, uid: false }, NOW - DAY / 4), true],
  ['begun the day before, answered just now', { ...rehearsed({ phone: true }, NOW), startedAt: NOW - 2 * DAY }, true],
  ['left two days ago', rehearsed({ signIn: true }, NOW - 2 * DAY), false],
  ['done', { ...rehearsed(ALL_WELL, NOW), finishedAt: NOW }, false],
  ['never begun', undefined, false],
])('a rehearsal that was %s goes on, or not', (_, rehearsal, expected) => {
  expect(isRehearsing(rehearsal, NOW)).toBe(expected)
})
