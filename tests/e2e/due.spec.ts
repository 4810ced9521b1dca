// What is due: forty organisations on one screen, found by a search, opened by one press; reminders and the calendar file.
import { readFile } from 'node:fs/promises'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { expect, test } from './fixtures.ts'
import { App, saveInto } from './support/app.ts'
import { faultsInBothColours } from './support/axe.ts'

function organisations(count: number): Organisation[] {
  const now = Date.now()
  return Array.from({ length: count }, (_, index) => ({
    id: `customer-${index}`,
    name: `Customer ${String(index).padStart(2, '0')}`,
    consoleId: 'clomo',
    topic: `com.apple.mgmt.External.00000000-0000-4000-8000-0000000000${String(index).padStart(2, '0')}`,
    customerNumber: `C-${String(index).padStart(4, '0')}`,
    account: `push${index}@customer.example`,
    notAfter: now + (10 + index * 9) * DAY,
    ...(index === 30 && { serverToken: { notAfter: now - DAY, at: now }, servers: ['CLOMO Osaka'] }),
    createdAt: now,
    updatedAt: now,
  }))
}

test('forty customers: the first screen, found by a server or a number, by keys alone', async ({ koshin, words }) => {
  await koshin.remember({ organisations: organisations(40), currentOrganisation: 'customer-5' })
  const app = new App(await koshin.desk(), words)
  const { page } = app
  const rows = page.locator('.due-row')
  await expect(rows.first()).toContainText('Customer 30')
  await expect(rows.first()).toContainText(words('due.asset.serverToken'))
  await expect(rows.nth(1)).toContainText('Customer 00')
  await expect(page.getByRole('button', { name: words('dueScreen.filter.all') })).toContainText('41')
  // Only what is in view is drawn; the keyboard reaches all of it.
  expect(await rows.count()).toBeLessThan(41)
  await page.keyboard.press('/')
  await expect(page.getByLabel(words('dueScreen.search'))).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await expect(rows.filter({ hasText: 'Customer 39' })).toBeFocused()
  await page.keyboard.press('Home')
  await expect(rows.filter({ hasText: 'Customer 30' }).first()).toBeFocused()

  await page.getByLabel(words('dueScreen.search')).fill('osaka clomo')
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: words('dueScreen.filter.soon') }).click()
  await expect(rows).toHaveCount(1)
  await page.getByLabel(words('dueScreen.search')).fill('nobody')
  await expect(page.getByText(words('dueScreen.nothing'))).toBeVisible()
  await page.getByRole('button', { name: words('dueScreen.filter.all') }).click()
  await page.getByLabel(words('dueScreen.search')).fill('c-0007')
  await expect(rows).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(app.switcher).toHaveValue('Customer 07')
  await expect(app.button('home.start')).toBeVisible()

  // In the switcher an arrow chooses nothing by itself; Escape leaves everything as it was.
  await app.switcher.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(app.switcher).toHaveValue('Customer 07')
  await page.keyboard.type('c-0012')
  await expect(page.getByRole('option')).toHaveCount(3)
  await page.keyboard.press('Enter')
  await expect(app.switcher).toHaveValue('Customer 12')

  await page.getByRole('button', { name: words('dueList.first') }).click()
  await app.press('dueList.year')
  await expect(page.getByRole('img', { name: /./ })).toHaveCount(2)
  await page.getByText(words('year.table')).click()
  await expect(page.getByRole('rowheader')).toHaveCount(41)
})

test('an expiry that is typed is said to be typed, until the console tells another', async ({ koshin, words }) => {
  await koshin.remember({ organisations: organisations(1), currentOrganisation: 'customer-0' })
  const app = new App(await koshin.desk(), words)
  const { page } = app
  await page
    .getByRole('button', { name: words('expiry.correct') })
    .first()
    .click()
  const day = new Date(Date.now() + 200 * DAY).toISOString().slice(0, 10)
  await page.getByLabel(words('expiry.day')).fill('1999-01-01')
  await app.press('expiry.save')
  await app.says('expiry.dayWrong')
  await page.getByLabel(words('expiry.day')).fill(day)
  await app.press('expiry.save')
  await app.says('expiry.uncertainTitle')
  await app.press('general.back')
  await app.says('certainty.typed')
  await expect(page.getByText('200 days left').first()).toBeVisible()
  expect((await koshin.records()).organisations[0]?.typedExpiries?.['push-certificate']).toBeDefined()
})

test('the days of reminders are kept, and wrong ones are said', async ({ koshin, words }) => {
  await koshin.remember({ organisations: organisations(1), currentOrganisation: 'customer-0' })
  const app = new App(await koshin.desk(), words)
  const { page } = app
  const open = () => app.inSwitcher(words('dueScreen.open'))
  await open()
  const days = page.getByLabel(words('reminders.days'))
  await expect(days).toHaveValue('90, 60, 30, 14, 7, 3, 1')
  await days.fill('７、45 0')
  await days.blur()
  await expect(page.getByText(words('reminders.daysWrong'))).toBeVisible()
  await days.fill('７、45')
  await days.blur()
  await expect(days).toHaveValue('45, 7')
  await page.reload()
  await open()
  await expect(days).toHaveValue('45, 7')
})

test.describe('in Japanese', () => {
  test.use({ language: 'ja' })

  test('what is unfolded on the screens of what is due is as axe wants it, in light and in dark', async ({
    koshin,
    words,
  }) => {
    await koshin.remember({ organisations: organisations(6), currentOrganisation: 'customer-3' })
    const app = new App(await koshin.desk(), words)
    const { page } = app
    const look = async (what: string) => expect(await faultsInBothColours(page), what).toEqual([])
    await app.switcher.click()
    await expect(page.getByRole('option').first()).toBeVisible()
    await look('the switcher')
    await page.keyboard.press('Escape')
    await app.press('dueList.year')
    await expect(page.locator('.year-picture')).toBeVisible()
    await page.getByText(words('year.table')).click()
    await look('the table of the year')
  })

  test('a calendar file is saved, with what to do at each date', async ({ koshin, words }, testInfo) => {
    await koshin.remember({ organisations: organisations(2), currentOrganisation: 'customer-0' })
    const app = new App(await koshin.desk(), words)
    await expect(app.page.locator('.due-row')).toHaveCount(2)
    const path = await saveInto(testInfo.outputDir, app.page, () => app.press('reminders.calendar'))
    const file = (await readFile(path, 'utf8')).replaceAll('\r\n ', '')
    expect(path).toMatch(/koshin\.ics$/)
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(file).toContain('push1@customer.example')
    expect(file).toContain('TRIGGER:-P30D')
  })
})
