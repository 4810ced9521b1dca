// Dates as consoles write them, and what only looks like one.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findDates, LOCALES } from '../../lib/consoles/reading/dates.ts'

const end = (year: number, month: number, day: number) => new Date(year, month - 1, day, 23, 59, 59, 999).getTime()

it.each([
  ['2027/11/24', '2027/11/24'],
  ['2027/11/24 10:15', '2027/11/24 10:15'],
  ['2027-11-24T10:15:00Z', '2027-11-24T10:15:00Z'],
  ['2027.11.24', '2027.11.24'],
  ['2027年11月24日', '2027年11月24日'],
  ['2027年11月24日 10:15:00', '2027年11月24日 10:15:00'],
  ['Nov 24, 2027', 'Nov 24, 2027'],
  ['November 24, 2027', 'November 24, 2027'],
  ['24 Nov 2027', '24 Nov 2027'],
  ['有効期限2027/11/24まで', '2027/11/24'],
])('reads %s', (text, shown) => {
  expect(findDates(text).map((date) => [date.text, date.notAfter])).toEqual([[shown, end(2027, 11, 24)]])
})

it.each([
  '2027/13/01',
  '2027/02/29',
  '2027/4/31',
  '12027/11/24',
  '2027/11/245',
  '2027/11-24',
  'Foo 24, 2027',
  'Nov 31, 2027',
  '10.2027.11.24.5',
  '1.2.3',
  '',
])('finds none in %s', (text) => {
  expect(findDates(text)).toEqual([])
})

it('finds none in a UID', () => {
  expect(findDates('com.apple.mgmt.External.20271124-2027-1124-2027-112420271124')).toEqual([])
})

it('gives all in their order', () => {
  expect(findDates('Nov 24, 2026 - 2027/11/24').map(({ text }) => text)).toEqual(['Nov 24, 2026', '2027/11/24'])
})

it('reads every day as the end of that day where it is read', () => {
  const days = fc.date({ min: new Date(1971, 0, 1), max: new Date(2199, 11, 31), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.constantFrom('/', '-'), fc.boolean(), (day, mark, padded) => {
      const pad = (part: number) => String(part).padStart(padded ? 2 : 1, '0')
      const text = [day.getFullYear(), pad(day.getMonth() + 1), pad(day.getDate())].join(mark)
      const [found, ...others] = findDates(`: ${text} `)
      expect(others).toEqual([])
      expect(found?.notAfter).toBe(end(day.getFullYear(), day.getMonth() + 1, day.getDate()))
    }),
  )
})

it.each([
  ['pt', 'segunda-feira, 8 de novembro de 2027'],
  ['cy', 'Dydd Llun, 8 Tachwedd 2027'],
])('is read in %s, whose weekdays are of several words', (locale, text) => {
  expect(findDates(text, [...LOCALES, locale]).map(({ notAfter }) => notAfter)).toEqual([end(2027, 11, 8)])
})
