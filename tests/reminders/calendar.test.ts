// The calendar file, read back by a parser that has nothing to do with the one that wrote it.
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import { makeCalendar } from '../../lib/reminders/calendar.ts'
import { dueAt, organisationUntil } from './assets.ts'

const NOW = Date.parse('2026-11-24T03:00:00Z')
const END = Date.parse('2027-05-19T23:30:00Z')

/** The day on which an alarm rings (RFC 5545, section 3.8.6.3): counted from the event's start, or from its end where it says so. */
function alarmDay(event: ICAL.Event, alarm: ICAL.Component): string {
  const trigger = alarm.getFirstProperty('trigger')
  const duration = trigger?.getFirstValue()
  if (!(duration instanceof ICAL.Duration)) throw new Error('An alarm without a duration')
  const from = trigger?.getParameter('related') === 'END' ? event.endDate : event.startDate
  const at = new Date(from.toJSDate().getTime() + duration.toSeconds() * 1000)
  return ICAL.Time.fromJSDate(at, false).toString().slice(0, 10)
}

function eventsOf(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      isDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      sequence: event.sequence,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      alarmDays: component.getAllSubcomponents('valarm').map((alarm) => alarmDay(event, alarm)),
    }
  })
}

const make = (name = 'Acme', now = NOW, days: readonly number[] = [30, 7]) =>
  makeCalendar(dueAt(now, organisationUntil(END, { name })), {
    name: 'Koshin',
    days,
    now,
    words: ({ organisation }) => ({
      summary: `Renew: ${organisation.name}`,
      description: `UID ${organisation.topic}\nSign in as push@acme.example; then, press Renew`,
    }),
  })

describe('the calendar file', () => {
  it('has a whole day for each end, the day of UTC, with alarms and what to do', () => {
    expect(eventsOf(make())).toEqual([
      {
        uid: 'acme-push-certificate@koshin',
        day: '2027-05-19',
        isDay: true,
        summary: 'Renew: Acme',
        description:
          'UID com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd\nSign in as push@acme.example; then, press Renew',
        sequence: Math.floor(NOW / 60_000),
        alarms: ['-P30D', '-P7D', 'PT0S', 'P7D', 'P30D'],
        alarmDays: ['2027-04-19', '2027-05-12', '2027-05-19', '2027-05-26', '2027-06-18'],
      },
    ])
  })

  it.each([
    ['no days', [], ['PT0S']],
    ['the same day twice, in any order', [1, 7, 1], ['-P7D', '-P1D', 'PT0S', 'P1D', 'P7D']],
    ['a year', [366], ['-P366D', 'PT0S', 'P366D']],
  ])('rings on the day itself, and as often after the end as before it: %s', (_, days, alarms) => {
    expect(eventsOf(make('Acme', NOW, days))[0]?.alarms).toEqual(alarms)
  })

  it('ends its lines as RFC 5545 says, and folds them at 75 bytes', () => {
    const file = make('株式会社'.repeat(30))
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const longest = Math.max(...file.split('\r\n').map((line) => new TextEncoder().encode(line).length))
    expect(longest).toBeLessThanOrEqual(75)
    expect(eventsOf(file)[0]?.summary).toBe(`Renew: ${'株式会社'.repeat(30)}`)
  })

  it.each([
    ['markup', '<b>Acme</b>'],
    ['commas and semicolons', 'Acme; Inc., Ltd.'],
    ['a backslash', 'Acme \\n Inc.'],
    ['emoji', 'Acme 🍎'],
    ['quotes', 'A "B" \'C\''],
  ])('keeps a name with %s as it is', (_, name) => {
    expect(eventsOf(make(name))[0]?.summary).toBe(`Renew: ${name}`)
  })

  it.each([
    ['a line break', 'Acme\r\nEND:VEVENT\r\nBEGIN:VEVENT'],
    ['a mark that turns the direction', 'Acme\u202E emca'],
    ['a control character', 'Ac\u0007me'],
  ])('lets no name with %s break out', (_, name) => {
    const events = eventsOf(make(name))
    expect(events).toHaveLength(1)
    expect(events[0]?.uid).toBe('acme-push-certificate@koshin')
    expect(make(name)).not.toMatch(/(?![\r\n])[\p{Cc}\p{Bidi_Control}]/u)
  })

  it('gives an event the same identity in a later file, and a higher number', () => {
    const [one, other] = [eventsOf(make())[0], eventsOf(make('Acme', NOW + DAY))[0]]
    expect(one?.uid).toBe(other?.uid)
    expect(other?.sequence).toBeGreaterThan(one?.sequence ?? Number.POSITIVE_INFINITY)
  })

  it('is a calendar without events where no end is known', () => {
    const { notAfter: _unknown, ...unknown } = organisationUntil(END)
    const file = makeCalendar(dueAt(NOW, unknown), {
      name: 'K',
      days: [],
      now: NOW,
      words: () => ({ summary: '', description: '' }),
    })
    expect(eventsOf(file)).toEqual([])
  })
})
