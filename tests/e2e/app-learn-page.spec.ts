// First use from a page: the console in front, with the label that stood beside the UID, or the opened i on Apple's portal.
import { DAY } from '../../lib/facts/time.ts'
import { LOOKALIKE_TOPIC, OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App, dayOf } from './support/app.ts'
import { ConsolePage } from './support/console-page.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'

const LABEL = 'プッシュ通知証明書のサブジェクト'

test.describe('in Japanese', () => {
  test.use({ language: 'ja' })

  test('the console in front: found with its label, confirmed, put on record', async ({ koshin, practice, words }) => {
    const console = new ConsolePage(await koshin.newPage())
    await console.signIn()
    await console.basicSettings()
    const app = new App(await koshin.openPopup(console.page), words)
    await app.chooseWay('tab')
    await app.press('learn.tab.read')
    await app.says('learn.confirm.title')
    await expect(app.page.getByText(LABEL)).toBeVisible()
    await expect(app.page.locator('#organisation-account')).toHaveValue(OWN_ACCOUNT)
    await app.putOnRecord('株式会社サンプル')
    const [organisation] = (await koshin.records()).organisations
    expect(organisation).toMatchObject({ topic: RIGHT_TOPIC, account: OWN_ACCOUNT })
    const certificate = practice.world.accounts
      .get(OWN_ACCOUNT)
      ?.certificates.find(({ topic }) => topic === RIGHT_TOPIC)
    expect(Math.abs((organisation?.notAfter ?? 0) - (certificate?.notAfter ?? 0))).toBeLessThanOrEqual(1.5 * DAY)
    expect(organisation?.consoleOrigins).toBeUndefined()
  })

  test('in the panel: a page with an expiry and no UID is not said to have none, and nothing stays said of the page before', async ({
    koshin,
    words,
  }) => {
    const console = new ConsolePage(await koshin.newPage())
    await console.signIn()
    await expect(console.page.getByText('有効期限:').first()).toBeVisible()
    // Pressing the button in the toolbar is what lets the panel read the page.
    await (await koshin.openPopup(console.page)).close()
    const panel = new App(await koshin.newPage(), words)
    await panel.page.goto(`chrome-extension://${koshin.extensionId}/sidepanel.html`)
    await panel.press('learn.tab.read')
    await panel.says('readTab.noTopic')
    await expect(panel.page.getByText(words('readTab.nothingFound'))).toHaveCount(0)
    await console.page.bringToFront()
    await console.basicSettings()
    await expect(panel.page.getByText(words('learn.tab.notReadTitle'))).toHaveCount(0)
    await panel.press('learn.tab.read')
    await panel.says('learn.confirm.title')
  })

  test('a page without a UID, and pages of the browser: a friendly answer and a way on', async ({ koshin, words }) => {
    const page = await koshin.newPage()
    const pages = [
      ['https://panel.clomo.test/login', 'nothingFound'],
      ['about:blank', 'noPermission'],
      ['chrome://version', 'browserPage'],
    ] as const
    for (const [address, problem] of pages) {
      await test.step(address, async () => {
        await page.goto(address)
        const app = new App(await koshin.openPopup(page), words)
        await app.chooseWay('tab')
        await app.press('learn.tab.read')
        await app.says('learn.tab.notReadTitle')
        await app.says(`readTab.${problem}`)
        await expect(app.button('learn.readAgain')).toBeVisible()
        await app.page.close()
      })
    }
    const app = new App(await koshin.openPopup(page), words)
    await app.chooseWay('tab')
    await app.press('learn.tab.read')
    await app.button('learn.way.paste.title').click()
    await expect(app.page.locator('#pasted')).toBeVisible()
    expect((await koshin.records()).organisations).toEqual([])
  })
})

test('the opened i on the portal: account, serial and expiry come along', async ({ koshin, practice, words }) => {
  const [right, lookalike] = [RIGHT_TOPIC, LOOKALIKE_TOPIC].map((topic) => TOPICS.indexOf(topic))
  if (right === undefined || lookalike === undefined) throw new Error('The seed has changed')
  const blank = await koshin.newPage()
  const early = new App(await koshin.openPopup(blank), words)
  await early.chooseWay('portal')
  await early.says('learn.portal.notOpen')

  const portal = await PortalPage.signedIn(koshin, practice.world, '?markup=spa')
  await expect(portal.information(0)).toBeVisible()
  const before = new App(await koshin.openPopup(portal.page), words)
  await before.says('learn.portal.noRowTitle')

  await portal.page.bringToFront()
  for (const row of [lookalike, right]) {
    await portal.information(row).click()
    await expect(portal.page.locator('#popover')).toContainText(TOPICS[row] ?? '')
  }
  const app = new App(await koshin.openPopup(portal.page), words)
  await app.says('learn.portal.signedInAs', OWN_ACCOUNT)
  await expect(app.page.getByRole('radio')).toHaveCount(2)
  await app.option(RIGHT_TOPIC).check()
  await app.press('learn.useThis')
  await expect(app.page.locator('#organisation-account')).toHaveValue(OWN_ACCOUNT)
  const certificate = practice.world.accounts.get(OWN_ACCOUNT)?.certificates.find(({ topic }) => topic === RIGHT_TOPIC)
  if (!certificate) throw new Error('The seed has changed')
  await expect(app.page.getByText(dayOf(certificate.notAfter, 'en'), { exact: true })).toBeVisible()
  await app.putOnRecord('Example Inc.')
  const [organisation] = (await koshin.records()).organisations
  expect(organisation).toMatchObject({ topic: RIGHT_TOPIC, account: OWN_ACCOUNT, serial: certificate.serial })
  expect(dayOf(organisation?.notAfter ?? 0, 'en')).toBe(dayOf(certificate.notAfter, 'en'))
  await expect(portal.page.locator('[data-koshin-verdict="this-one"]')).toHaveCount(1)
  expect(practice.world.log.map(({ what }) => what)).not.toContain('renew-opened')
})
