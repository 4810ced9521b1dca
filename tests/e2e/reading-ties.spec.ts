// Answers to the i that come late and out of order: no row is ever marked by another row's text.
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import type { World } from '../practice/world.ts'
import { expect, test } from './fixtures.ts'
import { everMarked, watchMarks } from './support/mark-watch.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'
import { beSignedIn } from './support/signed-in.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)

function idOf(world: World, topic: string): string {
  return world.accounts.get(OWN_ACCOUNT)?.certificates.find((one) => one.topic === topic)?.id ?? ''
}

for (const [race, first] of [
  [1, RIGHT],
  [2, 0],
] as const) {
  const second = first === RIGHT ? 0 : RIGHT
  const order = race === 1 ? 'in their order' : 'the second first'
  test(`two i pressed at once, row ${first} before row ${second}, answered ${order}`, async ({ koshin, practice }) => {
    await koshin.rememberOrganisation()
    await beSignedIn(koshin.context, practice.world, 'identity.apple.com', OWN_ACCOUNT)
    const page = await koshin.newPage()
    await watchMarks(page)
    const portal = new PortalPage(await koshin.portal(page, `?markup=spa&race=${race}`), practice.world)
    await expect(portal.rows).toHaveCount(TOPICS.length)
    await portal.information(first).click()
    await portal.information(second).click()
    // Both answers have come and been shown.
    const popover = page.locator('#popover')
    await expect(popover).toContainText('UID=')
    await expect(popover).toContainText(practiceEnding(race === 1 ? second : first))
    await expect(portal.mark(second)).toContainText('the pointer was on two rows')
    expect(await everMarked(page)).toEqual([])
    portal.beginWatch()
    await portal.control('Renew', RIGHT).click()
    await portal.expectDialog('This row has not been read yet')
    await portal.goBack()
    await portal.expectNothingReached('Renew on a row that may be another')

    // After the way on that the mark names, an i pressed alone is believed again.
    await koshin.portal(page, '?markup=spa')
    for (const row of [first, second]) {
      await portal.information(row).click()
      await expect.poll(async () => (await portal.verdicts())[row]).toBe(row === RIGHT ? 'this-one' : 'not-this-one')
    }
    expect(await everMarked(page)).toEqual([idOf(practice.world, RIGHT_TOPIC)])
  })
}

test('a tip that shows while the pointer is over another i is not the row’s whose i was pressed', async ({
  koshin,
  practice,
}) => {
  await koshin.rememberOrganisation()
  await beSignedIn(koshin.context, practice.world, 'identity.apple.com', OWN_ACCOUNT)
  const page = await koshin.newPage()
  await watchMarks(page)
  const portal = new PortalPage(await koshin.portal(page, '?markup=spa&race=1'), practice.world)
  await expect(portal.rows).toHaveCount(TOPICS.length)
  await portal.information(0).click()
  await portal.information(RIGHT).hover()
  await page.evaluate((topic) => {
    const tip = document.createElement('p')
    tip.textContent = `C=JP, CN=APSP:${topic.slice(-36)}, UID=${topic}`
    document.body.append(tip)
  }, RIGHT_TOPIC)
  await expect(portal.mark(0)).toContainText('the pointer was on two rows')
  expect(await everMarked(page)).toEqual([])
})

test('a tip belongs to the row on whose i the pointer rests', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=spa')
  const { page } = portal
  await expect(portal.rows).toHaveCount(TOPICS.length)
  await portal.information(RIGHT).hover()
  await page.evaluate((topic) => {
    const tip = document.createElement('p')
    tip.textContent = `C=JP, CN=APSP:${topic.slice(-36)}, UID=${topic}`
    document.body.append(tip)
  }, RIGHT_TOPIC)
  await expect.poll(async () => (await portal.verdicts())[RIGHT]).toBe('this-one')
})

function practiceEnding(row: number): string {
  return (TOPICS[row] ?? '').slice(-12)
}
