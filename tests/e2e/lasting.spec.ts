// What is on record lasts: a copy is offered every month, takes the place of a record that does not open, and all goes at a typed word only.

import { readFile, writeFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { DAY } from '../../lib/facts/time.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App, saveInto } from './support/app.ts'
import { runUpTo } from './support/renewal.ts'

// A clock that is turned is turned in the whole browser.
test.use({ ownBrowser: true })

/** From the next page on, the browser can't open what is on record, as with a damaged profile; what is made anew opens. */
async function spoilDatabase(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { open, deleteDatabase } = IDBFactory.prototype
    IDBFactory.prototype.open = function (...given) {
      if (localStorage.getItem('made-anew')) return open.apply(this, given)
      throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
    }
    IDBFactory.prototype.deleteDatabase = function (...given) {
      localStorage.setItem('made-anew', 'yes')
      return deleteDatabase.apply(this, given)
    }
  })
}

test('a copy every month, in the place of what does not open; and nothing is left after the typed word', async ({
  koshin,
  words,
}, testInfo) => {
  const organisation = await koshin.rememberOrganisation({
    ...{ name: 'Example Inc.', account: OWN_ACCOUNT, notAfter: Date.now() + 300 * DAY },
    createdAt: Date.now() - 31 * DAY,
  })
  const page = await koshin.newPage()
  const app = new App(page, words)
  await page.goto(koshin.url('desk.html'))

  const { file, passphrase } = await test.step('offered a month after the first organisation', async () => {
    await app.says('handover.offerNever')
    await app.press('handover.offerSave')
    await app.press('handover.make')
    const passphrase = await page.locator('#passphrase').inputValue()
    const file = await saveInto(testInfo.outputDir, page, () => app.press('handover.makeFile'))
    await app.press('general.back')
    await app.says('leaving.notWritten')
    await app.press('leaving.written')
    await expect(app.button('home.start').first()).toBeVisible()
    await app.saysNot('handover.offerNever')
    await expect(app.button('handover.offerSave')).toHaveCount(0)
    return { file, passphrase }
  })

  await test.step('and a month after the last copy, until it is put off', async () => {
    await page.clock.setFixedTime(Date.now() + 31 * DAY)
    await page.reload()
    await expect(app.button('handover.offerSave')).toBeVisible()
    await app.button('handover.offerLater').last().click()
    await expect(app.button('handover.offerSave')).toHaveCount(0)
    await page.reload()
    await expect(app.button('home.start').first()).toBeVisible()
    await expect(app.button('handover.offerSave')).toHaveCount(0)
  })

  await koshin.remember({ runs: [runUpTo('portalUid', organisation)] })
  const before = await koshin.records()
  await test.step('the record does not open: the copy is looked at, and nothing is lost by it', async () => {
    await spoilDatabase(page)
    await page.reload()
    await app.says('trouble.damaged.what')
    await expect(page.getByText(file.slice(file.lastIndexOf('/') + 1))).toBeVisible()
    const cut = testInfo.outputPath('cut.koshin')
    await writeFile(cut, (await readFile(file)).subarray(0, 300))
    await app.chooseFile(cut)
    await app.says('handover.refused.cut.what')
    await app.chooseFile(file)
    await page.locator('#open-passphrase').fill(passphrase)
    await app.press('handover.openFile')
    await app.says('handover.planAdded')
    await page.locator('#restore-word').fill('Example Inc.')
    await page.locator('#restore-word').press('Enter')
    expect(await koshin.records()).toEqual(before)
  })

  await test.step('at the typed word it takes the place of what did not open', async () => {
    await page.locator('#restore-word').fill(words('erase.word'))
    await app.press('handover.restoreTitle')
    await expect(app.button('home.start').first()).toBeVisible()
    const { organisations, runs } = await koshin.records()
    expect(organisations).toMatchObject([{ topic: RIGHT_TOPIC, account: OWN_ACCOUNT }])
    expect(runs).toEqual([])
  })

  await test.step('everything is deleted at the typed word, and not before', async () => {
    await app.press('handover.open')
    await page.getByText(words('erase.title')).first().click()
    const field = page.locator('#erase-word')
    for (const wrong of ['', 'everything', 'deleted']) {
      await field.fill(wrong)
      await field.press('Enter')
    }
    expect((await koshin.records()).organisations).toHaveLength(1)
    await field.fill(` ${words('erase.word').toUpperCase()} `)
    await app.press('erase.now')
    await app.says('learn.titleFirst')
    expect(await koshin.records()).toEqual({ organisations: [], runs: [], files: [] })
  })
})

test('a window of an older Koshin is waited for, and said; what it knows is there afterwards', async ({
  koshin,
  words,
}) => {
  await koshin.rememberOrganisation()
  const old = await koshin.newPage()
  await old.goto(koshin.url('manifest.json'))
  await old.evaluate(holdFirstVersion, RIGHT_TOPIC)
  const page = await koshin.newPage()
  const app = new App(page, words)
  await page.goto(koshin.url('desk.html'))
  await app.says('trouble.blocked.what')
  await expect(app.button('trouble.again')).toHaveCount(0)
  await old.close()
  await expect(app.button('home.start').first()).toBeVisible()
  await expect(app.switcher).toHaveValue('From the first Koshin')
})

/** Runs in a page of Koshin's: puts a record there as its first version made it, and keeps it open without ever giving way. */
async function holdFirstVersion(topic: string): Promise<void> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  await done(indexedDB.deleteDatabase('koshin'))
  const opening = indexedDB.open('koshin', 1)
  opening.onupgradeneeded = () => {
    const database = opening.result
    const organisations = database.createObjectStore('organisations', { keyPath: 'id' })
    organisations.createIndex('byTopic', 'topic', { unique: true })
    database.createObjectStore('runs', { keyPath: 'id' }).createIndex('byOrganisation', 'organisationId')
    const facts = { id: 'first', name: 'From the first Koshin', consoleId: 'clomo', topic, createdAt: 1, updatedAt: 1 }
    organisations.put(facts)
    database.createObjectStore('settings').put('first', 'currentOrganisation')
  }
  Object.assign(globalThis, { held: await done(opening) })
}
