// A company's settings in a real browser, by a real policy file: there without a word typed, held fast, taken in while all is open, and gone again.
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { browser } from 'wxt/browser'
import { inProject } from '../../scripts/command/paths.mjs'
import type { Words } from '../../scripts/tour/words.ts'
import { uid } from '../customers/tables.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { faultsOf } from './support/axe.ts'
import { PortalPage, signIn } from './support/portal-page.ts'

/** Of the pages in which functions are evaluated. */
declare const chrome: typeof browser

/** Chromium looks at a changed policy after some seconds. */
const ARRIVES = { timeout: 40_000 }
const LOOKALIKE = 0

const SETS = {
  setBy: 'Example Inc., IT',
  contact: 'IT help desk, ext. 4711',
  mayGoOnAnyway: false,
  reminderDays: [45, 10],
  organisations: [
    { name: 'Head office', topic: RIGHT_TOPIC, account: OWN_ACCOUNT, console: 'clomo', servers: ['CLOMO MDM'] },
    { name: 'Branch', topic: uid(7), portal: 'icloud' },
  ],
}

async function openView(page: Page, words: Words, key: string): Promise<App> {
  const app = new App(page, words)
  await app.press('settings.title')
  await app.press(`settings.to.${key}`)
  return app
}

test.describe('set before the browser was opened', () => {
  test.use({ companySets: SETS })

  test('an organisation is there, stands fast, and nobody may go on past a stopped click', async ({
    managed,
    practice,
    words,
  }) => {
    const page = await managed.desk()
    const app = await openView(page, words, 'organisations')
    await expect(page.getByRole('heading', { name: 'Head office' })).toBeVisible()
    await app.says('company.mark')
    await expect(app.button('organisations.removeNamed', 'Head office')).toHaveCount(0)
    await app.press('organisations.editNamed', 'Head office')
    await app.says('company.markBy', SETS.setBy)
    await app.says('company.ask', SETS.contact)
    for (const id of ['name', 'console', 'account']) await expect(page.locator(`#organisation-${id}`)).toBeDisabled()
    await expect(page.locator('#token-servers')).toBeDisabled()
    await expect(page.locator('#organisation-group')).toBeEnabled()
    expect(await faultsOf(page)).toEqual([])

    const portal = new PortalPage(await managed.portal(), practice.world)
    await signIn(portal.page)
    await portal.readAll()
    portal.beginWatch()
    await portal.control('Renew', LOOKALIKE).click()
    await portal.expectDialog(/^This is not your certificate$/)
    await expect(portal.dialog.locator('.way-on')).toHaveCount(0)
    await expect(portal.dialog.locator('.withheld')).toContainText(words('dialog.withheldBy', SETS.setBy))
    await expect(portal.dialog.locator('.withheld')).toContainText(SETS.contact)
    await portal.goBack()
    await portal.expectNothingReached('a withheld way on')
  })

  test('what counts and what can’t be used is said, each with what to do', async ({ managed, words }) => {
    const page = await managed.desk()
    const app = await openView(page, words, 'company')
    await app.says('company.fromBrowser')
    await app.says('company.goOnClosed')
    const faults = page.locator('[data-list=faults] > li')
    await expect(faults).toHaveCount(1)
    await expect(faults).toContainText(words('company.rowNamed', '2', 'Branch'))
    await expect(faults).toContainText(words('company.problem.portalWrong.todo'))
    await app.says('company.fileNotNeeded')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect(await faultsOf(page), colorScheme).toEqual([])
    }
    expect((await managed.records()).organisations.map(({ name }) => name)).toEqual(['Head office'])
  })
})

test.describe('as in the examples for companies', () => {
  const example = JSON.parse(readFileSync(inProject('docs', 'deployment', 'managed-settings.json'), 'utf8'))
  test.use({ companySets: example })

  test('Chromium takes all of it by the schema, and Koshin all of that', async ({ managed }) => {
    const page = await managed.desk()
    expect(await page.evaluate(() => chrome.storage.managed.get(null))).toEqual(example)
    await expect.poll(async () => (await managed.records()).organisations.length).toBe(2)
  })
})

test('a policy that comes while the dialog is open closes its way on; one that goes leaves all on record', async ({
  managed,
  policy,
  practice,
  words,
}) => {
  await managed.rememberOrganisation()
  const portal = new PortalPage(await managed.portal(), practice.world)
  await signIn(portal.page)
  await portal.readAll()
  portal.beginWatch()
  await portal.control('Renew', LOOKALIKE).click()
  await portal.expectDialog()
  const desk = await managed.desk()
  const app = await openView(desk, words, 'company')
  await app.says('company.none')
  await policy.set(SETS)
  await expect(desk.getByText(SETS.setBy)).toBeVisible(ARRIVES)
  // The dialog was drawn before: it is judged when somebody insists.
  const ending = (await portal.dialog.locator('.way-on p').first().textContent())?.trim().slice(-4) ?? ''
  await portal.page.bringToFront()
  await portal.dialog.locator('.way-on summary').click()
  await portal.dialog.locator('.way-on input').pressSequentially(ending)
  await portal.dialog.locator('.insist').click()
  await expect(portal.dialog.locator('.withheld')).toContainText(SETS.contact)
  await portal.goBack()
  await portal.expectNothingReached('insisting against a policy that has come')

  await policy.set({})
  await desk.bringToFront()
  await expect(desk.getByText(words('company.released'))).toBeVisible(ARRIVES)
  const { organisations } = await managed.records()
  expect(organisations).toMatchObject([{ name: 'Head office', topic: RIGHT_TOPIC, servers: ['CLOMO MDM'] }])
  await portal.page.bringToFront()
  await portal.control('Renew', LOOKALIKE).click()
  await portal.expectDialog()
  await expect(portal.dialog.locator('.way-on')).toBeVisible()
})

test.describe('where the browser has no policy', () => {
  test.use({ language: 'ja' })

  test('a settings file is chosen, looked at, taken, and taken out again', async ({ koshin, words }) => {
    const app = await openView(await koshin.desk(), words, 'company')
    const { page } = app
    const give = (name: string, text: string) =>
      app.chooseFile({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
    await give('settings.json', '{ "organisations": [ }')
    await app.says('company.refused.noJson.what')
    await give('settings.json', JSON.stringify({ organisation: [] }))
    await app.says('company.nothingUsable')
    await app.says('company.problem.unknownKey.what')
    await app.press('company.notNow')
    await give('設定.json', JSON.stringify(SETS))
    await app.says('company.looked', '設定.json')
    await app.says('company.counts', '1', '1', '0')
    expect((await koshin.records()).organisations).toEqual([])
    expect(await faultsOf(page)).toEqual([])
    await app.press('company.take')
    await app.says('company.fromFile', '設定.json')
    await app.says('company.goOnClosed')
    expect((await koshin.records()).organisations).toMatchObject([{ name: 'Head office' }])
    await page.reload()
    await app.says('company.fromFile', '設定.json')
    await app.press('company.takeOut', '設定.json')
    await app.says('company.none')
    await app.says('company.released')
    expect((await koshin.records()).organisations).toMatchObject([{ name: 'Head office' }])
  })
})
