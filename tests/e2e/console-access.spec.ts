// Koshin on the address of a console: allowed, refused, withdrawn later, removed, kept over a restart and a reload of the extension.
import type { browser } from 'wxt/browser'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { answerYes, developerMode, withdraw } from './support/browser-settings.ts'
import { allowConsole, CONSOLE, ConsoleGuardPage, openAccess } from './support/console-guard.ts'
import { ConsolePage } from './support/console-page.ts'
import type { Koshin } from './support/koshin.ts'

/** Of the pages in which functions are evaluated. */
declare const chrome: typeof browser

/** What is registered for one address. */
const ON_CONSOLE = [`console:${CONSOLE}`]
const ELSEWHERE = 'https://login.clomo.test'

/** Signs in to the console, and opens its wizard where no renewal is under way: there Koshin has something to say. */
async function openOutside(koshin: Koshin) {
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()
  await console.openWizard()
  return new ConsoleGuardPage(console.page)
}

const registered = async (koshin: Koshin): Promise<string[]> => {
  const desk = await koshin.desk()
  const ids = await desk.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort(),
  )
  await desk.close()
  return ids
}

test('an address is allowed, in a page that is open and in one opened later', async ({ koshin, words }) => {
  await koshin.rememberOrganisation()
  const open = await openOutside(koshin)
  await expect(open.banner).toHaveCount(0)
  await allowConsole(koshin, words)
  await open.expectBanner('outside', 'idle')
  const later = await openOutside(koshin)
  await later.expectBanner('outside', 'idle')
  await expect(later.banner).toHaveCount(1)
  expect(await registered(koshin)).toEqual(ON_CONSOLE)
})

test('what cannot be allowed is refused with the reason', async ({ koshin, words }) => {
  const organisation = await koshin.rememberOrganisation({ consoleOrigins: [ELSEWHERE] })
  const app = new App(await koshin.desk(), words)
  await openAccess(app)
  for (const [typed, problem] of [
    ['', 'empty'],
    ['http://panel.clomo.test/', 'notSecure'],
    ['ftp://panel.clomo.test/', 'notSecure'],
    ['the console', 'notAnAddress'],
    ['https://identity.apple.com/pushcert/', 'apple'],
    [`${ELSEWHERE}/login?next=1`, 'known'],
  ] as const) {
    await app.page.locator('#console-address').fill(typed)
    await app.press('consoleAccess.allow')
    await app.says(`consoleAccess.refused.${problem}`)
  }
  expect((await koshin.records()).organisations).toEqual([organisation])
  expect(await registered(koshin)).toEqual([])
})

test('where the user says no, nothing is changed, and nothing is on the page', async ({ koshin, words }) => {
  const organisation = await koshin.rememberOrganisation()
  const desk = await koshin.desk()
  // The browser's own question cannot be pressed by a test: its answer is put in its place.
  await desk.evaluate(() => {
    const no = (_wanted: unknown, answer?: (granted: boolean) => void) =>
      new Promise((resolve) => {
        const say = () => {
          answer?.(false)
          resolve(false)
        }
        addEventListener('say-no', say, { once: true })
      })
    Object.assign(chrome.permissions, { request: no })
  })
  const app = new App(desk, words)
  await openAccess(app)
  await desk.locator('#console-address').fill(CONSOLE)
  await app.press('consoleAccess.allow')
  await expect.poll(async () => (await koshin.records()).organisations[0]?.consoleOrigins).toEqual([CONSOLE])
  // The question is still open: it is not told as refused or withdrawn.
  await app.saysNot('consoleAccess.off')
  await app.saysNot('consoleAccess.notPermitted')
  await desk.evaluate(() => dispatchEvent(new Event('say-no')))
  await app.says('consoleAccess.saidNo')
  await expect
    .poll(async () => (await koshin.records()).organisations.map(({ consoleOrigins }) => consoleOrigins))
    .toEqual([organisation.consoleOrigins])
  const page = await openOutside(koshin)
  await page.control('次へ').click()
  await expect(page.control('OK')).toBeVisible()
  await expect(page.banner).toHaveCount(0)
})

test('a permission that is withdrawn later is noticed, on the open page and in the app', async ({ koshin, words }) => {
  await koshin.rememberOrganisation()
  await allowConsole(koshin, words)
  const page = await openOutside(koshin)
  await page.expectHeld('次へ', words('hold.wizardOutsideRenewal.title'))
  await page.goBack()
  await withdraw(koshin, CONSOLE)
  await page.expectBanner('withdrawn', 'idle')
  await page.control('次へ').click()
  await expect(page.control('OK')).toBeVisible()
  await expect(page.dialog).toHaveCount(0)
  await expect.poll(() => registered(koshin)).toEqual([])

  await test.step('it is said in the app; given again, Koshin is back', async () => {
    const app = new App(await koshin.desk(), words)
    await app.says('consoleAccess.off')
    // Whoever has said no is not asked on every screen: the rest is a press away.
    await expect(app.button('consoleAccess.again')).toBeHidden()
    await openAccess(app)
    await app.says('consoleAccess.notPermitted')
    await expect(app.button('consoleAccess.again')).toBeVisible()
    await answerYes(koshin, CONSOLE)
    await app.says('consoleAccess.permitted')
    await expect.poll(() => registered(koshin)).toEqual(ON_CONSOLE)
  })
})

test('an address that is removed is given back to the browser', async ({ koshin, words }) => {
  await koshin.rememberOrganisation()
  await allowConsole(koshin, words)
  const app = new App(await koshin.desk(), words)
  await openAccess(app)
  await app.press('consoleAccess.removeNamed', CONSOLE)
  await expect(app.button('consoleAccess.removeNamed', CONSOLE)).toHaveCount(0)
  await expect.poll(() => registered(koshin)).toEqual([])
  const origins = await app.page.evaluate(async () => (await chrome.permissions.getAll()).origins)
  expect(origins).not.toContain(`${CONSOLE}/*`)
})

test.describe('in a browser of its own', () => {
  test.use({ ownBrowser: true })

  test('it is there again after the browser was closed', async ({ koshin, words }) => {
    await koshin.rememberOrganisation()
    await allowConsole(koshin, words)
    await koshin.reopen()
    const page = await openOutside(koshin)
    await page.expectBanner('outside')
  })

  test('the extension is reloaded while the console is open', async ({ koshin, words }) => {
    await developerMode(koshin)
    await koshin.rememberOrganisation()
    await allowConsole(koshin, words)
    const page = await openOutside(koshin)
    await page.expectBanner('outside')
    const desk = await koshin.desk()
    const gone = desk.waitForEvent('close')
    await desk.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
    await gone
    // An update removes what was registered: it is there again, also in the page that was open all the time.
    await expect.poll(() => registered(koshin).catch(() => [])).toEqual(ON_CONSOLE)
    await expect(page.banner).toHaveCount(1)
    await page.page.bringToFront()
    await page.expectHeld('次へ', words('hold.wizardOutsideRenewal.title'))
    await expect(page.dialog).toHaveCount(1)
    await page.goBack()
    await withdraw(koshin, CONSOLE)
    await page.expectBanner('withdrawn')
  })
})

test('an address that leads on to another one: Koshin says so in the popup, where that one can be allowed too', async ({
  koshin,
  words,
}) => {
  await koshin.rememberOrganisation()
  await allowConsole(koshin, words, ELSEWHERE)
  const page = await koshin.newPage()
  await page.goto(ELSEWHERE)
  expect(new URL(page.url()).origin).toBe(CONSOLE)
  await expect(page.locator('koshin-banner')).toHaveCount(0)
  await answerYes(koshin, CONSOLE)
  const app = new App(await koshin.openPopup(page), words)
  await app.says('consoleAccess.other')
  await openAccess(app)
  await app.says('consoleAccess.elsewhere', CONSOLE)
  await expect(app.page.locator('#console-address')).toHaveValue(CONSOLE)
  await app.press('consoleAccess.allow')
  await expect(app.button('consoleAccess.removeNamed', CONSOLE)).toBeVisible()
  await expect.poll(() => registered(koshin)).toEqual(expect.arrayContaining(ON_CONSOLE))
  expect(await registered(koshin)).toHaveLength(2)
})
