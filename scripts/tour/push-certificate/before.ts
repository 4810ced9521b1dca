// The tour before the renewal: Koshin learns which certificate is ours, and finds it on the portal.
import { expect } from '@playwright/test'
import { TOPICS } from '../../../tests/e2e/support/portal-page.ts'
import { NEW_ACCOUNT, OWN_ACCOUNT, RIGHT_TOPIC } from '../../../tests/practice/seed.ts'
import { ORGANISATION, type TourStep } from '../step.ts'

export const beforeTheRenewal: TourStep[] = [
  {
    title: 'The console shows which certificate is in use: CLOMO PANEL, Settings > iOS/macOS > 基本設定',
    async perform({ console }) {
      await console.signIn()
      await console.basicSettings()
      await expect(console.page.getByText(RIGHT_TOPIC)).toBeVisible()
      return console
    },
  },
  {
    title: 'First use: Koshin asks which certificate is to be renewed',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.says('learn.titleFirst')
      return popup
    },
  },
  {
    title: 'One reading of the tab in front takes over the UID, its expiry and the Apple Account',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.chooseWay('tab')
      await popup.press('learn.tab.read')
      await popup.says('learn.confirm.title')
      await expect(popup.page.getByText(RIGHT_TOPIC)).toBeVisible()
      await expect(popup.page.getByText('プッシュ通知証明書のサブジェクト').first()).toBeVisible()
      await expect(popup.page.locator('#organisation-account')).toHaveValue(OWN_ACCOUNT)
      return popup
    },
  },
  {
    title: 'A name is given, and it is put on record',
    async perform(stage) {
      // Opened again, the popup is where it was.
      const popup = await stage.popup()
      await popup.putOnRecord(ORGANISATION)
      return popup
    },
  },
  {
    title:
      'The renewal begins; its first step is done already, and the next one names the Apple Account to sign in with',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.press('home.start')
      await popup.showsStep('portalAccount')
      await expect(popup.page.locator('.target')).toHaveText(OWN_ACCOUNT)
      return popup
    },
  },
]

export const atThePortal: TourStep[] = [
  {
    title: 'Signed in with the wrong Apple Account: “Get Started” means there is no certificate here',
    async perform({ portal, markup }) {
      await portal.open(NEW_ACCOUNT, markup)
      await portal.bannerSays('getStarted')
      return portal
    },
  },
  {
    title: 'Create a Certificate is held back: a new certificate would cut every device off',
    async perform(stage) {
      const { portal } = stage
      await portal.control('Create a Certificate').click()
      await portal.expectDialog()
      expect(stage.harm).toBe(0)
      return portal
    },
  },
  {
    title: 'The right account: rows that differ in nothing but a date. The one whose UID is on record is marked',
    shows: 'marked',
    async perform({ portal, markup }) {
      await portal.goBack()
      await portal.signOut()
      await portal.open(OWN_ACCOUNT, markup)
      await expect(portal.rows).toHaveCount(TOPICS.length)
      const readAll = portal.banner.locator('[data-button=readAll]')
      await expect(readAll.or(portal.thisOne).first()).toBeVisible()
      if (await readAll.isVisible()) await readAll.click()
      await expect(portal.thisOne).toHaveCount(1, { timeout: 30_000 })
      await expect(portal.notThisOne).toHaveCount(TOPICS.length - 1, { timeout: 30_000 })
      await portal.bannerSays('consoleFirst')
      return portal
    },
  },
  {
    title: 'Renew in the row that looks the same is held back',
    shows: 'stopped',
    async perform({ portal, practice }) {
      await portal.controlIn(portal.notThisOne.first(), 'Renew').click()
      await portal.expectDialog()
      expect(practice.world.log.some(({ what }) => what === 'renew-opened')).toBe(false)
      return portal
    },
  },
  {
    title: 'Revoke is held back, most sternly in the right row',
    async perform(stage) {
      const { portal, words } = stage
      await portal.goBack()
      await portal.controlIn(portal.thisOne, 'Revoke').click()
      await portal.expectDialog(words('hold.revokeThisOne.title', ORGANISATION))
      expect(stage.harm).toBe(0)
      return portal
    },
  },
]
