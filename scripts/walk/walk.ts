// What the walk plays on: the pages of the end-to-end tests, with every press, field and word counted.
import { App, saveInto } from '../../tests/e2e/support/app.ts'
import { ConsolePage } from '../../tests/e2e/support/console-page.ts'
import { PortalPage } from '../../tests/e2e/support/portal-page.ts'
import type { Practice } from '../../tests/practice/server.ts'
import type { KoshinBrowser } from '../browser.ts'
import type { Shown } from '../tour/stage.ts'
import type { Words } from '../tour/words.ts'
import { Counter } from './count.ts'

export class Walk {
  readonly counter: Counter
  readonly console: ConsolePage
  readonly portal: PortalPage
  readonly words: Words
  readonly browser: KoshinBrowser
  readonly files = { request: '', certificate: '' }
  readonly #downloads: string

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
  static async begin(
    browser: KoshinBrowser,
    practice: Practice,
    words: Words,
    downloads: string,
    language: string,
  ): Promise<Walk> {
    const { context } = browser
    const console = new ConsolePage(context.pages()[0] ?? (await context.newPage()))
    const portal = new PortalPage(await context.newPage(), practice.world)
    await console.signIn()
    await console.basicSettings()
    const counter = await Counter.on(context, language)
    await console.basicSettings()
    return new Walk(counter, browser, [console, portal], words, downloads)
  }

  /** Opens the popup over a page: one press. */
  async popup(over: Shown = this.console): Promise<App> {
    this.counter.press()
    const popup = new App(await this.browser.openPopup(over.page), this.words)
    await popup.page.locator('main').first().waitFor()
    await popup.page.locator('.spinner').first().waitFor({ state: 'detached' })
    await this.look(popup)
    return popup
  }

  /** Opens Koshin in a tab: two presses, of the popup and in it. */
  async desk(): Promise<App> {
    this.counter.press(2)
    const page = await this.browser.context.newPage()
    await page.goto(`chrome-extension://${this.browser.extensionId}/desk.html`)
    return new App(page, this.words)
  }

  /** Turns to another tab: one press. */
  async turnTo({ page }: Shown): Promise<void> {
    this.counter.press()
    await page.bringToFront()
  }

  look({ page }: Shown): Promise<void> {
    return this.counter.look(page)
  }

  save({ page }: Shown, start: () => Promise<void>): Promise<string> {
    return saveInto(this.#downloads, page, start)
  }
}
