// Koshin in the console's wizard: each trap of the manual is held at the button, and what is right goes through and is ticked.

import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { consoles } from '../../lib/consoles/consoles.ts'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { LOOKALIKE_TOPIC, OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { allowConsole, ConsoleGuardPage, recorded } from './support/console-guard.ts'
import { ConsolePage } from './support/console-page.ts'
import { issueFor } from './support/issued.ts'
import type { Koshin } from './support/koshin.ts'
import { runUpTo } from './support/renewal.ts'

/** One and the same run, put on record further and further on. */
const RUN = { id: 'the run of this test' }
/** What stands in the token's file that was checked. */
const CHECKED = 'the token that was checked'

async function signIn(koshin: Koshin): Promise<{ console: ConsolePage; page: Page; guard: ConsoleGuardPage }> {
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()
  return { console, page: console.page, guard: new ConsoleGuardPage(console.page) }
}

const onlyRun = async (koshin: Koshin): Promise<Run | undefined> => (await koshin.records()).runs[0]
const ticksOf = async (koshin: Koshin) => (await onlyRun(koshin))?.ticks ?? {}

test.describe('in Japanese', () => {
  test.use({ language: 'ja' })

  test('the whole of the console’s part, with the traps on the way', async ({ koshin, practice, words }, testInfo) => {
    const old = practice.world.console.certificate.notAfter
    await koshin.rememberOrganisation({ notAfter: old, account: OWN_ACCOUNT })
    await allowConsole(koshin, words)
    const organisation = await recorded(koshin)
    await koshin.remember({ runs: [runUpTo('wizardStart', organisation, RUN)] })
    const { console, page, guard } = await signIn(koshin)
    const request = testInfo.outputPath('CertificateSigningRequest.csr')

    await test.step('the UID is the right one, and the wizard may begin', async () => {
      await console.basicSettings()
      await guard.expectBanner('openWizard', 'renewing')
      await guard.expectMark('MDM 構成プロファイルの作成ウィザード', 'this-one')
      await console.openWizard()
      await guard.expectBanner('begin', 'renewing')
      await guard.expectMark('次へ', 'this-one')
      await guard.control('次へ').click()
      await guard.expectBanner('startConfirmation', 'renewing')
      await guard.expectMark('OK', 'this-one')
      await guard.control('OK').click()
      await guard.expectBanner('details')
      await page.reload()
      await guard.expectBanner('reopenWizard', 'renewing')
      await guard.expectMark('MDM 構成プロファイルの作成ウィザード', 'this-one')
      await expect.poll(async () => (await ticksOf(koshin)).wizardStart?.by).toBe('page')
      await page.goto('https://panel.clomo.test/')
      await console.makeSigningRequest(request)
      await expect
        .poll(async () => Object.keys(await ticksOf(koshin)))
        .toEqual(expect.arrayContaining(['wizardDetails', 'signingRequestDownload', 'wizardLeaveOpen']))
    })

    const right = await issueFor(request, RIGHT_TOPIC, testInfo.outputPath('MDM_ i3Systems,Inc._Certificate.pem'))
    await koshin.remember({
      runs: [runUpTo('wizardContinue', organisation, { ...RUN, certificate: right.certificate })],
    })

    await test.step('次へ would discard the key: it is held, 続きから始める is marked', async () => {
      const before = practice.world.log.length
      await console.openWizard()
      await guard.expectBanner('proceed', 'renewing')
      await guard.expectMark('続きから始める', 'this-one')
      await guard.expectMark('次へ', 'not-this-one')
      await guard.expectHeld('次へ', words('hold.wizardBeginsAnew.title'))
      await guard.goBack()
      await guard.control('次へ').focus()
      await page.keyboard.press('Enter')
      await expect(guard.dialog).toHaveCount(1)
      await guard.goBack()
      await expect(guard.control('続きから始める')).toBeVisible()
      expect(practice.world.log.slice(before).map(({ what }) => what)).toEqual([])
    })

    await test.step('there is a way on, and the warning behind it is not held once more', async () => {
      await guard.expectHeld('次へ', words('hold.wizardBeginsAnew.title'))
      await guard.insist(RIGHT_TOPIC.slice(-4))
      await guard.control('Cancel').click()
      await expect(page.locator('#wizard')).toBeEmpty()
    })

    await test.step('another file than the judged one is held', async () => {
      await console.openWizard()
      await guard.control('続きから始める').click()
      await guard.expectBanner('chooseCertificate')
      await expect(guard.banner).toContainText(right.certificate.fileName)
      await expect.poll(async () => Object.keys(await ticksOf(koshin))).toContain('wizardContinue')
      await page.locator('#certificate').setInputFiles(request)
      await guard.expectBanner('certificateWrong')
      await guard.expectHeld('次へ', words('hold.certificateNotJudged.title'))
      await guard.goBack()
      expect(practice.world.log.map(({ what }) => what)).not.toContain('console-certificate-refused')
    })

    await test.step('the judged one goes through, and all is ticked by the page', async () => {
      await page.locator('#certificate').setInputFiles(right.path)
      await guard.expectBanner('certificateRight')
      await guard.expectMark('次へ', 'this-one')
      for (const [account, message] of [
        ['', 'accountMissing'],
        ['someone@example.com', 'accountDiffers'],
      ] as const) {
        await page.locator('#account').fill(account)
        await guard.expectBanner(message)
        await guard.expectMark('次へ', 'not-read')
      }
      await page.locator('#account').fill(OWN_ACCOUNT)
      await guard.expectBanner('certificateRight')
      await guard.control('次へ').click()
      await guard.expectBanner('finished')
      await guard.control('完了').click()
      await guard.expectBanner('renewed', 'issued')
      await expect.poll(async () => (await ticksOf(koshin)).consoleUidAfter?.by).toBe('page')
      await expect
        .poll(() => ticksOf(koshin))
        .toMatchObject({
          uploadCertificate: { by: 'page' },
          wizardFinish: { by: 'page' },
          consoleExpiry: { by: 'page' },
        })
      expect(practice.world.console.certificate).toMatchObject({
        topic: RIGHT_TOPIC,
        serial: right.certificate.serial,
      })
    })
  })

  test('another certificate: the question is explained, Cancel marked, OK held', async ({
    koshin,
    practice,
    words,
  }, testInfo) => {
    await koshin.rememberOrganisation()
    await allowConsole(koshin, words)
    const organisation = await recorded(koshin)
    const { console, page, guard } = await signIn(koshin)
    await koshin.remember({ runs: [runUpTo('wizardStart', organisation, RUN)] })
    const request = await console.makeSigningRequest(testInfo.outputPath('request.csr'))
    const wrong = await issueFor(request, LOOKALIKE_TOPIC, testInfo.outputPath('wrong.pem'))
    const right = await issueFor(request, RIGHT_TOPIC, testInfo.outputPath('right.pem'))
    await koshin.remember({
      runs: [runUpTo('wizardContinue', organisation, { ...RUN, certificate: right.certificate })],
    })
    await console.openWizard()
    await guard.control('続きから始める').click()
    await page.locator('#certificate').setInputFiles(wrong.path)
    await guard.expectHeld('次へ', words('hold.certificateNotJudged.title'))
    await guard.insist(RIGHT_TOPIC.slice(-4))
    await guard.expectBanner('differs', 'renewing')
    await guard.expectMark('Cancel', 'this-one')
    await guard.expectMark('OK', 'not-this-one')
    await guard.expectHeld('OK', words('hold.certificateDiffers.title'))
    await guard.goBack()
    await guard.control('Cancel').click()
    await expect(page.locator('#wizard')).toBeEmpty()
    expect(practice.world.console.certificate.topic).toBe(RIGHT_TOPIC)
    expect(practice.world.log.map(({ what }) => what)).toContain('console-certificate-cancelled')
  })
})

test('the error leads back to the signing request', async ({ koshin, practice, words }, testInfo) => {
  await koshin.rememberOrganisation()
  await allowConsole(koshin, words)
  const organisation = await recorded(koshin)
  const { console, page, guard } = await signIn(koshin)
  await koshin.remember({ runs: [runUpTo('wizardStart', organisation, RUN)] })
  await console.makeSigningRequest(testInfo.outputPath('request.csr'))
  const foreign = await issueFor(undefined, RIGHT_TOPIC, testInfo.outputPath('foreign.pem'))
  await koshin.remember({
    runs: [runUpTo('wizardContinue', organisation, { ...RUN, certificate: foreign.certificate })],
  })
  await console.openWizard()
  await guard.control('続きから始める').click()
  await page.locator('#certificate').setInputFiles(foreign.path)
  await guard.expectBanner('certificateRight')
  await guard.control('次へ').click()
  await guard.expectBanner('mismatch', 'renewing')
  expect(practice.world.log.map(({ what }) => what)).toContain('console-certificate-refused')
  await guard.pressInBanner('startOver')
  await expect.poll(async () => (await onlyRun(koshin))?.certificate).toBeUndefined()
  expect(Object.keys(await ticksOf(koshin)).filter((step) => step.startsWith('wizard'))).toEqual([])
  await console.openWizard()
  await guard.expectBanner('begin')
  await guard.control('次へ').click()
  await guard.control('OK').click()
  await expect(page.locator('#mail')).toBeVisible()
})

test('the whole of the tokens’ part: their new expiry is seen, and ticks its step', async ({
  koshin,
  practice,
  words,
}) => {
  const { world } = practice
  await koshin.rememberOrganisation({ notAfter: world.console.certificate.notAfter })
  await allowConsole(koshin, words)
  const organisation = await recorded(koshin)
  const organisationId = organisation.id
  const startedAt = Date.now() - 60_000
  const open = { organisationId, startedAt, ticks: {} }
  const serverRun: Run = {
    ...open,
    id: 'server',
    procedure: 'server-token',
    before: { notAfter: world.console.serverToken?.notAfter ?? 0 },
  }
  const notAfter = Date.UTC(2031, 4, 19, 18, 40, 49)
  const contentRun: Run = {
    ...open,
    id: 'content',
    procedure: 'content-token',
    before: { notAfter: world.console.contentTokens.get('全社')?.notAfter ?? 0 },
    contentToken: { fileName: 'sToken.vpptoken', sha256: 'ab', notAfter, at: startedAt },
  }
  await koshin.remember({ runs: [serverRun, contentRun] })
  const ticks = async (id: string) =>
    Object.entries((await koshin.records()).runs.find((run) => run.id === id)?.ticks ?? {}).map(
      ([step, { by }]) => `${step} ${by}`,
    )
  const { console, page, guard } = await signIn(koshin)

  await test.step('the server token', async () => {
    await console.basicSettings()
    // The token in use is shown here, and here the new one goes: what is next for it stands on the page.
    const { before } = serverRun
    const checked = {
      fileName: 'CLOMO_Token.p7m',
      sha256: createHash('sha256').update(CHECKED).digest('hex'),
      name: 'CLOMO',
      notAfter: startedAt + 365 * DAY,
      at: startedAt,
    }
    for (const [next, message, facts] of [
      ['consoleReady', 'tokenReady', {}],
      ['judgeServerToken', 'tokenNotYet', {}],
      ['uploadServerToken', 'tokenUpload', { serverToken: checked }],
    ] as const) {
      const procedure = 'server-token' as const
      const run = runUpTo(next, organisation, { id: 'server', procedure, before, ...facts })
      await koshin.remember({ runs: [run, contentRun] })
      await guard.expectBanner(message, message === 'tokenReady' ? 'ready' : 'renewing')
    }
    await expect(guard.banner).toContainText(checked.fileName)
    const choose = (text: string) =>
      page.locator('#server-token-file').setInputFiles({ name: 'x.p7m', mimeType: '', buffer: Buffer.from(text) })
    await choose('an earlier token')
    await guard.expectBanner('tokenFileWrong', 'renewing')
    await expect(guard.banner).toContainText(checked.fileName)
    await choose(CHECKED)
    await guard.expectBanner('fileRight', 'renewing')
    // Another file is checked while this one lies on the page.
    const later = runUpTo('uploadServerToken', organisation, {
      ...{ id: 'server', procedure: 'server-token', before },
      serverToken: { ...checked, sha256: 'ab', fileName: 'later.p7m' },
    })
    await koshin.remember({ runs: [later, contentRun] })
    await guard.expectBanner('tokenFileWrong', 'renewing')
    // No file can be chosen on the first page: there is nothing to say there.
    await page.goto('https://panel.clomo.test/')
    await expect(page.getByText('VPP サービストークン').first()).toBeVisible()
    await expect(guard.banner).toHaveCount(0)
    await console.basicSettings()
    await koshin.remember({ runs: [serverRun, contentRun] })
    await page.locator('#server-token-file').setInputFiles({
      name: 'CLOMO_Token_2026-11-24T01-02-03Z_smime.p7m',
      mimeType: 'application/pkcs7-mime',
      buffer: Buffer.from('Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIAG'),
    })
    expect(await ticks('server')).toEqual([])
    await guard.control('保存').click()
    await guard.expectBanner('tokenRenewed', 'issued')
    await expect.poll(() => ticks('server')).toContain('serverTokenExpiry page')
    expect(await ticks('content')).toEqual([])
    await guard.control('ADE デバイスの一覧を更新する').click()
    await expect(page.getByText('ADE デバイスの一覧の更新が完了しました。')).toBeVisible()
    await page.goto('https://panel.clomo.test/reports')
    await expect(page.getByText('ADE デバイス一覧の情報取得が完了しました。')).toBeVisible()
  })

  await test.step('the content token', async () => {
    await page.goto('https://panel.clomo.test/settings/app-portal/service')
    await page.getByRole('combobox').selectOption('全社')
    const token = { expDate: '2031-05-19T18:40:49+0000', token: 'secret', orgName: 'Example Inc.' }
    await page.locator('input[name=file]').setInputFiles({
      name: 'sToken.vpptoken',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(Buffer.from(JSON.stringify(token)).toString('base64')),
    })
    await guard.control('登録').click()
    // Shown, not saved: nothing may say that it has been registered.
    await guard.expectBanner('tokenShown', 'renewing')
    await expect.poll(() => ticks('content')).toContain('contentTokenExpiry page')
    await guard.control('保存').click()
    await expect(page.getByText('登録が完了しました。')).toBeVisible()
    await page.goto('https://panel.clomo.test/applications/portal')
    await guard.control('実行').click()
    // A question of another kind than the wizard's: it is none of Koshin's business.
    await guard.control('OK').click()
    await expect(page.getByText('更新が完了しました。')).toBeVisible()
    expect(world.log.map(({ what }) => what)).toContain('console-assignment-run')
  })
})

test('the whole of the consoles is offered, and another one can be named', async ({ koshin, words }) => {
  const organisation = await koshin.rememberOrganisation()
  const app = new App(await koshin.desk(), words)
  await app.inSwitcher(words('organisations.manage'))
  await app.press('organisations.editNamed', organisation.name)
  const offered = await app.page.locator('#organisation-console option').allTextContents()
  expect(offered).toEqual(consoles.map(({ name }) => name ?? words('consoles.other')))
  await expect(app.page.locator('#organisation-console-name')).toHaveCount(0)
  await app.page.locator('#organisation-console').selectOption('other')
  await app.page.locator('#organisation-console-name').fill('Our MDM')
  await app.press('organisations.save')
  await expect
    .poll(async () => (await koshin.records()).organisations)
    .toMatchObject([{ consoleId: 'other', consoleName: 'Our MDM' }])
  await koshin.remember({ runs: [runUpTo('consoleUid', await recorded(koshin))] })
  await app.press('general.back')
  await app.says('run.at.console', 'Our MDM')
})

test('the UID is read however it is written, and ticked only where it is the only one', async ({ koshin, words }) => {
  await koshin.rememberOrganisation()
  await allowConsole(koshin, words)
  const organisation = await recorded(koshin)
  const { console, guard } = await signIn(koshin)
  for (const [look, message] of [
    ['two-unlabelled', 'uidSeveral'],
    ['last-year', 'uidDifferent'],
    ['plain', 'uidSame'],
    ['broken', 'uidSame'],
    ['full-width', 'uidSame'],
    ['two', 'uidSame'],
  ] as const) {
    await test.step(`${look}: ${message}`, async () => {
      // A page without a UID: nothing that is still open may tick the run that begins anew.
      await console.home()
      await koshin.remember({ runs: [runUpTo('consoleUid', organisation, RUN)] })
      await console.basicSettings(look)
      await guard.expectBanner(message)
      if (message === 'uidSame') {
        await expect.poll(async () => Object.keys(await ticksOf(koshin))).toContain('consoleUid')
        return
      }
      await console.page.locator('#open-wizard').click()
      // A page that shows another UID is another console, or another certificate has been put into it.
      if (message === 'uidDifferent') await guard.expectHeld('次へ', words('hold.consoleOfAnother.title'))
      expect(Object.keys(await ticksOf(koshin))).not.toContain('consoleUid')
    })
  }
})

test('the certificate of another organisation on record is called so', async ({ koshin, practice, words }) => {
  const mine = await koshin.rememberOrganisation({ name: 'Mine Inc.', topic: LOOKALIKE_TOPIC })
  await allowConsole(koshin, words)
  const other = {
    ...mine,
    id: crypto.randomUUID(),
    name: 'Yours Inc.',
    topic: practice.world.console.certificate.topic,
  }
  await koshin.remember({ organisations: [other] })
  const { console, guard } = await signIn(koshin)
  await console.basicSettings()
  await guard.expectBanner('uidOfOther', 'other-certificate')
  await expect(guard.banner).toContainText('Yours Inc.')
})

test('a console whose words are not known is read, and nothing is held there', async ({ koshin, words }) => {
  await koshin.rememberOrganisation({ consoleId: 'other', consoleName: 'Our MDM' })
  await allowConsole(koshin, words)
  await koshin.remember({ runs: [runUpTo('consoleUid', await recorded(koshin))] })
  const { console, guard, page } = await signIn(koshin)
  await console.basicSettings()
  await guard.expectBanner('uidSame', 'ready')
  await expect.poll(async () => Object.keys(await ticksOf(koshin))).toEqual(['consoleUid'])
  await page.locator('#open-wizard').click()
  await guard.control('次へ').click()
  await expect(guard.control('OK')).toBeVisible()
  await expect(guard.dialog).toHaveCount(0)
})

test.describe('a console that has not been set up', () => {
  test.use({ practiceOptions: { newConsole: true } })

  const setUp = (organisation: Organisation): Run => ({
    id: crypto.randomUUID(),
    organisationId: organisation.id,
    procedure: 'first-set-up',
    startedAt: Date.now() - DAY,
    ticks: {},
    before: {},
  })

  test('is set up once: the wizard begins, and is held when a certificate is on record already', async ({
    koshin,
    words,
  }) => {
    await koshin.rememberOrganisation()
    await allowConsole(koshin, words)
    const { topic: _none, ...fresh } = await recorded(koshin)
    await koshin.remember({ organisations: [fresh], runs: [setUp(fresh)] })
    const { console, guard, page } = await signIn(koshin)
    await console.openWizard()
    await guard.expectBanner('begin')
    await guard.control('次へ').click()
    await guard.control('OK').click()
    await page.locator('#mail').fill(OWN_ACCOUNT)
    await expect.poll(async () => Object.keys(await ticksOf(koshin))).toEqual(['setupWizardStart'])
    await koshin.remember({ organisations: [{ ...fresh, topic: RIGHT_TOPIC }] })
    await console.openWizard()
    await guard.expectHeld('次へ', words('hold.wizardSecondSetUp.title', 'Example Inc.'))
  })
})
