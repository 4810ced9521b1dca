// The tour of the content token's renewal (VPP), in the order of the manual. A step that sees something else fails.
import { expect } from '@playwright/test'
import { NEAR_LOCATIONS, RIGHT_LOCATION } from '../../tests/practice/business-portal/seed.ts'
import type { TourChapter, TourStep } from './step.ts'
import { finish, judgeToken, readRenewed, rememberTarget, startToken } from './token.ts'

const atThePortal: readonly TourStep[] = [
  {
    title: 'The VPP content token: which location is ours is put on record',
    async perform(stage) {
      const popup = await startToken(stage, 'VPP')
      // Apple's page is still open and signed in: it has ticked the first step itself.
      await popup.showsStep('portalLocation')
      await rememberTarget(popup, stage.words('tokens.locations'), RIGHT_LOCATION)
      return popup
    },
  },
  {
    title: 'Locations of nearly the same name: one row is marked',
    async perform({ business }) {
      await business.page.bringToFront()
      await business.openTokens()
      await expect(business.location(RIGHT_LOCATION)).toHaveAttribute('data-koshin-verdict', 'this-one')
      await expect(business.location(NEAR_LOCATIONS[1])).toHaveAttribute('data-koshin-verdict', 'not-this-one')
      return business
    },
  },
  {
    title: 'Its token is downloaded; Koshin judges the file and keeps its expiry only',
    async perform(stage) {
      const { business, files } = stage
      const control = business.location(RIGHT_LOCATION).getByText(business.words.download, { exact: true })
      files.contentToken = await stage.save(business, () => control.click())
      const popup = await stage.popup()
      await popup.showsStep('judgeContentToken')
      await judgeToken(popup, files.contentToken)
      return popup
    },
  },
]

const backInTheConsole: readonly TourStep[] = [
  {
    title: 'In the console it is registered for the organisation, and its new expiry shows before it is saved',
    async perform(stage) {
      const { console, files } = stage
      await console.registerContentToken(files.contentToken, '全社')
      const popup = await stage.popup()
      await popup.tickByHand('chooseOrganisation', 'uploadContentToken')
      await readRenewed(popup)
      return popup
    },
  },
  {
    title: 'Saved',
    async perform({ console }) {
      await console.page.bringToFront()
      await console.saveContentToken()
      return console
    },
  },
  {
    title: 'The end: the file is a secret and is to be deleted; when it is due again',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.tickByHand('saveContentToken', 'runAssignment')
      await popup.says('tokenEnd.deleteFile')
      return popup
    },
  },
  {
    title: 'Recorded: all three renewals on one screen, and nothing waits',
    async perform(stage) {
      const popup = await finish(stage, 'VPP')
      await expect(popup.page.getByText(stage.words('waiting.title'))).toHaveCount(0)
      return popup
    },
  },
]

export const contentToken: readonly TourChapter[] = [
  ['The content token: which location is ours?', atThePortal],
  ['The content token goes into the console', backInTheConsole],
]
