// The content token renewed in the app: its location on record, its file judged, its new expiry read in the console.
import { DAY } from '../../lib/facts/time.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { ConsolePage } from './support/console-page.ts'
import { runUpTo } from './support/renewal.ts'
import { SECRET, TokenMaker } from './support/token-files.ts'

test.describe('in Japanese', () => {
  test.use({ language: 'ja' })

  test('the whole renewal', async ({ koshin, words }, testInfo) => {
    const tokens = new TokenMaker(testInfo)
    const before = Date.now() + 15 * DAY
    await koshin.rememberOrganisation({
      contentToken: { fileName: 'old.vpptoken', sha256: 'ab', name: 'Example Inc.', notAfter: before, at: 1 },
    })
    const console = new ConsolePage(await koshin.newPage())
    await console.signIn()
    const app = new App(await koshin.desk(), words)
    const fileName = 'sToken_for_Example Inc..vpptoken'
    const expires = Math.floor((Date.now() + 365 * DAY) / 1000) * 1000

    await test.step('the location is put on record in the step that needs it', async () => {
      await app.page
        .getByRole('button', { name: words('general.labelled', words('renewals.startToken'), 'VPP') })
        .click()
      await app.showsStep('signInForContentToken')
      await app.press('run.doneByHand')
      await app.showsStep('portalLocation')
      await app.page.getByLabel(words('tokens.locations')).fill(' 全社 ')
      await app.press('targets.remember')
      await expect(app.step.locator('.target')).toHaveText('全社')
      await app.press('run.doneByHand')
      await app.showsStep('downloadContentToken')
      await app.press('run.doneByHand')
    })

    await test.step('an older file is stopped, the new one taken; nothing waits as with a server token', async () => {
      await app.showsStep('judgeContentToken')
      await app.saysNot('waiting.title')
      const old = await tokens.contentToken('sToken_for_Example.vpptoken', before)
      await app.judge(old.path, old.name)
      await app.says('finding.contentNotLater.title')
      const right = await tokens.contentToken(fileName, expires)
      await app.judge(right.path, right.name)
      await app.says('judge.caution')
      await app.press('judge.useDespite')
      await app.press('run.goToNext')
      await console.registerContentToken(right.path, '全社')
    })

    await test.step('the page shows the new expiry before it is saved', async () => {
      await app.page.bringToFront()
      await app.tickByHand('chooseOrganisation', 'uploadContentToken')
      await console.page.bringToFront()
      const popup = new App(await koshin.openPopup(console.page), words)
      await popup.showsStep('contentTokenExpiry')
      await popup.press('check.read')
      await popup.says('check.expiry.renewed')
      await console.saveContentToken()
      await app.page.bringToFront()
      await app.tickByHand('saveContentToken', 'runAssignment')
    })

    await test.step('to the end', async () => {
      await app.says('tokenEnd.deleteFile')
      await app.page.locator('#downloader').fill('buyer@example.com')
      await app.press('end.finish')
      await expect(
        app.page.getByRole('button', { name: words('general.labelled', words('renewals.startToken'), 'VPP') }),
      ).toBeVisible()
      const { organisations, runs, files } = await koshin.records()
      expect(organisations).toMatchObject([{ contentToken: { name: 'Example Inc.' }, locations: ['全社'] }])
      expect(organisations[0]?.contentToken?.downloadedBy).toBe('buyer@example.com')
      expect(JSON.stringify({ organisations, runs, files })).not.toContain(SECRET)
    })
  })
})

test('the wrong file is named: a server token where the content token is needed', async ({
  koshin,
  words,
}, testInfo) => {
  const organisation = await koshin.rememberOrganisation({ locations: ['全社'] })
  await koshin.remember({ runs: [runUpTo('judgeContentToken', organisation, { procedure: 'content-token' })] })
  const app = new App(await koshin.desk(), words)
  const file = await new TokenMaker(testInfo).serverToken('CLOMO_Token_2026-11-24T00-00-00Z_smime.p7m')
  await app.judge(file.path, file.name)
  await app.says('finding.notContentToken.title')
  await app.showsStep('judgeContentToken')
})
