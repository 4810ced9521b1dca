// A dangerous word on the way of a press is held in every markup, whatever was read of the page before; a harmless one passes.
import { RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import { expect, test } from './fixtures.ts'
import { BusinessPage } from './support/business-page.ts'
import type { GuardedPortal } from './support/guarded-page.ts'
import { MARKUPS_OF_CONTROLS, pressControl, putControl, reachedBy } from './support/own-controls.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

async function expectHeldInEveryMarkup(portal: GuardedPortal, labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    for (const markup of MARKUPS_OF_CONTROLS) {
      await test.step(`${label}: ${markup.name}`, async () => {
        await putControl(portal.page, markup, label)
        await pressControl(portal.page, markup)
        if (markup.press === 'menu') await portal.page.keyboard.press('Escape')
        else {
          await portal.expectDialog()
          await portal.goBack()
        }
        expect(await reachedBy(portal.page, markup)).toEqual([])
      })
    }
  }
}

test('beside a readable list of certificates', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  await expect(portal.rows).toHaveCount(TOPICS.length)
  await expectHeldInEveryMarkup(portal, ['Renew', 'Revoke now', 'Create a Certificate'])
  for (const markup of MARKUPS_OF_CONTROLS.filter(({ name }) => !name.includes('otherwise'))) {
    await test.step(`Help: ${markup.name}`, async () => {
      await putControl(portal.page, markup, 'Help')
      await pressControl(portal.page, markup)
      if (markup.press === 'menu') await portal.page.keyboard.press('Escape')
      await expect.poll(() => reachedBy(portal.page, markup)).not.toEqual([])
      await expect(portal.dialog).toHaveCount(0)
    })
  }
})

test('beside the pane of another server', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation({ servers: [RIGHT_SERVER] })
  const portal = await BusinessPage.open(koshin, practice.world, { language: 'ja' })
  await portal.openServer('Jamf Pro')
  await portal.expectBanner('wrong-target', 'otherServer')
  await expectHeldInEveryMarkup(portal, ['トークンをダウンロード', '削除'])
})

test('a choice that was held is put back, and made by whoever insists', async ({ koshin, practice }) => {
  const { topic } = await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=table')
  const { page } = portal
  await expect(portal.rows).toHaveCount(TOPICS.length)
  const markup = MARKUPS_OF_CONTROLS.find(({ press }) => press === 'choose')
  if (!markup) throw new Error('no list to choose from')
  await putControl(page, markup, 'Create a Certificate')
  await pressControl(page, markup)
  await portal.expectDialog('This creates a new certificate')
  expect(await page.locator('own-place select').evaluate((select: HTMLSelectElement) => select.selectedIndex)).toBe(0)
  await portal.insist(topic)
  await expect.poll(() => reachedBy(page, markup)).toEqual(['input', 'change'])
  expect(await page.locator('own-place select').evaluate((select: HTMLSelectElement) => select.selectedIndex)).toBe(1)
})
