// The server token renewed in the app: the right name on record, wrong files stopped, "not yet uploaded" until it is saved.
import { DAY } from '../../lib/facts/time.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { ConsolePage } from './support/console-page.ts'
import type { Koshin } from './support/koshin.ts'
import { runUpTo } from './support/renewal.ts'
import { SECRET, serverTokenName, TokenMaker } from './support/token-files.ts'

const CARD = 'ADE'

/** What stands on Koshin's button in the toolbar. */
function badge(koshin: Koshin): Promise<string> {
  const [worker] = koshin.context.serviceWorkers()
  if (!worker) throw new Error('The background is not running')
  return worker.evaluate(() => chrome.action.getBadgeText({}))
}

declare const chrome: { action: { getBadgeText(details: object): Promise<string> } }

const known = () => ({
  servers: ['CLOMO'],
  tokenAccount: 'admin@example.com',
  serverToken: {
    fileName: 'old.p7m',
    sha256: 'ab',
    name: 'CLOMO',
    notAfter: Date.now() + 20 * DAY,
    at: Date.now() - 345 * DAY,
  },
})

test('the whole renewal', async ({ koshin, words }, testInfo) => {
  const tokens = new TokenMaker(testInfo)
  await koshin.rememberOrganisation({ ...known(), notAfter: Date.now() + 200 * DAY })
  const app = new App(await koshin.desk(), words)
  const start = app.page.getByRole('button', { name: words('general.labelled', words('renewals.startToken'), CARD) })

  await test.step('from the overview to the download', async () => {
    await start.click()
    await app.showsStep('signInForServerToken')
    await app.press('run.doneByHand')
    await app.showsStep('portalServer')
    await expect(app.step.locator('.target')).toHaveText('CLOMO')
    await app.press('run.doneByHand')
    await app.tickByHand('consoleReady')
    await app.showsStep('downloadServerToken')
    await app.saysNot('waiting.title')
    // The days of the token that is still in use.
    await expect.poll(() => badge(koshin)).toMatch(/^\d+$/)
    await app.press('run.doneByHand')
  })

  await test.step('from then on it waits, on the badge and on every screen', async () => {
    await app.showsStep('judgeServerToken')
    await app.says('waiting.title')
    await expect.poll(() => badge(koshin)).toBe('!')
    await app.press('renewals.overview')
    await app.says('waiting.title')
    await app.press('waiting.open')
    await app.showsStep('judgeServerToken')
  })

  await test.step('another server’s file, and another kind of file, are stopped', async () => {
    const other = await tokens.serverToken(serverTokenName('CLOMO Osaka', Date.now()))
    await app.judge(other.path, other.name)
    await app.says('finding.serverDiffers.title')
    const content = await tokens.contentToken('sToken_for_Example.vpptoken', Date.now() + 365 * DAY)
    await app.judge(content.path, content.name)
    await app.says('finding.notServerToken.title')
    await app.showsStep('judgeServerToken')
  })

  await test.step('the right one is taken, in whatever width the name is written', async () => {
    const right = await tokens.serverToken(serverTokenName('ＣＬＯＭＯ', Date.now()))
    await app.judge(right.path, right.name)
    // Nothing was known of its recipient: that is said, and asks for no press.
    await app.says('judge.ok')
    await app.says('finding.recipientFirst.title')
    await expect(app.button('judge.useDespite')).toHaveCount(0)
    await app.press('run.goToNext')
    await app.showsStep('uploadServerToken')
    await app.says('waiting.title')
  })

  await test.step('it waits until the console has saved it', async () => {
    await app.tickByHand('uploadServerToken')
    await app.says('waiting.title')
    await app.tickByHand('saveServerToken')
    await app.saysNot('waiting.title')
    await expect.poll(() => badge(koshin)).toMatch(/^\d+$/)
  })

  await test.step('to the end', async () => {
    await app.showsStep('serverTokenExpiry')
    await app.press('run.doneByHand')
    await app.tickByHand('refreshDevices', 'checkReports')
    await app.says('tokenEnd.endsBy')
    await expect(app.page.locator('#downloader')).toHaveValue('admin@example.com')
    await app.press('end.finish')
    await expect(start).toBeVisible()
    const { organisations, runs } = await koshin.records()
    expect(organisations).toMatchObject([{ serverToken: { name: 'ＣＬＯＭＯ', isEstimate: true } }])
    expect(runs).toMatchObject([{ procedure: 'server-token', finishedAt: expect.any(Number) }])
    expect(JSON.stringify({ organisations, runs })).not.toContain(SECRET)
  })
})

test('the console’s page proves the new expiry', async ({ koshin, practice, words }, testInfo) => {
  const at = Date.now()
  const { serverToken: before } = known()
  const shown = practice.world.console.serverToken?.notAfter ?? 0
  const organisation = await koshin.rememberOrganisation({ serverToken: { ...before, notAfter: shown } })
  const serverToken = {
    fileName: 'a',
    sha256: 'cd',
    name: 'CLOMO',
    notAfter: at + 365 * DAY,
    isEstimate: true as const,
    at,
  }
  await koshin.remember({
    runs: [runUpTo('uploadServerToken', organisation, { procedure: 'server-token', serverToken })],
  })
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()
  await console.basicSettings()
  const popup = async () => new App(await koshin.openPopup(console.page), words)

  await test.step('before the upload it says so', async () => {
    const app = await popup()
    await app.says('waiting.title')
    await app.tickByHand('uploadServerToken', 'saveServerToken')
    await app.showsStep('serverTokenExpiry')
    await app.press('check.read')
    await app.says('check.expiry.notYet')
    expect((await koshin.records()).runs[0]?.ticks).not.toHaveProperty('serverTokenExpiry')
  })

  await test.step('afterwards the page ticks the step', async () => {
    const token = await new TokenMaker(testInfo).serverToken(serverTokenName('CLOMO', at))
    await console.uploadServerToken(token.path)
    const app = await popup()
    await app.press('check.read')
    await app.says('check.expiry.renewed')
    await expect
      .poll(async () => (await koshin.records()).runs[0]?.ticks)
      .toMatchObject({ serverTokenExpiry: { by: 'page' }, saveServerToken: { by: 'hand' } })
    expect((await koshin.records()).runs[0]?.shownNotAfter).toBeGreaterThan(at + 360 * DAY)
  })
})

test('a server renamed since last year', async ({ koshin, words }, testInfo) => {
  const organisation = await koshin.rememberOrganisation(known())
  await koshin.remember({ runs: [runUpTo('judgeServerToken', organisation, { procedure: 'server-token' })] })
  const app = new App(await koshin.desk(), words)
  const file = await new TokenMaker(testInfo).serverToken(serverTokenName('CLOMO 2026', Date.now()))
  await app.judge(file.path, file.name)
  await app.says('finding.serverDiffers.title')

  await koshin.remember({
    runs: [{ ...runUpTo('portalServer', organisation, { procedure: 'server-token' }), id: 'again' }],
  })
  const { runs } = await koshin.records()
  await koshin.remember({
    runs: runs.filter(({ id }) => id !== 'again').map((run) => ({ ...run, finishedAt: Date.now() })),
  })
  await app.showsStep('portalServer')
  await app.page.getByText(words('targets.changed')).click()
  await app.page.getByLabel(words('targets.newNameOf', 'CLOMO')).fill('CLOMO 2026')
  await app.press('targets.rename')
  await expect(app.step.locator('.target')).toHaveText('CLOMO 2026')
  await expect.poll(async () => (await koshin.records()).organisations).toMatchObject([{ servers: ['CLOMO 2026'] }])
})

test('a .p7m renamed to .txt is still a server token, and what its name hid is said', async ({
  koshin,
  words,
}, testInfo) => {
  const organisation = await koshin.rememberOrganisation(known())
  await koshin.remember({ runs: [runUpTo('judgeServerToken', organisation, { procedure: 'server-token' })] })
  const app = new App(await koshin.desk(), words)
  const file = await new TokenMaker(testInfo).serverToken('token.txt')
  await app.judge(file.path, file.name)
  await app.says('judge.caution')
  await app.says('finding.serverUnknown.title')
  await app.saysNot('finding.notServerToken.title')
  await app.showsStep('judgeServerToken')
})

test('a token downloaded twice: the first file is called so', async ({ koshin, words }, testInfo) => {
  const organisation = await koshin.rememberOrganisation(known())
  const now = Date.now()
  const tokenDownloads = [
    { name: 'CLOMO', at: now - 3 * 60 * 60 * 1000 },
    { name: 'CLOMO', at: now - 10_000 },
  ]
  const startedAt = now - 4 * 60 * 60 * 1000
  const run = runUpTo('judgeServerToken', organisation, { procedure: 'server-token', tokenDownloads, startedAt })
  await koshin.remember({ runs: [run] })
  const app = new App(await koshin.desk(), words)
  const tokens = new TokenMaker(testInfo)
  const first = await tokens.serverToken(serverTokenName('CLOMO', now - 3 * 60 * 60 * 1000))
  await app.judge(first.path, first.name)
  await app.says('judge.stop')
  await app.says('finding.tokenSuperseded.title')
  const second = await tokens.serverToken(serverTokenName('CLOMO', now - 8_000))
  await app.judge(second.path, second.name)
  await app.saysNot('judge.stop')
  await app.saysNot('finding.tokenSuperseded.title')
})
