// What the walk plays on: the pages of the end-to-end tests, with every press, field and word counted.

import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { StepId } from '../../lib/model/steps.ts'
import { App, saveInto } from '../../tests/e2e/support/app.ts'
import { ConsolePage } from '../../tests/e2e/support/console-page.ts'
import { PortalPage } from '../../tests/e2e/support/portal-page.ts'
import type { Practice } from '../../tests/practice/server.ts'
import type { KoshinBrowser } from '../browser.ts'
import { inProject } from '../command/paths.mjs'
import type { Shown } from '../tour/stage.ts'
import type { Words } from '../tour/words.ts'
import { Counter } from './count.ts'

/** Where the pictures go. */
export const PICTURES = inProject('.output', 'walk')

export class Walk {
  readonly counter: Counter
  readonly console: ConsolePage
  readonly portal: PortalPage
  readonly words: Words
  readonly browser: KoshinBrowser
  readonly files = { request: '', certificate: '' }
  readonly #downloads: string
  #panel: App | undefined
  #pictures = 0

  private constructor(
    counter: Counter,
    browser: KoshinBrowser,
    pages: [ConsolePage, PortalPage],
    words: Words,
    downloads: string,
  ) {
    this.counter = counter
    this.browser = browser
    ;[this.console, this.portal] = pages
    this.words = words
    this.#downloads = downloads
  }

  /** Begins with the console signed in and its page with the certificate open; that counts for nothing. */
  static async begin(browser: KoshinBrowser, practice: Practice, words: Words, downloads: string): Promise<Walk> {
    const { context } = browser
    const console = new ConsolePage(context.pages()[0] ?? (await context.newPage()))
    const portal = new PortalPage(await context.newPage(), practice.world)
    await console.signIn()
    await console.basicSettings()
    const counter = await Counter.on(context)
    await console.basicSettings()
    return new Walk(counter, browser, [console, portal], words, downloads)
  }

  /** What Koshin shows when it is installed; it is in a tab of its own, and closed again. */
  async welcome(): Promise<App> {
    const isIt = (page: Page) => page.url().endsWith('desk.html')
    const { context } = this.browser
    const page = context.pages().find(isIt) ?? (await context.waitForEvent('page', isIt))
    await page.locator('main:not(.loading) h1').waitFor()
    return new App(page, this.words)
  }

  /** Opens the popup over a page: one press. */
  async popup(over: Shown = this.console): Promise<App> {
    this.counter.press()
    const popup = new App(await this.browser.openPopup(over.page), this.words)
    await popup.page.locator('main:not(.loading) h1').first().waitFor()
    await popup.page.locator('.spinner').first().waitFor({ state: 'detached' })
    await this.look(popup)
    return popup
  }

  /**
   * Opens Koshin beside the page: one press. A side panel is no page to a browser without a window; the same app in a tab stands for
   * it, and reads the tab in front as the panel does.
   */
  async beside(popup: App): Promise<App> {
    this.counter.press()
    await popup.page.close().catch(() => undefined)
    const page = await this.browser.context.newPage()
    await page.setViewportSize({ width: 400, height: 800 })
    await page.goto(`chrome-extension://${this.browser.extensionId}/sidepanel.html`)
    this.#panel = new App(page, this.words)
    await page.locator('main:not(.loading) h1').waitFor()
    await this.look(this.#panel)
    return this.#panel
  }

  get panel(): App {
    if (!this.#panel) throw new Error('Koshin is not open beside the page yet')
    return this.#panel
  }

  /** Waits until the panel shows this step, which a page has led to, and looks at it. */
  async panelShows(step: StepId): Promise<App> {
    await this.panel.showsStep(step)
    await this.look(this.panel)
    return this.panel
  }

  /** Turns to another tab: one press. */
  async turnTo({ page }: Shown): Promise<void> {
    this.counter.press()
    await page.bringToFront()
  }

  /** Looks at what is shown: its new words count, and its picture is kept. */
  async look({ page }: Shown): Promise<void> {
    await this.counter.look(page)
    this.#pictures += 1
    await page.screenshot({ path: join(PICTURES, `${String(this.#pictures).padStart(2, '0')}.png`) })
  }

  save({ page }: Shown, start: () => Promise<void>): Promise<string> {
    return saveInto(this.#downloads, page, start)
  }
}
