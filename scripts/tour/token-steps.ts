// What the tours of both tokens do alike in the popup.
import type { Page } from '@playwright/test'
import { expect, type Stage } from './stage.ts'
import { press } from './step.ts'

/** Puts on record which server or location is ours; `label` is the field's. */
export async function rememberTarget(popup: Page, { words }: Stage, label: string, name: string): Promise<void> {
  await popup.getByLabel(label).fill(name)
  await press(popup, words('targets.remember'))
  await expect(popup.locator('.target')).toHaveText(name)
}

/** Has the token's file judged: nothing is on record to compare it with, so Koshin asks for a look. */
export async function judgeToken(popup: Page, { words }: Stage, file: string | undefined): Promise<void> {
  await popup.locator('input[type=file]').setInputFiles(file ?? '')
  await expect(popup.getByText(words('judge.caution')).first()).toBeVisible()
  await press(popup, words('judge.useDespite'))
  // It is on record then.
  await expect(popup.getByRole('button', { name: words('judge.useDespite') })).toHaveCount(0)
}

/** Reads the console in front and sees the new expiry there. */
export async function readRenewed(popup: Page, { words }: Stage): Promise<void> {
  await press(popup, words('check.read'))
  await expect(popup.getByText(words('check.expiry.renewed')).first()).toBeVisible()
}

/** Ends the renewal; the token can be renewed again from the list. */
export async function finish(stage: Stage, token: 'ADE' | 'VPP'): Promise<Page> {
  const { words } = stage
  const popup = await stage.popup(stage.console)
  await press(popup, words('end.finish'))
  await expect(popup.getByRole('button', { name: `${words('renewals.startToken')}: ${token}` })).toBeVisible()
  return popup
}
