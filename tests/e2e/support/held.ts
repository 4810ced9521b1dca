// Presses a control in every way there is and expects each to be held: nothing reaches the page, and the dialog says why.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { targetOf, WAYS } from './presses.ts'

/** What a guarded page's test class gives. */
export interface HoldingPage {
  page: Page
  dialog: Locator
  beginWatch(): void
  expectDialog(title?: string | RegExp): Promise<void>
  expectNothingReached(about: string): Promise<void>
  goBack(): Promise<void>
}

/** `about` names the control in the report. */
export async function expectHeldInEveryWay(
  portal: HoldingPage,
  control: Locator,
  about: string,
  title?: string | RegExp,
): Promise<void> {
  const { page } = portal
  portal.beginWatch()
  const address = page.url()
  const tabs = page.context().pages().length
  for (const way of WAYS) {
    const target = await targetOf(control)
    if (!way.fits(target)) continue
    await test.step(`${about}: ${way.name}`, async () => {
      await way.press(target, page)
      if (way.speaks(target)) {
        await portal.expectDialog(title)
        await portal.expectNothingReached(`${about}: ${way.name}`)
        await portal.goBack()
      } else {
        await portal.expectNothingReached(`${about}: ${way.name}`)
        await expect(portal.dialog).toHaveCount(0)
      }
      expect(page.url()).toBe(address)
      expect(page.context().pages()).toHaveLength(tabs)
    })
  }
}
