// The side panel: permitted at the first press, opened from the browser's next start on, and never at the browser's cost.
import { expect, test } from './fixtures.ts'

test('is permitted first, and opens after the next start of the browser', async ({ koshin, words }) => {
  const page = await koshin.newPage()
  await page.goto('https://practice.koshin.test/')
  const popup = await koshin.openPopup(page)
  await popup.getByRole('button', { name: words('frame.openPanel') }).click()
  await expect(popup.getByText(words('frame.panelLater')).first()).toBeVisible()
  await expect(popup.getByRole('button', { name: words('frame.openDesk') }).last()).toBeVisible()

  await koshin.reopen()
  const later = await koshin.newPage()
  await later.goto('https://practice.koshin.test/')
  const second = await koshin.openPopup(later)
  const opened = koshin.context.waitForEvent('page', (one) => one.url().includes('sidepanel.html'))
  await second.getByRole('button', { name: words('frame.openPanel') }).click()
  const panel = await opened
  await expect(panel.getByRole('heading').first()).toBeVisible()
})
