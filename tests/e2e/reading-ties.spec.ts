// Answers to the i that come late and out of order: no row is ever marked by another row's text.
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import type { World } from '../practice/world.ts'
import { expect, test } from './fixtures.ts'
import { everMarked, watchMarks } from './support/mark-watch.ts'
import { PortalPage, signIn, TOPICS } from './support/portal-page.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)

function idOf(world: World, topic: string): string {
  return world.accounts.get(OWN_ACCOUNT)?.certificates.find((one) => one.topic === topic)?.id ?? ''
}

for (const race of [1, 2] as const) {
  for (const first of [0, RIGHT]) {
    const second = first === RIGHT ? 0 : RIGHT
    const order = race === 1 ? 'in their order' : 'the second first'
    test(`two i pressed at once, row ${first} before row ${second}, answered ${order}`, async ({
      koshin,
      practice,
    }) => {
      await koshin.rememberOrganisation()
      const page = await koshin.newPage()
      await watchMarks(page)
      const portal = new PortalPage(await koshin.portal(page, `?markup=spa&race=${race}`), practice.world)
      await signIn(page)
      await expect(portal.rows).toHaveCount(TOPICS.length)
      await portal.information(first).click()
      await portal.information(second).click()
      // Both answers have come and been shown.
      const popover = page.locator('#popover')
      await expect(popover).toContainText('UID=')
      await expect(popover).toContainText(practiceEnding(race === 1 ? second : first))
      await expect(portal.mark(second)).toContainText('two i were pressed at once')
      expect(await everMarked(page)).toEqual([])
      portal.beginWatch()
      await portal.control('Renew', RIGHT).click()
      await portal.expectDialog('This row has not been read yet')
      await portal.goBack()
      await portal.expectNothingReached('Renew on a row that may be another')

      // Once it has calmed down, an i pressed alone is believed again.
      await expect(portal.mark(second)).toHaveText('? Not read yet – press the i', { timeout: 12_000 })
      const again = race === 1 ? [first, second] : [second, first]
      if (race === 2) {
        // What is shown is the first row's, but the page takes it for the second's: its i closes it. The same text shown
        // once more would prove nothing, so it has to be gone before it can come back as an answer.
        await portal.information(second).click()
        await expect(popover).toBeHidden()
      }
      for (const row of again) {
        await portal.information(row).click()
        await expect
          .poll(async () => (await portal.verdicts())[row], { timeout: 12_000 })
          .toBe(row === RIGHT ? 'this-one' : 'not-this-one')
      }
      expect(await everMarked(page)).toEqual([idOf(practice.world, RIGHT_TOPIC)])
    })
  }
}

function practiceEnding(row: number): string {
  return (TOPICS[row] ?? '').slice(-12)
}
