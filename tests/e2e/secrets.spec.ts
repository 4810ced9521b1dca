// After a whole renewal, tokens included, nothing of a token is anywhere in the browser's profile on the disk.

import { Buffer } from 'node:buffer'
import { randomBytes } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { TestInfo } from '@playwright/test'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import type { ProcedureId } from '../../lib/model/steps.ts'
import { makeContentToken, makePublicKeyCertificate, makeServerToken } from '../practice/authority.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App, saveDownload } from './support/app.ts'
import { ConsolePage } from './support/console-page.ts'
import type { Koshin } from './support/koshin.ts'
import { serverTokenName } from './support/many-files.ts'
import { PortalPage, signIn, TOPICS } from './support/portal-page.ts'
import { searchProfile } from './support/profile-search.ts'

test.use({ ownBrowser: true })

interface Secrets {
  /** The secret itself, what stands in the file, and the bytes in it; each is looked for in every way of writing. */
  all: Record<string, string | Uint8Array>
  contentPath: string
  serverPath: string
}

async function makeSecrets(testInfo: TestInfo): Promise<Secrets> {
  const now = Date.now()
  const token = randomBytes(160).toString('base64')
  const content = makeContentToken({ expires: now + 365 * DAY, organisationName: 'Example Inc.', token })
  const { der } = await makePublicKeyCertificate()
  const server = makeServerToken({ certificate: der, secret: randomBytes(300).toString('base64') })
  const contentPath = testInfo.outputPath('sToken_for_Example Inc..vpptoken')
  const serverPath = testInfo.outputPath(serverTokenName('CLOMO MDM', now))
  await writeFile(contentPath, content)
  await writeFile(serverPath, server.text)
  const body = server.text.slice(server.text.indexOf('\r\n\r\n') + 4)
  const lines = body.split('\r\n')
  const all = {
    'the content token': token,
    'the file of the content token': content,
    'the message of the server token': server.message,
    'the last line of the server token': lines.filter((line) => line.length === 76).at(-1) ?? '',
    'the text of the server token': body,
  }
  return { all, contentPath, serverPath }
}

/** All that Koshin remembers, as the browser gives it back: every database, and the storage of the extension. */
async function everythingOnRecord(koshin: Koshin): Promise<string> {
  const desk = await koshin.desk()
  await expect(desk.locator('main')).toBeVisible()
  const text = await desk.evaluate(dump)
  await desk.close()
  return text
}

declare const chrome: { storage: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<object> }> }

/** Runs in a page of Koshin. Bytes are written as the letters they stand for. */
async function dump(): Promise<string> {
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const written: unknown[] = [{ ...localStorage }, { ...sessionStorage }]
  for (const area of ['local', 'session', 'sync'] as const) written.push(await chrome.storage[area].get(null))
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name))
    for (const store of database.objectStoreNames) {
      written.push(name, store, await settled(database.transaction(store).objectStore(store).getAll()))
    }
    database.close()
  }
  return JSON.stringify(written, (_key, value: unknown) =>
    value instanceof Uint8Array ? Array.from(value, (byte) => String.fromCharCode(byte)).join('') : value,
  )
}

/** Goes through the whole renewal of the push certificate, at console and portal. */
async function renewCertificate(
  koshin: Koshin,
  app: App,
  console: ConsolePage,
  portal: PortalPage,
  testInfo: TestInfo,
) {
  const right = TOPICS.indexOf(RIGHT_TOPIC)
  await app.press('home.start')
  await app.showsStep('consoleUid')
  await console.signIn()
  await signIn(portal.page)
  await portal.readAll()
  const request = await console.makeSigningRequest(testInfo.outputPath('CertificateSigningRequest.csr'))
  await portal.page.bringToFront()
  await portal.control('Renew', right).click()
  await portal.page.locator('input[type=file]').setInputFiles(request)
  await portal.expectBanner('renewing', 'fileRight')
  await portal.control('Upload').click()
  await expect(portal.banner).toHaveAttribute('data-state', 'issued')
  const path = testInfo.outputPath('MDM_ i3Systems,Inc._Certificate.pem')
  const file = await saveDownload(portal.page, () => portal.control('Download').click(), path)
  await app.page.bringToFront()
  await app.showsStep('judgeCertificate')
  await app.judge(file, basename(file))
  await app.says('judge.ok')
  await console.uploadCertificate(file)
  await expect
    .poll(async () => (await koshin.records()).runs)
    .toMatchObject([{ certificate: { fileName: basename(file) } }])
}

/** The renewal of a token, as it has begun. */
function tokenRun({ id }: Organisation, procedure: ProcedureId): Run {
  return { id: procedure, organisationId: id, procedure, startedAt: Date.now() - 60_000, ticks: {}, before: {} }
}

test('a whole renewal leaves nothing of a token on the disk', async ({ koshin, practice, words }, testInfo) => {
  const { all, contentPath, serverPath } = await makeSecrets(testInfo)
  const organisation = await koshin.rememberOrganisation({
    account: OWN_ACCOUNT,
    servers: ['CLOMO MDM'],
    contentToken: { fileName: 'last.vpptoken', sha256: 'ab', name: 'Example Inc.', notAfter: Date.now(), at: 0 },
  })
  const app = new App(await koshin.desk(), words)
  const console = new ConsolePage(await koshin.newPage())
  const portal = new PortalPage(await koshin.portal(undefined, '?markup=table'), practice.world)
  await test.step('the certificate is renewed', () => renewCertificate(koshin, app, console, portal, testInfo))

  await test.step('both tokens are judged and go into their renewals', async () => {
    const runs = (['server-token', 'content-token'] as const).map((procedure) => tokenRun(organisation, procedure))
    await koshin.remember({ runs })
    await app.press('files.open')
    await app.page.locator('input[type=file]').setInputFiles([contentPath, serverPath])
    await app.says('files.progress', '2', '2')
    for (const path of [contentPath, serverPath]) {
      const file = app.page.locator('.file').filter({ hasText: basename(path) })
      await file.locator('summary').first().click()
      await file.getByRole('button', { name: organisation.name }).click()
      await expect(file).toContainText(words('files.known.thisRun.title'))
    }
    await expect
      .poll(async () =>
        (await koshin.records()).runs.map(({ serverToken, contentToken }) => serverToken ?? contentToken),
      )
      .toEqual(
        expect.arrayContaining([
          expect.objectContaining({ fileName: basename(contentPath) }),
          expect.objectContaining({ fileName: basename(serverPath) }),
        ]),
      )
  })

  await test.step('what the browser gives back holds nothing of them', async () => {
    const onRecord = await everythingOnRecord(koshin)
    expect(onRecord).toContain(RIGHT_TOPIC)
    expect(onRecord).toContain(basename(contentPath))
    for (const [what, secret] of Object.entries(all)) {
      const text = Buffer.from(secret).toString('latin1')
      const middle = Math.floor(text.length / 2)
      for (const start of [0, middle]) {
        expect(onRecord.includes(text.slice(start, start + 32)), `${what} on record`).toBe(false)
      }
    }
  })

  // Opened once more, the browser moves what was written last from its log into a compressed table.
  await koshin.reopen()
  await koshin.records()
  await koshin.close()
  for (const [what, secret] of Object.entries(all)) {
    expect(await searchProfile(koshin.profile, secret), `${what} in the profile`).toEqual([])
  }
  const found = await searchProfile(koshin.profile, `${RIGHT_TOPIC}`)
  expect(
    found.filter(({ file }) => file.includes('IndexedDB')),
    'the search finds what is kept',
  ).not.toEqual([])
})

test('the search finds a secret that was kept: in the log, and once it is compressed', async ({ koshin }, testInfo) => {
  const { all } = await makeSecrets(testInfo)
  const token = String(all['the content token'])
  const many = Array.from({ length: 40 }, (_, number) => `Server ${number} of many, each named like the others`)
  await koshin.rememberOrganisation({ name: token, servers: many })
  await koshin.rememberOrganisation({ name: '更新', account: token, topic: TOPICS[0] ?? '', servers: many })
  await koshin.reopen()
  await koshin.reopen()
  await koshin.close()
  const hits = await searchProfile(koshin.profile, token)
  const inDatabase = hits.filter(({ file }) => file.includes('IndexedDB'))
  testInfo.annotations.push({ type: 'hits', description: JSON.stringify(inDatabase) })
  expect(inDatabase.map(({ as }) => as)).toContain('text')
  expect(await searchProfile(koshin.profile, randomBytes(120).toString('base64'))).toEqual([])
})
