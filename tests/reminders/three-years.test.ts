// Three years of a life with Koshin: renewals in it and beside it, corrections, reminders, closed browsers, wrong clocks, other zones.

import { beforeEach, expect, it } from 'vitest'
import { learnFromPortal } from '../../lib/exchange/push/portal-facts.ts'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { whatIsDue } from '../../lib/procedures/due.ts'
import { expiryOf } from '../../lib/procedures/expiry.ts'
import { closeDatabase } from '../../lib/records/database.ts'
import { takeOverExpiry, typeExpiry } from '../../lib/records/expiries.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { changeReminders } from '../../lib/records/reminders.ts'
import { rememberCertificate } from '../../lib/records/run-files.ts'
import { finishRun, startRun } from '../../lib/records/runs.ts'
import { refreshBadge } from '../../lib/reminders/badge.ts'
import { remind } from '../../lib/reminders/remind.ts'
import { USUAL_SETTINGS } from '../../lib/reminders/schedule.ts'
import { ACME, freshBrowser, getOrganisation } from '../records/fresh.ts'

/** Nine in the morning in Tokyo. */
const START = Date.UTC(2026, 10, 24)
const YEAR = 365 * DAY
let acme: Organisation
let heard: string[]
let badge = ''

beforeEach(async () => {
  await freshBrowser()
  heard = []
  acme = (await addOrganisation({ ...ACME, notAfter: START + 100 * DAY, notAfterFrom: 'file' }, START)).organisation
  await changeReminders(USUAL_SETTINGS, (settings) => ({ ...settings, notifications: true }), START)
})

const day = (count: number) => START + count * DAY
const current = async () => (await getOrganisation(acme.id)) ?? acme
const button = {
  setBadgeText: async ({ text }: { text: string }) => {
    badge = text
  },
  setBadgeBackgroundColor: async () => undefined,
  setTitle: async () => undefined,
}

/** What Koshin does each time its background wakes. */
async function look(now: number, timeZone = 'Asia/Tokyo', allowed = true): Promise<void> {
  await remind({ now, timeZone }, async (reminders) => {
    if (!allowed) return false
    for (const { asset, point } of reminders) {
      const year = new Date(asset.notAfter ?? 0).getUTCFullYear()
      heard.push(`${year} ${asset.procedure} ${point}${asset.isUncertain ? ' uncertain' : ''}`)
    }
    return true
  })
  await refreshBadge(button, { now, timeZone })
}

/** Every day from one to another, at nine. */
async function live(from: number, until: number): Promise<void> {
  for (let count = from; count < until; count += 1) await look(day(count))
}

async function renewInKoshin(at: number, notAfter: number): Promise<void> {
  const run = await startRun(await current(), 'push-certificate', at)
  const file = { fileName: 'MDM_.pem', sha256: 'ab', serial: String(at), notBefore: at, notAfter, at }
  await rememberCertificate(run.id, file)
  await finishRun(run.id, at)
}

it('lives through three years', async () => {
  // The first year: renewed in Koshin, 12 days before the end.
  await live(0, 88)
  expect(heard).toEqual([
    '2027 push-certificate 90',
    '2027 push-certificate 60',
    '2027 push-certificate 30',
    '2027 push-certificate 14',
  ])
  expect(badge).toBe('13')
  await renewInKoshin(day(88), day(88) + YEAR)
  await look(day(88))
  expect(badge).toBe('')
  expect(expiryOf('push-certificate', await current())).toMatchObject({ from: 'file', isCertain: true })

  // Nothing is due for nine months. The browser is updated and started anew; then it stays closed for four months.
  heard = []
  for (const count of [90, 200, 300, 360]) {
    await closeDatabase()
    await look(day(count))
  }
  expect(heard).toEqual([])
  await look(day(88 + 365 - 20))
  expect(heard).toEqual(['2028 push-certificate 30'])

  // The clock is set back by a day, and right again; the user flies to Honolulu, where it is still yesterday.
  await look(day(88 + 365 - 21))
  await look(day(88 + 365 - 14) + 12 * 60 * 60 * 1000)
  await look(day(88 + 365 - 14) + 19 * 60 * 60 * 1000, 'Pacific/Honolulu')
  expect(heard).toEqual(['2028 push-certificate 30', '2028 push-certificate 14'])

  // It is renewed without Koshin, and the user types the new end; days later the portal's row tells the true one.
  heard = []
  const second = day(88) + YEAR
  await typeExpiry(acme.id, 'push-certificate', second + 300 * DAY, second - 10 * DAY)
  await look(second - 9 * DAY)
  expect(heard).toEqual([])
  const [typed] = whatIsDue([await current()], [], { now: second })
  expect(typed).toMatchObject({ isUncertain: true, expiry: { from: 'typed', readBefore: second } })
  await learnFromPortal(await current(), { notAfter: second + YEAR, serial: '77' }, second + DAY)
  expect(expiryOf('push-certificate', await current())).toMatchObject({
    notAfter: second + YEAR,
    from: 'portal',
    isCertain: true,
  })

  // A server token comes: its end is estimated from its file, and reminded of as such; the console tells a day more.
  const estimate = second + 80 * DAY
  const token = { fileName: 'CLOMO_Token.p7m', sha256: 'cd' }
  await takeOverExpiry(acme.id, 'server-token', { notAfter: estimate, from: 'estimate', token }, second + 2 * DAY)
  await look(second + 21 * DAY)
  expect(heard).toEqual(['2028 server-token 60 uncertain'])
  await takeOverExpiry(acme.id, 'server-token', { notAfter: estimate + DAY, from: 'console' }, second + 22 * DAY)
  await look(second + 22 * DAY)
  expect(heard).toHaveLength(1)

  // Notifications are refused when the next is due, and allowed again later: then it is told once.
  await look(estimate - 20 * DAY, 'Asia/Tokyo', false)
  await look(estimate - 19 * DAY)
  await look(estimate - 19 * DAY)
  expect(heard).toEqual(['2028 server-token 60 uncertain', '2028 server-token 30'])

  // The clock runs years ahead for a day, and is right again: nothing that is still to come counts as told.
  heard = []
  await look(day(20 * 365))
  heard = []
  await look(estimate - 10 * DAY)
  expect(heard).toEqual(['2028 server-token 14'])

  // Muted, it keeps silent; the third year ends without a renewal, and it is said after the end, too.
  await changeReminders(USUAL_SETTINGS, (settings) => ({ ...settings, muted: [acme.id] }), estimate - DAY)
  await look(estimate)
  expect(heard).toHaveLength(1)
  expect(badge).toBe('')
  await changeReminders(USUAL_SETTINGS, (settings) => ({ ...settings, muted: [] }), estimate + DAY)
  heard = []
  const third = second + YEAR
  await look(third - DAY)
  await look(third + DAY)
  await look(third + 31 * DAY)
  const push = heard.filter((one) => one.includes('push'))
  expect(push).toEqual(['2029 push-certificate 1', '2029 push-certificate -1', '2029 push-certificate -30'])
  expect(badge).toBe('!')
})
