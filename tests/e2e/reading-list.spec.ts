// The list is read on every markup: by hand and by Koshin's button, four rows marked, the macOS Server row never.
import { MARKUPS } from '../practice/push-portal/switches.ts'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

const VERDICTS = TOPICS.map((topic) => (topic === RIGHT_TOPIC ? 'this-one' : 'not-this-one'))

/** Texts are in the rows from the start on the table build only. */
async function expectAllRead(portal: PortalPage): Promise<void> {
  await expect.poll(() => portal.verdicts()).toEqual(VERDICTS)
  for (const [row, verdict] of VERDICTS.entries()) {
    await expect(portal.mark(row)).toHaveText(verdict === 'this-one' ? '✓ This one' : '✕ Not this one')
    await expect(portal.mark(row)).toHaveAttribute('data-verdict', verdict)
  }
  await expect(portal.rows.filter({ hasText: 'apns:com.apple.mail' })).toHaveCount(0)
  await expect(portal.page.getByText('apns:com.apple.mail')).toBeVisible()
  await portal.expectBanner('ready', 'found')
}

for (const markup of MARKUPS) {
  test.describe(`on the ${markup} build`, () => {
    test('every i opened by hand marks its own row, and the rows stay marked and are read again as the page changes', async ({
      koshin,
      practice,
    }) => {
      const organisation = await koshin.rememberOrganisation()
      const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`)
      await expect(portal.rows).toHaveCount(TOPICS.length)
      if (markup !== 'table') {
        await portal.expectBanner('ready', 'pressInformation')
        await expect.poll(() => portal.verdicts()).toEqual(TOPICS.map(() => 'not-read'))
        await expect(portal.mark(0)).toHaveText('? Not read yet – click the i')
      }
      for (const row of [...TOPICS.keys()].reverse()) {
        await portal.information(row).click()
        await expect(portal.rows.nth(row)).toHaveAttribute('data-koshin-verdict', VERDICTS[row] ?? '')
      }
      await expectAllRead(portal)
      await expect(portal.banner.locator('dl')).toContainText(organisation.topic)
      // What the proven row tells is learned: the account, the serial, the day.
      const certificate = practice.world.accounts.get('it@example.co.jp')?.certificates[TOPICS.indexOf(RIGHT_TOPIC)]
      await expect
        .poll(async () => (await koshin.records()).organisations[0])
        .toMatchObject({ account: 'it@example.co.jp', serial: certificate?.serial })

      await test.step('the same rows stay marked when the page is drawn anew around them', async () => {
        // Every i closes or opens something, and the single-page build replaces all its rows each time.
        for (const row of TOPICS.keys()) {
          await portal.information(row).click()
          await expect.poll(() => portal.verdicts()).toEqual(VERDICTS)
        }
        await expectAllRead(portal)
      })

      await test.step('a label that changes in a row that was read before is read again', async () => {
        const renew = portal.control('Renew', TOPICS.indexOf(RIGHT_TOPIC))
        await portal.page.evaluate(() => document.body.append('Elsewhere'))
        await renew.evaluate((element) => {
          const name = ['value', 'alt', 'title', 'aria-label'].find((one) => element.getAttribute(one) === 'Renew')
          if (name) element.setAttribute(name, 'Revoke')
          else element.textContent = 'Revoke'
        })
        portal.beginWatch()
        await portal.control('Revoke', TOPICS.indexOf(RIGHT_TOPIC)).click()
        await portal.expectDialog(/^Revoking cuts off every device/)
        expect(portal.consequences()).toEqual([])
      })
    })

    test("Koshin's button opens every i", async ({ koshin, practice }) => {
      await koshin.rememberOrganisation()
      const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`)
      await expect(portal.rows).toHaveCount(TOPICS.length)
      const button = portal.banner.locator('[data-button=readAll]')
      if (markup === 'table') await portal.expectBanner('ready', 'found')
      else {
        portal.beginWatch()
        await portal.pressInBanner('readAll')
      }
      await expectAllRead(portal)
      await expect(button).toHaveCount(0)
      await expect(portal.banner.locator('[data-button=showRow]')).toBeAttached()
      expect(portal.consequences()).toEqual([])
    })
  })
}
