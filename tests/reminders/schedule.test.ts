// Reminders: once for each point, whatever became of the moments in between.
import { describe, expect, it } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import type { ToldReminders } from '../../lib/model/reminders.ts'
import { whatIsDue } from '../../lib/procedures/due.ts'
import { dueReminders, USUAL_SETTINGS, withTold } from '../../lib/reminders/schedule.ts'
import { dueAt, organisationUntil } from './assets.ts'

const END = Date.parse('2027-05-20T05:00:00Z')
/** Ten in the morning in Tokyo, so many days before the end. */
const daysBefore = (days: number) => Date.parse('2027-05-20T01:00:00Z') - days * DAY
const ZONE = 'Asia/Tokyo'

const points = (
  now: number,
  told: ToldReminders = {},
  settings = USUAL_SETTINGS,
  organisation = organisationUntil(END),
) => dueReminders(dueAt(now, organisation), settings, told, { now, timeZone: ZONE }).map(({ point }) => point)

describe('a reminder', () => {
  it.each([
    [91, []],
    [90, [90]],
    [89, [90]],
    [60, [60]],
    [8, [14]],
    [1, [1]],
    [0, [0]],
    [-1, [-1]],
    [-45, [-30]],
    [-400, [-90]],
  ])('with %s days left', (days, expected) => {
    expect(points(daysBefore(days))).toEqual(expected)
  })

  it('is told once: not again on the same day, nor on the days up to the next point', () => {
    const told = { 'acme push-certificate': { notAfter: END, point: 30 } }
    expect(points(daysBefore(30), told)).toEqual([])
    expect(points(daysBefore(15), told)).toEqual([])
    expect(points(daysBefore(14), told)).toEqual([14])
  })

  it('is one, the last, where several points went by while the browser was closed', () => {
    const told = { 'acme push-certificate': { notAfter: END, point: 90 } }
    expect(points(daysBefore(-2), told)).toEqual([-1])
  })

  it('is not told again when the clock is set back, and is told when it is right again', () => {
    const told = { 'acme push-certificate': { notAfter: END, point: 7 } }
    expect(points(daysBefore(100), told)).toEqual([])
    expect(points(daysBefore(40), told)).toEqual([])
    expect(points(daysBefore(3), told)).toEqual([3])
  })

  it('is told once more where the clock had run far ahead when it was told', () => {
    const ahead = { 'acme push-certificate': { notAfter: END, point: -90, at: daysBefore(-3000) } }
    expect(points(daysBefore(14), ahead)).toEqual([14])
    const yesterday = { 'acme push-certificate': { notAfter: END, point: 14, at: daysBefore(13) } }
    expect(points(daysBefore(14), yesterday)).toEqual([])
  })

  it('is not told again where the same end was read once as a day and once to the second', () => {
    const told = { 'acme push-certificate': { notAfter: Date.parse('2027-05-20T23:59:59.999Z'), point: 30 } }
    expect(points(daysBefore(30), told)).toEqual([])
  })

  it('is not told twice where the user flies west over the day’s border', () => {
    const now = daysBefore(30)
    const tokyo = dueReminders(dueAt(now, organisationUntil(END)), USUAL_SETTINGS, {}, { now, timeZone: ZONE })
    const told = withTold({}, tokyo, now)
    const later = now + 8 * 60 * 60 * 1000
    const honolulu = { now: later, timeZone: 'Pacific/Honolulu' }
    expect(dueReminders(whatIsDue([organisationUntil(END)], [], honolulu), USUAL_SETTINGS, told, honolulu)).toEqual([])
  })

  it('begins anew with a new expiry', () => {
    const told = { 'acme push-certificate': { notAfter: END - 365 * DAY, point: -90 } }
    expect(points(daysBefore(60), told)).toEqual([60])
  })

  it('waits for the morning of the user, wherever that is', () => {
    const night = Date.parse('2027-04-20T20:00:00Z')
    const assets = dueAt(night, organisationUntil(END))
    expect(dueReminders(assets, USUAL_SETTINGS, {}, { now: night, timeZone: ZONE })).toEqual([])
    expect(dueReminders(assets, USUAL_SETTINGS, {}, { now: night, timeZone: 'UTC' })).toHaveLength(1)
  })

  it('keeps silent of a muted organisation, of what rests, and of an unknown end', () => {
    const { notAfter: _unknown, ...unknown } = organisationUntil(END)
    expect(points(daysBefore(5), {}, { ...USUAL_SETTINGS, muted: ['acme'] })).toEqual([])
    expect(points(daysBefore(5), {}, { ...USUAL_SETTINGS, muted: ['other'] })).toEqual([7])
    expect(points(daysBefore(5), {}, USUAL_SETTINGS, unknown)).toEqual([])
  })

  it('comes on the days that the user has chosen, in whatever order they were typed', () => {
    const settings = { ...USUAL_SETTINGS, days: [5, 45, 5] }
    expect(points(daysBefore(46), {}, settings)).toEqual([])
    expect(points(daysBefore(44), {}, settings)).toEqual([45])
    expect(points(daysBefore(4), {}, settings)).toEqual([5])
    expect(points(daysBefore(-6), {}, settings)).toEqual([-5])
    expect(points(daysBefore(0), {}, { ...USUAL_SETTINGS, days: [] })).toEqual([0])
  })
})

it('lives through three years: each point once a year, whatever days the browser is closed', () => {
  let told: ToldReminders = {}
  let end = END
  const heard: string[] = []
  for (let day = -120; day < 3 * 365; day++) {
    const now = Date.parse('2027-05-20T01:00:00Z') + day * DAY
    // Renewed two days before each end.
    if (end - now < 2 * DAY) end += 365 * DAY
    // Four months of every year the browser stays closed, and one day in three.
    if (day % 365 > 100 && day % 365 < 220) continue
    if (day % 3 === 0) continue
    const reminders = dueReminders(dueAt(now, organisationUntil(end)), USUAL_SETTINGS, told, { now, timeZone: ZONE })
    told = withTold(told, reminders, now)
    for (const { asset, point } of reminders) heard.push(`${new Date(asset.notAfter ?? 0).getUTCFullYear()} ${point}`)
  }
  expect(new Set(heard).size).toBe(heard.length)
  expect(heard.filter((one) => one.startsWith('2028'))).toEqual([
    '2028 90',
    '2028 60',
    '2028 30',
    '2028 14',
    '2028 7',
    '2028 3',
  ])
  expect(heard.some((one) => one.includes('-'))).toBe(false)
})
