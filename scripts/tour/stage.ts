// What the tour plays on: the pages of the end-to-end tests in a browser with Koshin, and the files saved on the way.
import { mkdir, rm } from 'node:fs/promises'
import { App, saveInto } from '../../tests/e2e/support/app.ts'
import { BusinessPage } from '../../tests/e2e/support/business-page.ts'
import type { WithDesk } from '../../tests/e2e/support/console-guard.ts'
import { ConsolePage } from '../../tests/e2e/support/console-page.ts'
import { PortalPage } from '../../tests/e2e/support/portal-page.ts'
import type { Markup } from '../../tests/practice/push-portal/switches.ts'
import type { Practice } from '../../tests/practice/server.ts'
import type { KoshinBrowser } from '../browser.ts'
import { inProject } from '../command/paths.mjs'
import type { Language } from '../languages.ts'
import type { Words } from './words.ts'

/** Where the pictures go. */
export const TOUR_FOLDER = inProject('.output', 'tour')

/** Empties the folder of pictures. */
export async function clearPictures(): Promise<void> {
  await rm(TOUR_FOLDER, { recursive: true, force: true })
  await mkdir(TOUR_FOLDER, { recursive: true })
}

/** What a tour is given. */
export interface StageWishes {
  browser: KoshinBrowser
  /** Opens a browser of somebody else, with a fresh profile of this name. */
  openAnother: (profile: string) => Promise<KoshinBrowser>
  /** A folder that all browsers may use. */
  shared: string
  practice: Practice
  language: Language
  markup: Markup
  /** Where the files that the portals hand out are saved. */
  downloads: string
  words: Words
}

/** Anything that has a page to take a picture of. */
export type Shown = Pick<App, 'page'>

export class Stage {
  readonly practice: Practice
  readonly language: Language
  readonly markup: Markup
  /** Koshin's words for a key of the locales, e.g. `run.done`. */
  readonly words: Words
  /** The console's tab and the portal's tab. */
  readonly console: ConsolePage
  readonly portal: PortalPage
  /** A folder that all browsers may use. */
  readonly shared: string
  /** The files saved so far, by what they are. */
  readonly files = {
    signingRequest: '',
    certificate: '',
    serverToken: '',
    contentToken: '',
    handover: '',
    passphrase: '',
  }
  readonly #browser: KoshinBrowser
  readonly #downloads: string
  readonly #openAnother: StageWishes['openAnother']
  #successor: App | undefined
  #business: BusinessPage | undefined

  private constructor(wishes: StageWishes, console: ConsolePage, portal: PortalPage) {
    this.practice = wishes.practice
    this.language = wishes.language
    this.markup = wishes.markup
    this.words = wishes.words
    this.shared = wishes.shared
    this.#browser = wishes.browser
    this.#downloads = wishes.downloads
    this.#openAnother = wishes.openAnother
    this.console = console
    this.portal = portal
  }

  static async set(wishes: StageWishes): Promise<Stage> {
    const { context } = wishes.browser
    const console = new ConsolePage(context.pages()[0] ?? (await context.newPage()))
    return new Stage(wishes, console, new PortalPage(await context.newPage(), wishes.practice.world))
  }

  /** The real popup, opened from the toolbar while this page is in front. */
  async popup(over: Shown = this.console): Promise<App> {
    return new App(await this.#browser.openPopup(over.page), this.words)
  }

  /** Koshin in a full tab, at `place`, e.g. `#files`. */
  async desk(place = ''): Promise<App> {
    const page = await this.#browser.context.newPage()
    await page.goto(`chrome-extension://${this.#browser.extensionId}/desk.html${place}`)
    return new App(page, this.words)
  }

  /** What the tests' helpers take to handle Koshin in this browser. */
  get koshin(): WithDesk {
    const { context, extensionId } = this.#browser
    return { newPage: () => context.newPage(), extensionId, desk: async () => (await this.desk()).page }
  }

  /** Koshin in a full tab of the successor's browser, which is opened at the first use. */
  async successor(): Promise<App> {
    if (this.#successor) return this.#successor
    return this.#openSuccessor('successor')
  }

  /** The successor's laptop is lost; this is Koshin in a full tab of the browser that takes its place. */
  async replaceSuccessor(): Promise<App> {
    await this.#successor?.page.context().close()
    return this.#openSuccessor('replacement')
  }

  async #openSuccessor(profile: string): Promise<App> {
    const { context, extensionId } = await this.#openAnother(profile)
    const page = await context.newPage()
    await page.goto(`chrome-extension://${extensionId}/desk.html`)
    this.#successor = new App(page, this.words)
    return this.#successor
  }

  /** Opens Apple Business in the portal's tab and signs in. */
  async openBusiness(account: string): Promise<BusinessPage> {
    const { portal, practice, language } = this
    await portal.page.bringToFront()
    this.#business = await BusinessPage.openIn(
      portal.page,
      practice.world,
      { language: language === 'ja' ? 'ja' : 'en' },
      account,
    )
    return this.#business
  }

  /** Apple Business, once it is open. */
  get business(): BusinessPage {
    if (!this.#business) throw new Error('Apple Business is not open yet')
    return this.#business
  }

  /** Saves what `start` makes the page download, and gives the path. */
  save({ page }: Shown, start: () => Promise<void>): Promise<string> {
    return saveInto(this.#downloads, page, start)
  }

  /** The pages that stay open between two steps. */
  stays({ page }: Shown): boolean {
    return [this.console.page, this.portal.page, this.#successor?.page].includes(page)
  }

  /** How many presses have reached the portal's server and changed something there. */
  get harm(): number {
    const harmful = ['create-opened', 'create', 'revoke-opened', 'revoke']
    return this.practice.world.log.filter(({ what }) => harmful.includes(what)).length
  }
}
