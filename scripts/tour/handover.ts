// The tour of a handover: the history, a report, one file, and a successor who goes on in a browser of their own.
import { expect } from '@playwright/test'
import { PortalPage, signIn, TOPICS } from '../../tests/e2e/support/portal-page.ts'
import { RIGHT_TOPIC } from '../../tests/practice/seed.ts'
import type { Stage } from './stage.ts'
import { ORGANISATION, type TourChapter, type TourStep } from './step.ts'

const RIGHT = TOPICS.indexOf(RIGHT_TOPIC)

const whatWasDone: readonly TourStep[] = [
  {
    title: 'The history: every renewal, what proved its steps, and what was changed',
    async perform(stage) {
      const desk = await stage.desk()
      await desk.press('history.open')
      await desk.press('history.all')
      await expect(desk.page.locator('.history .choice')).toHaveCount(4)
      return desk
    },
  },
  {
    title: 'The report of one of them: a page to print, to save as PDF, as CSV or as JSON',
    async perform(stage) {
      const desk = await stage.desk()
      const renewal = desk.page
        .locator('.history .choice')
        .filter({ hasText: stage.words('procedures.pushCertificate') })
      await renewal.first().click()
      await expect(desk.page.locator('.report')).toContainText(RIGHT_TOPIC)
      return desk
    },
  },
  {
    title: 'Its table: every step in one line, with what confirmed it and when',
    async perform(stage) {
      const desk = await stage.desk()
      await desk.page
        .locator('.report h3')
        .first()
        .evaluate((heading) => heading.scrollIntoView())
      await expect(desk.page.locator('.report tbody tr').first()).toBeInViewport({ ratio: 1 })
      return desk
    },
  },
]

/** The portal in a new tab of the successor's browser. */
async function successorsPortal(stage: Stage): Promise<PortalPage> {
  const desk = await stage.successor()
  const portal = new PortalPage(await desk.page.context().newPage(), stage.practice.world)
  await portal.page.goto('https://identity.apple.com/pushcert/')
  return portal
}

const theHandover: readonly TourStep[] = [
  {
    title: 'The handover: everything in one encrypted file, with a passphrase that Koshin makes up',
    async perform(stage) {
      const desk = await stage.desk()
      await desk.press('history.back')
      await desk.press('handover.open')
      await desk.press('handover.make')
      stage.files.passphrase = await desk.page.locator('#passphrase').inputValue()
      stage.files.handover = await stage.save(desk, () => desk.press('handover.makeFile'))
      await desk.says('handover.savedTodo')
      return desk
    },
  },
  {
    title: 'The successor’s own browser, in which Koshin knows nothing yet: what would be added is shown first',
    async perform(stage) {
      const desk = await stage.successor()
      await desk.openWays()
      await desk.press('handover.haveOne')
      await desk.chooseFile(stage.files.handover)
      await desk.page.locator('#open-passphrase').fill(stage.files.passphrase)
      await desk.press('handover.openFile')
      await desk.says('handover.planAdded')
      return desk
    },
  },
  {
    title: 'Taken in; on the portal the right row is marked at once',
    async perform(stage) {
      const desk = await stage.successor()
      await desk.press('handover.take')
      await desk.says('handover.takenMore')
      await desk.switchTo(ORGANISATION)
      const portal = await successorsPortal(stage)
      await signIn(portal.page)
      await portal.readAll()
      await portal.expectBanner('ready', 'notDue')
      return portal
    },
  },
  {
    title: 'And the next renewal begins there: Renew goes through at the first press',
    async perform(stage) {
      const portal = await successorsPortal(stage)
      await portal.readAll()
      await portal.control('Renew', RIGHT).click()
      await portal.expectBanner('renewing', 'chooseFile')
      await expect(portal.dialog).toHaveCount(0)
      return portal
    },
  },
]

export const handover: readonly TourChapter[] = [
  ['What was done', whatWasDone],
  ['A handover', theHandover],
]
