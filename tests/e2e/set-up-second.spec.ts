// A second set-up over an existing one is held, with its reason, in Koshin and at the portal; and the way on is to renew.
import { NEW_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { ConsolePage } from './support/console-page.ts'
import { PortalPage, signIn } from './support/portal-page.ts'
import { beginSetUp, rememberSetUp } from './support/set-up.ts'

test('is not begun without the word that this is the first one', async ({ koshin, words }) => {
  const app = new App(await koshin.desk(), words)
  await app.openWays()
  await app.press('learn.firstSetUp')
  await app.says('setUp.onlyOnceWhy')
  await app.page.locator('#organisation-name').fill('Newcomer K.K.')
  await app.press('setUp.begin')
  await app.says('setUp.isFirstMissing')
  expect((await koshin.records()).organisations).toEqual([])
  await app.press('setUp.backToLearn')
  await app.says('leaving.unsaved')
  await app.press('leaving.back')
  await app.says('learn.titleFirst')
})

test('is seen in the console, held at the portal, and turned into a renewal', async ({ koshin, practice, words }) => {
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()
  await console.basicSettings()
  const first = new App(await koshin.openPopup(console.page), words)
  await beginSetUp(first, 'Newcomer K.K.', NEW_ACCOUNT)
  await first.tickByHand('accountAdvice')
  await first.press('setUp.look.read')
  await first.says('setUp.second.title')
  await first.says('setUp.second.why')

  const portal = new PortalPage(await koshin.portal(), practice.world)
  await signIn(portal.page, NEW_ACCOUNT)
  await portal.expectBanner('no-certificate', 'setUpSecond')
  await expect(portal.banner.locator('.rest')).toContainText(RIGHT_TOPIC)
  portal.beginWatch()
  await portal.control('Create a Certificate').click()
  await portal.expectDialog('This would be a second set-up')
  await portal.goBack()
  await portal.expectNothingReached('Create in a second set-up')

  const app = new App(await koshin.openPopup(console.page), words)
  await app.says('setUp.second.title')
  await app.press('setUp.second.use')
  await expect(app.button('setUp.second.use')).toHaveCount(0)
  // The run goes after the UID has been put on record.
  await expect.poll(async () => (await koshin.records()).runs).toEqual([])
  const { organisations } = await koshin.records()
  expect(organisations).toMatchObject([{ name: 'Newcomer K.K.', topic: RIGHT_TOPIC }])
  await portal.page.bringToFront()
  await portal.expectBanner('no-certificate', 'getStarted')
})

test('of a certificate that another organisation has on record is refused, and that one named', async ({
  koshin,
  words,
}) => {
  await koshin.rememberOrganisation({ name: 'Example Inc.' })
  const { id } = await rememberSetUp(koshin)
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()
  await console.basicSettings()
  const app = new App(await koshin.openPopup(console.page), words)
  await app.tickByHand('accountAdvice')
  await app.press('setUp.look.read')
  await app.press('setUp.second.use')
  await app.says('setUp.second.taken', 'Example Inc.')
  const { organisations } = await koshin.records()
  expect(organisations.find((one) => one.id === id)).not.toHaveProperty('topic')
})

test('an organisation whose set-up was given up can be given the UID it has after all', async ({ koshin, words }) => {
  const { id } = await rememberSetUp(koshin, NEW_ACCOUNT)
  const app = new App(await koshin.desk(), words)
  await app.press('setUp.abandon.link')
  await app.press('run.abandonYes')
  await app.says('setUp.home.none')
  await app.press('setUp.home.learn')
  await app.chooseWay('paste')
  await app.page.locator('#pasted').fill(`UID=${RIGHT_TOPIC}`)
  await app.press('learn.useThis')
  await app.press('learn.confirm.save')
  await expect(app.button('setUp.home.learn')).toHaveCount(0)
  await expect
    .poll(async () => (await koshin.records()).organisations)
    .toMatchObject([{ id, name: 'Newcomer K.K.', topic: RIGHT_TOPIC }])
})
