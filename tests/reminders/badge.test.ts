// The badge: there while a server token waits for its console, in whatever organisation; else the days of what ends first.

import { beforeEach, describe, expect, it, vi } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { typeExpiry } from '../../lib/records/expiries.ts'
import { addOrganisation, updateOrganisation } from '../../lib/records/organisations.ts'
import { changeReminders } from '../../lib/records/reminders.ts'
import { abandonRun, startRun, tickStep } from '../../lib/records/runs.ts'
import { openRun } from '../../lib/records/runs-of.ts'
import { recordTokenDownload } from '../../lib/records/token-runs.ts'
import { type Button, refreshBadge } from '../../lib/reminders/badge.ts'
import { USUAL_SETTINGS } from '../../lib/reminders/schedule.ts'
import { ACME, freshBrowser, NOW, OTHER_TOPIC } from '../records/fresh.ts'

const TODAY = { now: NOW, timeZone: 'Asia/Tokyo' }

let acme: Organisation
let shown: { text: string; title: string }
const button: Button = {
  setBadgeText: async ({ text }) => {
    shown.text = text
  },
  setTitle: async ({ title }) => {
    shown.title = title
  },
  setBadgeBackgroundColor: async () => undefined,
}

beforeEach(async () => {
  await freshBrowser()
  shown = { text: 'left over', title: '' }
  acme = (await addOrganisation({ ...ACME, notAfter: NOW + 200 * DAY }, NOW)).organisation
})

describe('the badge', () => {
  it('is not there without a token that waits', async () => {
    await startRun(acme, 'push-certificate', NOW)
    await startRun(acme, 'server-token', NOW)
    await recordTokenDownload(acme, 'content-token', { name: '全社' }, NOW)
    await refreshBadge(button, TODAY)
    expect(shown).toEqual({ text: '', title: 'Koshin' })
  })

  it('stays until the console has saved the token', async () => {
    await recordTokenDownload(acme, 'server-token', { name: 'CLOMO' }, NOW)
    await refreshBadge(button, TODAY)
    expect(shown).toEqual({ text: '!', title: "Koshin: The new server token isn't uploaded yet" })
    const run = await openRun(acme.id, 'server-token')
    await tickStep(run?.id ?? '', 'uploadServerToken', 'hand', NOW)
    await refreshBadge(button, TODAY)
    expect(shown.text).toBe('!')
    await tickStep(run?.id ?? '', 'saveServerToken', 'hand', NOW)
    await refreshBadge(button, TODAY)
    expect(shown).toEqual({ text: '', title: 'Koshin' })
  })

  it('is there for an organisation that is not on the screen, and goes with its renewal', async () => {
    const { organisation } = await addOrganisation(
      { ...ACME, name: 'Osaka', topic: OTHER_TOPIC, notAfter: NOW + 200 * DAY },
      NOW,
    )
    await recordTokenDownload(organisation, 'server-token', {}, NOW)
    await refreshBadge(button, TODAY)
    expect(shown.text).toBe('!')
    await abandonRun((await openRun(organisation.id, 'server-token'))?.id ?? '', NOW)
    await refreshBadge(button, TODAY)
    expect(shown.text).toBe('')
  })

  it('is left as it is where the browser refuses, without an error', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const refusing: Button = { ...button, setBadgeText: () => Promise.reject(new Error('no')) }
    await expect(refreshBadge(refusing, TODAY)).resolves.toBeUndefined()
    expect(shown.text).toBe('left over')
  })
})

describe('the days of what ends first', () => {
  const other = (days: number) =>
    addOrganisation({ ...ACME, name: 'Osaka', topic: OTHER_TOPIC, notAfter: NOW + days * DAY }, NOW)

  it.each([
    [89, '89', 'Koshin: Osaka: MDM push certificate, 89 days left'],
    [12, '12', 'Koshin: Osaka: MDM push certificate, 12 days left'],
    [1, '1', 'Koshin: Osaka: MDM push certificate, 1 day left'],
    [0.1, '0', 'Koshin: Osaka: MDM push certificate, expires today'],
    [-1, '!', 'Koshin: Osaka: MDM push certificate, expired yesterday'],
    [-30, '!', 'Koshin: Osaka: MDM push certificate, expired 30 days ago'],
  ])('%s days before the end', async (days, text, title) => {
    await other(days)
    await refreshBadge(button, TODAY)
    expect(shown).toEqual({ text, title })
  })

  it('says that the nearest is estimated, or typed', async () => {
    const { organisation } = await other(200)
    await updateOrganisation(
      organisation.id,
      { serverToken: { notAfter: NOW + 12 * DAY, isEstimate: true, at: NOW } },
      NOW,
    )
    await refreshBadge(button, TODAY)
    expect(shown.title).toBe('Koshin: Osaka: ADE server token, 12 days left (estimated)')
    await typeExpiry(acme.id, 'push-certificate', NOW + 3 * DAY, NOW)
    await refreshBadge(button, TODAY)
    expect(shown).toEqual({ text: '3', title: 'Koshin: Acme: MDM push certificate, 3 days left (entered by hand)' })
  })

  it('keeps a name on one line, and in its direction', async () => {
    await addOrganisation({ ...ACME, name: '<b>A\u202E\nB</b> 🍎', topic: OTHER_TOPIC, notAfter: NOW + 5 * DAY }, NOW)
    await refreshBadge(button, TODAY)
    expect(shown.title).toBe('Koshin: <b>A  B</b> 🍎: MDM push certificate, 5 days left')
  })

  it('is not there while the end is far off', async () => {
    await other(91)
    await refreshBadge(button, TODAY)
    expect(shown).toEqual({ text: '', title: 'Koshin' })
  })

  it('leaves out an organisation that is muted, but for a token that waits', async () => {
    const { organisation } = await other(5)
    await changeReminders(USUAL_SETTINGS, (settings) => ({ ...settings, muted: [organisation.id] }), NOW)
    await refreshBadge(button, TODAY)
    expect(shown.text).toBe('')
    await recordTokenDownload(organisation, 'server-token', {}, NOW)
    await refreshBadge(button, TODAY)
    expect(shown.text).toBe('!')
  })
})
