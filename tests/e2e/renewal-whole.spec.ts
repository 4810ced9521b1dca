// A whole renewal, from the first use to the record, on the single-page build, where Apple signs out after the upload.
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App, dayOf, saveDownload } from './support/app.ts'
import { ConsolePage } from './support/console-page.ts'
import { PortalPage, signIn, TOPICS } from './support/portal-page.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)

test.use({ language: 'ja', practiceOptions: { signOutAfterUpload: true } })

test('a whole renewal, with nothing created and nothing revoked', async ({ koshin, practice, words }, testInfo) => {
  const { world } = practice
  const console = new ConsolePage(await koshin.newPage())
  const popup = async (page = console.page) => new App(await koshin.openPopup(page), words)
  const certificates = world.accounts.get(OWN_ACCOUNT)?.certificates ?? []
  const old = certificates.find(({ topic }) => topic === RIGHT_TOPIC)
  if (!old) throw new Error('The seed has changed')
  const before = { serial: old.serial, notAfter: old.notAfter }

  await test.step('the console in front tells the UID', async () => {
    await console.signIn()
    await console.basicSettings()
    const app = await popup()
    await app.chooseWay('tab')
    await app.press('learn.tab.read')
    await app.says('learn.confirm.title')
    await app.putOnRecord('株式会社サンプル', OWN_ACCOUNT)
    await app.press('home.start')
    // The page was read when the UID was learned: its step is not asked for again.
    await app.showsStep('portalAccount')
    await expect(app.page.locator('.target')).toHaveText(OWN_ACCOUNT)
    const [run] = (await koshin.records()).runs
    expect(run?.ticks.consoleUid?.by).toBe('page')
  })

  const portal = new PortalPage(await koshin.portal(undefined, '?markup=spa'), world)
  await test.step('the portal proves account and row', async () => {
    await signIn(portal.page)
    await portal.readAll()
    const app = await popup(portal.page)
    await app.showsStep('wizardStart')
    await portal.expectBanner('ready', 'consoleFirst')
    await expect.poll(async () => (await koshin.records()).organisations).toMatchObject([{ serial: before.serial }])
  })

  const request = await console.makeSigningRequest(testInfo.outputPath('CertificateSigningRequest.csr'))
  await test.step('the steps in the console are ticked by hand', async () => {
    const app = await popup()
    await app.tickByHand('wizardStart', 'wizardDetails', 'signingRequestDownload', 'wizardLeaveOpen')
    await app.showsStep('renew')
    await portal.expectBanner('ready', 'pressRenew')
  })

  await test.step('Renew, the file, Upload, and Apple signs out', async () => {
    await portal.page.bringToFront()
    await portal.control('Renew', RIGHT).click()
    await portal.expectBanner('renewing', 'chooseFile')
    await portal.page.locator('input[type=file]').setInputFiles(request)
    await portal.expectBanner('renewing', 'fileRight')
    await portal.control('Upload').click()
    await portal.page.waitForURL('https://idmsa.apple.com/**')
    expect(world.log.filter(({ what }) => what === 'renew').map(({ topic }) => topic)).toEqual([RIGHT_TOPIC])
  })

  await test.step('signed in again, the portal shows that the renewal went through', async () => {
    const app = await popup(portal.page)
    await app.showsStep('upload')
    await portal.page.bringToFront()
    await signIn(portal.page)
    await portal.readAll()
    await portal.expectBanner('issued', 'renewed')
    await (await popup(portal.page)).showsStep('downloadCertificate')
  })

  await portal.page.bringToFront()
  const file = await saveDownload(
    portal.page,
    () => portal.control('Download', RIGHT).click(),
    testInfo.outputPath('MDM_ i3Systems,Inc._Certificate.pem'),
  )
  await test.step('the downloaded file is judged', async () => {
    await portal.expectBanner('issued', 'downloaded')
    const app = await popup(portal.page)
    await app.chooseFile(file)
    await app.says('judge.ok')
    await app.openProofs()
    for (const finding of ['topicSame', 'keyMatches', 'laterExpiry', 'issuedInRun', 'fromApple'] as const) {
      await app.says(`finding.${finding}.title`)
    }
    await app.press('run.goToNext')
    await app.showsStep('wizardContinue')
    await portal.expectBanner('ready', 'carry')
  })

  await console.uploadCertificate(file)
  const issued = certificates.find(({ topic }) => topic === RIGHT_TOPIC)
  if (!issued) throw new Error('The renewed certificate is gone')
  await test.step('the console is read once more', async () => {
    const first = await popup()
    await first.tickByHand('wizardContinue', 'uploadCertificate', 'wizardFinish')
    await console.home()
    const second = await popup()
    await second.showsStep('consoleExpiry')
    await second.press('check.read')
    await second.says('check.expiry.renewed')
    await console.basicSettings()
    const third = await popup()
    await third.showsStep('consoleUidAfter')
    await third.press('check.read')
    await third.says('check.uid.same')
  })

  await test.step('the end', async () => {
    const app = await popup()
    await app.says('end.title')
    await app.says('end.proven')
    await app.says('end.devices')
    await app.says('kept.ofRun')
    // The old one's was read in the console, which writes the day in Japan.
    for (const day of [dayOf(before.notAfter, 'ja', 'Asia/Tokyo'), dayOf(issued.notAfter, 'ja')]) {
      await expect(app.page.getByRole('strong').filter({ hasText: day })).toBeVisible()
    }
    await app.press('end.finish')
    await app.says('home.latest')
    await expect(app.page.getByText(dayOf(issued.notAfter, 'ja')).first()).toBeVisible()
  })

  const { organisations, runs, files } = await koshin.records()
  const { serial, notAfter } = issued
  expect(serial).not.toBe(before.serial)
  expect(organisations).toMatchObject([{ topic: RIGHT_TOPIC, account: OWN_ACCOUNT, serial, notAfter }])
  expect(runs).toMatchObject([{ certificate: { serial, notAfter }, before: { topic: RIGHT_TOPIC } }])
  expect(runs[0]?.finishedAt).toBeGreaterThan(runs[0]?.startedAt ?? Number.POSITIVE_INFINITY)
  expect(files.map(({ kind, runId, fileName }) => ({ kind, runId, fileName }))).toEqual(
    expect.arrayContaining([
      { kind: 'signing-request', runId: runs[0]?.id, fileName: basename(request) },
      { kind: 'push-certificate', runId: runs[0]?.id, fileName: basename(file) },
    ]),
  )
  const kept = files.find(({ kind }) => kind === 'signing-request')
  expect(Buffer.from(kept?.bytes ?? []).equals(await readFile(request))).toBe(true)
  const harmful = ['renew', 'create-opened', 'create', 'revoke-opened', 'revoke', 'console-certificate-differs']
  expect(world.log.map(({ what }) => what).filter((what) => harmful.includes(what))).toEqual(['renew'])
  expect(world.console.certificate).toMatchObject({ topic: RIGHT_TOPIC, serial, notAfter })
})
