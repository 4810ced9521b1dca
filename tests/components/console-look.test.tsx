// The first step of a first set-up in the console: Koshin is offered there with its reason, whether or not the page is read first.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { asking } from '../../components/parts/console-access/origins.ts'
import { ConsoleLook } from '../../components/run/console-look.tsx'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { freshBrowser, NOW } from '../records/fresh.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const CONSOLE = 'https://panel.example'
const organisation: Organisation = { id: 'a', name: 'Acme', consoleId: 'clomo', createdAt: NOW, updatedAt: NOW }
const run: Run = { id: 'r', organisationId: 'a', procedure: 'first-set-up', startedAt: NOW, ticks: {}, before: {} }

const { query } = browser.tabs

afterEach(() => {
  Object.assign(browser.tabs, { query })
})

/** The step, with a tab of this address in front; the browser tells none where Koshin may not know it. */
function step(facts: { organisation?: Partial<Organisation>; run?: Partial<Run>; url?: string }) {
  Object.assign(browser.tabs, { query: vi.fn(async () => [{ url: facts.url }]) })
  return draw(
    <ConsoleLook
      organisation={{ ...organisation, ...facts.organisation }}
      run={{ ...run, ...facts.run }}
      onStop={() => undefined}
    />,
  )
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(async () => {
    await freshBrowser()
    speak(language)
    asking.value = undefined
  })
  const field = (body: HTMLElement) => body.querySelector<HTMLInputElement>('#offered-address')

  it('offers the address of the tab in front, with the reason', async () => {
    const { body, text } = step({ url: `${CONSOLE}/settings?id=1` })
    expect(text()).toContain(i18n.t('consoleAccess.lead'))
    await vi.waitFor(() => expect(field(body)?.value).toBe(CONSOLE))
  })

  it.each([undefined, 'http://panel.example/', 'https://identity.apple.com/pushcert/', 'chrome://extensions/'])(
    'asks for the address where %s is in front',
    async (url) => {
      const { body, text } = step({ ...(url && { url }) })
      await vi.waitFor(() => expect(browser.tabs.query).toHaveBeenCalled())
      expect(text()).toContain(i18n.t('consoleAccess.lead'))
      expect(field(body)?.value).toBe('')
    },
  )

  it('offers nothing where Koshin is there already, or where the console has a certificate', async () => {
    expect(field(step({ organisation: { consoleOrigins: [CONSOLE] } }).body)).toBeNull()
    expect(field(step({ run: { consoleTopic: 'com.apple.mgmt.External.1' } }).body)).toBeNull()
  })

  it('stays while the browser asks', () => {
    asking.value = CONSOLE
    expect(field(step({ organisation: { consoleOrigins: [CONSOLE] } }).body)).not.toBeNull()
  })
})
