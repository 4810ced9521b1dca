// A fresh install on an account with certificates: nothing is free by silence, nothing is a verdict, and the record begins with a word.
import { NEW_ACCOUNT, OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)

// In one that tells every UID at once, and in one that is drawn anew at each answer.
for (const markup of ['table', 'spa'] as const) {
  test(`on the ${markup} build Create and Renew are held, and “This is mine” begins the record`, async ({
    koshin,
    practice,
  }) => {
    const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`)
    await expect(portal.rows).toHaveCount(TOPICS.length)
    portal.beginWatch()
    await portal.control('Create a Certificate').click()
    await portal.expectDialog()
    await expect(portal.dialog.locator('[data-button=firstSetUp]')).toBeVisible()
    await portal.goBack()

    for (const row of TOPICS.keys()) {
      if (markup !== 'table') await portal.information(row).click()
      await expect(portal.mark(row)).toContainText(`Read, not compared yet – ${TOPICS[row]}`)
    }
    await expect.poll(() => portal.verdicts()).toEqual(TOPICS.map(() => 'not-read'))
    await portal.control('Renew', RIGHT).click()
    await portal.expectDialog("Koshin doesn't know your certificate yet")
    await expect(portal.dialog.locator('[data-button=firstSetUp]')).toHaveCount(0)
    await portal.goBack()
    await portal.expectNothingReached('Create and Renew on a fresh install')
    expect((await koshin.records()).organisations).toEqual([])

    await portal.page.bringToFront()
    // A narrow row has no room for the button in its mark: the dialog of its Renew has it, too.
    const inMark = portal.mark(RIGHT).getByRole('button', { name: 'This is mine' })
    if (await inMark.isVisible()) await inMark.click()
    else {
      await portal.control('Renew', RIGHT).click()
      await portal.dialog.locator('[data-button=mine]').click()
    }
    await expect(portal.rows.nth(RIGHT)).toHaveAttribute('data-koshin-verdict', 'this-one')
    await expect
      .poll(() => portal.verdicts())
      .toEqual(TOPICS.map((topic) => (topic === RIGHT_TOPIC ? 'this-one' : 'not-this-one')))
    await expect(portal.mark(RIGHT).getByRole('button')).toHaveCount(0)
    await expect
      .poll(async () => (await koshin.records()).organisations)
      .toMatchObject([{ topic: RIGHT_TOPIC, account: OWN_ACCOUNT }])
    await portal.page.bringToFront()
    await portal.control('Renew', RIGHT).click()
    await portal.expectReached('renew-opened')
  })
}

test('Create passes on the list only after it was said that it is a first set-up', async ({ koshin, practice }) => {
  const portal = await PortalPage.signedIn(koshin, practice.world)
  await expect(portal.rows).toHaveCount(TOPICS.length)
  portal.beginWatch()
  await portal.control('Create a Certificate').click()
  await portal.expectDialog()
  await portal.dialog.locator('[data-button=firstSetUp]').click()
  await expect(portal.dialog).toHaveCount(0)
  await portal.expectNothingReached('saying it')
  await portal.control('Create a Certificate').click()
  await portal.expectReached('create-opened')
})

test('Get Started passes where nothing is known', async ({ koshin, practice }) => {
  const portal = await PortalPage.signedIn(koshin, practice.world, '', NEW_ACCOUNT)
  portal.beginWatch()
  await portal.control('Create a Certificate').click()
  await portal.expectReached('create-opened')
  await expect(portal.dialog).toHaveCount(0)
})
