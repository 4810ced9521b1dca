// A whole first set-up, from an empty profile to the record, with a console and an Apple Account that have no certificate.
import { NEW_ACCOUNT } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App, dayOf, saveDownload } from './support/app.ts'
import { ConsolePage } from './support/console-page.ts'
import { PortalPage, signIn } from './support/portal-page.ts'
import { chooseFile, fillSetUp } from './support/set-up.ts'

test.use({ language: 'ja', practiceOptions: { newConsole: true } })

test('a whole first set-up: created once, on record, and Create is red from then on', async ({
  koshin,
  practice,
  words,
}, testInfo) => {
  const { world } = practice
  const console = new ConsolePage(await koshin.newPage())
  const popup = async (page = console.page) => new App(await koshin.openPopup(page), words)

  await test.step('from the screen that asks for a certificate', async () => {
    await console.signIn()
    await console.basicSettings()
    const app = await popup()
    await app.chooseWay('tab')
    await app.press('learn.tab.read')
    await app.says('readTab.nothingFound')
    await app.page
      .getByRole('button', { name: words('learn.firstSetUp') })
      .first()
      .click()
    await fillSetUp(app, '株式会社はじめて', NEW_ACCOUNT)
    await app.says('setUp.account.onRecord', NEW_ACCOUNT)
    await app.tickByHand('accountAdvice')
    await app.showsStep('setupWizardStart')
  })

  await test.step('the console has no certificate', async () => {
    const app = await popup()
    await app.press('setUp.look.read')
    await app.says('setUp.look.none')
  })

  const request = await console.makeSigningRequest(testInfo.outputPath('CertificateSigningRequest.csr'))
  await test.step('the steps in the console are ticked by hand', async () => {
    const app = await popup()
    await app.tickByHand('setupWizardStart', 'wizardDetails', 'signingRequestDownload', 'wizardLeaveOpen')
    await app.showsStep('createAtApple')
  })

  const portal = new PortalPage(await koshin.portal(undefined, '?markup=spa'), world)
  await test.step('Get Started is right here, and Create passes', async () => {
    await signIn(portal.page, NEW_ACCOUNT)
    await portal.expectBanner('no-certificate', 'setUpStart')
    await portal.control('Create a Certificate').click()
    await portal.expectBanner('creating', 'setUpTerms')
    await portal.page.locator('input[type=checkbox]').check()
    await portal.control('Accept').click()
    await portal.expectBanner('creating', 'setUpChooseFile')
    await expect(portal.dialog).toHaveCount(0)
    await (await popup(portal.page)).showsStep('chooseSigningRequest')
  })

  await test.step('the file, Upload, the confirmation', async () => {
    await portal.page.bringToFront()
    await chooseFile(portal.page, request)
    await portal.expectBanner('creating', 'setUpFileRight')
    await portal.control('Upload').click()
    await portal.expectBanner('issued', 'setUpCreated')
    expect(world.log.filter(({ what }) => what === 'create')).toHaveLength(1)
    await (await popup(portal.page)).showsStep('downloadCertificate')
  })

  await portal.page.bringToFront()
  const file = await saveDownload(
    portal.page,
    () => portal.control('Download').click(),
    testInfo.outputPath('MDM_ i3Systems,Inc._Certificate.pem'),
  )
  const [issued] = world.accounts.get(NEW_ACCOUNT)?.certificates ?? []
  if (!issued) throw new Error('Nothing was issued')
  await test.step('the certificate is judged, and its UID goes on record', async () => {
    const app = await popup(portal.page)
    await app.chooseFile(file)
    await app.says('judge.ok')
    await app.openProofs()
    for (const finding of ['topicNew', 'keyMatches', 'issuedInRun', 'fromApple'] as const) {
      await app.says(`finding.${finding}.title`)
    }
    await app.press('run.goToNext')
    await app.showsStep('wizardContinue')
    const { topic, serial, notAfter } = issued
    await expect
      .poll(async () => (await koshin.records()).organisations)
      .toMatchObject([{ topic, serial, notAfter, account: NEW_ACCOUNT }])
  })

  await test.step('from now on Create is red', async () => {
    await portal.page.bringToFront()
    await portal.control('Manage Certificates').click()
    await portal.information(0).click()
    await portal.expectBanner('ready', 'setUpFound')
    portal.beginWatch()
    await portal.control('Create a Certificate').click()
    await portal.expectDialog(words('hold.create.title'))
    await portal.goBack()
    await portal.expectNothingReached('Create after the first set-up')
  })

  await console.uploadFirstCertificate(file, 'himitsu-no-kotoba')
  await test.step('the passcode, and the end', async () => {
    const app = await popup()
    await app.tickByHand('wizardContinue', 'uploadCertificate', 'passcode', 'wizardFinish')
    await app.says('setUp.end.title')
    await app.says('setUp.end.proven')
    await app.says('setUp.end.neverCreate')
    await expect(app.page.getByText(dayOf(issued.notAfter, 'ja')).first()).toBeVisible()
    await app.press('end.finish')
    await expect(app.button('end.finish')).toHaveCount(0)
    await expect(app.button('setUp.begin')).toHaveCount(0)
    await expect(app.page.getByText(dayOf(issued.notAfter, 'ja')).first()).toBeVisible()
  })

  const { organisations, runs } = await koshin.records()
  expect(organisations).toHaveLength(1)
  expect(runs).toMatchObject([{ procedure: 'first-set-up', certificate: { topic: issued.topic } }])
  expect(runs[0]?.finishedAt).toBeDefined()
  expect(JSON.stringify({ organisations, runs })).not.toContain('himitsu')
  expect(world.console.certificate).toMatchObject({ topic: issued.topic, serial: issued.serial })
  const harmful = ['create', 'renew', 'revoke', 'revoke-opened', 'console-certificate-differs']
  expect(world.log.map(({ what }) => what).filter((what) => harmful.includes(what))).toEqual(['create'])
})
