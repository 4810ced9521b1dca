// One file, one verdict, whichever way it comes: last year's request at Upload, the judged certificate in the console, a doubtful token on the desk.

import { writeFile } from 'node:fs/promises'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { allowConsole, ConsoleGuardPage, recorded } from './support/console-guard.ts'
import { ConsolePage } from './support/console-page.ts'
import { issueFor } from './support/issued.ts'
import { PortalPage, signIn, TOPICS } from './support/portal-page.ts'
import { runUpTo } from './support/renewal.ts'
import { authority, makeRequestFile } from './support/request-file.ts'
import { serverTokenName, TokenMaker } from './support/token-files.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)

/** Last year's renewal, finished, with the request that was used in it. */
function lastYear({ id }: Organisation, publicKey: string, sha256: string): Run {
  const at = Date.now() - 350 * DAY
  return {
    id: 'last year',
    organisationId: id,
    procedure: 'push-certificate',
    startedAt: at,
    finishedAt: at + DAY,
    ticks: {},
    signingRequest: { fileName: 'CertificateSigningRequest.csr', sha256, publicKey, at },
    before: {},
  }
}

for (const [what, isSameFile] of [
  ['the file itself', true],
  ['its key in another file', false],
] as const) {
  test(`last year’s signing request is held at Upload: ${what}`, async ({ koshin, practice, words }, testInfo) => {
    const by = await authority()
    const [old, fresh] = [
      await makeRequestFile(by, testInfo, 'old.csr'),
      await makeRequestFile(by, testInfo, 'new.csr'),
    ]
    const organisation = await koshin.rememberOrganisation()
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(old.text)))
    const sha256 = isSameFile ? Buffer.from(digest).toString('hex') : 'ab'
    await koshin.remember({ runs: [lastYear(organisation, old.publicKey, sha256), runUpTo('renew', organisation)] })
    const portal = new PortalPage(await koshin.portal(), practice.world)
    const { page } = portal
    await signIn(page)
    await portal.readAll()
    await portal.control('Renew', RIGHT).click()
    await portal.expectBanner('renewing', 'chooseFile')
    const open = async () => (await koshin.records()).runs.find(({ finishedAt }) => finishedAt === undefined)

    await page.locator('input[type=file]').setInputFiles(old.path)
    await portal.expectBanner('renewing', 'fileWrong')
    portal.beginWatch()
    await portal.control('Upload').click()
    await portal.expectDialog()
    const title = words(isSameFile ? 'finding.requestOld.title' : 'finding.requestOldKey.title')
    await expect(portal.dialog).toContainText(title)
    await portal.goBack()
    await portal.expectNothingReached('last year’s request')
    expect(await open()).not.toHaveProperty('signingRequest')

    // This year's goes through at once, and is the run's.
    await page.locator('input[type=file]').setInputFiles(fresh.path)
    await portal.expectBanner('renewing', 'fileRight')
    await portal.control('Upload').click()
    await portal.expectReached('renew', RIGHT_TOPIC)
    await expect.poll(async () => (await open())?.signingRequest?.publicKey).toBe(fresh.publicKey)
    expect(practice.world.accounts.has(OWN_ACCOUNT)).toBe(true)
  })
}

test('a certificate judged green on the desk is taken by the console, in PEM and in DER', async ({
  koshin,
  words,
}, testInfo) => {
  await koshin.rememberOrganisation()
  await allowConsole(koshin, words)
  const organisation = await recorded(koshin)
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()
  const { page } = console
  const guard = new ConsoleGuardPage(page)
  const id = 'the run of this test'
  await koshin.remember({ runs: [runUpTo('wizardStart', organisation, { id })] })
  const request = await console.makeSigningRequest(testInfo.outputPath('request.csr'))
  const issued = await issueFor(request, RIGHT_TOPIC, testInfo.outputPath('MDM_.pem'))
  const signingRequest = { fileName: 'request.csr', sha256: 'ab', publicKey: issued.publicKey, at: Date.now() }
  await koshin.remember({ runs: [runUpTo('judgeCertificate', organisation, { id, signingRequest })] })
  const paths = { pem: issued.path, der: testInfo.outputPath('MDM_.cer') }
  await writeFile(paths.der, issued.der)

  const app = new App(await koshin.desk(), words)
  await app.press('files.open')
  await app.page.locator('input[type=file]').setInputFiles(paths.pem)
  const file = app.page.locator('.file').filter({ hasText: 'MDM_.pem' })
  await expect(file).toContainText(words('files.standing.ok'))
  await file.locator('summary').first().click()
  await file.getByRole('button', { name: words('files.use', organisation.name) }).click()
  await expect(file).toContainText(words('files.known.thisRun.title'))

  await page.bringToFront()
  await console.openWizard()
  await guard.control('続きから始める').click()
  await guard.expectBanner('chooseCertificate')
  await guard.expectHeld('次へ', words('hold.certificateNotChosen.title'))
  await guard.goBack()
  for (const path of [paths.der, paths.pem]) {
    await page.locator('#certificate').setInputFiles(path)
    await guard.expectBanner('certificateRight')
  }
  await page.locator('#certificate').setInputFiles(paths.der)
  await guard.expectBanner('certificateRight')
  await guard.control('次へ').click()
  await expect(guard.dialog).toHaveCount(0)
})

test('a token taken on the desk in spite of warnings is ticked by hand, with all that is known of it', async ({
  koshin,
  words,
}, testInfo) => {
  const organisation = await koshin.rememberOrganisation({ servers: ['CLOMO'], tokenAccount: 'admin@example.com' })
  // The renewal was begun after the download: another one may have followed.
  const startedAt = Date.now()
  const at = startedAt - 2 * 60 * 60 * 1000
  const download = { name: 'CLOMO', account: 'seen@example.com', at: at - 1000 }
  const facts = { procedure: 'server-token' as const, tokenDownloads: [download], startedAt }
  await koshin.remember({ runs: [runUpTo('judgeServerToken', organisation, facts)] })
  const token = await new TokenMaker(testInfo).serverToken(serverTokenName('CLOMO', at))
  const app = new App(await koshin.desk(), words)
  await app.press('files.open')
  await app.page.locator('input[type=file]').setInputFiles(token.path)
  const file = app.page.locator('.file').filter({ hasText: token.name })
  await file.locator('summary').first().click()
  await file.getByRole('button', { name: words('files.useDespite', organisation.name) }).click()
  await expect(file).toContainText(words('files.known.thisRun.title'))
  const [run] = (await koshin.records()).runs
  expect(run).toMatchObject({
    ticks: { judgeServerToken: { by: 'hand' } },
    serverToken: { name: 'CLOMO', isEstimate: true, downloadedBy: 'seen@example.com', recipient: { serial: '1' } },
  })
})
