// The tour of the server token's renewal (ADE), in the order of the manual. A step that sees something else fails.
import { NEAR_SERVERS, RIGHT_SERVER } from '../../tests/practice/business-portal/seed.ts'
import { businessWords, openServers, serverEntry, signInToBusiness } from './business-portal.ts'
import { bannerSays, expect, labelled } from './stage.ts'
import { BASIC_SETTINGS, nextStepIs, press, saveDownload, type TourChapter, type TourStep, tickByHand } from './step.ts'
import { finish, judgeToken, readRenewed, rememberTarget } from './token-steps.ts'

const ADMINISTRATOR = 'it@example.co.jp'

const before: readonly TourStep[] = [
  {
    title: 'The ADE server token: begun from the list of all that is renewed every year',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await popup.getByRole('button', { name: `${words('renewals.startToken')}: ADE` }).click()
      await nextStepIs(popup, stage, 'signInForServerToken')
      return popup
    },
  },
  {
    title: 'Signed in to Apple Business; Koshin asks which of its servers is ours, once',
    async perform(stage) {
      const { words } = stage
      await signInToBusiness(stage, ADMINISTRATOR)
      await openServers(stage)
      const popup = await stage.popup(stage.console)
      await nextStepIs(popup, stage, 'portalServer')
      await rememberTarget(popup, stage, words('tokens.servers'), RIGHT_SERVER)
      return popup
    },
  },
  {
    title: 'Servers of nearly the same name: one is marked, the others are not ours',
    async perform(stage) {
      const { portal } = stage
      await portal.bringToFront()
      await expect(serverEntry(stage, RIGHT_SERVER)).toHaveAttribute('data-koshin-verdict', 'this-one')
      for (const name of NEAR_SERVERS)
        await expect(serverEntry(stage, name)).toHaveAttribute('data-koshin-verdict', 'not-this-one')
      return portal
    },
  },
]

const download: readonly TourStep[] = [
  {
    title: 'The download is held until the console is open and ready: the old token dies with it',
    async perform(stage) {
      const { portal } = stage
      await serverEntry(stage, RIGHT_SERVER).click()
      await bannerSays(portal, 'consoleFirst')
      await labelled(portal, businessWords(stage).downloadToken).click()
      await expect(portal.locator('koshin-dialog dialog')).toBeVisible()
      return portal
    },
  },
  {
    title: 'The console is ready; the token is downloaded, and the page says that it is not uploaded yet',
    async perform(stage) {
      const { portal, downloads, files } = stage
      const { downloadToken, confirm } = businessWords(stage)
      await portal.locator('koshin-dialog [data-button=consoleReady]').click()
      await bannerSays(portal, 'pressNow')
      await labelled(portal, downloadToken).click()
      const confirming = portal.locator('[role=dialog]').getByText(confirm, { exact: true }).last()
      files.serverToken = await saveDownload(portal, () => confirming.click(), downloads)
      await bannerSays(portal, 'notUploaded')
      return portal
    },
  },
  {
    title: 'Koshin says so, too, and judges the file: its name carries the server',
    async perform(stage) {
      const { words, files } = stage
      const popup = await stage.popup(stage.console)
      await nextStepIs(popup, stage, 'judgeServerToken')
      await expect(popup.getByText(words('waiting.title'))).toBeVisible()
      await judgeToken(popup, stage, files.serverToken)
      return popup
    },
  },
]

const backInTheConsole: readonly TourStep[] = [
  {
    title: 'The token goes into the console and is saved',
    async perform({ console, files }) {
      await console.bringToFront()
      await console.goto(BASIC_SETTINGS)
      await console.locator('#server-token-file').setInputFiles(files.serverToken ?? '')
      await press(console, '保存')
      await expect(console.getByText('登録が完了しました。')).toBeVisible()
      return console
    },
  },
  {
    title: 'The console is read: the new expiry is there, and nothing waits any more',
    async perform(stage) {
      const { words } = stage
      const popup = await stage.popup(stage.console)
      await tickByHand(popup, stage, 'uploadServerToken', 'saveServerToken')
      await nextStepIs(popup, stage, 'serverTokenExpiry')
      await readRenewed(popup, stage)
      await expect(popup.getByText(words('waiting.title'))).toHaveCount(0)
      return popup
    },
  },
  {
    title: 'The list of devices is updated: Apple answers only to the right token',
    async perform({ console }) {
      await console.bringToFront()
      await press(console, 'ADE デバイスの一覧を更新する')
      await expect(console.getByText('ADE デバイスの一覧の更新が完了しました。')).toBeVisible()
      return console
    },
  },
  {
    title: 'The end: who downloaded it, what would end it, when it is due again',
    async perform(stage) {
      const popup = await stage.popup(stage.console)
      await tickByHand(popup, stage, 'refreshDevices', 'checkReports')
      await expect(popup.getByText(stage.words('tokenEnd.endsBy'))).toBeVisible()
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
