// Dates as the screens write them: the user's language, the user's zone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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

  it.each([
    ['en-US', 'December 11, 2026 at 5:00 AM'],
    ['en-GB', '11 December 2026 at 05:00'],
    ['ja', '2026年12月11日 5:00'],
  ])('writes the hour as %s does', (language, written) => {
    expect(writeDate(lateEvening, language, 'date-and-time', TOKYO).replace(/\s/g, ' ')).toBe(written)
  })

  it('adds the time only where it is asked for', () => {
    expect(writeDate(lateEvening, 'ja', 'date-and-time', TOKYO)).toContain('5:00')
    expect(writeDate(lateEvening, 'ja', 'date', TOKYO)).not.toContain(':')
  })
})

describe.each(['Asia/Tokyo', 'America/Los_Angeles', 'UTC'])('on a machine in %s', (zone) => {
  const own = process.env.TZ
  beforeAll(() => {
    process.env.TZ = zone
  })
  afterAll(() => {
    if (own === undefined) delete process.env.TZ
    else process.env.TZ = own
  })

  it('is where the machine is', () => {
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone)
  })

  it.each([
    ['en', 'February 10, 2022', 'February 9, 2022'],
    ['ja', '2022年2月10日', '2022年2月9日'],
  ])("a certificate's last day stays that of UTC, in %s", (language, day, dayBefore) => {
    for (const time of ['T00:00:01Z', 'T02:00:00Z', 'T20:00:00Z', 'T23:59:59Z'])
      expect(writeDate(Date.parse(`2022-02-10${time}`), language, 'date', 'UTC')).toBe(day)
    expect(writeDate(Date.parse('2022-02-09T23:59:59Z'), language, 'date', 'UTC')).toBe(dayBefore)
  })

  it.each([
    ['en', { 'Asia/Tokyo': 'February 11, 2022', UTC: 'February 10, 2022', 'America/Los_Angeles': 'February 10, 2022' }],
    ['ja', { 'Asia/Tokyo': '2022年2月11日', UTC: '2022年2月10日', 'America/Los_Angeles': '2022年2月10日' }],
  ])("a moment is of the zone's own day, in %s", (language, days) => {
    expect(writeDate(Date.parse('2022-02-10T20:00:00Z'), language, 'date', zone)).toBe(
      Object.entries(days).find(([name]) => name === zone)?.[1],
    )
  })
})
