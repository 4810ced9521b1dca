// The tour of the content token's renewal (VPP), in the order of the manual. A step that sees something else fails.
import { NEAR_LOCATIONS, RIGHT_LOCATION } from '../../tests/practice/business-portal/seed.ts'
import { businessWords, locationRow, openContentTokens } from './business-portal.ts'
import { expect } from './stage.ts'
import { nextStepIs, press, saveDownload, type TourChapter, type TourStep, tickByHand } from './step.ts'
import { finish, judgeToken, readRenewed, rememberTarget } from './token-steps.ts'

const SERVICE_SETTINGS = 'https://panel.clomo.test/settings/app-portal/service'

const atThePortal: readonly TourStep[] = [
  {
    title: 'The VPP content token: which location is ours is put on record',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await popup.getByRole('button', { name: `${words('renewals.startToken')}: VPP` }).click()
      // Apple's page is still open and signed in: it has ticked the first step itself.
      await nextStepIs(popup, stage, 'portalLocation')
      await rememberTarget(popup, stage, words('tokens.locations'), RIGHT_LOCATION)
      return popup
    },
  },
  {
    title: 'Locations of nearly the same name: one row is marked',
    async perform(stage) {
      await openContentTokens(stage)
      await expect(locationRow(stage, RIGHT_LOCATION)).toHaveAttribute('data-koshin-verdict', 'this-one')
      await expect(locationRow(stage, NEAR_LOCATIONS[1])).toHaveAttribute('data-koshin-verdict', 'not-this-one')
      return stage.portal
    },
  },
  {
    title: 'Its token is downloaded; Koshin judges the file and keeps its expiry only',
    async perform(stage) {
      const { portal, downloads, files } = stage
      const control = locationRow(stage, RIGHT_LOCATION).getByText(businessWords(stage).download, { exact: true })
      files.contentToken = await saveDownload(portal, () => control.click(), downloads)
      const popup = await stage.popup(stage.console)
      await nextStepIs(popup, stage, 'judgeContentToken')
      await judgeToken(popup, stage, files.contentToken)
      return popup
    },
  },
]

const backInTheConsole: readonly TourStep[] = [
  {
    title: 'In the console it is registered for the organisation, and its new expiry shows before it is saved',
    async perform(stage) {
      const { console, files } = stage
      await console.bringToFront()
      await console.goto(SERVICE_SETTINGS)
      const form = console.locator('#content-token')
      await form.locator('select').selectOption('全社')
      await form.locator('input[type=file]').setInputFiles(files.contentToken ?? '')
      await Promise.all([console.waitForEvent('load'), form.getByRole('button', { name: '登録' }).click()])
      const popup = await stage.popup(console)
      await tickByHand(popup, stage, 'chooseOrganisation', 'uploadContentToken')
      await readRenewed(popup, stage)
      return popup
    },
  },
  {
    title: 'Saved',
    async perform({ console }) {
      await console.bringToFront()
      await press(console, '保存')
      await expect(console.getByText('登録が完了しました。')).toBeVisible()
      return console
    },
  },
  {
    title: 'The end: the file is a secret and is to be deleted; when it is due again',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await tickByHand(popup, stage, 'saveContentToken', 'runAssignment')
      await expect(popup.getByText(words('tokenEnd.deleteFile'))).toBeVisible()
      return popup
    },
  },
  {
    title: 'Recorded: all three renewals on one screen, and nothing waits',
    async perform(stage) {
      const popup = await finish(stage, 'VPP')
      await expect(popup.getByText(stage.words('waiting.title'))).toHaveCount(0)
      return popup
    },
  },
]

export const contentToken: readonly TourChapter[] = [
  ['The content token: which location is ours?', atThePortal],
  ['The content token goes into the console', backInTheConsole],
]
