// The steps of the tour, in the order of the manual: what is done, and what must be seen. A step that sees something else fails.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { NEW_ACCOUNT, OWN_ACCOUNT, RIGHT_TOPIC } from '../../tests/practice/seed.ts'
import { bannerSays, expect, labelled, type Stage, signIn } from './stage.ts'

export interface TourStep {
  title: string
  /** Does the step, checks what it promises, and gives the page to take a picture of. */
  perform(stage: Stage): Promise<Page>
}

const BASIC_SETTINGS = 'https://panel.clomo.test/settings/ios-macos/basic'
const THIS_ONE = '[data-koshin-verdict="this-one"]'
const ORGANISATION = '株式会社サンプル'

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** In the popup, the step that comes next must be this one. */
async function nextStepIs(popup: Page, { words }: Stage, step: string): Promise<void> {
  await expect(popup.locator('#step-title')).toHaveText(words(`steps.${step}.title`))
}

async function tickByHand(popup: Page, stage: Stage, ...steps: string[]): Promise<void> {
  for (const step of steps) {
    await nextStepIs(popup, stage, step)
    await press(popup, stage.words('run.done'))
  }
}

async function saveDownload(page: Page, start: () => Promise<void>, folder: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()])
  const file = join(folder, download.suggestedFilename())
  await download.saveAs(file)
  return file
}

/** How many presses have reached the portal's server and changed something there. */
function harm({ practice }: Stage): number {
  return practice.world.log.filter(({ what }) => ['create-opened', 'create', 'revoke-opened', 'revoke'].includes(what))
    .length
}

export const beforeTheRenewal: TourStep[] = [
  {
    title: 'The console shows which certificate is in use: CLOMO PANEL, Settings > iOS/macOS > 基本設定',
    async perform({ console }) {
      await console.goto('https://panel.clomo.test/login')
      await console.locator('#user').fill('admin')
      await console.locator('#password').fill('practice')
      await console.getByRole('button', { name: 'ログイン' }).click()
      await console.goto(BASIC_SETTINGS)
      await expect(console.getByText(RIGHT_TOPIC)).toBeVisible()
      return console
    },
  },
  {
    title: 'First use: Koshin asks which certificate is to be renewed',
    async perform(stage) {
      const popup = await stage.popup(stage.console)
      await expect(popup.getByRole('heading', { name: stage.words('learn.titleFirst') })).toBeVisible()
      return popup
    },
  },
  {
    title: 'It reads the UID from the tab in front, with the label that stood beside it',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await popup.getByRole('button', { name: words('learn.way.tab.title') }).click()
      await press(popup, words('learn.tab.read'))
      await expect(popup.getByText(RIGHT_TOPIC)).toBeVisible()
      await expect(popup.getByText('プッシュ通知証明書のサブジェクト').first()).toBeVisible()
      return popup
    },
  },
  {
    title: 'A name is given, and the Apple Account, so that next year nobody signs in with the wrong one',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await popup
        .getByRole('button', { name: words('learn.way.tab.title') })
        .or(popup.getByRole('button', { name: words('learn.tab.read'), exact: true }))
        .first()
        .click()
      const read = popup.getByRole('button', { name: words('learn.tab.read'), exact: true })
      if (await read.isVisible()) await read.click()
      await popup.getByRole('radio').first().check()
      await press(popup, words('learn.useThis'))
      await popup.locator('#organisation-name').fill(ORGANISATION)
      await popup.locator('#organisation-account').fill(OWN_ACCOUNT)
      await press(popup, words('learn.confirm.save'))
      await expect(popup.getByRole('button', { name: words('home.start') })).toBeVisible()
      return popup
    },
  },
  {
    title: 'The renewal begins; the console is read once more and the first step ticks itself',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await press(popup, words('home.start'))
      await nextStepIs(popup, stage, 'consoleUid')
      await press(popup, words('check.read'))
      await expect(popup.getByText(words('check.uid.same')).first()).toBeVisible()
      return popup
    },
  },
]

export const atThePortal: TourStep[] = [
  {
    title: 'Signed in with the wrong Apple Account: “Get Started” means there is no certificate here',
    async perform(stage) {
      await signIn(stage, NEW_ACCOUNT)
      await bannerSays(stage.portal, 'getStarted')
      return stage.portal
    },
  },
  {
    title: 'Create a Certificate is held back: a new certificate would cut every device off',
    async perform(stage) {
      const { portal } = stage
      await labelled(portal, 'Create a Certificate').click()
      await expect(portal.getByRole('alertdialog')).toBeVisible()
      expect(harm(stage)).toBe(0)
      return portal
    },
  },
  {
    title: 'Signed in with the right account: the rows differ in nothing but a date',
    async perform(stage) {
      const { portal, words } = stage
      await press(portal, words('dialog.back'))
      await labelled(portal, 'Sign out').click()
      await portal.waitForURL('https://idmsa.apple.com/**')
      await signIn(stage, OWN_ACCOUNT)
      await expect(portal.locator('[data-koshin-verdict]')).toHaveCount(4)
      return portal
    },
  },
  {
    title: 'Every i is read; the one row whose UID is on record is marked',
    async perform(stage) {
      const { portal } = stage
      const readAll = portal.locator('koshin-banner [data-button=readAll]')
      await expect(readAll.or(portal.locator(THIS_ONE)).first()).toBeVisible()
      if (await readAll.isVisible()) await readAll.click()
      await expect(portal.locator(THIS_ONE)).toHaveCount(1, { timeout: 30_000 })
      await expect(portal.locator('[data-koshin-verdict="not-this-one"]')).toHaveCount(3, { timeout: 30_000 })
      await bannerSays(portal, 'found')
      return portal
    },
  },
  {
    title: 'Renew in the row that looks the same is held back',
    async perform(stage) {
      const { portal } = stage
      await labelled(portal.locator('[data-koshin-verdict="not-this-one"]').first(), 'Renew').click()
      await expect(portal.getByRole('alertdialog')).toBeVisible()
      expect(stage.practice.world.log.some(({ what }) => what === 'renew-opened')).toBe(false)
      return portal
    },
  },
  {
    title: 'Revoke is held back, most sternly in the right row',
    async perform(stage) {
      const { portal, words } = stage
      await press(portal, words('dialog.back'))
      await labelled(portal.locator(THIS_ONE), 'Revoke').click()
      await expect(portal.getByRole('alertdialog')).toContainText(words('hold.revokeThisOne.title', ORGANISATION))
      expect(harm(stage)).toBe(0)
      return portal
    },
  },
]

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
      await expect(popup.getByText(words('home.latest'))).toBeVisible()
      return popup
    },
  },
]
