// The Apple Account is lost for good: Create stays held until that was confirmed twice, then it passes, and can be held again.
import { NEW_ACCOUNT, OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { PortalPage, signIn } from './support/portal-page.ts'

test('Create is held until the loss was confirmed twice', async ({ koshin, practice, words }) => {
  await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  const app = new App(await koshin.desk(), words)
  const { page } = app
  await app.press('troubles.link')
  await page.getByText(words('troubles.accountLost.title')).click()
  await app.press('lost.open')
  await app.says('lost.cost2')
  await app.press('lost.say')
  await app.says('lost.sayMissing')
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await app.press('lost.say')
  await app.says('lost.again')

  const portal = new PortalPage(await koshin.portal(), practice.world)
  await signIn(portal.page, NEW_ACCOUNT)
  portal.beginWatch()
  await portal.control('Create a Certificate').click()
  await expect(portal.dialog).toHaveCount(1)
  await portal.goBack()
  await portal.expectNothingReached('Create after the first confirmation')

  await page.bringToFront()
  await page.getByLabel(words('lost.ending')).fill('0000')
  await app.press('lost.begin')
  await app.says('lost.endingWrong')
  await page.getByLabel(words('lost.ending')).fill(` ${RIGHT_TOPIC.slice(-4).toUpperCase()} `)
  await app.press('lost.begin')
  await app.showsStep('accountAdvice')
  await app.says('lost.note')

  await portal.page.bringToFront()
  await portal.bannerSays('setUpStart')
  await portal.control('Create a Certificate').click()
  await portal.bannerSays('setUpTerms')
  await expect(portal.dialog).toHaveCount(0)

  // The account is found after all: the certificate is back, and Create is held as ever.
  await page.bringToFront()
  await app.showsStep('acceptTerms')
  await app.press('lost.found')
  await expect(app.button('home.start')).toBeVisible()
  const { organisations, runs } = await koshin.records()
  expect(organisations).toMatchObject([{ topic: RIGHT_TOPIC, account: OWN_ACCOUNT }])
  expect(runs).toEqual([])
})
