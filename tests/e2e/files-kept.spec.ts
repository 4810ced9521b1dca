// Last year's file beside this year's, and what is kept saved again as the file that it was.

import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { DAY } from '../../lib/facts/time.ts'
import { issuePushCertificate, makeContentToken } from '../practice/authority.ts'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App, dayOf, saveDownload } from './support/app.ts'
import { given, topicOf } from './support/many-files.ts'
import { authority } from './support/request-file.ts'

const TOKYO = 'Tokyo K.K.'
const LAST_YEAR = 'MDM_ last year.pem'

/** A certificate of last year and one of this year, with different keys. */
async function twoYears(topic = RIGHT_TOPIC) {
  const by = await authority()
  const [one, other] = by.spareKeys
  if (!one || !other) throw new Error('The practice authority has no spare keys')
  const now = Math.floor(Date.now() / 1000) * 1000
  const last = await issuePushCertificate(by, {
    topic: RIGHT_TOPIC,
    key: one,
    notBefore: now - 345 * DAY,
    notAfter: now + 20 * DAY,
  })
  return {
    last,
    next: await issuePushCertificate(by, { topic, key: other, notBefore: now, notAfter: now + 365 * DAY }),
  }
}

const line = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) })

/** Opens the screen with a file chosen on it, and that file. */
async function choose(app: App, name: string, content: string): Promise<Locator> {
  await app.press('files.open')
  await app.page.locator('input[type=file]').setInputFiles([given(name, content)])
  const file = app.page.locator('.file').filter({ hasText: name })
  await file.locator('summary').first().click()
  return file
}

test.describe('in Japanese', () => {
  test.use({ language: 'ja' })

  test('the file an organisation was learned from stands beside the new one', async ({ koshin, words }, testInfo) => {
    const { last, next } = await twoYears()
    const app = new App(await koshin.desk(), words)
    const { page } = app
    await app.chooseWay('file')
    await app.chooseFile(given(LAST_YEAR, last.pem))
    await app.putOnRecord(TOKYO)
    const file = await choose(app, 'new.pem', next.pem)
    await file.getByRole('button', { name: words('compare.withEarlier') }).click()
    const uid = line(page, words('compare.line.uid'))
    await expect(uid).toContainText(words('compare.same'))
    await expect(uid).toContainText(words('compare.verdict.right'))
    const end = line(page, words('compare.line.notAfter'))
    const days = [last.notAfter, next.notAfter].map((at) => dayOf(at, 'ja'))
    await expect(end.getByRole('cell')).toHaveText([...days, new RegExp(words('compare.differs'))])
    await expect(line(page, words('compare.line.serial'))).toContainText(last.serial)
    await expect(line(page, words('compare.line.serial'))).toContainText(next.serial)
    await expect(page.locator('.compare-wrong')).toHaveCount(0)

    const save = page.getByRole('button', { name: words('kept.saveNamed', LAST_YEAR) })
    const path = await saveDownload(page, () => save.click(), testInfo.outputPath('again.pem'))
    expect(await readFile(path, 'utf8')).toBe(last.pem)
    // What was only looked at is not kept; on the user's word it is.
    expect((await koshin.records()).files).toHaveLength(1)
    await file.getByRole('button', { name: words('files.keep') }).click()
    await expect(file).toContainText(words('files.isKept'))
    expect((await koshin.records()).files.map(({ fileName }) => fileName).sort()).toEqual([LAST_YEAR, 'new.pem'])
  })
})

test('two files chosen by hand are compared; what must not differ is said in words', async ({ koshin, words }) => {
  const { last, next } = await twoYears(topicOf(3))
  await koshin.rememberOrganisation({ name: TOKYO })
  const app = new App(await koshin.desk(), words)
  const { page } = app
  await app.press('files.open')
  await page.locator('input[type=file]').setInputFiles([given('a.pem', last.pem), given('b.pem', next.pem)])
  await app.says('files.progress', '2', '2')
  await page.getByLabel(words('compare.later')).selectOption({ label: `b.pem · ${words('compare.fromChosen')}` })
  const uid = line(page, words('compare.line.uid'))
  await expect(uid).toContainText(words('compare.differs'))
  await expect(uid).toContainText(words('compare.verdict.wrong'))
  await expect(line(page, words('compare.line.notAfter'))).toContainText(words('compare.verdict.right'))
})

test('of a token, the facts of last year stand beside those of the new one', async ({ koshin, words }) => {
  const now = Date.now()
  await koshin.rememberOrganisation({
    name: TOKYO,
    contentToken: {
      fileName: 'last.vpptoken',
      sha256: 'ab',
      name: 'Tokyo Group',
      notAfter: now + DAY,
      at: now - 340 * DAY,
    },
  })
  const app = new App(await koshin.desk(), words)
  const token = makeContentToken({
    expires: now + 360 * DAY,
    organisationName: 'Tokyo Group',
    token: 'c2VjcmV0LXRva2Vu',
  })
  const file = await choose(app, 'new.vpptoken', token)
  await file.getByRole('button', { name: words('compare.withEarlier') }).click()
  await expect(line(app.page, words('compare.line.organisation'))).toContainText(words('compare.verdict.right'))
  await expect(line(app.page, words('compare.line.fileName'))).toContainText('last.vpptoken')
  await expect(app.page.locator('body')).not.toContainText('c2VjcmV0')
  await expect(file.getByRole('button', { name: words('files.keep') })).toHaveCount(0)
  expect((await koshin.records()).files).toEqual([])
})
