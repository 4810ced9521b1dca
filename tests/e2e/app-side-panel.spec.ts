// The side panel: offered at the start as the way to work, opened at the first press, and left open by a click into the page.
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'

test('opens at once from the first screen, and from the bar on every other', async ({ koshin, words }) => {
  const page = await koshin.newPage()
  await page.goto('https://practice.koshin.test/')
  const opened = koshin.context.waitForEvent('page', (one) => one.url().includes('sidepanel.html'))
  const popup = new App(await koshin.openPopup(page), words)
  await popup.press('beside.open')
  const panel = new App(await opened, words)
  await panel.says('learn.titleFirst')
  await page.locator('body').click()
  await expect(panel.button('learn.tab.read')).toBeVisible()

  await koshin.rememberOrganisation()
  await panel.page.close()
  const again = koshin.context.waitForEvent('page', (one) => one.url().includes('sidepanel.html'))
  const second = new App(await koshin.openPopup(page), words)
  await second.press('beside.short')
  await expect((await again).getByRole('heading').first()).toBeAttached()
})
