// Held, on every markup and for every way of pressing: the wrong row, Revoke, Create, its terms, and its upload.

import { MARKUPS } from '../practice/push-portal/switches.ts'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { expectHeldInEveryWay } from './support/held.ts'
import { type Label, PortalPage, TOPICS } from './support/portal-page.ts'
import { authority, makeRequestFile } from './support/request-file.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)
const LOOKALIKE = 0

const heldInEveryWay = (portal: PortalPage, label: Label, row = 0, title?: RegExp): Promise<void> =>
  expectHeldInEveryWay(portal, portal.control(label, row), label, title)

for (const markup of MARKUPS) {
  test.describe(`on the ${markup} build`, () => {
    test('the wrong row, Revoke and Create are held in every way', async ({ koshin, practice }) => {
      await koshin.rememberOrganisation()
      const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`)
      await portal.readRows(LOOKALIKE, RIGHT)
      await heldInEveryWay(portal, 'Renew', LOOKALIKE, /^This is not your certificate$/)
      await heldInEveryWay(portal, 'Revoke', LOOKALIKE, /^Revoking is not part of a renewal$/)
      await heldInEveryWay(portal, 'Revoke', RIGHT, /^Revoking cuts off every device/)
      await heldInEveryWay(portal, 'Create a Certificate', 0, /^This creates a new certificate$/)
      await portal.expectBanner('ready', 'found')
    })

    test('the terms and the upload of a new certificate are held in every way', async ({
      koshin,
      practice,
    }, testInfo) => {
      await koshin.rememberOrganisation()
      const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`)
      const { page } = portal
      await portal.control('Create a Certificate').click()
      await portal.expectDialog()
      await portal.insist(RIGHT_TOPIC)
      await portal.expectBanner('creating', 'terms')
      await page.locator('input[type=checkbox]').check()
      await heldInEveryWay(portal, 'Accept', 0, /^These terms lead to a new certificate$/)
      await test.step('Accept: Enter in the form', async () => {
        await page.locator('input[type=checkbox]').press('Enter')
        if (await portal.control('Accept').evaluate((element) => element.closest('form') !== null)) {
          await portal.expectDialog(/^These terms/)
          await portal.goBack()
        }
        await portal.expectNothingReached('Enter in the form')
        await page.locator('input[type=checkbox]').check()
      })

      await portal.control('Accept').click()
      await portal.expectDialog()
      await portal.insist(RIGHT_TOPIC)
      await portal.expectBanner('creating', 'creating')
      const { path } = await makeRequestFile(await authority(), testInfo)
      await page.locator('input[type=file]').filter({ visible: true }).setInputFiles(path)
      await heldInEveryWay(portal, 'Upload', 0, /^This upload creates a new certificate$/)
      expect(practice.world.log.filter(({ what }) => what === 'create')).toEqual([])
    })
  })
}
