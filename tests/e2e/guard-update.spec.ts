// An update of the extension while the portal is open: what was held stays held, and the page says why.
import type { browser } from 'wxt/browser'
import { LOOKALIKE_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

/** Of the pages in which functions are evaluated. */
declare const chrome: typeof browser

test.use({ ownBrowser: true })

test('a page that was open before an update still holds, and asks to be loaded again', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  await portal.readAll()
  const desk = await koshin.desk()
  const gone = desk.waitForEvent('close')
  // The page that asks for it goes away with the answer still open.
  await desk.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
  await gone

  await portal.page.bringToFront()
  // The page goes on changing: nothing is drawn into it any more, and what was drawn may be another row's by now.
  await portal.page.evaluate(() => document.querySelector('td')?.setAttribute('title', 'changed'))
  await expect(portal.content.locator('[data-koshin-verdict]')).toHaveCount(0)
  const asked = portal.page.waitForEvent('dialog')
  const pressed = portal.control('Renew', TOPICS.indexOf(LOOKALIKE_TOPIC)).click()
  const dialog = await asked
  expect(dialog.message()).toContain('Reload the page')
  await dialog.accept()
  await pressed
  expect(practice.world.log.filter(({ what }) => what === 'renew-opened')).toEqual([])
})
