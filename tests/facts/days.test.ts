// Days until a certificate ends, counted by the calendar of the user's zone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysUntil, hourOf } from '../../lib/facts/days.ts'
import { DAY } from '../../lib/facts/time.ts'

const TOKYO = 'Asia/Tokyo'

describe('counting the days until a certificate ends', () => {
  const LOS_ANGELES = 'America/Los_Angeles'
  const end = Date.parse('2026-12-10T14:59:00Z')
  const at = (text: string) => daysUntil(end, Date.parse(text), TOKYO)

  it("counts from the user's today, not in spans of 24 hours", () => {
    expect(at('2026-12-08T14:59:00Z')).toBe(2)
    expect(at('2026-12-08T15:01:00Z')).toBe(1)
    expect(daysUntil(end, Date.parse('2026-12-08T15:01:00Z'), 'UTC')).toBe(2)
  })

  it('counts to the day that is written, which is that of UTC', () => {
    const late = Date.parse('2026-12-10T20:00:00Z')
    expect(daysUntil(late, Date.parse('2026-12-09T03:00:00Z'), TOKYO)).toBe(1)
  })

  it('is not past before it has ended, nor left over afterwards', () => {
    const late = Date.parse('2026-12-10T20:00:00Z')
    expect(daysUntil(late, late - 1, TOKYO)).toBe(0)
    const early = Date.parse('2026-12-10T02:00:00Z')
    expect(daysUntil(early, early - 1, LOS_ANGELES)).toBe(1)
    expect(daysUntil(early, early, LOS_ANGELES)).toBe(0)
    expect(daysUntil(early, early + DAY, LOS_ANGELES)).toBe(0)
    expect(daysUntil(early, early + 2 * DAY, LOS_ANGELES)).toBe(-1)
  })

  it('is not led astray by the change to summer time', () => {
    const now = Date.parse('2026-03-28T12:00:00Z')
    expect(daysUntil(now + 2 * DAY, now, 'Europe/Berlin')).toBe(2)
  })

  it('moves on by one with every day, and agrees in sign with the moments', () => {
    const moment = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') })
    const zone = fc.constantFrom(TOKYO, LOS_ANGELES, 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC')
    fc.assert(
      fc.property(moment, moment, zone, (notAfter, now, timeZone) => {
        const days = daysUntil(notAfter, now, timeZone)
        expect(notAfter > now ? days >= 0 : days <= 0).toBe(true)
        if (notAfter > now + DAY) expect(daysUntil(notAfter + DAY, now, timeZone)).toBe(days + 1)
      }),
      { numRuns: 100 },
    )
  })
})

it('tells the hour of the zone', () => {
  const noon = Date.parse('2026-11-28T12:00:00Z')
  expect([hourOf(noon, 'UTC'), hourOf(noon, TOKYO), hourOf(noon + 3 * 60 * 60 * 1000, TOKYO)]).toEqual([12, 21, 0])
})
