// The side panel: offered at the start as the way to work, opened at the first press, and left open by a click into the page.
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { runUpTo } from './support/renewal.ts'

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

test('a file that the popup asks for is chosen beside the page, on the step or the screen it was asked for', async ({
  koshin,
  words,
}) => {
  const page = await koshin.newPage()
  await page.goto('https://practice.koshin.test/')
  const first = new App(await koshin.openPopup(page), words)
  await first.chooseWay('file')
  await first.says('frame.filesBeside')
  const opened = koshin.context.waitForEvent('page', (one) => one.url().includes('sidepanel.html'))
  await first.press('judge.chooseCertificate')
  const panel = new App(await opened, words)
  const heading = panel.page.getByRole('heading', { name: words('learn.way.file.title') })
  await expect(heading).toBeVisible()
  await panel.saysNot('frame.filesBeside')
  const dialog = panel.page.waitForEvent('filechooser')
  await panel.press('judge.chooseCertificate')
  await dialog
  await panel.page.close()

  const organisation = await koshin.rememberOrganisation()
  await koshin.remember({ runs: [runUpTo('judgeCertificate', organisation)] })
  const again = koshin.context.waitForEvent('page', (one) => one.url().includes('sidepanel.html'))
  const popup = new App(await koshin.openPopup(page), words)
  await popup.showsStep('judgeCertificate')
  await popup.press('judge.chooseCertificate')
  await new App(await again, words).showsStep('judgeCertificate')
})
