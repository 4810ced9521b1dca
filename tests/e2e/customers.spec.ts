// An MSP's first hour: a table of customers as Excel in Japanese writes it is looked at, taken in, filtered and saved again.

import { readFile } from 'node:fs/promises'
import { DAY } from '../../lib/facts/time.ts'
import { inEncoding, uid } from '../customers/tables.ts'
import { expect, test } from './fixtures.ts'
import { App, saveInto } from './support/app.ts'
import { faultsInBothColours } from './support/axe.ts'

test.use({ language: 'ja' })

const HEAD = '組織名,顧客番号,グループ,管理画面,UID,Apple Account,有効期限,電話'
const expiry = new Date(Date.now() + 40 * DAY).toISOString().slice(0, 10)
const LINES = [
  HEAD,
  `株式会社アクメ,00042,関西,CLOMO MDM,${uid(1)},mdm@acme.example,${expiry},06-1`,
  `=HYPERLINK("x"),00043,関西,Jamf Pro,${uid(2)},,01/02/2027,`,
  `<b>髙橋</b>,00044,関東,社内 MDM,${uid(3)},,,`,
  `-ベータ,00045,関東,CLOMO MDM,${uid(4)},,,`,
]

test('a table is looked at, taken in, and saved again', async ({ koshin, words }, testInfo) => {
  const app = new App(await koshin.desk(), words)
  const { page } = app
  await app.openWays()
  await app.press('customers.haveList')
  await app.chooseFile({ name: 'customers.xlsx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 a workbook') })
  await app.says('customers.refused.workbook.what')
  const buffer = Buffer.from(inEncoding(LINES.join('\r\n'), 'shift_jis'))
  await app.chooseFile({ name: '顧客.csv', mimeType: 'text/csv', buffer })
  await expect(page.getByLabel(words('customers.encoding'))).toHaveValue('shift_jis')
  await app.says('customers.ignored', '電話')
  const rows = page.locator('.table-row')
  await expect(rows).toHaveCount(1)
  await expect(rows).toContainText(words('customers.line', '3'))
  await expect(rows).toContainText(words('customers.problem.dateUnclear.what'))
  expect((await koshin.records()).organisations).toEqual([])

  // Taken for something else, it has no names; what it is can be said at any time.
  await page.getByLabel(words('customers.encoding')).selectOption('windows-1252')
  await expect(rows).toHaveCount(4)
  await expect(rows.first()).toContainText(words('customers.problem.nameMissing.what'))
  await page.getByLabel(words('customers.encoding')).selectOption('shift_jis')
  await page.getByRole('button', { name: words('customers.kind.new') }).click()
  await expect(rows).toHaveCount(3)
  await expect(rows.nth(1)).toContainText('<b>髙橋</b>')
  expect(await faultsInBothColours(page)).toEqual([])
  await page.getByRole('checkbox', { name: words('customers.takeNamed', '<b>髙橋</b>', '4') }).uncheck()
  await page.getByRole('button', { name: words('customers.take', '2') }).click()
  await app.says('customers.taken')
  await expect(page.getByRole('heading', { name: words('customers.takeTitle') })).toBeFocused()
  const { organisations } = await koshin.records()
  expect(organisations.map(({ name, customerNumber, group }) => [name, customerNumber, group]).sort()).toEqual([
    ['-ベータ', '00045', '関東'],
    ['株式会社アクメ', '00042', '関西'],
  ])

  const csv = await readFile(
    await saveInto(testInfo.outputDir, page, () =>
      page.getByRole('button', { name: words('customers.save', '2') }).click(),
    ),
    'utf8',
  )
  expect(csv).toContain(`"'-ベータ","00045","関東"`)
  await app.inSwitcher(words('dueScreen.open'))
  await page.getByLabel(words('customers.group')).selectOption('関西')
  await expect(page.locator('.due-row')).toHaveCount(1)
  await expect(page.locator('.due-row')).toContainText('株式会社アクメ')
  const calendar = await readFile(
    await saveInto(testInfo.outputDir, page, () =>
      page.getByRole('button', { name: words('customers.calendarOfListed', '1') }).click(),
    ),
    'utf8',
  )
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1)
})
