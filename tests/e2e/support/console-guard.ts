// Koshin on the console's pages as a test handles it: how it gets there, its banner, its dialog, its marks.
import { expect, type Locator } from '@playwright/test'
import type { Organisation } from '../../../lib/model/organisation.ts'
import type { Words } from '../../../scripts/tour/words.ts'
import { App } from './app.ts'
import { answerYes } from './browser-settings.ts'
import { GuardedPage } from './guarded-page.ts'
import type { Koshin } from './koshin.ts'

export const CONSOLE = 'https://panel.clomo.test'

/** As much of Koshin as it takes to allow an address. */
export type WithDesk = Pick<Koshin, 'newPage' | 'extensionId' | 'desk'>

/** Opens the part of the app in which addresses are allowed. */
export async function openAccess(app: App): Promise<Locator> {
  const part = app.page.locator('details', { hasText: app.words('consoleAccess.title') }).last()
  await expect(part).toBeAttached()
  if ((await part.getAttribute('open')) === null) await part.locator('summary').click()
  return part
}

/** Allows an address in the desk, with the real request; the browser's question has been answered before. */
export async function allowConsole(koshin: WithDesk, words: Words, origin = CONSOLE): Promise<void> {
  await answerYes(koshin, origin)
  const desk = await koshin.desk()
  const app = new App(desk, words)
  await openAccess(app)
  await desk.locator('#console-address').fill(origin)
  await app.press('consoleAccess.allow')
  await app.says('consoleAccess.permitted')
  await desk.close()
}

/** The organisation as it is once its console's address is on record. */
export async function recorded(koshin: Koshin): Promise<Organisation> {
  const [organisation] = (await koshin.records()).organisations
  if (!organisation) throw new Error('Nothing is on record')
  return organisation
}

export class ConsoleGuardPage extends GuardedPage {
  control(name: string): Locator {
    return this.page.getByRole('button', { name })
  }

  async expectBanner(message: string, state?: string): Promise<void> {
    await expect(this.banner).toHaveAttribute('data-message', message)
    if (state !== undefined) await expect(this.banner).toHaveAttribute('data-state', state)
  }

  async expectMark(name: string, verdict: 'this-one' | 'not-this-one' | 'not-read'): Promise<void> {
    await expect(this.control(name)).toHaveAttribute('data-koshin-verdict', verdict)
  }

  /** Presses a button of the console, and waits until Koshin says why it was held. */
  async expectHeld(name: string, title: string): Promise<void> {
    await this.control(name).click()
    await this.expectDialog(title)
  }
}
