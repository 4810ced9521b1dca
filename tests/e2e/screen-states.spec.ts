// A record that is slow or does not open, and a background that does not answer: each is a screen that can be read and left.
import type { Page } from '@playwright/test'
import { LANGUAGES } from '../../scripts/languages.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { faultsInBothColours } from './support/axe.ts'
import { picture } from './support/pictures.ts'
import { silenceBackground } from './support/silent-background.ts'

/** What the browser throws at opening, and the trouble that it is called. */
const REFUSALS = [
  ['VersionError', 'newer'],
  ['SecurityError', 'unavailable'],
  ['UnknownError', 'damaged'],
] as const

/** From the next page on, opening the record fails in this way, for as long as the switch stands in the page's own storage. */
async function refuseToOpen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function (...given) {
      const refusal = localStorage.getItem('refusal')
      if (refusal === null) return open.apply(this, given)
      throw new DOMException('Refused by the test.', refusal)
    }
  })
}

const refuse = (page: Page, name: string | undefined): Promise<void> =>
  page.evaluate(
    (one) => (one === undefined ? localStorage.removeItem('refusal') : localStorage.setItem('refusal', one)),
    name,
  )

/** Holds the record in another page, as a large writing does; gives what lets it go. */
async function holdRecord(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(async () => {
    const request = indexedDB.open('koshin')
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const settings = database.transaction([...database.objectStoreNames], 'readwrite').objectStore('settings')
    const goOn = () => {
      if (!Object.hasOwn(window, 'letGo')) settings.get('nothing').onsuccess = goOn
    }
    goOn()
  })
  return () => page.evaluate(() => void Object.assign(window, { letGo: true }))
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('what does not open is said, and tried again', async ({ koshin, words }, testInfo) => {
      await koshin.rememberOrganisation()
      const page = await koshin.newPage()
      const app = new App(page, words)
      await page.setViewportSize({ width: 320, height: 600 })
      await refuseToOpen(page)
      await page.goto(koshin.url('sidepanel.html'))
      for (const [name, trouble] of REFUSALS) {
        await refuse(page, name)
        await page.reload()
        await app.says(`trouble.${trouble}.what`)
        await expect(page.getByRole('alert').getByRole('heading', { level: 1 })).toHaveText(words('trouble.title'))
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
        const look = (colours: string) => picture(page, testInfo, `trouble ${trouble} ${colours}`)
        expect(await faultsInBothColours(page, {}, look)).toEqual([])
        await app.press('trouble.again')
        await app.says(`trouble.${trouble}.what`)
      }
      await refuse(page, undefined)
      await app.press('trouble.again')
      await expect(app.button('home.start')).toBeVisible()
    })
  })
}

test('a record that is slow', async ({ koshin, words }, testInfo) => {
  await koshin.rememberOrganisation()
  const letGo = await holdRecord(await koshin.desk())
  const page = await koshin.newPage()
  const app = new App(page, words)
  await page.setViewportSize({ width: 320, height: 600 })
  await page.goto(koshin.url('sidepanel.html'))
  await app.says('general.loadingLong')
  await expect(page.locator('main.loading')).toHaveCSS('opacity', '1')
  await expect(page.locator('.loading-long')).toHaveCSS('opacity', '1')
  expect(await faultsInBothColours(page)).toEqual([])
  await picture(page, testInfo, 'loading')
  await expect(app.button('home.start')).toHaveCount(0)
  await letGo()
  await expect(app.button('home.start')).toBeVisible()
})

test('a background that does not answer keeps no screen from being read or written', async ({ koshin, words }) => {
  test.slow()
  await koshin.rememberOrganisation()
  const page = await koshin.newPage()
  const app = new App(page, words)
  await page.goto(koshin.url('desk.html'))
  const wake = await silenceBackground(koshin.context)
  await page.reload()
  await app.press('home.start')
  await app.showsStep('consoleUid')
  await wake()
  expect((await koshin.records()).runs).toHaveLength(1)
})
