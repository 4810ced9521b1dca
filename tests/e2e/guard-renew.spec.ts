// Renew on the proven row goes through at the first press; what is held has one deliberate way on.
import { MARKUPS } from '../practice/push-portal/switches.ts'
import { LOOKALIKE_TOPIC, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'
import { targetOf, WAYS } from './support/presses.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)
const LOOKALIKE = TOPICS.indexOf(LOOKALIKE_TOPIC)

for (const markup of MARKUPS) {
  test(`on the ${markup} build Renew on the proven row goes through at the first press`, async ({
    koshin,
    practice,
  }) => {
    await koshin.rememberOrganisation()
    const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`)
    const { page } = portal
    for (const way of WAYS.filter(({ name }) => ['click', 'tap', 'Enter', 'Space'].includes(name))) {
      await test.step(way.name, async () => {
        await koshin.portal(page)
        await portal.readRows(RIGHT)
        portal.beginWatch()
        const target = await targetOf(portal.control('Renew', RIGHT))
        await way.press(target, page)
        if (way.name === 'Space' && target.link) {
          // A blank on a link scrolls the page; it presses nothing.
          await portal.expectNothingReached('Space on a link')
          await expect(portal.dialog).toHaveCount(0)
          return
        }
        await portal.expectReached('renew-opened', RIGHT_TOPIC)
        await portal.expectBanner('renewing', 'chooseFile')
        await expect(portal.dialog).toHaveCount(0)
      })
    }
    await expect.poll(async () => (await koshin.records()).runs).toMatchObject([{ before: { topic: RIGHT_TOPIC } }])
  })
}

test('the way on: four characters, one press', async ({ koshin, practice }) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=spa')
  const { dialog, page } = portal
  const field = dialog.locator('.way-on input')
  const button = dialog.locator('.insist')
  await portal.readRows(LOOKALIKE)
  portal.beginWatch()

  await test.step('wrong characters do not help', async () => {
    await portal.control('Renew', LOOKALIKE).click()
    await portal.expectDialog('This is not your certificate')
    await expect(dialog.locator('.way-on')).toContainText(LOOKALIKE_TOPIC)
    await dialog.locator('.way-on summary').click()
    await expect(button).toBeDisabled()
    for (const wrong of [RIGHT_TOPIC.slice(-4), '0000', LOOKALIKE_TOPIC.slice(-3)]) {
      await field.fill(wrong)
      await expect(button).toBeDisabled()
      await field.press('Enter')
    }
    await portal.expectDialog()
    await portal.expectNothingReached('wrong characters')
  })

  await test.step("the page's script cannot press on", async () => {
    await field.fill(LOOKALIKE_TOPIC.slice(-4))
    await expect(button).toBeEnabled()
    await button.evaluate((element: HTMLElement) => {
      element.click()
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }))
      }
    })
    await field.evaluate((element) => {
      const init = { key: 'Enter', bubbles: true, cancelable: true, composed: true }
      element.dispatchEvent(new KeyboardEvent('keydown', init))
    })
    await portal.expectDialog()
    await portal.expectNothingReached('synthetic presses')
  })

  await test.step('Escape and going back close it', async () => {
    await page.keyboard.press('Escape')
    await expect(dialog).toHaveCount(0)
    await portal.control('Renew', LOOKALIKE).click()
    await portal.expectDialog()
    await portal.goBack()
    await portal.expectNothingReached('closing')
  })

  await test.step('the right characters let one press through', async () => {
    await portal.control('Renew', LOOKALIKE).click()
    await portal.insist(LOOKALIKE_TOPIC)
    await portal.expectReached('renew-opened', LOOKALIKE_TOPIC)
    await portal.expectBanner('renewing', 'renewOther')
  })

  await test.step('and no second one', async () => {
    await koshin.portal(page)
    await portal.readRows(LOOKALIKE)
    portal.beginWatch()
    await portal.control('Renew', LOOKALIKE).click()
    await portal.expectDialog('This is not your certificate')
    await portal.expectNothingReached('a second press')
    await portal.goBack()
  })

  await test.step('the keyboard has the same way on', async () => {
    const enter = WAYS.find(({ name }) => name === 'Enter')
    await enter?.press(await targetOf(portal.control('Revoke', LOOKALIKE)), page)
    await portal.expectDialog('Revoking is not part of a renewal')
    await dialog.locator('.way-on summary').press('Enter')
    await field.pressSequentially(LOOKALIKE_TOPIC.slice(-4))
    await field.press('Enter')
    await portal.expectReached('revoke-opened', LOOKALIKE_TOPIC)
  })
})
