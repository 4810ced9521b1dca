// The practice CLOMO PANEL as a test handles it: signing in, the wizard, and the pages that show the certificate.
import { expect, type Locator, type Page } from '@playwright/test'
import type { SubjectLook } from '../../practice/console/subject-looks.ts'
import { OWN_ACCOUNT } from '../../practice/seed.ts'
import { saveDownload } from './app.ts'

const HOME = 'https://panel.clomo.test/'
const WIZARD = 'MDM 構成プロファイルの作成ウィザード'

export class ConsolePage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Signs in; every account and password is right. */
  async signIn(): Promise<void> {
    await this.page.goto(`${HOME}login`)
    await this.page.locator('#user').fill('admin')
    await this.page.locator('#password').fill('practice')
    await this.#press('ログイン')
    await this.page.waitForURL(HOME)
  }

  /** HOME, with the expiry. */
  async home(): Promise<void> {
    await this.page.goto(HOME)
  }

  /** 基本設定, with the subject, the expiry and the wizard. */
  async basicSettings(subject?: SubjectLook): Promise<void> {
    const look = subject === undefined ? '' : `?subject=${subject}`
    await this.page.goto(`${HOME}settings/ios-macos/basic${look}`)
  }

  /** Opens the wizard on 基本設定. */
  async openWizard(): Promise<void> {
    await this.page.bringToFront()
    await this.basicSettings()
    await this.#press(WIZARD)
  }

  /** Begins the wizard anew and saves its signing request at `path`. */
  async makeSigningRequest(path: string): Promise<string> {
    await this.openWizard()
    await this.beginWizard()
    const saved = await saveDownload(this.page, () => this.signingRequestLink.click(), path)
    await this.leaveWizardOpen()
    return saved
  }

  /** Begins the opened wizard anew, up to the signing request. */
  async beginWizard(account: string = OWN_ACCOUNT): Promise<void> {
    const { page } = this
    await this.#press('次へ')
    await this.#press('OK')
    await page.locator('#mail').fill(account)
    await page.locator('#name').fill('Taro Yamada')
    await this.#press('次へ')
    await expect(this.signingRequestLink).toBeVisible({ timeout: 30_000 })
  }

  /** What saves the signing request, once the wizard has made it. */
  get signingRequestLink(): Locator {
    return this.page.getByText('ベンダー署名付き CSR ファイルをダウンロード')
  }

  /** From the signing request to the link that leads to Apple's portal. */
  async toPortalLink(): Promise<void> {
    await this.#press('次へ')
  }

  /** From the signing request to the place where the work at Apple begins. */
  async leaveWizardOpen(): Promise<void> {
    await this.toPortalLink()
    await this.closeAtPortalLink()
  }

  /** What follows the link to Apple's portal. */
  async closeAtPortalLink(): Promise<void> {
    await this.#press('OK')
  }

  /** Continues the wizard with the certificate at `path`, to its end. */
  async uploadCertificate(path: string): Promise<void> {
    await this.openWizard()
    await this.continueWizard(path)
    await this.finishWizard()
  }

  /** Continues the wizard of a console that had none with its first certificate, down to the passcode. */
  async uploadFirstCertificate(path: string, passcode: string): Promise<void> {
    await this.openWizard()
    await this.continueWizard(path)
    await this.setPasscode(passcode)
    await this.finishWizard()
  }

  /** Continues the opened wizard with the certificate at `path`. */
  async continueWizard(path: string): Promise<void> {
    await this.#press('続きから始める')
    await this.page.locator('#certificate').setInputFiles(path)
    await this.#press('次へ')
  }

  /** What only a first set-up asks for. */
  async setPasscode(passcode: string): Promise<void> {
    await this.page.locator('#passcode').fill(passcode)
    await this.#press('次へ')
  }

  /** The last button of the wizard. */
  get finish(): Locator {
    return this.page.getByRole('button', { name: /^完了/ })
  }

  async finishWizard(): Promise<void> {
    await this.finish.click()
    await expect(this.page.locator('#wizard')).toBeEmpty()
  }

  /** サービス設定, with the content tokens. */
  async serviceSettings(): Promise<void> {
    await this.page.goto(`${HOME}settings/app-portal/service`)
  }

  /** Chooses and saves the server token at `path`. */
  async uploadServerToken(path: string): Promise<void> {
    const { page } = this
    await page.bringToFront()
    await this.basicSettings()
    await page.locator('#server-token-file').setInputFiles(path)
    await this.#press('保存')
    await expect(page.getByText('登録が完了しました。')).toBeVisible()
  }

  /** Has the list of devices updated, and waits for the notice that it is complete. */
  async refreshDevices(): Promise<void> {
    await this.basicSettings()
    await this.#press('ADE デバイスの一覧を更新する')
    await expect(this.page.getByText('ADE デバイスの一覧の更新が完了しました。')).toBeVisible()
  }

  /** Registers the content token at `path` for an organisation of the console; it is in use only once it is saved. */
  async registerContentToken(path: string, organisation: string): Promise<void> {
    const { page } = this
    await page.bringToFront()
    await this.serviceSettings()
    const form = page.locator('#content-token')
    await form.locator('select').selectOption(organisation)
    await form.locator('input[type=file]').setInputFiles(path)
    await Promise.all([page.waitForEvent('load'), form.getByRole('button', { name: '登録' }).click()])
  }

  /** Saves what was registered. */
  async saveContentToken(): Promise<void> {
    await this.#press('保存')
    await expect(this.page.getByText('登録が完了しました。')).toBeVisible()
  }

  #press(name: string): Promise<void> {
    // Koshin's mark may stand in the button, behind its label.
    return this.page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  }
}
