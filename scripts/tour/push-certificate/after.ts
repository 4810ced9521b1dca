// The tour after the renewal: back in the console, the proof, and the record.
import { expect } from '@playwright/test'
import type { TourStep } from '../step.ts'

export const backInTheConsole: TourStep[] = [
  {
    title: 'Back in the console: 続きから始める, never 次へ',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.showsStep('wizardContinue')
      return popup
    },
  },
  {
    title: 'The certificate goes into the console',
    async perform({ console, files }) {
      await console.openWizard()
      await console.continueWizard(files.certificate)
      await expect(console.finish).toBeVisible()
      return console
    },
  },
  {
    title: 'The console is read once more: the new expiry is shown',
    async perform(stage) {
      const { console } = stage
      await console.finishWizard()
      const popup = await stage.popup()
      await popup.tickByHand('wizardContinue', 'uploadCertificate', 'wizardFinish')
      await console.home()
      const home = await stage.popup()
      await home.showsStep('consoleExpiry')
      await home.press('check.read')
      await home.says('check.expiry.renewed')
      return home
    },
  },
  {
    title: 'And the UID has not changed',
    async perform(stage) {
      await stage.console.basicSettings()
      const popup = await stage.popup()
      await popup.showsStep('consoleUidAfter')
      await popup.press('check.read')
      await popup.says('check.uid.same')
      return popup
    },
  },
  {
    title: 'The end: nothing is to be done on the devices, and when the next renewal is due',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.says('end.devices')
      await popup.says('end.proven')
      return popup
    },
  },
  {
    title: 'Recorded: Koshin counts the days to the next one',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.press('end.finish')
      await popup.says('home.latest')
      return popup
    },
  },
]
