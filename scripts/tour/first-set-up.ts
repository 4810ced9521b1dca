// The tour of a first set-up: another organisation, whose console and Apple Account have no certificate yet.
import { expect } from '@playwright/test'
import { consoleStart } from '../../tests/practice/console/state.ts'
import { NEW_ACCOUNT } from '../../tests/practice/seed.ts'
import type { Stage } from './stage.ts'
import type { TourChapter, TourStep } from './step.ts'

const NEWCOMER = '株式会社はじめて'

/** How many certificates were created in this tour; there must be one in the end. */
function created({ practice }: Stage): number {
  return practice.world.log.filter(({ what }) => what === 'create').length
}

const inTheConsole: readonly TourStep[] = [
  {
    title: 'Another organisation: its console has never had a certificate. Only with that word is a first set-up begun',
    async perform(stage) {
      const { console, practice, words } = stage
      practice.world.console = consoleStart(practice.world.accounts, '', practice.world.now(), true)
      await console.basicSettings()
      const popup = await stage.popup()
      await popup.inSwitcher(words('organisations.manage'))
      await popup.press('organisations.add')
      await popup.openWays()
      await popup.press('learn.firstSetUp')
      await popup.page.locator('#organisation-name').fill(NEWCOMER)
      await popup.page.locator('#organisation-account').fill(NEW_ACCOUNT)
      await popup.press('setUp.begin')
      await popup.says('setUp.isFirstMissing')
      return popup
    },
  },
  {
    title: 'First comes the Apple Account: one that outlives a person and belongs to the MDM alone',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.page.getByRole('checkbox', { name: stage.words('setUp.isFirst') }).check()
      await popup.press('setUp.begin')
      await popup.showsStep('accountAdvice')
      return popup
    },
  },
  {
    title: 'Koshin looks into the console: a UID there would make this a second set-up',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.tickByHand('accountAdvice')
      await popup.showsStep('setupWizardStart')
      await popup.press('setUp.look.read')
      await popup.says('setUp.look.none')
      return popup
    },
  },
  {
    title: 'The wizard makes the CSR, and the console is left open',
    async perform(stage) {
      const { console, files } = stage
      await console.openWizard()
      await console.beginWizard(NEW_ACCOUNT)
      files.signingRequest = await stage.save(console, () => console.signingRequestLink.click())
      await console.leaveWizardOpen()
      const popup = await stage.popup()
      await popup.tickByHand('setupWizardStart', 'wizardDetails', 'signingRequestDownload', 'wizardLeaveOpen')
      await popup.showsStep('createAtApple')
      return popup
    },
  },
]

const atThePortal: readonly TourStep[] = [
  {
    title: 'Now “Get Started” is right, and Koshin says so',
    async perform({ portal, markup }) {
      await portal.page.goto('https://identity.apple.com/pushcert/')
      await portal.signOut()
      await portal.open(NEW_ACCOUNT, markup)
      await portal.bannerSays('setUpStart')
      return portal
    },
  },
  {
    title: 'Create a Certificate goes through, and the terms with it',
    shows: 'setUp',
    async perform({ portal }) {
      await portal.control('Create a Certificate').click()
      await portal.bannerSays('setUpTerms')
      await portal.page.locator('input[type=checkbox]').check()
      await portal.control('Accept').click()
      await portal.bannerSays('setUpChooseFile')
      await expect(portal.dialog).toHaveCount(0)
      return portal
    },
  },
  {
    title: 'The CSR is recognised; Upload, and Apple issues the certificate',
    async perform(stage) {
      const { portal, files } = stage
      await portal.fileField.setInputFiles(files.signingRequest)
      await portal.bannerSays('setUpFileRight')
      await portal.control('Upload').click()
      await portal.bannerSays('setUpCreated')
      expect(created(stage)).toBe(1)
      return portal
    },
  },
  {
    title: 'Koshin judges the file, learns its UID and puts it on record',
    async perform(stage) {
      const { portal, files } = stage
      files.certificate = await stage.save(portal, () => portal.control('Download').click())
      const desk = await stage.desk()
      await desk.showsStep('judgeCertificate')
      await desk.chooseFile(files.certificate)
      await desk.says('judge.ok')
      await desk.says('finding.topicNew.title')
      return desk
    },
  },
  {
    title: 'From now on Create is held back: this certificate is renewed, never created again',
    async perform(stage) {
      const { portal, words } = stage
      await portal.page.bringToFront()
      await portal.control('Manage Certificates').click()
      await portal.control('Create a Certificate').click()
      await portal.expectDialog(words('hold.create.title'))
      expect(created(stage)).toBe(1)
      return portal
    },
  },
]

const backInTheConsole: readonly TourStep[] = [
  {
    title: 'The certificate goes into the console, and a passcode for the devices',
    async perform({ console, files, portal }) {
      await portal.goBack()
      await console.openWizard()
      await console.continueWizard(files.certificate)
      await console.setPasscode('practice')
      await expect(console.finish).toBeVisible()
      return console
    },
  },
  {
    title: 'The end: on record, with what to keep for next year',
    async perform(stage) {
      await stage.console.finishWizard()
      const popup = await stage.popup()
      await popup.tickByHand('wizardContinue', 'uploadCertificate', 'passcode', 'wizardFinish')
      await popup.says('setUp.end.title')
      await popup.says('setUp.end.proven')
      return popup
    },
  },
  {
    title: 'Recorded: Koshin counts the days to the first renewal',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.press('end.finish')
      await popup.saysNot('setUp.end.title')
      await popup.says('rehearsal.readiness')
      return popup
    },
  },
]

export const firstSetUp: readonly TourChapter[] = [
  ['A first set-up', inTheConsole],
  ['Create, this once', atThePortal],
  ['Into the new console', backInTheConsole],
]
