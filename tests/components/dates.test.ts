// Dates as the screens write them: the user's language, the user's zone, days counted by the calendar.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysUntil, writeDate } from '../../components/words/dates.ts'

const DAY = 24 * 60 * 60 * 1000
const TOKYO = 'Asia/Tokyo'

describe('writing a date', () => {
  const lateEvening = Date.parse('2026-12-10T20:00:00Z')

  it('names the day of the zone, not of UTC', () => {
    expect(writeDate(lateEvening, 'ja', 'date', TOKYO)).toBe('2026年12月11日')
    expect(writeDate(lateEvening, 'ja', 'date', 'UTC')).toBe('2026年12月10日')
  })

  it('writes in the language that is asked for', () => {
    expect(writeDate(lateEvening, 'en', 'date', 'UTC')).toBe('December 10, 2026')
    expect(writeDate(lateEvening, 'ja', 'date-and-weekday', 'UTC')).toContain('木')
  })

  it('adds the time only where it is asked for', () => {
    expect(writeDate(lateEvening, 'ja', 'date-and-time', TOKYO)).toContain('5:00')
    expect(writeDate(lateEvening, 'ja', 'date', TOKYO)).not.toContain(':')
  })
})

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
    expect(writeDate(late, 'en', 'date', 'UTC')).toBe('December 10, 2026')
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
