// Presses a control in every way there is and expects each to be held: nothing reaches the page, and the dialog says why.
import { expect, type Locator, type Page, test } from '@playwright/test'
import { targetOf, WAYS } from './presses.ts'

/** What a guarded page's test class gives. */
export interface HoldingPage {
  page: Page
  dialog: Locator
  beginWatch(): void
  expectDialog(title?: string | RegExp): Promise<void>
  consequences(): unknown[]
  expectNothingReached(about: string): Promise<void>
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
  const target = await targetOf(control)
  for (const way of WAYS.filter(({ fits }) => fits(target))) {
    await test.step(`${about}: ${way.name}`, async () => {
      await way.press(target, page)
      if (way.speaks(target)) {
        await portal.expectDialog(title)
        expect(portal.consequences()).toEqual([])
        await page.keyboard.press('Escape')
      } else {
        await portal.expectNothingReached(`${about}: ${way.name}`)
      }
      await expect(portal.dialog).toHaveCount(0)
      expect(page.url()).toBe(address)
      expect(page.context().pages()).toHaveLength(tabs)
    })
  }
  // Whatever a press has sent reaches the portal before this does.
  await portal.expectNothingReached(about)
}
