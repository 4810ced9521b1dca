// The tour of the server token's renewal (ADE), in the order of the manual. A step that sees something else fails.
import { expect } from '@playwright/test'
import { NEAR_SERVERS, RIGHT_SERVER } from '../../tests/practice/business-portal/seed.ts'
import type { TourChapter, TourStep } from './step.ts'
import { finish, judgeToken, readRenewed, rememberTarget, startToken } from './token.ts'

const ADMINISTRATOR = 'it@example.co.jp'

const before: readonly TourStep[] = [
  {
    title: 'The ADE server token: begun from the list of all that is renewed every year',
    async perform(stage) {
      const popup = await startToken(stage, 'ADE')
      await popup.showsStep('signInForServerToken')
      return popup
    },
  },
  {
    title: 'Signed in to Apple Business; Koshin asks which of its servers is ours, once',
    async perform(stage) {
      const business = await stage.openBusiness(ADMINISTRATOR)
      await business.openServers()
      const popup = await stage.popup()
      await popup.showsStep('portalServer')
      await rememberTarget(popup, stage.words('tokens.servers'), RIGHT_SERVER)
      return popup
    },
  },
  {
    title: 'Servers of nearly the same name: one is marked, the others are not ours',
    async perform({ business }) {
      await business.page.bringToFront()
      await expect(business.item(RIGHT_SERVER)).toHaveAttribute('data-koshin-verdict', 'this-one')
      for (const name of NEAR_SERVERS) {
        await expect(business.item(name)).toHaveAttribute('data-koshin-verdict', 'not-this-one')
      }
      return business
    },
  },
]

const download: readonly TourStep[] = [
  {
    title: 'The download is held until the console is open and ready: the old token dies with it',
    shows: 'tokens',
    async perform({ business }) {
      await business.item(RIGHT_SERVER).click()
      await business.bannerSays('consoleFirst')
      await business.control(business.words.downloadToken).first().click()
      await business.expectDialog()
      return business
    },
  },
  {
    title: 'The console is ready; the token is downloaded, and the page says that it is not uploaded yet',
    async perform(stage) {
      const { business, files } = stage
      await business.dialog.locator('[data-button=consoleReady]').click()
      await business.bannerSays('pressNow')
      await business.control(business.words.downloadToken).first().click()
      const confirming = business.content
        .locator('[role=dialog]')
        .getByText(business.words.confirm, { exact: true })
        .last()
      files.serverToken = await stage.save(business, () => confirming.click())
      await business.bannerSays('notUploaded')
      return business
    },
  },
  {
    title: 'Koshin says so, too, and judges the file: its name carries the server',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.showsStep('judgeServerToken')
      await expect(popup.page.getByText(stage.words('waiting.title'))).toBeVisible()
      await judgeToken(popup, stage.files.serverToken)
      return popup
    },
  },
]

const backInTheConsole: readonly TourStep[] = [
  {
    title: 'The token goes into the console and is saved',
    async perform({ console, files }) {
      await console.uploadServerToken(files.serverToken)
      return console
    },
  },
  {
    title: 'The console is read: the new expiry is there, and nothing waits any more',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.tickByHand('uploadServerToken', 'saveServerToken')
      await popup.showsStep('serverTokenExpiry')
      await readRenewed(popup)
      await expect(popup.page.getByText(stage.words('waiting.title'))).toHaveCount(0)
      return popup
    },
  },
  {
    title: 'The list of devices is updated: Apple answers only to the right token',
    async perform({ console }) {
      await console.refreshDevices()
      return console
    },
  },
  {
    title: 'The end: who downloaded it, what would end it, when it is due again',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.tickByHand('refreshDevices', 'checkReports')
      await popup.says('tokenEnd.endsBy')
      return popup
    },
  },
  {
    title: 'Recorded: the days until the next renewal',
    perform: (stage) => finish(stage, 'ADE'),
  },
]

export const serverToken: readonly TourChapter[] = [
  ['The server token: which server is ours?', before],
  ['The download, which ends the old token', download],
  ['The server token goes into the console', backInTheConsole],
]
