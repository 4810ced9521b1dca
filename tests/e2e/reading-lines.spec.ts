// Lists in which no element groups a row are read by their lines: the right row is proven, its Renew passes, every other is held.
import { UNGROUPED } from '../practice/push-portal/grid/ungrouped.ts'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)
const VERDICTS = TOPICS.map((topic) => (topic === RIGHT_TOPIC ? 'this-one' : 'not-this-one'))

/** The open panels would lie over what is pressed. */
function closePanels({ page }: PortalPage): Promise<void> {
  return page.evaluate(() => {
    for (const panel of document.querySelectorAll<HTMLElement>('[data-panel]')) panel.hidden = true
  })
}

for (const markup of UNGROUPED) {
  test(`on the ${markup} build every row is read, and only the right Renew passes`, async ({ koshin, practice }) => {
    await koshin.rememberOrganisation()
    const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`)
    await expect(portal.rows).toHaveCount(TOPICS.length)
    await portal.expectBanner('ready', 'pressInformation')
    for (const row of [...TOPICS.keys()].reverse()) {
      await portal.information(row).click()
      await expect(portal.rows.nth(row)).toHaveAttribute('data-koshin-verdict', VERDICTS[row] ?? '')
    }
    await expect.poll(() => portal.verdicts()).toEqual(VERDICTS)
    await closePanels(portal)
    portal.beginWatch()
    for (const row of TOPICS.keys()) {
      if (row === RIGHT) continue
      await portal.control('Renew', row).click()
      await portal.expectDialog('This is not your certificate')
      await portal.goBack()
    }
    await portal.control('Create a Certificate').click()
    await portal.expectDialog()
    await portal.goBack()
    await portal.expectNothingReached('what is not the right Renew')
    await portal.control('Renew', RIGHT).click()
    await portal.expectReached('renew-opened')
  })
}

test('a row whose line is in doubt is not read', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=lines')
  await expect(portal.rows).toHaveCount(TOPICS.length)
  await portal.read(RIGHT)
  await closePanels(portal)
  // Half a line lower, by style alone, nobody can tell any more to which row this Renew belongs.
  await portal.control('Renew', RIGHT).evaluate((element) => {
    ;(element as HTMLElement).style.transform = 'translateY(22px)'
  })
  portal.beginWatch()
  await portal.control('Renew', RIGHT).click()
  await portal.expectDialog()
  await portal.goBack()
  await portal.expectNothingReached('a Renew between two lines')
})
