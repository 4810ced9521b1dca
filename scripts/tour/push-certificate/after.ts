// The tour after the renewal: back in the console, the proof, and the record.
import { expect } from '../stage.ts'
import { BASIC_SETTINGS, nextStepIs, press, type TourStep, tickByHand } from '../step.ts'

export const backInTheConsole: TourStep[] = [
  {
    title: 'Back in the console: 続きから始める, never 次へ',
    async perform(stage) {
      const { console } = stage
      const popup = await stage.popup(console)
      await nextStepIs(popup, stage, 'wizardContinue')
      return popup
    },
  },
  {
    title: 'The certificate goes into the console',
    async perform(stage) {
      const { console, files } = stage
      await console.bringToFront()
      await press(console, 'MDM 構成プロファイルの作成ウィザード')
      await press(console, '続きから始める')
      await console.locator('#certificate').setInputFiles(files.certificate ?? '')
      await press(console, '次へ')
      await expect(console.getByRole('button', { name: '完了' })).toBeVisible()
      return console
    },
  },
  {
    title: 'The console is read once more: the new expiry is shown',
    async perform(stage) {
      const { console, words } = stage
      await press(console, '完了')
      const popup = await stage.popup(console)
      await tickByHand(popup, stage, 'wizardContinue', 'uploadCertificate', 'wizardFinish')
      await console.goto('https://panel.clomo.test/')
      const home = await stage.popup(console)
      await nextStepIs(home, stage, 'consoleExpiry')
      await press(home, words('check.read'))
      await expect(home.getByText(words('check.expiry.renewed')).first()).toBeVisible()
      return home
    },
  },
  {
    title: 'And the UID has not changed',
    async perform(stage) {
      const { console, words } = stage
      await console.goto(BASIC_SETTINGS)
      const popup = await stage.popup(console)
      await nextStepIs(popup, stage, 'consoleUidAfter')
      await press(popup, words('check.read'))
      await expect(popup.getByText(words('check.uid.same')).first()).toBeVisible()
      return popup
    },
  },
  {
    title: 'The end: nothing is to be done on the devices, and when the next renewal is due',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await expect(popup.getByText(words('end.devices')).first()).toBeVisible()
      await expect(popup.getByText(words('end.proven'), { exact: true })).toBeVisible()
      return popup
    },
  },
  {
    title: 'Recorded: Koshin counts the days to the next one',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await press(popup, words('end.finish'))
      await expect(popup.getByRole('heading', { name: words('home.latest') })).toBeVisible()
      return popup
    },
  },
]
