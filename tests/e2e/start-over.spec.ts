// A browser that goes on to the next test is as on the day of installation, whatever was done in it, be Koshin taken off or not.
import type { BrowserContext } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { DAY } from '../../lib/facts/time.ts'
import { expect, test } from './fixtures.ts'
import { answerYes } from './support/browser-settings.ts'
import { allowConsole, CONSOLE } from './support/console-guard.ts'
import type { Koshin } from './support/koshin.ts'

/** Of the background, in which the functions below are evaluated. */
declare const chrome: typeof browser

function background({ context }: { context: BrowserContext }) {
  const [worker] = context.serviceWorkers()
  if (!worker) throw new Error('The background is not awake')
  return worker
}

/** Of the background: all that the browser keeps for Koshin. */
async function keptHere() {
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const databases: Record<string, unknown> = {}
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      databases[`${name} ${store}`] = await settled(database.transaction(store).objectStore(store).getAll())
    }
    database.close()
  }
  return {
    databases,
    caches: await caches.keys(),
    local: await chrome.storage.local.get(null),
    session: await chrome.storage.session.get(null),
    sync: await chrome.storage.sync.get(null),
    alarms: (await chrome.alarms.getAll()).map(({ name, periodInMinutes }) => [name, periodInMinutes]),
    permissions: await chrome.permissions.getAll(),
    scripts: await chrome.scripting.getRegisteredContentScripts(),
    badge: await chrome.action.getBadgeText({}),
    title: await chrome.action.getTitle({}),
    popup: await chrome.action.getPopup({}),
    panel: await chrome.sidePanel.getOptions({}),
    panelOpens: await chrome.sidePanel.getPanelBehavior(),
    shortcuts: await chrome.commands.getAll(),
    persists: await navigator.storage.persisted(),
    tabs: (await chrome.tabs.query({})).length,
    marked: 'ofTheTestBefore' in globalThis,
  }
}

/** Of the background: leaves something wherever anything can be left without the user's word. */
async function soilHere(): Promise<void> {
  Object.assign(globalThis, { ofTheTestBefore: true })
  await Promise.all([
    chrome.storage.local.set({ ofTheTestBefore: 1 }),
    chrome.storage.session.set({ ofTheTestBefore: 1 }),
    chrome.storage.sync.set({ ofTheTestBefore: 1 }),
    chrome.alarms.create('of the test before', { periodInMinutes: 1 }),
    caches.open('of the test before'),
  ])
  const request = indexedDB.open('of the test before', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('left')
  await new Promise((resolve) => {
    request.onsuccess = resolve
  })
}

/** Works with Koshin for a while, and leaves windows open and connections too. */
async function soil(koshin: Koshin): Promise<void> {
  await koshin.rememberOrganisation({ notAfter: Date.now() + DAY, servers: ['CLOMO MDM'] })
  await expect.poll(() => background(koshin).evaluate(() => chrome.action.getBadgeText({}))).not.toBe('')
  const portal = await koshin.portal(undefined, '?markup=grid')
  await portal.evaluate(() => localStorage.setItem('ofTheTestBefore', '1'))
  await koshin.openPopup(portal)
  const desk = await koshin.desk()
  await desk.evaluate(() => localStorage.setItem('ofTheTestBefore', '1'))
  await background(koshin).evaluate(soilHere)
}

/** What pages find of the test before: ours, and a site's. */
async function foundBy(koshin: Koshin): Promise<unknown[]> {
  const page = await koshin.newPage()
  const found = []
  for (const address of [koshin.url('manifest.json'), 'https://idmsa.apple.com/']) {
    await page.goto(address)
    found.push(await page.evaluate(() => Object.keys(localStorage)))
  }
  await page.close()
  return [...found, await koshin.context.cookies()]
}

test('nothing is left of a test, and Koshin is taken off only where the user had allowed it something', async ({
  koshin,
  practice,
  words,
}) => {
  const { browser: real } = koshin.letGo()
  const origins = practice.hosts.map((host) => `https://${host}`)
  const startOver = async () => {
    const before = background(koshin)
    await real.clear(origins)
    await real.begin()
    return background(koshin) === before ? 'goes on' : 'was taken off'
  }
  const kept = () => background(koshin).evaluate(keptHere)

  await answerYes(koshin, CONSOLE)
  expect(await startOver()).toBe('was taken off')
  await expect.poll(async () => (await kept()).alarms).toHaveLength(1)
  const fresh = await kept()
  const found = await foundBy(koshin)
  expect(fresh).toMatchObject({ local: { welcomed: true }, badge: '', scripts: [], marked: false })

  await test.step('after work that needs no word of the user', async () => {
    await soil(koshin)
    expect(await kept()).not.toEqual(fresh)
    expect(await startOver()).toBe('goes on')
    await expect.poll(kept).toEqual(fresh)
    expect(await foundBy(koshin)).toEqual(found)
  })

  await test.step('and on a console', async () => {
    await soil(koshin)
    await allowConsole(koshin, words)
    expect(await startOver()).toBe('was taken off')
    await expect.poll(kept).toEqual(fresh)
    expect(await foundBy(koshin)).toEqual(found)
  })

  await test.step('it works like one that was installed', async () => {
    expect(await startOver()).toBe('goes on')
    await koshin.rememberOrganisation()
    const portal = await koshin.portal(undefined, '?markup=table')
    await expect(portal.locator('input[name=account]')).toBeVisible()
    expect((await koshin.records()).organisations).toHaveLength(1)
  })
})

test('pages that are just going to another address are closed, too', async ({ koshin, practice }) => {
  const { browser: real } = koshin.letGo()
  for (let count = 0; count < 6; count++) {
    const page = await koshin.newPage()
    await page.addInitScript(() => addEventListener('DOMContentLoaded', () => location.reload()))
    await page.goto('https://idmsa.apple.com/', { waitUntil: 'commit' })
  }
  await real.clear(practice.hosts.map((host) => `https://${host}`))
  expect(koshin.context.pages()).toHaveLength(1)
  await real.begin()
})
