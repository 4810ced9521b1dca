// Koshin in a real browser, as a test handles it: its pages, its records, the portal's pages, and the hard end.
import type { BrowserContext, Page } from '@playwright/test'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { type BrowserWishes, type KoshinBrowser, openBrowser } from '../../../scripts/browser.ts'
import { RIGHT_TOPIC } from '../../practice/seed.ts'
import { type Records, readRecords, writeRecords } from './records.ts'

const PORTAL = 'https://identity.apple.com/pushcert/'

export class Koshin {
  /** Errors on consoles and uncaught ones, of every page in this browser; a test that ends with any fails. */
  readonly errors: string[] = []
  readonly #wishes: BrowserWishes
  #browser: KoshinBrowser

  private constructor(wishes: BrowserWishes, browser: KoshinBrowser) {
    this.#wishes = wishes
    this.#browser = browser
    this.#listen()
  }

  static async open(wishes: BrowserWishes): Promise<Koshin> {
    return new Koshin(wishes, await openBrowser(wishes))
  }

  /** Takes the errors that a test has provoked off the list. Throws where there are none: then it has not provoked them. */
  forgive(pattern: RegExp): void {
    const others = this.errors.filter((error) => !pattern.test(error))
    if (others.length === this.errors.length) throw new Error(`No error on any console matches ${pattern}`)
    this.errors.splice(0, this.errors.length, ...others)
  }

  /** Another one after {@link restart}. */
  get context(): BrowserContext {
    return this.#browser.context
  }

  get extensionId(): string {
    return this.#browser.extensionId
  }

  /** The folder of the browser's profile. */
  get profile(): string {
    return this.#wishes.profile
  }

  /** The address of one of Koshin's pages, e.g. `popup.html`. */
  url(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`
  }

  newPage(): Promise<Page> {
    return this.context.newPage()
  }

  /**
   * Presses Koshin's button in the toolbar while `page` is in front: the real popup, which may read that tab. It closes as
   * soon as another page is brought to front.
   */
  openPopup(page: Page): Promise<Page> {
    return this.#browser.openPopup(page)
  }

  /** Koshin in a full tab. */
  async desk(): Promise<Page> {
    const page = await this.newPage()
    await page.goto(this.url('desk.html'))
    return page
  }

  /**
   * Opens the push portal in `page`, or in a new one. `path` is what follows `/pushcert/`, switches such as `?markup=grid`
   * included; see tests/practice/push-portal/switches.ts.
   */
  async portal(page?: Page, path = ''): Promise<Page> {
    const shown = page ?? (await this.newPage())
    await shown.goto(PORTAL + path)
    return shown
  }

  /** All that is on record. */
  records(): Promise<Records> {
    return this.#withDesk(readRecords)
  }

  /** Puts records in, as if they had been learned before; every open page of Koshin hears of it. */
  remember(records: Partial<Records>): Promise<void> {
    return this.#withDesk((desk) => writeRecords(desk, records))
  }

  /** Puts one organisation on record, as the current one: the practice console's, where nothing else is said. */
  async rememberOrganisation(facts: Partial<Organisation> = {}): Promise<Organisation & { topic: string }> {
    const now = Date.now()
    const organisation = {
      id: crypto.randomUUID(),
      name: 'Example Inc.',
      consoleId: 'clomo',
      createdAt: now,
      updatedAt: now,
      ...facts,
      // Koshin keeps a topic's uuid in lower case.
      topic: facts.topic ?? RIGHT_TOPIC,
    }
    await this.remember({ organisations: [organisation], currentOrganisation: organisation.id })
    return organisation
  }

  /** Kills the browser (SIGKILL) and starts it again on the same profile; all pages are gone. */
  async restart(): Promise<void> {
    await this.#browser.kill()
    this.#browser = await openBrowser(this.#wishes)
    this.#listen()
  }

  /** Closes the browser as a user does and starts it again on the same profile; all pages are gone. */
  async reopen(): Promise<void> {
    await this.#browser.close()
    this.#browser = await openBrowser(this.#wishes)
    this.#listen()
  }

  close(): Promise<void> {
    return this.#browser.close()
  }

  async #withDesk<Answer>(work: (desk: Page) => Promise<Answer>): Promise<Answer> {
    const desk = await this.desk()
    try {
      return await work(desk)
    } finally {
      await desk.close()
    }
  }

  #listen(): void {
    const { context, errors } = this
    context.on('weberror', (error) => errors.push(String(error.error().stack ?? error.error())))
    context.on('console', (message) => {
      if (message.type() !== 'error' || isRefusal(message.text())) return
      errors.push(`${message.page()?.url() ?? ''}: ${message.text()}`)
    })
  }
}

/** Chromium itself writes this where a page is answered with 4xx, as the portal answers a refused upload. */
function isRefusal(text: string): boolean {
  return /^Failed to load resource: the server responded with a status of 4\d\d/.test(text)
}
