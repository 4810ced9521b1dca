// Before the record has been loaded everything consequential is held: from the first moment a control exists.
import { MARKUPS } from '../practice/push-portal/switches.ts'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'
import { silenceBackground } from './support/silent-background.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)

for (const markup of MARKUPS) {
  test(`on the ${markup} build a press at the very moment the control appears is held, and its dialog comes with it`, async ({
    koshin,
    practice,
  }) => {
    await koshin.rememberOrganisation()
    const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`)
    const { page } = portal
    await expect(portal.rows).toHaveCount(TOPICS.length)
    await page.addInitScript(() => {
      const press = (): void => {
        for (const element of document.querySelectorAll<HTMLElement>('a,label,input')) {
          const label = element instanceof HTMLInputElement ? element.value || element.alt : element.textContent
          if (label !== 'Renew') continue
          watch.disconnect()
          element.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true }))
          element.click()
          const isShown = document.querySelector('koshin-dialog') !== null
          Object.assign(window, { pressedEarly: { isShown } })
          return
        }
      }
      const watch = new MutationObserver(press)
      watch.observe(document, { subtree: true, childList: true })
    })
    portal.beginWatch()
    await koshin.portal(page)
    await portal.expectDialog()
    expect(await page.evaluate(() => Reflect.get(window, 'pressedEarly'))).toEqual({ isShown: true })
    await portal.expectNothingReached('the earliest press')
  })
}

test('while the background does not answer, everything is held; then the proven row passes', async ({
  koshin,
  practice,
}) => {
  await koshin.rememberOrganisation()
  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=grid')
  const { page } = portal
  await portal.readRows(RIGHT)
  const goOn = await silenceBackground(koshin.context)
  portal.beginWatch()
  await koshin.portal(page)
  for (const label of ['Renew', 'Revoke', 'Create a Certificate'] as const) {
    await portal.control(label, label === 'Create a Certificate' ? 0 : RIGHT).click()
    await portal.expectDialog('One moment')
    await portal.expectNothingReached(label)
    await portal.goBack()
  }
  await portal.expectBanner('unreadable', 'loading')
  await goOn()
  await portal.readRows(RIGHT)
  await portal.expectBanner('ready', 'found')
  await portal.control('Renew', RIGHT).click()
  await portal.expectReached('renew-opened', RIGHT_TOPIC)
})
