// The tour of the renewal itself: the CSR, Renew, the upload, and the judged certificate.
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../../../tests/practice/seed.ts'
import { bannerSays, expect, labelled } from '../stage.ts'
import { nextStepIs, press, saveDownload, THIS_ONE, type TourStep, tickByHand } from '../step.ts'

export const theSigningRequest: TourStep[] = [
  {
    title: 'Koshin has ticked what the portal proved and says the next step: the wizard, with 次へ',
    async perform(stage) {
      await press(stage.portal, stage.words('dialog.back'))
      const popup = await stage.popup(stage.console)
      await nextStepIs(popup, stage, 'wizardStart')
      return popup
    },
  },
  {
    title: 'In the console the wizard makes a key pair and the CSR',
    async perform({ console }) {
      await press(console, 'MDM 構成プロファイルの作成ウィザード')
      await press(console, '次へ')
      await press(console, 'OK')
      await console.locator('#mail').fill(OWN_ACCOUNT)
      await console.locator('#name').fill('Taro Yamada')
      await press(console, '次へ')
      await expect(console.getByText('ベンダー署名付き CSR ファイルをダウンロード')).toBeVisible({ timeout: 30_000 })
      return console
    },
  },
  {
    title: 'The CSR is saved, and the console is left open',
    async perform(stage) {
      const { console, downloads, files } = stage
      const link = console.getByText('ベンダー署名付き CSR ファイルをダウンロード')
      files.signingRequest = await saveDownload(console, () => link.click(), downloads)
      await press(console, '次へ')
      await press(console, 'OK')
      const popup = await stage.popup(console)
      await tickByHand(popup, stage, 'wizardStart', 'wizardDetails', 'signingRequestDownload', 'wizardLeaveOpen')
      await nextStepIs(popup, stage, 'renew')
      return popup
    },
  },
]

export const theRenewal: TourStep[] = [
  {
    title: 'Renew in the marked row goes through at the first press, and Koshin follows to the next screen',
    async perform({ portal }) {
      await portal.bringToFront()
      await labelled(portal.locator(THIS_ONE), 'Renew').click()
      await bannerSays(portal, 'chooseFile')
      return portal
    },
  },
  {
    title: 'A wrong file is named, and Upload is held back',
    async perform(stage) {
      const { portal, words } = stage
      const file = {
        name: 'certificate.html',
        mimeType: 'text/html',
        buffer: Buffer.from('<html><body>Sign in</body></html>'),
      }
      await portal.locator('input[type=file]').filter({ visible: true }).setInputFiles(file)
      await bannerSays(portal, 'fileWrong')
      await labelled(portal, 'Upload').click()
      await expect(portal.getByRole('alertdialog')).toContainText(words('documents.htmlPage.name'))
      return portal
    },
  },
  {
    title: 'The CSR of this renewal is recognised; its key is remembered',
    async perform(stage) {
      const { portal, words, files } = stage
      await press(portal, words('dialog.back'))
      await portal
        .locator('input[type=file]')
        .filter({ visible: true })
        .setInputFiles(files.signingRequest ?? '')
      await bannerSays(portal, 'fileRight')
      return portal
    },
  },
  {
    title: 'Upload: Apple issues the certificate',
    async perform({ portal, practice }) {
      await labelled(portal, 'Upload').click()
      await bannerSays(portal, 'issued')
      expect(practice.world.log.filter(({ what }) => what === 'renew').map(({ topic }) => topic)).toEqual([RIGHT_TOPIC])
      return portal
    },
  },
  {
    title: 'Koshin judges the downloaded file: kind, UID, key, expiry, issuer',
    async perform(stage) {
      const { portal, words, files, browser, downloads } = stage
      files.certificate = await saveDownload(portal, () => labelled(portal, 'Download').click(), downloads)
      const desk = await browser.context.newPage()
      await desk.goto(`chrome-extension://${browser.extensionId}/desk.html`)
      await nextStepIs(desk, stage, 'downloadCertificate')
      await desk.locator('input[type=file]').setInputFiles(files.certificate)
      await expect(desk.getByText(words('judge.ok')).first()).toBeVisible({ timeout: 15_000 })
      return desk
    },
  },
]
