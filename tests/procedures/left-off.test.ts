// A run that is come back to: within the day nothing is said, after days that it goes on, after months that it is of another season.
import { describe, expect, it } from 'vitest'
import { leftOff, movedOnAt } from '../../lib/procedures/left-off.ts'

const DAY = 24 * 60 * 60 * 1000
const NOW = Date.UTC(2026, 10, 24)
const run = (startedAgo: number, ...tickedAgo: number[]) => ({
  startedAt: NOW - startedAgo * DAY,
  ticks: Object.fromEntries(tickedAgo.map((ago, at) => [`step${at}`, { at: NOW - ago * DAY, by: 'page' as const }])),
})

describe('what was done last counts', () => {
  it.each([
    [run(0), undefined],
    [run(0.9), undefined],
    [run(400, 400, 0.5), undefined],
    [run(1.1), 'days'],
    [run(8, 8, 7), 'days'],
    [run(400, 300, 30), 'days'],
    [run(89), 'days'],
    [run(91), 'months'],
    [run(400, 399), 'months'],
    // A clock that was set back.
    [run(-1), undefined],
  ] as const)('%j: %s', (given, left) => {
    expect(leftOff(given, NOW)).toBe(left)
  })

  it('whatever the order of its steps', () => {
    expect(movedOnAt(run(10, 2, 5))).toBe(NOW - 2 * DAY)
    expect(movedOnAt(run(10))).toBe(NOW - 10 * DAY)
  })
})
