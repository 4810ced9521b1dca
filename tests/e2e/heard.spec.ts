// What somebody hears who does not see the screen: the reason of a held press, the verdict at the very button, where a popup begins.
import { RIGHT_LOCATION } from '../practice/business-portal/seed.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { BusinessPage } from './support/business-page.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'
import { runUpTo } from './support/renewal.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)
const WRONG = TOPICS.findIndex((topic) => topic !== RIGHT_TOPIC)

test('on the push portal', async ({ koshin, practice, words }) => {
  await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  const portal = await PortalPage.signedIn(koshin, practice.world)
  await portal.readAll()

  await test.step('each Renew, Download and Revoke says whose it is', async () => {
    for (const label of ['Renew', 'Download', 'Revoke'] as const) {
      await expect(portal.control(label, RIGHT)).toHaveAccessibleDescription(words('mark.thisOne'))
      await expect(portal.control(label, WRONG)).toHaveAccessibleDescription(words('mark.notThisOne'))
      // The service behind the own rows is no MDM's.
      await expect(portal.control(label, TOPICS.length)).toHaveAccessibleDescription('')
    }
    await expect(portal.control('Create a Certificate')).toHaveAccessibleDescription('')
  })

  await test.step('no verdict is heard without its row', async () => {
    for (const row of TOPICS.keys()) {
      await expect(portal.mark(row).locator('.mark')).toHaveAttribute('aria-hidden', 'true')
    }
  })

  await test.step('a held press is heard with its reason and what to do now', async () => {
    await portal.control('Renew', WRONG).press('Enter')
    await portal.expectDialog()
    const dialog = portal.page.locator('koshin-dialog dialog')
    await expect(dialog).toHaveRole('alertdialog')
    await expect(dialog).toHaveAccessibleName(/^Koshin stopped “Renew”.*not your certificate/)
    await expect(dialog).toHaveAccessibleDescription(/not the UID of.*What to do now: Go back/)
    // In the page's language, where that says one.
    await expect(dialog.locator('.brand [lang=en], .insist [lang=en]')).toHaveText(['Renew', 'Renew'])
    await portal.page.keyboard.press('Escape')
    await expect(portal.control('Renew', WRONG)).toBeFocused()
  })

  await test.step('what is only asked is no alarm', async () => {
    await portal.pressInBanner('compare')
    await portal.expectDialog()
    const dialog = portal.page.locator('koshin-dialog dialog')
    await expect(dialog).toHaveRole('dialog')
    await expect(dialog).toHaveAccessibleName(/^Koshin /)
  })
})

test('on the business portal', async ({ koshin, practice, words }) => {
  await koshin.rememberOrganisation({ locations: [RIGHT_LOCATION] })
  const portal = await BusinessPage.open(koshin, practice.world, { generation: 'G2', language: 'en' })
  await portal.openTokens()
  const download = (location: string) => portal.location(location).getByText(portal.words.download, { exact: true })
  await expect(download(RIGHT_LOCATION)).toHaveAccessibleDescription(words('business.mark.location'))
  await expect(download('大阪支店')).toHaveAccessibleDescription(words('business.mark.notYours'))
})

test('a popup begins at its heading', async ({ koshin, words }) => {
  const organisation = await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  const page = await koshin.newPage()
  const start = await koshin.openPopup(page)
  await expect(start.getByRole('heading', { level: 1 })).toBeFocused()
  await page.bringToFront()
  await koshin.remember({ runs: [runUpTo('wizardStart', organisation)] })
  const app = new App(await koshin.openPopup(page), words)
  await app.showsStep('wizardStart')
  await expect(app.page.locator('#step-title')).toBeFocused()
})
