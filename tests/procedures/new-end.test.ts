// Until when what was brought is valid: of a day that the console names and the moment that a file holds.
import { expect, it } from 'vitest'
import type { Run } from '../../lib/model/run.ts'
import { leftBy, noteLeftBy } from '../../lib/procedures/in-use.ts'
import { newExpiry } from '../../lib/procedures/new-expiry.ts'

const NOW = Date.UTC(2026, 10, 30)
/** The end of a day in Tokyo. */
const tokyo = (day: number) => Date.UTC(2027, 10, day, 14, 59, 59, 999)
const judgedAt = NOW - 1_000
/** Ends on 30 November in Tokyo, on 29 November in UTC. */
const END = Date.UTC(2027, 10, 29, 18, 22)

const run = (facts: Partial<Run>): Run => ({
  ...{ id: 'run', organisationId: 'own', startedAt: NOW - 1e6, ticks: {}, before: {} },
  procedure: 'content-token',
  ...facts,
})
const contentToken = { notAfter: END, at: judgedAt }
const estimate = { ...contentToken, isEstimate: true as const }

it.each([
  [
    'the file’s moment, where the console names its day in another zone',
    { contentToken, shownNotAfter: tokyo(30) },
    END,
    'file',
  ],
  ['the file’s moment, where the console names the same day', { contentToken, shownNotAfter: tokyo(29) }, END, 'file'],
  [
    'the console’s day, where it is another one: it took another file',
    { contentToken, shownNotAfter: tokyo(3) },
    tokyo(3),
    'console',
  ],
  ['the file’s, where no console was read', { contentToken }, END, 'file'],
  [
    'the console’s, where the file told an estimate only',
    { contentToken: estimate, shownNotAfter: tokyo(30) },
    tokyo(30),
    'console',
  ],
  ['the estimate, where there is nothing else', { contentToken: estimate }, END, 'estimate'],
  ['the console’s, where no file was judged', { shownNotAfter: tokyo(30) }, tokyo(30), 'console'],
] as const)('%s', (_, facts, notAfter, from) => {
  const one = run(facts)
  expect(newExpiry(one)).toBe(notAfter)
  expect(noteLeftBy(one, NOW)).toEqual({ notAfter, from, at: from === 'console' ? NOW : judgedAt })
  const { contentToken: left } = leftBy(one, NOW)
  expect(left?.notAfter).toBe(notAfter)
  expect(left?.isEstimate).toBe(from === 'estimate' ? true : undefined)
})

it('nothing, where neither was read', () => {
  expect(newExpiry(run({}))).toBeUndefined()
  expect(noteLeftBy(run({}), NOW)).toBeUndefined()
  expect(leftBy(run({}), NOW)).toEqual({ contentToken: undefined })
})
