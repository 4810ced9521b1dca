// The way to a page of a step: a button while another page is in front, a word where it is in front already; no press that leads nowhere.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { i18n } from '#i18n'
import { OpenPageButton } from '../../components/run/open-page-button.tsx'
import { PUSH_PORTAL_PAGE } from '../../lib/facts/apple.ts'
import { freshBrowser } from '../records/fresh.ts'
import { draw, type Screen } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const CONSOLE = 'https://panel.example'
const { query } = browser.tabs

function inFront(url: string | undefined) {
  const asked = vi.fn(async () => [{ url }])
  Object.assign(browser.tabs, { query: asked })
  return asked
}

/** It stands there once the tab in front was asked for. */
function shown(url: string, leadsOn = true): Screen {
  return draw(<OpenPageButton url={url} label="Open" leadsOn={leadsOn} />)
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(async () => {
    await freshBrowser()
    speak(language)
  })
  afterEach(() => {
    Object.assign(browser.tabs, { query })
  })
  const there = () => i18n.t('stepping.inFront')

  it.each([
    ['the very page', PUSH_PORTAL_PAGE, PUSH_PORTAL_PAGE],
    ['another page of the portal', PUSH_PORTAL_PAGE, 'https://identity.apple.com/pushcert/caservice/renew'],
    ['its sign-in, on a site of its own', PUSH_PORTAL_PAGE, 'https://idmsa.apple.com/IDMSWebAuth/signin'],
    ["a page of the console, its settings' address given", `${CONSOLE}`, `${CONSOLE}/settings?id=1#2`],
  ])('with %s in front one goes on there', async (_, to, url) => {
    const asked = inFront(url)
    const screen = shown(to)
    // Until then it says what was in front before.
    await vi.waitFor(() => expect(asked).toHaveResolved())
    await screen.says(there())
    expect(screen.button('Open')).toBeUndefined()
    expect(screen.body.querySelector('.button-main')).toBeNull()
  })

  it('where it does not lead on, nothing is said of the page in front', async () => {
    inFront(PUSH_PORTAL_PAGE)
    const screen = shown(PUSH_PORTAL_PAGE, false)
    await vi.waitFor(() => expect(screen.button('Open')).toBeUndefined())
    expect(screen.text()).toBe('')
  })

  it.each([
    ["Apple's sign-in, asked for the console", CONSOLE, 'https://idmsa.apple.com/IDMSWebAuth/signin'],
    ['a site named like the sign-in', PUSH_PORTAL_PAGE, 'https://idmsa.apple.com.example/IDMSWebAuth/signin'],
    ['the console', PUSH_PORTAL_PAGE, `${CONSOLE}/settings`],
    ["Koshin's own tab", CONSOLE, 'chrome-extension://abc/desk.html'],
    ["a page with the portal's name in its address", PUSH_PORTAL_PAGE, `https://example.com/?from=${PUSH_PORTAL_PAGE}`],
    ['a site whose name only begins so', CONSOLE, 'https://panel.example.com/'],
    ['the same name without TLS', CONSOLE, 'http://panel.example/'],
    ['nothing that the browser tells', CONSOLE, undefined],
    ['no address at all', CONSOLE, ''],
  ])('with %s in front the button leads there', async (_, to, url) => {
    inFront(url)
    const screen = shown(to)
    await vi.waitFor(() => expect(screen.button('Open')).toBeDefined())
    expect(screen.text()).not.toContain(there())
  })

  it('what comes in front later is seen', async () => {
    inFront(`${CONSOLE}/login`)
    const screen = shown(CONSOLE)
    await screen.says(there())
    inFront(PUSH_PORTAL_PAGE)
    await vi.waitFor(async () => {
      await fakeBrowser.tabs.onActivated.trigger({ tabId: 1, windowId: 1 })
      expect(screen.button('Open')).toBeDefined()
    })
    expect(screen.text()).not.toContain(there())
  })
})
