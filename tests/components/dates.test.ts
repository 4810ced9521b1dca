// Dates as the screens write them: the user's language, the user's zone.
import { describe, expect, it } from 'vitest'
import { writeDate } from '../../components/words/dates.ts'

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
