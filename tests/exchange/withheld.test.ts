// That a company has closed the way on is part of what every guarded page is told, and goes again with the settings.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answerAll } from '../../lib/exchange/answer-all.ts'
import { takeInPolicy } from '../../lib/policy/take-in.ts'
import { setConsoleOrigin } from '../../lib/records/console-origins.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { ACME, freshBrowser, NOW } from '../records/fresh.ts'

const CONSOLE = 'https://panel.example.com'
const PAGES = [
  ['push-memory', 'https://identity.apple.com/pushcert/'],
  ['business-memory', 'https://business.apple.com/'],
  ['console-memory', `${CONSOLE}/settings`],
] as const

type Sender = Parameters<typeof answerAll>[1]

beforeEach(async () => {
  await freshBrowser()
  vi.spyOn(fakeBrowser.permissions, 'contains').mockImplementation(async () => true)
  const { organisation } = await addOrganisation(ACME, NOW)
  await setConsoleOrigin(organisation.id, CONSOLE, true, NOW)
})

async function set(values: Record<string, unknown>): Promise<void> {
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(() => Promise.resolve(values) as never)
  await takeInPolicy(NOW)
}

describe.each(PAGES)('%s', (type, url) => {
  const sender = { id: fakeBrowser.runtime.id, url, tab: { id: 7 }, frameId: 0 } as Sender
  const memory = () => answerAll({ type }, sender, NOW)

  it('says nothing where the way on is open', async () => {
    expect(await memory()).not.toHaveProperty('withheld')
    await set({ setBy: 'Example Inc., IT', mayGoOnAnyway: true })
    expect(await memory()).not.toHaveProperty('withheld')
  })

  it('says who has closed it, and whom to ask', async () => {
    await set({ setBy: 'Example Inc., IT', contact: 'ext. 4711', mayGoOnAnyway: false })
    expect(await memory()).toMatchObject({ withheld: { by: 'Example Inc., IT', contact: 'ext. 4711' } })
    await set({})
    expect(await memory()).not.toHaveProperty('withheld')
  })
})
