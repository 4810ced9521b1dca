// The tour before the renewal: Koshin learns which certificate is ours, and finds it on the portal.
import { NEW_ACCOUNT, OWN_ACCOUNT, RIGHT_TOPIC } from '../../../tests/practice/seed.ts'
import { bannerSays, expect, labelled, signIn } from '../stage.ts'
import { BASIC_SETTINGS, harm, nextStepIs, ORGANISATION, press, THIS_ONE, type TourStep } from '../step.ts'

export const beforeTheRenewal: TourStep[] = [
  {
    title: 'The console shows which certificate is in use: CLOMO PANEL, Settings > iOS/macOS > 基本設定',
    async perform({ console }) {
      await console.goto('https://panel.clomo.test/login')
      await console.locator('#user').fill('admin')
      await console.locator('#password').fill('practice')
      await console.getByRole('button', { name: 'ログイン' }).click()
      await console.goto(BASIC_SETTINGS)
      await expect(console.getByText(RIGHT_TOPIC)).toBeVisible()
      return console
    },
  },
  {
    title: 'First use: Koshin asks which certificate is to be renewed',
    async perform(stage) {
      const popup = await stage.popup(stage.console)
      await expect(popup.getByRole('heading', { name: stage.words('learn.titleFirst') })).toBeVisible()
      return popup
    },
  },
  {
    title: 'It reads the UID from the tab in front, with the label that stood beside it',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await popup.getByRole('button', { name: words('learn.way.tab.title') }).click()
      await press(popup, words('learn.tab.read'))
      await expect(popup.getByText(RIGHT_TOPIC)).toBeVisible()
      await expect(popup.getByText('プッシュ通知証明書のサブジェクト').first()).toBeVisible()
      return popup
    },
  },
  {
    title: 'A name is given, and the Apple Account, so that next year nobody signs in with the wrong one',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await popup
        .getByRole('button', { name: words('learn.way.tab.title') })
        .or(popup.getByRole('button', { name: words('learn.tab.read'), exact: true }))
        .first()
        .click()
      const read = popup.getByRole('button', { name: words('learn.tab.read'), exact: true })
      if (await read.isVisible()) await read.click()
      await popup.getByRole('radio').first().check()
      await press(popup, words('learn.useThis'))
      await popup.locator('#organisation-name').fill(ORGANISATION)
      await popup.locator('#organisation-account').fill(OWN_ACCOUNT)
      await press(popup, words('learn.confirm.save'))
      await expect(popup.getByRole('button', { name: words('home.start') })).toBeVisible()
      return popup
    },
  },
  {
    title: 'The renewal begins; the console is read once more and the first step ticks itself',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await press(popup, words('home.start'))
      await nextStepIs(popup, stage, 'consoleUid')
      await press(popup, words('check.read'))
      await expect(popup.getByText(words('check.uid.same')).first()).toBeVisible()
      return popup
    },
  },
]

export const atThePortal: TourStep[] = [
  {
    title: 'Signed in with the wrong Apple Account: “Get Started” means there is no certificate here',
    async perform(stage) {
      await signIn(stage, NEW_ACCOUNT)
      await bannerSays(stage.portal, 'getStarted')
      return stage.portal
    },
  },
  {
    title: 'Create a Certificate is held back: a new certificate would cut every device off',
    async perform(stage) {
      const { portal } = stage
      await labelled(portal, 'Create a Certificate').click()
      await expect(portal.getByRole('alertdialog')).toBeVisible()
      expect(harm(stage)).toBe(0)
      return portal
    },
  },
  {
    title: 'Signed in with the right account: the rows differ in nothing but a date',
    async perform(stage) {
      const { portal, words } = stage
      await press(portal, words('dialog.back'))
      await labelled(portal, 'Sign out').click()
      await portal.waitForURL('https://idmsa.apple.com/**')
      await signIn(stage, OWN_ACCOUNT)
      await expect(portal.locator('[data-koshin-verdict]')).toHaveCount(4)
      return portal
    },
  },
  {
    title: 'Every i is read; the one row whose UID is on record is marked',
    async perform(stage) {
      const { portal } = stage
      const readAll = portal.locator('koshin-banner [data-button=readAll]')
      await expect(readAll.or(portal.locator(THIS_ONE)).first()).toBeVisible()
      if (await readAll.isVisible()) await readAll.click()
      await expect(portal.locator(THIS_ONE)).toHaveCount(1, { timeout: 30_000 })
      await expect(portal.locator('[data-koshin-verdict="not-this-one"]')).toHaveCount(3, { timeout: 30_000 })
      await bannerSays(portal, 'found')
      return portal
    },
  },
  {
    title: 'Renew in the row that looks the same is held back',
    async perform(stage) {
      const { portal } = stage
      await labelled(portal.locator('[data-koshin-verdict="not-this-one"]').first(), 'Renew').click()
      await expect(portal.getByRole('alertdialog')).toBeVisible()
      expect(stage.practice.world.log.some(({ what }) => what === 'renew-opened')).toBe(false)
      return portal
    },
  },
  {
    title: 'Revoke is held back, most sternly in the right row',
    async perform(stage) {
      const { portal, words } = stage
      await press(portal, words('dialog.back'))
      await labelled(portal.locator(THIS_ONE), 'Revoke').click()
      await expect(portal.getByRole('alertdialog')).toContainText(words('hold.revokeThisOne.title', ORGANISATION))
      expect(harm(stage)).toBe(0)
      return portal
    },
  },
]
