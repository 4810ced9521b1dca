// A page with Koshin on it as a test handles it: the banner, the dialog of a held press, and, of a portal, what has reached it.
import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'
import type { Happening, LogEntry, World } from '../../practice/world.ts'

/** The colour of what is held, where the browser is light. */
export const ALARM = 'rgb(163, 34, 28)'

export class GuardedPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Where the site's content is: the page, or its frame. */
  get content(): Page | FrameLocator {
    return this.page
  }

  get banner(): Locator {
    return this.page.locator('koshin-banner')
  }

  /** What of the banner is pressed: in its line, or in its panel, which is opened for it. */
  async pressInBanner(id: string): Promise<void> {
    const button = this.banner.locator(`[data-button=${id}]`)
    await expect(button).toBeAttached()
    if (!(await button.isVisible())) await this.banner.locator('.toggle').click()
    await button.click()
  }

  /** The label over a row, a server or a button that carries a verdict. */
  async markOf(judged: Locator): Promise<Locator> {
    const order = await judged.evaluate((element) => {
      const root = element.getRootNode() as Document
      return [...root.querySelectorAll('[data-koshin-verdict]')].indexOf(element)
    })
    return this.content.locator(`koshin-mark[data-row="${order}"]`)
  }

  get dialog(): Locator {
    return this.content.locator('koshin-dialog')
  }

  /** Waits until the banner says this. */
  async bannerSays(message: string): Promise<void> {
    await expect(this.banner).toHaveAttribute('data-message', message)
  }

  /** The colour of the dialog's upper edge, as the browser tells it. */
  edgeOfDialog(): Promise<string> {
    return this.dialog.locator('dialog').evaluate((dialog) => getComputedStyle(dialog).borderTopColor)
  }

  /** Waits for the dialog, and for these words in its title. */
  async expectDialog(title?: string | RegExp): Promise<void> {
    // One look: each takes a hundredth of a second of the processor's time, and no test waits as often as for this.
    const open = this.content.locator('koshin-dialog').locator('dialog').filter({ visible: true })
    if (title === undefined) await expect(open).toBeVisible()
    else await expect(open.locator('h2')).toHaveText(title)
  }

  async goBack(): Promise<void> {
    await this.dialog.locator('button.back').click()
    await expect(this.dialog).toHaveCount(0)
  }

  /** The deliberate way on: types these last characters of what is concerned and presses on. */
  async insist(ending: string): Promise<void> {
    await this.dialog.locator('.way-on summary').click()
    await this.dialog.locator('.way-on input').pressSequentially(ending)
    await this.dialog.locator('.insist').click()
    await expect(this.dialog).toHaveCount(0)
  }
}

/** What of a practice portal's log must not be there after a press that was held, and where the page reports to it. */
export interface PortalLog {
  consequences: ReadonlySet<Happening>
  address: string
}

export class GuardedPortal extends GuardedPage {
  readonly world: World
  readonly #log: PortalLog
  /** Entries of the log that were there when the watch began. */
  #seen = 0

  constructor(page: Page, world: World, log: PortalLog) {
    super(page)
    this.world = world
    this.#log = log
  }

  async expectBanner(state: string, message: string): Promise<void> {
    await expect(this.banner).toHaveAttribute('data-message', message)
    await expect(this.banner).toHaveAttribute('data-state', state)
  }

  /** From here on, `consequences` counts. */
  beginWatch(): void {
    this.#seen = this.world.log.length
  }

  /** What has reached the portal since the watch began, besides the harmless. */
  consequences(): LogEntry[] {
    return this.world.log.slice(this.#seen).filter(({ what }) => this.#log.consequences.has(what))
  }

  /** Makes a harmless request that must reach the portal, and then looks whether anything else has. */
  async expectNothingReached(about: string): Promise<void> {
    const before = this.world.log.length
    await this.page.evaluate((address) => fetch(`${address}?what=cancelled`, { method: 'POST' }), this.#log.address)
    expect(this.world.log.slice(before).map(({ what }) => what)).toContain('cancelled')
    expect(this.consequences(), about).toEqual([])
  }

  /** Waits until exactly this has reached the portal since the watch began. */
  protected async expectOnly(wanted: Partial<LogEntry>): Promise<void> {
    await expect.poll(() => this.consequences()).toMatchObject([wanted])
  }
}
