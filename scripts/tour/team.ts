// The tour of a team: two browsers on one folder, one of which is lost and replaced.
import { expect } from '@playwright/test'
import type { App } from '../../tests/e2e/support/app.ts'
import { beginTeam, fileRow, joinTeam, teamFiles } from '../../tests/e2e/support/team.ts'
import { ORGANISATION, type TourChapter, type TourStep } from './step.ts'

/** The app's screen of the team. */
async function atTeam(app: App): Promise<App> {
  await app.page.goto(app.page.url().replace(/#.*|$/, '#team'))
  await app.page.reload()
  return app
}

let lost = ''

const steps: readonly TourStep[] = [
  {
    title: 'A team: the folder that both share already is dropped here, and the first one chooses the passphrase',
    async perform(stage) {
      const desk = await stage.desk('#team')
      await beginTeam(desk, stage.shared)
      await expect.poll(() => teamFiles(stage.shared)).toHaveLength(1)
      return desk
    },
  },
  {
    title: 'The colleague’s browser joins with that passphrase; each browser writes a file of its own',
    async perform(stage) {
      const [own] = await teamFiles(stage.shared)
      const desk = await atTeam(await stage.successor())
      await joinTeam(desk, stage.shared, 1)
      await expect.poll(() => teamFiles(stage.shared)).toHaveLength(2)
      lost = (await teamFiles(stage.shared)).find((name) => name !== own) ?? ''
      return desk
    },
  },
  {
    title: 'What the colleague has begun is said here, before the same is begun twice',
    async perform(stage) {
      const desk = await stage.desk('#team')
      await expect(fileRow(desk, lost)).toBeVisible()
      await desk.press('general.back')
      await desk.switchTo(ORGANISATION)
      await desk.says('team.began.todo')
      return desk
    },
  },
  {
    title: 'That laptop is lost: in a new browser the folder and the passphrase bring everything back',
    async perform(stage) {
      const desk = await atTeam(await stage.replaceSuccessor())
      await joinTeam(desk, stage.shared, 2)
      await expect.poll(() => teamFiles(stage.shared)).toHaveLength(3)
      await desk.press('general.back')
      await desk.switchTo(ORGANISATION)
      // The screen is loaded when it is first shown.
      await expect(desk.page.getByRole('progressbar')).toBeVisible()
      return desk
    },
  },
  {
    title: 'The lost browser is marked as gone: what it knew stays, and nobody waits for it',
    async perform(stage) {
      const desk = await stage.desk('#team')
      await fileRow(desk, lost).getByRole('button').click()
      await expect(fileRow(desk, lost)).toContainText(stage.words('team.markBack'))
      return desk
    },
  },
]

export const team: readonly TourChapter[] = [['A team', steps]]
