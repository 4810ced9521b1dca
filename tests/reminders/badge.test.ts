// The badge: there while a server token waits for its console, in whatever organisation, and gone once it is saved there.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Organisation } from '../../lib/model/organisation.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { abandonRun, openRun, startRun, tickStep } from '../../lib/records/runs.ts'
import { recordTokenDownload } from '../../lib/records/token-runs.ts'
import { type Button, refreshBadge } from '../../lib/reminders/badge.ts'
import { ACME, freshBrowser, NOW, OTHER_TOPIC } from '../records/fresh.ts'

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
  acme = (await addOrganisation(ACME, NOW)).organisation
})

describe('the badge', () => {
  it('is not there without a token that waits', async () => {
    await startRun(acme, 'push-certificate', NOW)
    await startRun(acme, 'server-token', NOW)
    await recordTokenDownload(acme, 'content-token', { name: '全社' }, NOW)
    await refreshBadge(button)
    expect(shown).toEqual({ text: '', title: 'Koshin' })
  })

  it('stays until the console has saved the token', async () => {
    await recordTokenDownload(acme, 'server-token', { name: 'CLOMO' }, NOW)
    await refreshBadge(button)
    expect(shown).toEqual({ text: '!', title: 'Koshin: The new server token is not in the console yet' })
    const run = await openRun(acme.id, 'server-token')
    await tickStep(run?.id ?? '', 'uploadServerToken', 'hand', NOW)
    await refreshBadge(button)
    expect(shown.text).toBe('!')
    await tickStep(run?.id ?? '', 'saveServerToken', 'hand', NOW)
    await refreshBadge(button)
    expect(shown).toEqual({ text: '', title: 'Koshin' })
  })

  it('is there for an organisation that is not on the screen, and goes with its renewal', async () => {
    const { organisation } = await addOrganisation({ ...ACME, name: 'Osaka', topic: OTHER_TOPIC }, NOW)
    await recordTokenDownload(organisation, 'server-token', {}, NOW)
    await refreshBadge(button)
    expect(shown.text).toBe('!')
    await abandonRun((await openRun(organisation.id, 'server-token'))?.id ?? '')
    await refreshBadge(button)
    expect(shown.text).toBe('')
  })

  it('is left as it is where the browser refuses, without an error', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const refusing: Button = { ...button, setBadgeText: () => Promise.reject(new Error('no')) }
    await expect(refreshBadge(refusing)).resolves.toBeUndefined()
    expect(shown.text).toBe('left over')
  })
})
