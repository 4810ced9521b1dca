// The portal is opened in one tab: pressed again, its button leads to that tab, whether it shows the list or still asks for a sign-in.
import type { browser } from 'wxt/browser'
import { OWN_ACCOUNT } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { signIn } from './support/portal-page.ts'
import { runUpTo } from './support/renewal.ts'

/** Of the pages in which functions are evaluated. */
declare const chrome: typeof browser

test('no second portal', async ({ koshin, words }) => {
  const organisation = await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  await koshin.remember({ runs: [runUpTo('portalAccount', organisation)] })
  const beside = new App(await koshin.newPage(), words)
  await beside.page.goto(koshin.url('sidepanel.html'))
  await beside.showsStep('portalAccount')
  const opens = beside.page.context().waitForEvent('page')
  await beside.press('run.openPortal')
  const portal = await opens
  await portal.waitForURL('https://idmsa.apple.com/**')
  /** Whether Koshin's own tab is the one in front. */
  const isBesideInFront = () =>
    beside.page.evaluate(async () => {
      const [own, [active]] = await Promise.all([
        chrome.tabs.getCurrent(),
        chrome.tabs.query({ active: true, currentWindow: true }),
      ])
      return own?.id === active?.id
    })
  const tabs = () => beside.page.context().pages().length
  const before = tabs()

  await test.step('while it asks for a sign-in', async () => {
    await beside.page.bringToFront()
    await expect.poll(isBesideInFront).toBe(true)
    await beside.press('run.openPortal')
    await expect.poll(isBesideInFront).toBe(false)
    expect(tabs()).toBe(before)
  })

  await test.step('once it shows the list', async () => {
    await signIn(portal)
    await beside.page.bringToFront()
    await beside.showsStep('wizardStart')
    // A step that the list does not do by itself.
    await koshin.remember({ runs: [runUpTo('renew', organisation)] })
    await beside.showsStep('renew')
    await beside.press('run.openPortal')
    await expect.poll(isBesideInFront).toBe(false)
    expect(tabs()).toBe(before)
  })
})

test('beside a sign-in that it has led to, one goes on there; on a page of another site, the button leads to the portal', async ({
  koshin,
  words,
}) => {
  const organisation = await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  await koshin.remember({ runs: [runUpTo('portalAccount', organisation)] })
  const page = await koshin.newPage()
  await page.goto('https://practice.koshin.test/')
  const opened = koshin.context.waitForEvent('page', (one) => one.url().includes('sidepanel.html'))
  await new App(await koshin.openPopup(page), words).press('beside.short')
  const panel = new App(await opened, words)
  await panel.showsStep('portalAccount')
  const opens = koshin.context.waitForEvent('page')
  await panel.press('run.openPortal')
  const portal = await opens
  await portal.waitForURL('https://idmsa.apple.com/**')
  await panel.says('stepping.inFront')
  await expect(panel.button('run.openPortal')).toHaveCount(0)
  // What was pressed is gone; the keyboard goes on from the step.
  await expect.poll(() => panel.page.evaluate(() => document.activeElement?.id)).toBe('step-title')

  // Nobody tells what that page is: it may be anything.
  await portal.goto('https://practice.koshin.test/')
  await expect(panel.button('run.openPortal')).toBeVisible()
  const second = koshin.context.waitForEvent('page')
  await panel.press('run.openPortal')
  await (await second).waitForURL('https://idmsa.apple.com/**')
  await expect(portal).toHaveURL('https://practice.koshin.test/')
})
