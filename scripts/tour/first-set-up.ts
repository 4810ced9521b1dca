// The tour of a first set-up: another organisation, whose console and Apple Account have no certificate yet.
import { consoleStart } from '../../tests/practice/console/state.ts'
import { NEW_ACCOUNT } from '../../tests/practice/seed.ts'
import { bannerSays, expect, labelled, type Stage, signIn } from './stage.ts'
import { BASIC_SETTINGS, nextStepIs, press, saveDownload, type TourChapter, type TourStep, tickByHand } from './step.ts'

const NEWCOMER = '株式会社はじめて'
const DOWNLOAD = 'ベンダー署名付き CSR ファイルをダウンロード'
const WIZARD = 'MDM 構成プロファイルの作成ウィザード'

/** How many certificates were created in this tour; there must be one in the end. */
function created({ practice }: Stage): number {
  return practice.world.log.filter(({ what }) => what === 'create').length
}

/** Signs out of the portal, whoever was signed in, and in with the account that has no certificate. */
async function signInAnew(stage: Stage): Promise<void> {
  const { portal } = stage
  await portal.bringToFront()
  await portal.goto('https://identity.apple.com/pushcert/')
  await labelled(portal, 'Sign out').click()
  await portal.waitForURL('https://idmsa.apple.com/**')
  await signIn(stage, NEW_ACCOUNT)
}

const inTheConsole: readonly TourStep[] = [
  {
    title: 'Another organisation: its console has never had a certificate. Only with that word is a first set-up begun',
    async perform(stage) {
      const { console, practice, words } = stage
      practice.world.console = consoleStart(practice.world.accounts, '', practice.world.now(), true)
      await console.goto(BASIC_SETTINGS)
      const popup = await stage.popup(console)
      await popup.getByRole('combobox', { name: words('organisations.switch') }).selectOption('+')
      await press(popup, words('organisations.add'))
      await press(popup, words('learn.firstSetUp'))
      await popup.locator('#organisation-name').fill(NEWCOMER)
      await popup.locator('#organisation-account').fill(NEW_ACCOUNT)
      await press(popup, words('setUp.begin'))
      await expect(popup.getByText(words('setUp.isFirstMissing'))).toBeVisible()
      return popup
    },
  },
  {
    title: 'First comes the Apple Account: one that outlives a person and belongs to the MDM alone',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await popup.getByRole('checkbox', { name: words('setUp.isFirst') }).check()
      await press(popup, words('setUp.begin'))
      await nextStepIs(popup, stage, 'accountAdvice')
      return popup
    },
  },
  {
    title: 'Koshin looks into the console: a UID there would make this a second set-up',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await tickByHand(popup, stage, 'accountAdvice')
      await nextStepIs(popup, stage, 'setupWizardStart')
      await press(popup, words('setUp.look.read'))
      await expect(popup.getByText(words('setUp.look.none'))).toBeVisible()
      return popup
    },
  },
  {
    title: 'The wizard makes the CSR, and the console is left open',
    async perform(stage) {
      const { console, downloads, files } = stage
      await console.bringToFront()
      await press(console, WIZARD)
      await press(console, '次へ')
      await press(console, 'OK')
      await console.locator('#mail').fill(NEW_ACCOUNT)
      await console.locator('#name').fill('Hajime Hajimete')
      await press(console, '次へ')
      files.signingRequest = await saveDownload(console, () => console.getByText(DOWNLOAD).click(), downloads)
      await press(console, '次へ')
      await press(console, 'OK')
      const popup = await stage.popup(console)
      const steps = ['setupWizardStart', 'wizardDetails', 'signingRequestDownload', 'wizardLeaveOpen']
      await tickByHand(popup, stage, ...steps)
      await nextStepIs(popup, stage, 'createAtApple')
      return popup
    },
  },
]

const atThePortal: readonly TourStep[] = [
  {
    title: 'Now “Get Started” is right, and Koshin says so',
    async perform(stage) {
      await signInAnew(stage)
      await bannerSays(stage.portal, 'setUpStart')
      return stage.portal
    },
  },
  {
    title: 'Create a Certificate goes through, and the terms with it',
    async perform({ portal }) {
      await labelled(portal, 'Create a Certificate').click()
      await bannerSays(portal, 'setUpTerms')
      await portal.locator('input[type=checkbox]').check()
      await labelled(portal, 'Accept').click()
      await bannerSays(portal, 'setUpChooseFile')
      await expect(portal.getByRole('alertdialog')).toHaveCount(0)
      return portal
    },
  },
  {
    title: 'The CSR is recognised; Upload, and Apple issues the certificate',
    async perform(stage) {
      const { portal, files } = stage
      const field = portal.locator('input[type=file]').filter({ visible: true })
      await field.setInputFiles(files.signingRequest ?? '')
      await bannerSays(portal, 'setUpFileRight')
      await labelled(portal, 'Upload').click()
      await bannerSays(portal, 'setUpCreated')
      expect(created(stage)).toBe(1)
      return portal
    },
  },
  {
    title: 'Koshin judges the file, learns its UID and puts it on record',
    async perform(stage) {
      const { portal, words, files, browser, downloads } = stage
      files.certificate = await saveDownload(portal, () => labelled(portal, 'Download').click(), downloads)
      const desk = await browser.context.newPage()
      await desk.goto(`chrome-extension://${browser.extensionId}/desk.html`)
      await nextStepIs(desk, stage, 'downloadCertificate')
      await desk.locator('input[type=file]').setInputFiles(files.certificate)
      await expect(desk.getByText(words('judge.ok')).first()).toBeVisible({ timeout: 15_000 })
      await expect(desk.getByText(words('finding.topicNew.title')).first()).toBeVisible()
      return desk
    },
  },
  {
    title: 'From now on Create is held back: this certificate is renewed, never created again',
    async perform(stage) {
      const { portal, words } = stage
      await portal.bringToFront()
      await labelled(portal, 'Manage Certificates').click()
      await labelled(portal, 'Create a Certificate').click()
      await expect(portal.getByRole('alertdialog')).toContainText(words('hold.create.title'))
      expect(created(stage)).toBe(1)
      return portal
    },
  },
]

const backInTheConsole: readonly TourStep[] = [
  {
    title: 'The certificate goes into the console, and a passcode for the devices',
    async perform(stage) {
      const { console, files, portal, words } = stage
      await press(portal, words('dialog.back'))
      await console.bringToFront()
      await press(console, WIZARD)
      await press(console, '続きから始める')
      await console.locator('#certificate').setInputFiles(files.certificate ?? '')
      await press(console, '次へ')
      await console.locator('#passcode').fill('practice')
      await press(console, '次へ')
      await expect(console.getByRole('button', { name: '完了' })).toBeVisible()
      return console
    },
  },
  {
    title: 'The end: on record, with what to keep for next year',
    async perform(stage) {
      const { console, words } = stage
      await press(console, '完了')
      const popup = await stage.popup(console)
      await tickByHand(popup, stage, 'wizardContinue', 'uploadCertificate', 'passcode', 'wizardFinish')
      await expect(popup.getByRole('heading', { name: words('setUp.end.title') })).toBeVisible()
      await expect(popup.getByText(words('setUp.end.proven')).first()).toBeVisible()
      return popup
    },
  },
  {
    title: 'Recorded: Koshin counts the days to the first renewal',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await press(popup, words('end.finish'))
      await expect(popup.getByRole('heading', { name: words('setUp.end.title') })).toHaveCount(0)
      await expect(popup.getByText(words('rehearsal.readiness'))).toBeVisible()
      return popup
    },
  },
]

export const firstSetUp: readonly TourChapter[] = [
  ['A first set-up', inTheConsole],
  ['Create, this once', atThePortal],
  ['Into the new console', backInTheConsole],
]
