// The console's page against the record: same UID, new expiry, or what else it shows.
import { expect, it } from 'vitest'
import type { ConsoleReading } from '../../../lib/consoles/types.ts'
import { DAY } from '../../../lib/facts/time.ts'
import { checkConsole } from '../../../lib/judgement/console/console-check.ts'
import { isIssuedInRun } from '../../../lib/judgement/console/expiry.ts'

const START = Date.UTC(2026, 10, 24, 3)
const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'
const OTHER = 'com.apple.mgmt.External.99999999-2222-3333-4444-55555555ffff'
const acme = { topic: TOPIC, consoleId: 'clomo' }
const run = { startedAt: START, before: { topic: TOPIC, notAfter: START + 20 * DAY } }
const SUBJECT = 'プッシュ通知証明書のサブジェクト'

const reading = (topics: [string, string][], expiries: [string, number][] = []): ConsoleReading => ({
  topics: topics.map(([topic, label]) => ({ topic, label, context: '' })),
  expiries: expiries.map(([label, notAfter]) => ({ label, text: 'as shown', notAfter })),
})

it('finds nothing where nothing is', () => {
  expect(checkConsole(reading([]), run, acme)).toEqual({ uid: 'not-found', topics: [], expiry: 'not-found' })
})

it('believes the console’s own label before any other', () => {
  const both = reading([
    [OTHER, '履歴'],
    [TOPIC, SUBJECT],
  ])
  expect(checkConsole(both, run, acme)).toMatchObject({ uid: 'same', topics: [{ topic: TOPIC }] })
})

it('cannot choose between several without a label', () => {
  const both = reading([
    [OTHER, ''],
    [TOPIC, ''],
  ])
  expect(checkConsole(both, run, acme).uid).toBe('several')
})

it('sees another UID', () => {
  expect(checkConsole(reading([[OTHER, SUBJECT]]), run, acme).uid).toBe('different')
  expect(checkConsole(reading([[TOPIC.toLowerCase(), SUBJECT]]), run, acme).uid).toBe('same')
})

it('takes the latest of several dates of the push certificate, and no other', () => {
  const home = reading(
    [],
    [
      ['MDM プッシュ通知証明書', START + 20 * DAY],
      ['MDM プッシュ通知証明書 › 有効期限', START + 365 * DAY],
      ['VPP サービストークン › 有効期限', START + 900 * DAY],
    ],
  )
  expect(checkConsole(home, run, acme)).toMatchObject({ expiry: 'renewed', shown: { notAfter: START + 365 * DAY } })
})

it('says not yet where the date is the old one', () => {
  const home = reading([], [['MDM プッシュ通知証明書', START + 20 * DAY]])
  expect(checkConsole(home, run, acme)).toMatchObject({ expiry: 'not-yet' })
})

it('does not take a stale record for a renewal', () => {
  const stale = { ...run, before: { topic: TOPIC, notAfter: START - 700 * DAY } }
  expect(isIssuedInRun(START + 30 * DAY, stale)).toBe(false)
  expect(isIssuedInRun(START + 365 * DAY, stale)).toBe(true)
  expect(isIssuedInRun(START + 365 * DAY, { ...run, before: { topic: TOPIC } })).toBe(false)
})

it('takes a code alone for the UID only in a console that shows no more', () => {
  const code = (topic: string) => ({ ...reading([]), codes: [{ topic, label: 'Subject ID', context: '' }] })
  const intune = { ...acme, consoleId: 'intune' }
  expect(checkConsole(code(TOPIC), run, intune).uid).toBe('same')
  expect(checkConsole(code(OTHER), run, intune).uid).toBe('different')
  expect(checkConsole(code(TOPIC), run, acme).uid).toBe('not-found')
  // A whole UID on the page says more than a code.
  expect(checkConsole({ ...code(OTHER), ...reading([[TOPIC, 'UID']]) }, run, intune).uid).toBe('same')
})

it.each([
  ['the recorded one, in other letters', ['It@Example.com '], { is: 'same', shown: 'It@Example.com ' }],
  ['the recorded one among others', ['old@example.com', 'it@example.com'], { is: 'same', shown: 'it@example.com' }],
  ['another one', ['old@example.com'], { is: 'different', shown: 'old@example.com' }],
  ['none', [], undefined],
])('of the Apple Account says, where the page names %s, just that', (_, accounts, answer) => {
  const named: ConsoleReading = {
    ...reading([[TOPIC, SUBJECT]]),
    accounts: accounts.map((account) => ({ account, label: 'Apple Account' })),
  }
  expect(checkConsole(named, run, { ...acme, account: 'it@example.com' }).account).toEqual(answer)
  expect(checkConsole(named, run, acme).account).toBeUndefined()
})
