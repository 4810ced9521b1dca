// The portal's dates: `MMM d, yyyy`, the end of that day in UTC, and nothing else.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateIn, parsePortalDate } from '../../lib/portals/page/date.ts'

const endOf = (year: number, month: number, day: number) => Date.UTC(year, month, day, 23, 59, 59, 999)

describe('a date of the portal', () => {
  it('is read as the portal writes it, for every day', () => {
    const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toLocaleDateString('en-US', {
          year: 'numeric',
          month: 'short',
          day: 'numeric',
          timeZone: 'UTC',
        })
        expect(parsePortalDate(text)).toBe(endOf(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()))
      }),
    )
  })

  it.each([
    ['May 4, 2027', endOf(2027, 4, 4)],
    ['  Apr 7, 2018 ', endOf(2018, 3, 7)],
    ['Sept. 30, 2026', endOf(2026, 8, 30)],
    ['february 29, 2028', endOf(2028, 1, 29)],
  ])('%s', (text, time) => {
    expect(parsePortalDate(text)).toBe(time)
  })

  it.each([
    'Feb 30, 2027',
    'Feb 29, 2027',
    '4 May 2027',
    '05/04/2027',
    '2027-05-04',
    'May 2027',
    'Mai 4, 2027',
    'May 4 2027',
    '',
    'until May 4, 2027',
  ])('not %s', (text) => {
    expect(parsePortalDate(text)).toBeUndefined()
  })
})

describe('a text that shows a date and nothing else', () => {
  it.each([
    ['May 4, 2027', 'May 4, 2027'],
    ['Expires May 4, 2027', 'May 4, 2027'],
    ['Expiration date: May 4, 2027', 'May 4, 2027'],
    ['Valid until May 4, 2027 at 10:00 AM GMT', 'May 4, 2027'],
    ['Expires on 4 May 2027 (in 21 days)', '4 May 2027'],
    ['2027-05-04', '2027-05-04'],
    ['05/04/2027', '05/04/2027'],
    ['4. Mai 2027', '4. Mai 2027'],
  ])('%s', (text, date) => {
    expect(dateIn(text)).toBe(date)
  })
  it.each([
    'Issued May 4, 2027',
    'Renewed on May 4, 2027',
    'see the mail of May 4, 2027',
    'May 4, 2027 to May 4, 2028',
    'Expires soon',
    '192.168.20.2027',
  ])('not %s', (text) => {
    expect(dateIn(text)).toBeUndefined()
  })
})
