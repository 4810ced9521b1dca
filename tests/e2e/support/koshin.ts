// Koshin in a real browser, as a test handles it: its pages, its records, the portal's pages, and the hard end.
import { rm } from 'node:fs/promises'
import type { BrowserContext, ConsoleMessage, Page, WebError, Worker } from '@playwright/test'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { type BrowserWishes, type KoshinBrowser, openBrowser } from '../../../scripts/browser.ts'
import { RIGHT_TOPIC } from '../../practice/seed.ts'
import type { Opened } from './browser-shelf.ts'
import {
  databaseComes,
  putHere,
  REVISION,
  type Records,
  type RecordsGiven,
  readRecords,
  recordsHere,
  writeRecords,
} from './records.ts'

const PORTAL = 'https://identity.apple.com/pushcert/'

export class Koshin {
  /** Errors on consoles and uncaught ones, of every page in this browser; a test that ends with any fails. */
  readonly errors: string[] = []
  readonly #wishes: BrowserWishes
  #browser: KoshinBrowser

  constructor({ wishes, browser }: Opened) {
    this.#wishes = wishes
    this.#browser = browser
    this.#listen()
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
  async records(): Promise<Records> {
    const background = await this.#background()
    return background ? background.evaluate(recordsHere) : this.#withDesk(readRecords)
  }

  /** Puts records in, as if they had been learned before; every open page of Koshin hears of it. */
  async remember(records: RecordsGiven): Promise<void> {
    const background = await this.#background()
    if (background) return background.evaluate(putHere, { records, revision: REVISION })
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

  /** Needs `test.use({ ownBrowser: true })`, as {@link reopen} does. Kills the browser (SIGKILL) and starts it again on the same profile; all pages are gone. */
  async restart(): Promise<void> {
    this.#mustBeOwn()
    await this.#browser.kill()
    this.#browser = await openBrowser(this.#wishes)
    this.#listen()
  }

  /** Closes the browser as a user does and starts it again on the same profile; all pages are gone. */
  async reopen(): Promise<void> {
    this.#mustBeOwn()
    await this.#browser.close()
    this.#browser = await openBrowser(this.#wishes)
    this.#listen()
  }

  /** The laptop is lost, and another one is in its place: nothing of the profile is there any more, Koshin is as on the first day. */
  async lose(): Promise<void> {
    this.#mustBeOwn()
    await this.#browser.kill()
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
    this.#browser = await openBrowser(this.#wishes)
    this.#listen()
  }

  /** Closes the browser, whose profile can then be searched; see {@link restart}. */
  close(): Promise<void> {
    this.#mustBeOwn()
    return this.#browser.close()
  }

  /** Hears no more of the browser, which goes on: what happens in it now is none of this test's doing. */
  letGo(): Opened {
    this.context.off('weberror', this.#onError)
    this.context.off('console', this.#onMessage)
    return { browser: this.#browser, wishes: this.#wishes }
  }

  #mustBeOwn(): void {
    if (this.#wishes.canStartOver) throw new Error('Say `test.use({ ownBrowser: true })`: this browser is shared')
  }

  /** Koshin's background, where it is awake and has its database: what is done in it needs no page, which costs ten times as much. */
  async #background(): Promise<Worker | undefined> {
    const background = this.context.serviceWorkers().find((worker) => worker.url().startsWith(this.url('')))
    return (await background?.evaluate(databaseComes)) ? background : undefined
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
    this.context.on('weberror', this.#onError)
    this.context.on('console', this.#onMessage)
  }

  readonly #onError = (error: WebError): void => {
    this.errors.push(String(error.error().stack ?? error.error()))
  }

  readonly #onMessage = (message: ConsoleMessage): void => {
    if (message.type() !== 'error' || isRefusal(message.text())) return
    this.errors.push(`${message.page()?.url() ?? ''}: ${message.text()}`)
  }
}

/** Chromium itself writes this where a page is answered with 4xx, as the portal answers a refused upload. */
function isRefusal(text: string): boolean {
  return /^Failed to load resource: the server responded with a status of 4\d\d/.test(text)
}
