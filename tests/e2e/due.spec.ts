// What is due: forty organisations on one screen, found by a search, opened by one press; reminders and the calendar file.
import { readFile } from 'node:fs/promises'
import type { Organisation } from '../../lib/model/organisation.ts'
import { expect, test } from './fixtures.ts'
import { App, saveInto } from './support/app.ts'

const DAY = 24 * 60 * 60 * 1000

function organisations(count: number): Organisation[] {
  const now = Date.now()
  return Array.from({ length: count }, (_, index) => ({
    id: `customer-${index}`,
    name: `Customer ${String(index).padStart(2, '0')}`,
    consoleId: 'clomo',
    topic: `com.apple.mgmt.External.00000000-0000-4000-8000-0000000000${String(index).padStart(2, '0')}`,
    account: `push${index}@customer.example`,
    notAfter: now + (10 + index * 9) * DAY,
    ...(index === 30 && { serverToken: { notAfter: now - DAY, at: now }, servers: ['CLOMO Osaka'] }),
    createdAt: now,
    updatedAt: now,
  }))
}

test('forty customers: the most urgent first, one found by its server, opened by one press', async ({
  koshin,
  words,
}) => {
  await koshin.remember({ organisations: organisations(40), currentOrganisation: 'customer-5' })
  const app = new App(await koshin.desk(), words)
  const { page } = app
  await page.getByRole('combobox', { name: words('organisations.switch') }).selectOption('#')
  const rows = page.locator('.due-row')
  await expect(rows).toHaveCount(41)
  await expect(rows.first()).toContainText('Customer 30')
  await expect(rows.first()).toContainText(words('due.asset.serverToken'))
  await expect(rows.nth(1)).toContainText('Customer 00')

  await page.getByLabel(words('dueScreen.search')).fill('osaka clomo')
  await expect(rows).toHaveCount(2)
  await page.getByRole('button', { name: words('dueScreen.filter.soon') }).click()
  await expect(rows).toHaveCount(1)
  await page.getByLabel(words('dueScreen.search')).fill('nobody')
  await expect(page.getByText(words('dueScreen.nothing'))).toBeVisible()

  await page.getByLabel(words('dueScreen.search')).fill('push7@customer')
  await page.getByRole('button', { name: words('dueScreen.filter.all') }).click()
  await rows.first().click()
  await expect(page.getByRole('combobox', { name: words('organisations.switch') })).toHaveValue('customer-7')
  await expect(app.button('home.start')).toBeVisible()
})

test('the days of reminders are kept, and wrong ones are said', async ({ koshin, words }) => {
  await koshin.remember({ organisations: organisations(1), currentOrganisation: 'customer-0' })
  const { page } = new App(await koshin.desk(), words)
  const open = () => page.getByRole('combobox', { name: words('organisations.switch') }).selectOption('#')
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

  test('a calendar file is saved, with what to do at each date', async ({ koshin, words }, testInfo) => {
    await koshin.remember({ organisations: organisations(2), currentOrganisation: 'customer-0' })
    const app = new App(await koshin.desk(), words)
    await app.page.getByRole('combobox', { name: words('organisations.switch') }).selectOption('#')
    await expect(app.page.locator('.due-row')).toHaveCount(2)
    const path = await saveInto(testInfo.outputDir, app.page, () => app.press('reminders.calendar'))
    const file = (await readFile(path, 'utf8')).replaceAll('\r\n ', '')
    expect(path).toMatch(/koshin\.ics$/)
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(file).toContain('push1@customer.example')
    expect(file).toContain('TRIGGER:-P30D')
  })
})
