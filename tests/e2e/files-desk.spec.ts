// Many files on the desk: each is named, sorted into its organisation and judged; what is right goes into the renewal.

import { writeFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { DAY } from '../../lib/facts/time.ts'
import { importPublicKey } from '../practice/authority/keys.ts'
import {
  issuePushCertificate,
  makeContentToken,
  makePublicKeyCertificate,
  makeServerToken,
} from '../practice/authority.ts'
import { LOOKALIKE_TOPIC, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { dropOn } from './support/drop.ts'
import { given, manyFiles, manyOrganisations, serverTokenName, topicOf } from './support/many-files.ts'
import { runUpTo } from './support/renewal.ts'
import { authority, makeRequestFile } from './support/request-file.ts'

const TOKYO = 'Tokyo K.K.'
const OSAKA = 'Osaka K.K.'

/** The group of an organisation. */
const group = (page: Page, name: string): Locator =>
  page.locator('.file-group').filter({ has: page.getByRole('heading', { name, exact: true }) })
/** The line of a file. */
const line = (within: Locator, fileName: string): Locator => within.locator('.file').filter({ hasText: fileName })

test('files of two organisations are sorted and judged at once', async ({ koshin, words }, testInfo) => {
  const by = await authority()
  const request = await makeRequestFile(by, testInfo)
  const mdm = await makePublicKeyCertificate()
  const now = Date.now()
  await koshin.rememberOrganisation({
    name: OSAKA,
    topic: LOOKALIKE_TOPIC,
    contentToken: { fileName: 'old.vpptoken', sha256: 'ab', name: 'Osaka Group', notAfter: now + DAY, at: now },
  })
  const tokyo = await koshin.rememberOrganisation({ name: TOKYO, servers: ['CLOMO MDM'], notAfter: now + 20 * DAY })
  const signingRequest = { fileName: 'request.csr', sha256: 'ab', publicKey: request.publicKey, at: now }
  const run = runUpTo('judgeCertificate', tokyo, { signingRequest })
  await koshin.remember({ runs: [run] })
  const key = await importPublicKey(request.publicKey)
  const issue = (topic: string) => issuePushCertificate(by, { topic, key, notBefore: now, notAfter: now + 365 * DAY })
  const right = await issue(RIGHT_TOPIC)
  const secret = 'c2VjcmV0LW9mLW9zYWth'
  const app = new App(await koshin.desk(), words)
  const { page } = app
  await app.press('files.open')
  await app.says('kept.none')
  await page
    .locator('input[type=file]')
    .setInputFiles([
      given('right.pem', right.pem),
      given('wrong-row.pem', (await issue(topicOf(7))).pem),
      given('request.csr', request.text),
      given(serverTokenName('CLOMO MDM', now), makeServerToken({ certificate: mdm.der }).text),
      given(
        'sToken_for_Osaka.vpptoken',
        makeContentToken({ expires: now + 400 * DAY, organisationName: 'Osaka Group', token: secret }),
      ),
      given('mdm-server.pem', mdm.pem),
      given('page.html', '<!doctype html><html><body>Sign in</body></html>'),
      given('notes.txt', 'Renew on Friday.'),
      given('key.pem', '-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n'),
    ])
  await app.says('files.progress', '9', '9')

  const [tokyoGroup, osakaGroup] = [group(page, TOKYO), group(page, OSAKA)]
  const unknown = group(page, words('files.unknown'))
  await expect(tokyoGroup.locator('.file')).toHaveCount(4)
  await expect(osakaGroup.locator('.file')).toHaveCount(1)
  await expect(unknown.locator('.file')).toHaveCount(4)
  await expect(line(tokyoGroup, 'right.pem')).toContainText(words('files.standing.ok'))
  // Another UID with the key of this renewal's own request: the wrong row was renewed.
  const wrong = line(tokyoGroup, 'wrong-row.pem')
  await expect(wrong).toContainText(words('files.standing.stop'))
  await expect(tokyoGroup.locator('.file').first()).toContainText('wrong-row.pem')
  await expect(line(unknown, 'key.pem')).toContainText(words('documents.privateKey.name'))
  await expect(line(unknown, 'key.pem')).toContainText(words('files.standing.stop'))
  await expect(line(unknown, 'page.html')).toContainText(words('files.standing.stop'))
  await expect(line(unknown, 'notes.txt')).toContainText(words('files.standing.other'))
  await expect(page.locator('body')).not.toContainText(secret)

  await wrong.locator('summary').first().click()
  await expect(wrong).toContainText(words('files.by.key'))
  await expect(wrong).toContainText(words('finding.topicDiffers.title'))
  await expect(wrong.getByRole('button', { name: words('files.use', TOKYO) })).toHaveCount(0)
  await expect(wrong.getByRole('button', { name: words('files.keep') })).toHaveCount(0)

  const good = line(tokyoGroup, 'right.pem')
  await good.locator('summary').first().click()
  await expect(good).toContainText(words('files.by.uid'))
  await good.getByRole('button', { name: words('files.use', TOKYO) }).click()
  await expect(good).toContainText(words('files.known.thisRun.title'))
  const { runs, files } = await koshin.records()
  expect(runs.find(({ id }) => id === run.id)).toMatchObject({
    certificate: { serial: right.serial, fileName: 'right.pem' },
    ticks: { judgeCertificate: { by: 'file' } },
  })
  expect(files).toMatchObject([{ organisationId: tokyo.id, runId: run.id, kind: 'push-certificate' }])
})

test('a file that says nothing of its owner is judged for whom the user says', async ({ koshin, words }) => {
  const mdm = await makePublicKeyCertificate()
  const tokyo = await koshin.rememberOrganisation({ name: TOKYO })
  const app = new App(await koshin.desk(), words)
  const { page } = app
  await app.press('files.open')
  await page.locator('input[type=file]').setInputFiles([given('mdm-server.pem', mdm.pem)])
  const before = line(group(page, words('files.unknown')), 'mdm-server.pem')
  await expect(before).toContainText(words('files.standing.unplaced'))
  await before.locator('summary').first().click()
  await expect(before).toContainText(words('files.byNothing'))
  await before.getByRole('combobox').selectOption({ label: TOKYO })
  const after = line(group(page, TOKYO), 'mdm-server.pem')
  await after.locator('summary').first().click()
  await after.getByRole('button', { name: words('files.putKey', TOKYO) }).click()
  await expect(after).toContainText(words('files.standing.known'))
  const { organisations } = await koshin.records()
  expect(organisations).toMatchObject([
    { id: tokyo.id, publicKeyCertificate: { fileName: 'mdm-server.pem', serial: '1' } },
  ])
})

test('a UID that is not on record can be put there, and its file is sorted then', async ({ koshin, words }) => {
  const by = await authority()
  const [key] = by.spareKeys
  if (!key) throw new Error('The practice authority has no spare keys')
  const now = Date.now()
  const { pem } = await issuePushCertificate(by, { topic: topicOf(5), key, notBefore: now, notAfter: now + 365 * DAY })
  await koshin.rememberOrganisation({ name: TOKYO })
  const app = new App(await koshin.desk(), words)
  const { page } = app
  await app.press('files.open')
  await page.locator('input[type=file]').setInputFiles([given('new.pem', pem)])
  const before = line(group(page, words('files.unknown')), 'new.pem')
  await before.locator('summary').first().click()
  await expect(before).toContainText(words('files.unplaced'))
  await before.getByRole('button', { name: words('files.addOrganisation') }).click()
  await app.putOnRecord(OSAKA)
  await app.press('files.open')
  await expect(line(group(page, OSAKA), 'new.pem')).toBeVisible()
})

test('a file is dropped: on the field it is read, beside it the browser does not open it', async ({
  koshin,
  words,
}, testInfo) => {
  const path = testInfo.outputPath('notes.txt')
  await writeFile(path, 'Renew on Friday.')
  const app = new App(await koshin.desk(), words)
  const { page } = app
  const address = page.url()
  await app.press('files.open')
  await dropOn(page.getByRole('heading', { level: 1 }), path)
  await dropOn(page.locator('.drop'), path)
  await app.says('files.progress', '1', '1')
  await expect(page.locator('.file')).toHaveCount(1)
  expect(koshin.context.pages().map((one) => one.url())).not.toContainEqual(expect.stringContaining('notes.txt'))
  expect(page.url()).toBe(address)
})

test('two hundred files: the page goes on answering, and every one is judged', async ({ koshin, words }, testInfo) => {
  test.slow()
  const COUNT = 200
  const organisations = manyOrganisations(25)
  const files = await manyFiles(await authority(), organisations, COUNT)
  await koshin.remember({ organisations, currentOrganisation: 'many-0' })
  const app = new App(await koshin.desk(), words)
  const { page } = app
  await app.press('files.open')
  await page.evaluate(watchFrames)
  await page.locator('input[type=file]').setInputFiles(files)
  // How long it takes is the bench's matter; a busy machine may need its time.
  await page
    .getByText(words('files.progress', String(COUNT), String(COUNT)))
    .first()
    .waitFor({ timeout: 60_000 })
  const { count, longest, between } = await page.evaluate(() => (window as unknown as Frames).frames())
  testInfo.annotations.push({ type: 'frames', description: `${count} frames, the longest ${Math.round(longest)} ms` })
  // What was drawn while files were being read shows that nobody had to wait for all of them.
  expect(between).toBeGreaterThan(3)
  await expect(page.locator('.file')).toHaveCount(COUNT)
  const certificates = page.locator('.file').filter({ hasText: words('documents.pushCertificate.name') })
  await expect(certificates).toHaveCount(COUNT / 4)
  await expect(group(page, words('files.unknown')).locator('.file')).toHaveCount(COUNT / 4)
})

interface Frames {
  frames: () => { count: number; longest: number; between: number }
}

/** Runs in the page. Counts frames and the longest time between two; `between` are different states of the progress seen. */
function watchFrames(): void {
  let count = 0
  let longest = 0
  let last = performance.now()
  const seen = new Set<number>()
  const frame = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    count += 1
    const bar = document.querySelector('progress')
    if (bar && bar.value < bar.max) seen.add(bar.value)
    requestAnimationFrame(frame)
  }
  requestAnimationFrame(frame)
  const holder = window as unknown as Frames
  holder.frames = () => ({ count, longest, between: seen.size })
}

test('the popup leads to the desk’s screen for files', async ({ koshin, words }) => {
  await koshin.rememberOrganisation()
  const front = await koshin.newPage()
  const popup = new App(await koshin.openPopup(front), words)
  const opened = koshin.context.waitForEvent('page', (page) => page.url().includes('desk.html'))
  await popup.press('files.open')
  const desk = new App(await opened, words)
  await expect(desk.page.getByRole('heading', { name: words('files.title') })).toBeVisible()
  await desk.press('general.back')
  await expect(desk.button('home.start')).toBeVisible()
})
