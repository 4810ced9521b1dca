// The way back from what is looked at beside the work: to where the user stood, with all that was read and typed there.
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { runUpTo } from './support/renewal.ts'

test('what was half registered is there again after a look at the help, the settings and a page of them', async ({
  koshin,
  words,
}) => {
  const app = new App(await koshin.desk(), words)
  const { page } = app
  await app.chooseWay('paste')
  await page.locator('#pasted').fill(`UID=${RIGHT_TOPIC}`)

  await app.press('troubles.link')
  await page.getByRole('button', { name: words('troubles.accountLost.title') }).click()
  await app.press('settings.title')
  await app.press('settings.to.about')
  await app.press('general.back')
  await app.press('general.back')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('troubles.accountLost.title'))
  await app.press('general.back')
  await expect(page.locator('#pasted')).toHaveValue(`UID=${RIGHT_TOPIC}`)

  await app.press('learn.useThis')
  await page.locator('#organisation-name').fill('みらい商事')
  await app.press('troubles.link')
  await app.press('general.back')
  await expect(page.locator('#organisation-name')).toHaveValue('みらい商事')
  await page.locator('#organisation-account').fill(OWN_ACCOUNT)

  // In the popup, too, which opens without what was only looked at elsewhere.
  await app.press('files.open')
  await app.says('files.title')
  const popup = new App(await koshin.newPage(), words)
  await popup.page.goto(koshin.url('popup.html'))
  await expect(popup.page.locator('#organisation-name')).toHaveValue('みらい商事')
  await expect(popup.page.locator('#organisation-account')).toHaveValue(OWN_ACCOUNT)
})

test('from the list of renewals and back to it, although one is under way', async ({ koshin, words }) => {
  const organisation = await koshin.rememberOrganisation({ account: OWN_ACCOUNT })
  await koshin.remember({ runs: [runUpTo('renew', organisation)] })
  const app = new App(await koshin.desk(), words)
  await app.showsStep('renew')
  await app.press('renewals.overview')
  const isOverview = async () => {
    await expect(app.button('history.open')).toBeVisible()
    await expect(app.page.locator('#step-title')).toHaveCount(0)
  }
  for (const key of ['history.open', 'handover.open', 'troubles.link', 'settings.title']) {
    await isOverview()
    await app.press(key)
    await app.press('general.back')
  }
  await isOverview()
})
