// The tour of the renewal itself: the CSR, Renew, the upload, and the judged certificate.
import { expect } from '@playwright/test'
import { RIGHT_TOPIC } from '../../../tests/practice/seed.ts'
import type { TourStep } from '../step.ts'

export const theSigningRequest: TourStep[] = [
  {
    title: 'Koshin has ticked what the portal proved and says the next step: the wizard, with 次へ',
    shows: 'checklist',
    async perform(stage) {
      await stage.portal.goBack()
      const popup = await stage.popup()
      await popup.showsStep('wizardStart')
      return popup
    },
  },
  {
    title: 'In the console the wizard makes a key pair and the CSR',
    async perform({ console }) {
      await console.openWizard()
      await console.beginWizard()
      return console
    },
  },
  {
    title: 'The CSR is saved, and the console is left open',
    async perform(stage) {
      const { console, files } = stage
      files.signingRequest = await stage.save(console, () => console.signingRequestLink.click())
      await console.leaveWizardOpen()
      const popup = await stage.popup()
      await popup.tickByHand('wizardStart', 'wizardDetails', 'signingRequestDownload', 'wizardLeaveOpen')
      await popup.showsStep('renew')
      return popup
    },
  },
]

const WRONG_FILE = {
  name: 'certificate.html',
  mimeType: 'text/html',
  buffer: Buffer.from('<html><body>Sign in</body></html>'),
}

export const theRenewal: TourStep[] = [
  {
    title: 'Renew in the marked row goes through at the first press, and Koshin follows to the next screen',
    async perform({ portal }) {
      await portal.page.bringToFront()
      await portal.controlIn(portal.thisOne, 'Renew').click()
      await portal.bannerSays('chooseFile')
      return portal
    },
  },
  {
    title: 'A wrong file is named, and Upload is held back',
    async perform({ portal, words }) {
      await portal.fileField.setInputFiles(WRONG_FILE)
      await portal.bannerSays('fileWrong')
      await portal.control('Upload').click()
      await expect(portal.dialog).toContainText(words('documents.htmlPage.name'))
      return portal
    },
  },
  {
    title: 'The CSR of this renewal is recognised; its key is remembered',
    async perform({ portal, files }) {
      await portal.goBack()
      await portal.fileField.setInputFiles(files.signingRequest)
      await portal.bannerSays('fileRight')
      return portal
    },
  },
  {
    title: 'Upload: Apple issues the certificate',
    async perform({ portal, practice }) {
      await portal.control('Upload').click()
      await portal.bannerSays('issued')
      expect(practice.world.log.filter(({ what }) => what === 'renew').map(({ topic }) => topic)).toEqual([RIGHT_TOPIC])
      return portal
    },
  },
  {
    title:
      'In the popup the button that takes the file stays in view, with room around it, however much stands above it',
    async perform(stage) {
      const popup = await stage.popup(stage.portal)
      await popup.showsStep('downloadCertificate')
      await expect(popup.button('judge.chooseCertificate')).toBeInViewport({ ratio: 1 })
      return popup
    },
  },
  {
    title: 'Koshin judges the downloaded file: kind, UID, key, expiry, issuer',
    async perform(stage) {
      const { portal, files } = stage
      files.certificate = await stage.save(portal, () => portal.control('Download').click())
      const desk = await stage.desk()
      await desk.showsStep('judgeCertificate')
      await desk.chooseFile(files.certificate)
      await desk.says('judge.ok')
      return desk
    },
  },
]
