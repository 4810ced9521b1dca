// The console's address is suggested by the tab in front, also one that comes there later; what was typed stays as it is.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ConsoleAccess } from '../../components/parts/console-access/access.tsx'
import { asking } from '../../components/parts/console-access/origins.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { freshBrowser, NOW } from '../records/fresh.ts'
import { draw, type Screen } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const CONSOLE = 'https://panel.example'
const organisation: Organisation = { id: 'a', name: 'Acme', consoleId: 'clomo', createdAt: NOW, updatedAt: NOW }
const { query } = browser.tabs

let inFront: string | undefined

beforeEach(async () => {
  await freshBrowser()
  speak('en')
  asking.value = undefined
  Object.assign(browser.tabs, { query: vi.fn(async () => [{ url: inFront }]) })
})
afterEach(() => {
  Object.assign(browser.tabs, { query })
})

const field = ({ body }: Screen) => body.querySelector<HTMLInputElement>('#console-address')

async function opened(url: string | undefined): Promise<Screen> {
  inFront = url
  const screen = draw(<ConsoleAccess organisation={organisation} />)
  await vi.waitFor(() => expect(field(screen)).not.toBeNull())
  return screen
}

/** Told until it is heard: what listens is loaded later. */
async function comesInFront(url: string | undefined, then: () => void): Promise<void> {
  inFront = url
  await vi.waitFor(async () => {
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 1, windowId: 1 })
    await Promise.resolve()
    then()
  })
}

function type(screen: Screen, typed: string): void {
  const input = field(screen)
  if (!input) throw new Error('There is no field')
  input.value = typed
  input.dispatchEvent(new (input.ownerDocument.defaultView ?? globalThis).Event('input', { bubbles: true }))
}

it('the console that is in front is suggested, and so is one that comes there later', async () => {
  const screen = await opened('https://identity.apple.com/pushcert/')
  expect(field(screen)?.value).toBe('')
  await comesInFront(`${CONSOLE}/settings?id=1`, () => expect(field(screen)?.value).toBe(CONSOLE))
  await comesInFront('https://other.example/', () => expect(field(screen)?.value).toBe('https://other.example'))
})

it.each(['https://business.apple.com/', 'http://panel.example/', 'chrome-extension://abc/desk.html', undefined])(
  'once %s comes in front nothing is suggested any more',
  async (url) => {
    const screen = await opened(CONSOLE)
    await vi.waitFor(() => expect(field(screen)?.value).toBe(CONSOLE))
    await comesInFront(url, () => expect(field(screen)?.value).toBe(''))
  },
)

it('what was typed stays, whatever comes in front', async () => {
  const screen = await opened(CONSOLE)
  await vi.waitFor(() => expect(field(screen)?.value).toBe(CONSOLE))
  type(screen, 'https://mdm.exam')
  const asked = vi.mocked(browser.tabs.query).mock.calls.length
  await comesInFront('https://other.example/', () =>
    expect(vi.mocked(browser.tabs.query).mock.calls.length).toBeGreaterThan(asked),
  )
  expect(field(screen)?.value).toBe('https://mdm.exam')
})
