// Koshin's own app as a test handles it, in the popup or as the desk: by its words, its next step, its files.
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { StepId } from '../../../lib/model/steps.ts'
import type { Words } from '../../../scripts/tour/words.ts'

export type FileGiven = Parameters<Locator['setInputFiles']>[0]

export class App {
  readonly page: Page
  readonly words: Words

  constructor(page: Page, words: Words) {
    this.page = page
    this.words = words
  }

  /** The step that is shown large. */
  get step(): Locator {
    return this.page.locator('.next-step')
  }

  button(key: string, ...values: string[]): Locator {
    return this.page.getByRole('button', { name: this.words(key, ...values), exact: true })
  }

  /** A press that closes its own popup may have done so before the click is reported: it was pressed all the same. */
  async press(key: string, ...values: string[]): Promise<void> {
    await this.button(key, ...values)
      .click()
      .catch((error: unknown) => {
        if (!this.page.isClosed()) throw error
      })
  }

  /** Waits until these words stand on the screen; what is only read aloud, below it, does not count. */
  async says(key: string, ...values: string[]): Promise<void> {
    await expect(
      this.page
        .locator('main')
        .getByText(this.words(key, ...values))
        .first(),
    ).toBeVisible()
  }

  async saysNot(key: string, ...values: string[]): Promise<void> {
    await expect(this.page.locator('main').getByText(this.words(key, ...values))).toHaveCount(0)
  }

  /** Waits until this is the step that is shown large. */
  async showsStep(step: StepId): Promise<void> {
    await expect(this.page.locator('#step-title')).toHaveText(this.words(`steps.${step}.title`))
  }

  /** The field in which one switches organisations; its value is the one on the screen. */
  get switcher(): Locator {
    return this.page.getByRole('combobox', { name: this.words('organisations.switch') })
  }

  /** Opens the switcher's list and presses what stands there under this name. */
  async inSwitcher(name: string): Promise<void> {
    await this.switcher.click()
    await this.page.getByRole('listbox').getByRole('option', { name }).first().click()
  }

  /** Ticks these steps, each of which must be the next one, with the large button; each is on record when the next one shows. */
  async tickByHand(...steps: StepId[]): Promise<void> {
    for (const step of steps) {
      await this.showsStep(step)
      await this.press('run.done')
      const title = this.page.getByText(this.words(`steps.${step}.title`), { exact: true })
      await expect(this.page.locator('#step-title').and(title)).toHaveCount(0)
    }
  }

  /** Opens one of the four ways of learning a UID; the page in front is read straight from the start. */
  async chooseWay(way: 'tab' | 'file' | 'portal' | 'paste'): Promise<void> {
    if (way === 'tab') {
      await this.#unfold(this.page.locator('details.ways').first())
      return expect(this.button('learn.tab.read')).toBeVisible()
    }
    await this.openWays()
    await this.page.getByRole('button', { name: this.words(`learn.way.${way}.title`) }).click()
    await expect(this.page.getByRole('heading', { name: this.words(`learn.way.${way}.title`) })).toBeVisible()
  }

  /** Unfolds the ways of beginning that stand back at first. */
  openWays(): Promise<void> {
    return this.#unfold(this.page.locator('details.ways').last())
  }

  /** Unfolds what was proven of a file, where it is not unfolded. */
  openProofs(): Promise<void> {
    return this.#unfold(this.page.locator('details.proofs'))
  }

  async #unfold(fold: Locator): Promise<void> {
    await expect(fold).toBeVisible()
    if ((await fold.getAttribute('open')) === null) await fold.locator('> summary').click()
  }

  /** The choice of this UID, where several are offered. */
  option(topic: string): Locator {
    return this.page.locator('label').filter({ hasText: topic }).getByRole('radio')
  }

  /** Puts what was found on record under this name, and waits for the start screen. */
  async putOnRecord(name: string, account?: string): Promise<void> {
    await this.page.locator('#organisation-name').fill(name)
    if (account !== undefined) await this.page.locator('#organisation-account').fill(account)
    // The browser's question, which no test can press, is not asked here.
    const console = this.page.getByRole('checkbox', { name: this.words('taking.console') })
    if (await console.isVisible()) await console.uncheck()
    await this.press('learn.confirm.save')
    await expect(this.button('home.start')).toBeVisible()
  }

  /** Chooses a file in the one chooser on the screen. */
  chooseFile(file: FileGiven): Promise<void> {
    return this.page.locator('input[type=file]').setInputFiles(file)
  }

  /** Chooses a file and waits for the answer about it; gives what is said of it. */
  async judge(path: string, name: string): Promise<Locator> {
    await this.chooseFile(path)
    await this.says('judge.checked', name)
    return this.step
  }

  /** Chooses another organisation in the bar on top. */
  async switchTo(name: string): Promise<void> {
    await this.inSwitcher(name)
  }
}

/**
 * A day of a certificate as it must be written, whatever the reader's zone; `timeZone`: where it was read, if not in the certificate;
 * `month`: short where a weekday stands before it.
 */
export function dayOf(at: number, language: string, timeZone = 'UTC', month: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(language, { year: 'numeric', month, day: 'numeric', timeZone }).format(at)
}

/** Saves what `start` makes the page download into a folder, under the name that it comes with, and gives the path. */
export async function saveInto(folder: string, page: Page, start: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()])
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return path
}

/** Saves what `start` makes the page download, and gives the path. */
export async function saveDownload(page: Page, start: () => Promise<void>, path: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()])
  await download.saveAs(path)
  return path
}
