// Whose certificate it is: another Apple Account, one that never made a certificate, two organisations, nothing on record.
import type { Organisation } from '../../lib/model/organisation.ts'
import { MARKUPS } from '../practice/push-portal/switches.ts'
import { NEW_ACCOUNT, OTHER_ACCOUNT, OWN_ACCOUNT, RIGHT_TOPIC, SEED } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'
import { targetOf, WAYS } from './support/presses.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)
const SECOND = 1
const OTHER_TOPICS = (SEED[OTHER_ACCOUNT] ?? []).map(({ topic }) => topic)

/** Ways that press nothing by themselves; what they do to Create where nothing is on record. */
const SILENT = new Set(['drag', 'start of a drag', 'context menu'])
const SILENT_ON: Record<string, string[]> = {
  table: ['Space'],
  divs: ['middle click'],
  grid: ['middle click'],
  // A middle click opens the link in another tab, where the script that makes it a Create does not act.
  spa: ['middle click', 'Space'],
}

test('in another account nothing is mine', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=divs', OTHER_ACCOUNT)
  await expect(portal.rows).toHaveCount(OTHER_TOPICS.length)
  await portal.expectBanner('wrong-account', 'wrongAccount')
  await expect(portal.banner.locator('.rest')).toContainText(OTHER_ACCOUNT)
  await expect(portal.banner.locator('.rest')).toContainText(OWN_ACCOUNT)
  portal.beginWatch()
  for (const row of OTHER_TOPICS.keys()) {
    await portal.control('Renew', row).click()
    await portal.expectDialog(/^This (row has not been read yet|is not your certificate)$/)
    await portal.goBack()
    await portal.read(row)
    await portal.control('Renew', row).click()
    await portal.expectDialog('This is not your certificate')
    await portal.goBack()
  }
  await expect.poll(() => portal.verdicts()).toEqual(OTHER_TOPICS.map(() => 'not-this-one'))
  await portal.expectBanner('wrong-account', 'wrongAccount')
  await portal.expectNothingReached('Renew in another account')
})

test('without a recorded account, the rows tell that it is another one', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=spa', OTHER_ACCOUNT)
  await expect(portal.rows).toHaveCount(OTHER_TOPICS.length)
  for (const row of OTHER_TOPICS.keys()) await portal.read(row)
  await portal.expectBanner('wrong-account', 'withoutTopic')
  // The account of certificates that are not ours is not noted as ours.
  expect((await koshin.records()).organisations[0]?.account).toBeUndefined()
})

test('in an account without certificates Create is held', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=grid', NEW_ACCOUNT)
  await portal.expectBanner('no-certificate', 'getStarted')
  portal.beginWatch()
  await portal.control('Create a Certificate').click()
  await portal.expectDialog('This Apple Account has no certificate')
  await expect(portal.dialog.locator('.todo')).toContainText(OWN_ACCOUNT)
  await portal.goBack()
  await portal.expectNothingReached('Create')
})

test("another organisation's row bears its name and is held with that reason", async ({ koshin, practice }) => {
  const first = await koshin.rememberOrganisation({ name: 'First K.K.' })
  const second: Organisation = {
    ...first,
    id: crypto.randomUUID(),
    name: 'Second K.K.',
    topic: TOPICS[SECOND] ?? '',
  }
  await koshin.remember({ organisations: [second] })
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=spa')
  await portal.readRows(SECOND, RIGHT)
  await expect(portal.mark(SECOND)).toHaveText('✕ Not this one – belongs to “Second K.K.”')
  await expect(portal.mark(RIGHT)).toHaveText('✓ This one')
  portal.beginWatch()
  await portal.control('Renew', SECOND).click()
  await portal.expectDialog('This certificate belongs to “Second K.K.”')
  await portal.goBack()
  await portal.expectNothingReached("Renew on the other organisation's row")

  // The page follows at once when the user switches to the other organisation.
  await koshin.remember({ currentOrganisation: second.id })
  await expect(portal.mark(SECOND)).toHaveText('✓ This one')
  await expect(portal.mark(RIGHT)).toHaveText('✕ Not this one – belongs to “First K.K.”')
  await portal.control('Renew', RIGHT).click()
  await portal.expectDialog('This certificate belongs to “First K.K.”')
  await portal.goBack()
  await portal.control('Renew', SECOND).click()
  await portal.expectReached('renew-opened', second.topic)
})

test('with nothing on record nothing goes through where certificates are listed', async ({ koshin, practice }) => {
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=grid')
  await expect(portal.rows).toHaveCount(TOPICS.length)
  await portal.information(RIGHT).click()
  await expect(portal.mark(RIGHT)).toContainText(RIGHT_TOPIC)
  await portal.expectBanner('idle', 'idle')
  await expect.poll(() => portal.verdicts()).toEqual(TOPICS.map(() => 'not-read'))
  portal.beginWatch()
  await portal.control('Renew', RIGHT).click()
  await portal.expectDialog("Koshin doesn't know your certificate yet")
  await portal.goBack()
  await portal.control('Revoke', RIGHT).click()
  await portal.expectDialog('Revoking is not part of a renewal')
  await portal.goBack()
  await portal.control('Create a Certificate').click()
  await portal.expectDialog('This account already has certificates')
  await portal.goBack()
  await portal.expectNothingReached('Renew, Revoke and Create with nothing on record')
})

for (const markup of MARKUPS) {
  test(`on the ${markup} build, with nothing on record, Create passes in every way where there has never been a certificate`, async ({
    koshin,
    practice,
  }) => {
    const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`, NEW_ACCOUNT)
    const { page } = portal
    let hasGone = false
    // This also proves the ways of pressing themselves: where nobody holds them, they reach the portal.
    for (const way of WAYS) {
      await test.step(`Create: ${way.name}`, async () => {
        if (hasGone) await koshin.portal(page)
        await portal.expectBanner('idle', 'idleGetStarted')
        const target = await targetOf(portal.control('Create a Certificate'))
        // What presses nothing leaves the page as it is.
        const isSilent = SILENT.has(way.name) || SILENT_ON[markup]?.includes(way.name) === true
        hasGone = way.fits(target) && !isSilent
        if (!way.fits(target)) return
        portal.beginWatch()
        if (way.name === 'start of a drag') await expect(way.press(target, page)).rejects.toThrow('not prevented')
        else await way.press(target, page)
        if (isSilent) await portal.expectNothingReached(way.name)
        else await expect.poll(() => portal.consequences()[0]?.what).toBe('create-opened')
        await expect(portal.dialog).toHaveCount(0)
        for (const other of koshin.context.pages()) if (other !== page) await other.close()
      })
    }
  })
}
