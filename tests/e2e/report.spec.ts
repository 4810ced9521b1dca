// The report of a renewal as a sheet of paper, and a browser that has no room left.
import { DAY } from '../../lib/facts/time.ts'
import type { JournalEntry } from '../../lib/model/journal.ts'
import type { Run } from '../../lib/model/run.ts'
import { OWN_ACCOUNT } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { runUpTo } from './support/renewal.ts'

const NAME = '株式会社サンプル <i>東京本社</i> 🍏'

/** Two hundred changes of files, short and long ones, as of somebody who chose again and again. */
function replacedIn({ id, organisationId }: Run): JournalEntry[] {
  return Array.from({ length: 200 }, (_, number) => {
    const fileName = `${number % 3 === 0 ? 'ベンダー署名付きの証明書署名要求（総務部・更新用）' : 'CertificateSigningRequest'} (${number}).csr`
    const before = { fileName, sha256: 'ab'.repeat(32), publicKey: 'S0VZ', at: number }
    return {
      ...{ id: `change-${number}`, at: Date.now() + number, who: '山田 花子', kind: 'changed', subject: 'run' },
      ...{ subjectId: id, organisationId },
      changes: [{ fact: 'signingRequest', before, after: { ...before, fileName: `new ${fileName}` } }],
    }
  })
}

test('one page of A4 in either language, whatever was replaced, and nothing else of the screen on it', async ({
  koshin,
  words,
}, testInfo) => {
  const organisation = await koshin.rememberOrganisation({ name: NAME, account: OWN_ACCOUNT })
  const done: Run = {
    ...runUpTo('consoleUidAfter', organisation, { startedBy: '山田 花子' }),
    finishedAt: Date.now(),
    signingRequest: {
      fileName: 'a.csr',
      sha256: 'ab'.repeat(32),
      publicKey: 'S0VZ',
      vendor: 'MDM Vendor: V',
      at: Date.now(),
    },
    certificate: {
      fileName: 'MDM_.pem',
      sha256: 'cd'.repeat(32),
      serial: '77',
      notBefore: 0,
      notAfter: Date.now() + 365 * DAY,
      at: Date.now(),
    },
    renewInsistedAt: [Date.now()],
  }
  await koshin.remember({ runs: [done], journal: replacedIn(done) })
  const app = new App(await koshin.desk(), words)
  await app.press('history.open')
  await app.page.locator('.history .choice').click()
  const report = app.page.locator('.report')
  await expect(report).toContainText(NAME)
  for (const [language, title, practice] of [
    ['ja', '更新作業の記録（練習）', 'これは練習の記録です'],
    ['en', 'Record of a renewal (practice)', 'This is a record of practice'],
  ] as const) {
    await app.page.locator('#report-language').selectOption(language)
    await expect(report).toContainText(title)
    await expect(report).toContainText(practice)
    await app.page.emulateMedia({ media: 'print' })
    for (const other of ['.top', '.foot', '.no-print']) await expect(app.page.locator(other).first()).toBeHidden()
    await expect(report.locator('.report-left-out')).toContainText(/1\d\d/)
    const path = testInfo.outputPath(`report-${language}.pdf`)
    const pdf = (await app.page.pdf({ path, preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g), language).toHaveLength(1)
    expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45][.\d]* 84[12][.\d]*\]/)
    await app.page.emulateMedia({ media: 'screen' })
  }
})

test('a browser that has no room says so, nothing is half written, and a copy can be saved', async ({
  koshin,
  words,
}) => {
  const organisation = await koshin.rememberOrganisation()
  await koshin.remember({ runs: [runUpTo('wizardStart', organisation)] })
  const { page } = new App(await koshin.desk(), words)
  const app = new App(page, words)
  await app.showsStep('wizardStart')
  const before = await koshin.records()
  // Chromium lets an extension's page write on, whatever quota it is told: the store refuses as it would on a full disk.
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) })
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no room.', 'QuotaExceededError')
    }
  })
  await app.press('run.done')
  await app.says('trouble.full.what')
  await expect(app.button('handover.makeFile')).toBeVisible()
  await page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom())
  expect(await koshin.records()).toEqual(before)
  await app.press('trouble.again')
  await app.tickByHand('wizardStart')
  koshin.forgive(/QuotaExceededError|quota/i)
})
