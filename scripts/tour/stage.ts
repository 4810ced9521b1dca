// What the tour plays on: the browser with Koshin, the practice portals, the words on the screen, the pictures taken.
import { mkdir, rm } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { MARKUPS, type Markup } from '../../tests/practice/push-portal/switches.ts'
import type { Practice } from '../../tests/practice/server.ts'
import type { KoshinBrowser, Language } from '../browser.ts'
import { inProject } from '../setup/paths.mjs'
import type { Words } from './words.ts'

export { expect, MARKUPS, type Markup }

/** Where the pictures go. */
export const TOUR_FOLDER = inProject('.output', 'tour')

export interface Stage {
  browser: KoshinBrowser
  practice: Practice
  language: Language
  markup: Markup
  /** Where the files that the portals hand out are saved. */
  downloads: string
  /** The console's tab and the portal's tab. */
  console: Page
  portal: Page
  /** Koshin's words for a key of the locales, e.g. `run.done`. */
  words: Words
  /** The real popup, opened from the toolbar while this page is in front. */
  popup(page: Page): Promise<Page>
  /** The files saved so far, by what they are. */
  files: { signingRequest?: string; certificate?: string; serverToken?: string; contentToken?: string }
}

/** Empties the folder of pictures. */
export async function clearPictures(): Promise<void> {
  await rm(TOUR_FOLDER, { recursive: true, force: true })
  await mkdir(TOUR_FOLDER, { recursive: true })
}

/** A control by its label, wherever the portal's markup keeps it. */
export function labelled(scope: Page | Locator, label: string): Locator {
  return scope
    .getByText(label, { exact: true })
    .or(scope.locator(`[value="${label}"],[alt="${label}"],[title="${label}"],[aria-label="${label}"]`))
    .filter({ visible: true })
    .first()
}

/** The banner that Koshin shows on the portal, once it says this. */
export async function bannerSays(page: Page, message: string): Promise<void> {
  await expect(page.locator('koshin-banner')).toHaveAttribute('data-message', message, { timeout: 15_000 })
}

/** Signs in to the portal; every password is right in the practice. */
export async function signIn({ portal, markup }: Stage, account: string): Promise<void> {
  await portal.goto(`https://identity.apple.com/pushcert/?markup=${markup}`)
  await portal.locator('input[name=account]').fill(account)
  await portal.keyboard.press('Enter')
  await portal.locator('input[type=password]').fill('practice')
  await portal.keyboard.press('Enter')
  await portal.waitForURL('https://identity.apple.com/pushcert/**')
}
