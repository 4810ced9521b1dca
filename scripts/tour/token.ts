// What the tours of both tokens do alike in the popup.
import { expect } from '@playwright/test'
import type { App } from '../../tests/e2e/support/app.ts'
import type { Stage } from './stage.ts'

/** Begins the renewal of a token from the list of all that is renewed every year. */
export async function startToken(stage: Stage, token: 'ADE' | 'VPP'): Promise<App> {
  const popup = await stage.popup()
  await startButton(popup, token).click()
  return popup
}

function startButton({ page, words }: App, token: 'ADE' | 'VPP') {
  const named = (start: string) => page.getByRole('button', { name: words('general.labelled', start, token) })
  return named(words('renewals.startToken')).or(named(words('renewals.startTokenUnknown')))
}

/** Puts on record which server or location is ours; `label` is the field's. */
export async function rememberTarget(popup: App, label: string, name: string): Promise<void> {
  await popup.page.getByLabel(label).fill(name)
  await popup.press('targets.remember')
  await expect(popup.page.locator('.target')).toHaveText(name)
}

/** Has the token's file judged: the first one of a server or a location that the page has proven is right by that. */
export async function judgeToken(popup: App, file: string): Promise<void> {
  await popup.chooseFile(file)
  await popup.says('judge.ok')
}

/** Reads the console in front and sees the new expiry there. */
export async function readRenewed(popup: App): Promise<void> {
  await popup.press('check.read')
  await popup.says('check.expiry.renewed')
}

/** Ends the renewal; the token can be renewed again from the list. */
export async function finish(stage: Stage, token: 'ADE' | 'VPP'): Promise<App> {
  const popup = await stage.popup()
  await popup.press('end.finish')
  await expect(startButton(popup, token)).toBeVisible()
  return popup
}
