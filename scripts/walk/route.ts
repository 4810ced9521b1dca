// The way of a first practice renewal, as somebody goes it who has the console's page before them and follows Koshin.
import { expect } from '@playwright/test'
import type { App } from '../../tests/e2e/support/app.ts'
import { TOPICS } from '../../tests/e2e/support/portal-page.ts'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../../tests/practice/seed.ts'
import { ORGANISATION } from '../tour/step.ts'
import type { Walk } from './walk.ts'

export interface Stretch {
  title: string
  go(walk: Walk): Promise<void>
}

async function tick(walk: Walk, ...steps: Parameters<App['tickByHand']>): Promise<void> {
  const popup = await walk.popup()
  for (const step of steps) {
    await popup.tickByHand(step)
    await walk.look(popup)
  }
}

export const ROUTE: readonly Stretch[] = [
  {
    title: 'which certificate',
    async go(walk) {
      const popup = await walk.popup()
      await popup.chooseWay('tab')
      await walk.look(popup)
      await popup.press('learn.tab.read')
      await expect(popup.option(RIGHT_TOPIC)).toBeChecked()
      await walk.look(popup)
      await popup.press('learn.useThis')
      await popup.says('learn.confirm.title')
      await walk.look(popup)
      await popup.putOnRecord(ORGANISATION, OWN_ACCOUNT)
      await walk.look(popup)
      await popup.press('home.start')
      await popup.showsStep('portalAccount')
      await walk.look(popup)
    },
  },
  {
    title: 'the portal: account and row',
    async go(walk) {
      const { portal } = walk
      walk.counter.press()
      await portal.open(OWN_ACCOUNT, 'table')
      await expect(portal.rows).toHaveCount(TOPICS.length)
      await walk.look(portal)
      const readAll = portal.banner.locator('[data-button=readAll]')
      await expect(readAll.or(portal.thisOne).first()).toBeAttached()
      if ((await readAll.count()) > 0) await portal.pressInBanner('readAll')
      await portal.bannerSays('found')
      await walk.look(portal)
    },
  },
  {
    title: 'the CSR',
    async go(walk) {
      const { console } = walk
      const popup = await walk.popup()
      await popup.showsStep('wizardStart')
      await walk.look(popup)
      await walk.turnTo(console)
      await console.openWizard()
      await console.beginWizard()
      walk.files.request = await walk.save(console, () => console.signingRequestLink.click())
      await console.leaveWizardOpen()
      await tick(walk, 'wizardStart', 'wizardDetails', 'signingRequestDownload', 'wizardLeaveOpen')
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
      const desk = await walk.desk()
      await walk.look(desk)
      await desk.chooseFile(walk.files.certificate)
      await desk.says('judge.ok')
      await walk.look(desk)
      await desk.press('run.goToNext')
      await desk.showsStep('wizardContinue')
      await walk.look(desk)
    },
  },
  {
    title: 'back in the console',
    async go(walk) {
      const { console } = walk
      await walk.turnTo(console)
      await console.openWizard()
      await console.continueWizard(walk.files.certificate)
      await console.finishWizard()
      await tick(walk, 'wizardContinue', 'uploadCertificate', 'wizardFinish')
    },
  },
  {
    title: 'the proof',
    async go(walk) {
      const { console } = walk
      walk.counter.press()
      await console.home()
      const home = await walk.popup()
      await home.press('check.read')
      await home.says('check.expiry.renewed')
      await walk.look(home)
      walk.counter.press()
      await console.basicSettings()
      const popup = await walk.popup()
      await popup.press('check.read')
      await popup.says('check.uid.same')
      await walk.look(popup)
      await popup.press('run.goToNext')
      await popup.says('end.proven')
      await walk.look(popup)
      await popup.press('end.finish')
      await popup.says('home.latest')
      await walk.look(popup)
    },
  },
]
