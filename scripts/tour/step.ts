// What a step of the tour is, and what many of them do: press, look at the next step, tick, save a file.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type Stage } from './stage.ts'

export interface TourStep {
  title: string
  /** Does the step, checks what it promises, and gives the page to take a picture of. */
  perform(stage: Stage): Promise<Page>
}

/** A stretch of the tour: its heading, and its steps. */
export type TourChapter = readonly [title: string, steps: readonly TourStep[]]

export const BASIC_SETTINGS = 'https://panel.clomo.test/settings/ios-macos/basic'
export const THIS_ONE = '[data-koshin-verdict="this-one"]'
export const ORGANISATION = '株式会社サンプル'

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click()
}

/** In the popup, the step that comes next must be this one. */
export async function nextStepIs(popup: Page, { words }: Stage, step: string): Promise<void> {
  await expect(popup.locator('#step-title')).toHaveText(words(`steps.${step}.title`))
}

/** Each is on record when the next one shows: what closes the popup may come right after the last. */
export async function tickByHand(popup: Page, stage: Stage, ...steps: string[]): Promise<void> {
  for (const step of steps) {
    await nextStepIs(popup, stage, step)
    await press(popup, stage.words('run.done'))
    const title = popup.getByText(stage.words(`steps.${step}.title`), { exact: true })
    await expect(popup.locator('#step-title').and(title)).toHaveCount(0)
  }
}

export async function saveDownload(page: Page, start: () => Promise<void>, folder: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), start()])
  const file = join(folder, download.suggestedFilename())
  await download.saveAs(file)
  return file
}

/** How many presses have reached the portal's server and changed something there. */
export function harm({ practice }: Stage): number {
  return practice.world.log.filter(({ what }) => ['create-opened', 'create', 'revoke-opened', 'revoke'].includes(what))
    .length
}
