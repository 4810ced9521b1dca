// In WebKit: popup and desk are drawn in both languages, files are judged by what stands in them, and a handover is made and taken in.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { By } from 'selenium-webdriver'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import { EDITIONS } from '../../scripts/build.ts'
import { takeAway, temporaryFolder } from '../../scripts/temporary.ts'
import { readWords, type Words } from '../../scripts/tour/words.ts'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { ORGANISATION, writeTwoCertificates } from '../support/other-browsers.ts'
import { chooseFiles, control, waitFor } from './page.ts'
import { inPage, openWebKit, type WebKit } from './webkit.ts'

/** Of the pages in which functions are evaluated. */
declare const browser: { storage: { session: { clear: () => Promise<void> } } }

const NAME = 'Grüne & Co <b>'
let webkit: WebKit
let folder: string
let words: Words

beforeAll(async () => {
  folder = await temporaryFolder('files')
  words = await readWords(EDITIONS.safariPractice, 'en')
  webkit = await openWebKit()
  const notAfter = Date.now() + 20 * DAY
  const own = { ...ORGANISATION, name: NAME, notAfter }
  await webkit.remember({ organisations: [own], currentOrganisation: own.id })
})
afterAll(async () => {
  await webkit?.close()
  await takeAway(folder)
})

it.each([
  ['popup.html', 'en'],
  ['popup.html', 'ja'],
  ['desk.html', 'en'],
  ['desk.html', 'ja'],
] as const)('%s is drawn, in %s', async (page, language) => {
  const { driver, open } = webkit
  const own = await readWords(EDITIONS.safariPractice, language)
  await open(page, language)
  // The switcher is a field: its text is its value.
  await waitFor(driver, '[...document.querySelectorAll("input")].some(({ value }) => value === arguments[0])', NAME)
  const begin = await control(driver, own('home.start'))
  const { width, height } = await begin.getRect()
  expect([width > 100, height > 30]).toEqual([true, true])
  const drawn = await driver.executeScript<Record<string, unknown>>(
    `const main = document.querySelector('main')
     return { language: document.documentElement.lang, isWide: main.scrollWidth > main.clientWidth + 1,
       colour: getComputedStyle(arguments[0]).backgroundColor, ground: getComputedStyle(document.body).backgroundColor }`,
    begin,
  )
  expect(drawn).toMatchObject({ language: own('app.languageTag'), isWide: false })
  // light-dark() and the tokens are understood: the button stands out from its ground.
  expect(drawn.colour).not.toBe(drawn.ground)
  expect(drawn.colour).not.toBe('rgba(0, 0, 0, 0)')
})

it('the certificate of the recorded UID is told from another one', async () => {
  const { driver } = webkit
  const files = await writeTwoCertificates(folder)
  await webkit.open('desk.html#files')
  await chooseFiles(driver, ...files)
  await waitFor(driver, '["0.pem", "1.pem"].every((name) => document.body.textContent.includes(name))')
  const standings = await driver.executeScript(
    `return [...document.querySelectorAll('span.standing')].map((one) => [one.className.split('-').at(-1),
       one.closest('li, details, article')?.textContent.match(/[01]\\.pem/)?.[0]])`,
  )
  expect(standings).toEqual([
    ['stop', '1.pem'],
    ['warning', '0.pem'],
  ])
})

it('a handover file is made, refused with a wrong passphrase, and opened with the right one', async () => {
  const { driver, open } = webkit
  // As in a browser that was started anew: nothing is half done.
  const openAnew = async () => {
    await inPage(driver, () => browser.storage.session.clear())
    await open('desk.html')
  }
  const press = async (key: string, ...values: string[]) => (await control(driver, words(key, ...values))).click()
  await openAnew()
  await press('handover.open')
  await press('handover.make')
  await waitFor(driver, 'document.querySelector("#passphrase")?.value')
  const passphrase = await driver.executeScript<string>('return document.querySelector("#passphrase").value')
  // What is saved is caught on its way: where WebKit would put it is the browser's own matter.
  await driver.executeScript(
    `const make = URL.createObjectURL
     URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob) }
     addEventListener('click', (event) => { if (event.target.closest('a[download]')) event.preventDefault() }, true)`,
  )
  await press('handover.makeFile')
  await waitFor(driver, 'window.saved')
  const bytes = Buffer.from(
    await inPage(driver, async () => {
      const { saved } = window as unknown as { saved: Blob }
      return [...new Uint8Array(await saved.arrayBuffer())]
    }),
  )
  expect(bytes.includes(RIGHT_TOPIC)).toBe(false)
  const file = join(folder, 'handover.koshin')
  await writeFile(file, bytes)

  await inPage(driver, async () => {
    const request = indexedDB.open('koshin')
    await new Promise((resolve) => request.addEventListener('success', resolve))
    const database = request.result
    const transaction = database.transaction([...database.objectStoreNames], 'readwrite')
    for (const name of database.objectStoreNames) transaction.objectStore(name).clear()
    await new Promise((resolve) => transaction.addEventListener('complete', resolve))
    database.close()
  })
  await openAnew()
  await press('taking.otherWays')
  await press('handover.haveOne')
  await chooseFiles(driver, file)
  const field = async (typed: string) => {
    await waitFor(driver, 'document.querySelector("#open-passphrase")')
    const element = await driver.findElement(By.css('#open-passphrase'))
    await element.clear()
    await element.sendKeys(typed)
    await press('handover.openFile')
  }
  await field(`${passphrase}x`)
  await control(driver, words('handover.refused.passphrase.what'))
  await field(passphrase)
  await press('handover.take')
  // To look at the records leaves the page: not while it still writes.
  await waitFor(
    driver,
    `document.body.textContent.includes(${JSON.stringify(words('handover.taken', 'handover.koshin'))})`,
  )
  await expect
    .poll(async () => (await webkit.records()).organisations)
    .toMatchObject([{ id: 'own', topic: RIGHT_TOPIC }])
})
