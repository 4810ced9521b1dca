// A year at a glance: the months from this one to the same of next year, and each expiry in its place.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import { yearOf } from '../../lib/procedures/year.ts'
import { dueAt, organisationUntil } from '../reminders/assets.ts'

const NOW = Date.UTC(2026, 10, 24, 3)
const year = (...ends: number[]) =>
  yearOf(dueAt(NOW, ...ends.map((end, index) => organisationUntil(end, { id: String(index) }))), NOW)

describe('the year', () => {
  it('has the months of UTC from the first moment of this one to the end of the same a year later', () => {
    const { from, until, months } = year()
    expect([from, until]).toEqual([Date.UTC(2026, 10, 1), Date.UTC(2027, 11, 1)])
    expect(months).toHaveLength(13)
    expect(months[2]).toEqual({ from: Date.UTC(2027, 0, 1), at: 61 / 395 })
  })

  it('begins with the month of UTC, though the user has another one already', () => {
    expect(yearOf([], Date.UTC(2026, 10, 30, 23)).from).toBe(Date.UTC(2026, 10, 1))
  })

  it.each([
    ['within', Date.UTC(2027, 0, 1), 61 / 395],
    ['within', Date.UTC(2026, 10, 1), 0],
    ['before', Date.UTC(2026, 9, 31, 23), 0],
    ['within', NOW + 365 * DAY, 388.125 / 395],
    ['after', Date.UTC(2027, 11, 1), 1],
    ['after', Date.UTC(2037, 10, 1), 1],
  ])('has what ends %s it in its place', (standing, end, at) => {
    expect(year(end).lines).toMatchObject([{ standing, at }])
  })

  it('counts what has no known end', () => {
    const { notAfter: _none, ...unknown } = organisationUntil(1)
    expect(yearOf(dueAt(NOW, unknown), NOW)).toMatchObject({ lines: [], unknown: 1 })
  })

  it('never leaves its line, and keeps the order of what is due', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4e12 })), (ends) => {
        const places = year(...ends).lines.map(({ at }) => at)
        expect(places.every((at) => at >= 0 && at <= 1)).toBe(true)
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      }),
    )
  })
})
