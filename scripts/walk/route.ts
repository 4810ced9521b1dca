// The way of a first practice renewal, as somebody goes it who has the console's page before them and follows Koshin.
import { expect } from '@playwright/test'
import { TOPICS } from '../../tests/e2e/support/portal-page.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../../tests/practice/seed.ts'
import type { Walk } from './walk.ts'

export interface Stretch {
  title: string
  go(walk: Walk): Promise<void>
}

export const ROUTE: readonly Stretch[] = [
  {
    title: 'the welcome',
    async go(walk) {
      const welcome = await walk.welcome()
      await walk.look(welcome)
      walk.counter.press()
      await welcome.page.close()
    },
  },
  {
    title: 'which certificate',
    async go(walk) {
      const popup = await walk.popup()
      await expect(popup.button('beside.open')).toBeVisible()
      const panel = await walk.beside(popup)
      await panel.press('learn.tab.read')
      await panel.says('learn.confirm.title')
      await expect(panel.page.getByText(RIGHT_TOPIC)).toBeVisible()
      await expect(panel.page.locator('#organisation-account')).toHaveValue(OWN_ACCOUNT)
      await walk.look(panel)
      // The browser's question, which nobody can press here, has been answered before: one press more.
      walk.counter.press()
      await panel.press('taking.begin')
      await panel.showsStep('portalAccount')
      await walk.look(panel)
    },
  },
  {
    title: 'the portal: account and row',
    async go(walk) {
      const { portal } = walk
      await walk.panel.button('run.openPortal').waitFor()
      walk.counter.press()
      await portal.open(OWN_ACCOUNT, 'table')
      await expect(portal.rows).toHaveCount(TOPICS.length)
      await walk.look(portal)
      const readAll = portal.banner.locator('[data-button=readAll]')
      await expect(readAll.or(portal.thisOne).first()).toBeAttached()
      if ((await readAll.count()) > 0) await portal.pressInBanner('readAll')
      await portal.bannerSays('consoleFirst')
      await walk.look(portal)
    },
  },
  {
    title: 'the CSR',
    async go(walk) {
      const { console } = walk
      await walk.panelShows('wizardStart')
      await walk.turnTo(console)
      await console.openWizard()
      await console.beginWizard()
      await walk.panelShows('signingRequestDownload')
      walk.files.request = await walk.save(console, () => console.signingRequestLink.click())
      await walk.panelShows('wizardLeaveOpen')
      await console.leaveWizardOpen()
      await walk.panelShows('renew')
    },
  },
  {
    title: 'Renew',
    async go(walk) {
      const { portal, files } = walk
      await walk.turnTo(portal)
      await portal.controlIn(portal.thisOne, 'Renew').click()
      await portal.bannerSays('chooseFile')
      await walk.look(portal)
      await portal.fileField.setInputFiles(files.request)
      await portal.bannerSays('fileRight')
      await walk.look(portal)
      await portal.control('Upload').click()
      await portal.bannerSays('issued')
      await walk.look(portal)
      files.certificate = await walk.save(portal, () => portal.control('Download').click())
    },
  },
  {
    title: 'the certificate',
    async go(walk) {
      const panel = await walk.panelShows('judgeCertificate')
      await panel.chooseFile(walk.files.certificate)
      await panel.says('judge.ok')
      await walk.look(panel)
      await panel.press('run.goToNext')
      await walk.panelShows('wizardContinue')
    },
  },
  {
    title: 'back in the console',
    async go(walk) {
      const { console } = walk
      await walk.turnTo(console)
      await console.openWizard()
      await console.continueWizard(walk.files.certificate)
      await walk.panelShows('wizardFinish')
      await console.finishWizard()
    },
  },
  {
    title: 'the proof',
    async go(walk) {
      const { panel } = walk
      await panel.says('end.proven')
      await walk.look(panel)
      await panel.press('end.finish')
      await panel.says('home.latest')
      await walk.look(panel)
    },
  },
]
