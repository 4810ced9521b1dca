// The table of the forms of dates: each example is a date, alone and within words, and nothing before or behind it changes that.
import { describe, expect, it } from 'vitest'
import { DATE_FORMS } from '../../lib/consoles/reading/date-forms.ts'
import { findDates } from '../../lib/consoles/reading/dates.ts'
import { processorTime } from '../support/processor-time.ts'

const end = (year: number, month: number, day: number) => new Date(year, month - 1, day, 23, 59, 59, 999).getTime()
const NOVEMBER_7 = end(2027, 11, 7)
const JULY_11 = end(2027, 7, 11)
/** The examples that are another day. */
const OTHERS: Readonly<Record<string, number>> = {
  令和元年5月1日: end(2019, 5, 1),
  '24/11/2026': end(2026, 11, 24),
  '1er novembre 2027': end(2027, 11, 1),
}
const readings = (text: string) => findDates(text).map(({ notAfter, otherwise }) => [notAfter, ...otherwise].sort())

describe.each(DATE_FORMS.flatMap(({ examples }) => examples))('%s', (example) => {
  const [alone] = readings(example)

  it('is that day, or one of two where day and month can be confused', () => {
    expect(readings(example)).toHaveLength(1)
    expect([[OTHERS[example] ?? NOVEMBER_7], [JULY_11, NOVEMBER_7]]).toContainEqual(alone)
  })

  it.each([
    ['Expires: ', ''],
    ['有効期限:', ' まで'],
    ['(', ')'],
    ['until ', ', 364 days'],
    ['', ' expires soon'],
  ])('is the same between “%s” and “%s”', (before, behind) => {
    expect(readings(before + example + behind)).toEqual([alone])
  })
})

it.each([
  ['11/7/2027', [NOVEMBER_7, JULY_11]],
  ['07.11.2027', [NOVEMBER_7, JULY_11]],
  ['11/07/27', [NOVEMBER_7, JULY_11]],
  ['13/11/2027', [end(2027, 11, 13)]],
  ['11/13/2027', [end(2027, 11, 13)]],
  ['11/11/2027', [end(2027, 11, 11)]],
  ['27/11/07', [NOVEMBER_7]],
  ['7 mars 2027', [end(2027, 3, 7)]],
  ['7. März 2027', [end(2027, 3, 7)]],
  ['7 de marzo de 2027', [end(2027, 3, 7)]],
  ['7 agosto 2027', [end(2027, 8, 7)]],
  ['7 févr. 2027', [end(2027, 2, 7)]],
  ['Sept 7, 2027', [end(2027, 9, 7)]],
  ['平成31(2019)年4月30日', [end(2019, 4, 30)]],
  ['2019(令和元)年5月1日', [end(2019, 5, 1)]],
  // The two years differ.
  ['令和8(2027)年11月7日', [end(2026, 11, 7), NOVEMBER_7]],
])('%s can be read in %j', (text, expected) => {
  expect(readings(text)).toEqual([[...expected].sort()])
})

it.each([
  '(2027-11-07)',
  '~2027-11-07',
  '→2027-11-07',
  '"2027-11-07"',
  '「2027-11-07」',
  '*2027-11-07*',
  '=2027-11-07',
  '2027-11-07.',
  '2027-11-07. Renew now',
  '2027-11-07、',
  '2027-11-07まで',
  '2027-11-07!',
  '2027-11-07;x',
])('%s holds a date', (text) => {
  expect(readings(text)).toEqual([[NOVEMBER_7]])
})

it.each([
  '31/11/2027',
  '30.2.2027',
  'Feb 30, 2027',
  '32 November 2027',
  '2027年2月30日',
  '令和9年13月1日',
  '11/31/27',
  'Nov 0, 2027',
  '1.2.3.2027',
  'v2027.11.7.1',
  '10/11/2027/x',
  '#2027-11-07',
  'No. #2027-11-07#',
  '№2027-11-07',
  '$2027.11.07',
  'push-2027-11-07',
  'push_2027-11-07.pem',
  '2027-11-07.pem',
  '2027-11-07_push.pem',
  '07.11.2027_backup',
  '2027-11-07-push.p12',
  'mdm@2027-11-07',
  '2027/11/07/push.pem',
  'Nov-07-2027.pem',
  '2027年11月7日.pem',
  '20271107',
  '202711071805',
  '20271307T0905',
  '20270230T0905',
  '120271107T0905',
  '2027110',
  '2027110712',
  '20271107T0905a',
  '20271107T0905.pem',
  'SN20271107T0905',
  '法令9.11.7',
  '水平9.11.7',
  '令和9(2027)年13月7日',
  '9(2027)年11月7日',
  '昭和27年11月7日',
  '明治27年11月7日',
  '第27年11月7日',
  '9年11月7日',
  '10年11月7日',
  '127年11月7日',
  '27年13月7日',
  '07/Nov/2027:9',
])('%s is no date', (text) => {
  expect(findDates(text)).toEqual([])
})

it('stays quick on text that was made to be slow', async () => {
  const hostile = [
    '1 '.repeat(20_000),
    '2027-'.repeat(10_000),
    'Nov '.repeat(10_000),
    `7${' '.repeat(50_000)}Nov`,
    '1/1/'.repeat(10_000),
  ]
  const findAll = () => {
    for (const text of hostile) findDates(text)
  }
  expect(await processorTime(findAll, 2_000)).toBeLessThan(2_000)
})
