// The practice CLOMO PANEL as a test handles it: signing in, the wizard, and the pages that show the certificate.
import { expect, type Page } from '@playwright/test'
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
    const { page } = this
    await page.bringToFront()
    await this.basicSettings()
    await this.#press(WIZARD)
    await this.#press('次へ')
    await this.#press('OK')
    await page.locator('#mail').fill(OWN_ACCOUNT)
    await page.locator('#name').fill('Taro Yamada')
    await this.#press('次へ')
    const link = page.getByText('ベンダー署名付き CSR ファイルをダウンロード')
    await saveDownload(page, () => link.click(), path)
    await this.#press('次へ')
    await this.#press('OK')
    return path
  }

  /** Continues the wizard with the certificate at `path`. */
  async uploadCertificate(path: string): Promise<void> {
    const { page } = this
    await page.bringToFront()
    await this.basicSettings()
    await this.#press(WIZARD)
    await this.#press('続きから始める')
    await page.locator('#certificate').setInputFiles(path)
    await this.#press('次へ')
    await this.#press('完了')
    await expect(page.locator('#wizard')).toBeEmpty()
  }

  /** Continues the wizard of a console that had none with its first certificate, down to the passcode. */
  async uploadFirstCertificate(path: string, passcode: string): Promise<void> {
    const { page } = this
    await page.bringToFront()
    await this.basicSettings()
    await this.#press(WIZARD)
    await this.#press('続きから始める')
    await page.locator('#certificate').setInputFiles(path)
    await this.#press('次へ')
    await page.locator('#passcode').fill(passcode)
    await this.#press('次へ')
    await this.#press('完了')
    await expect(page.locator('#wizard')).toBeEmpty()
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
