// Whatever Koshin says on a page, nothing of the page moves by a pixel, and no control lies under anything of Koshin's.
import { LANGUAGES, type Language } from '../../scripts/languages.ts'
import { RIGHT_LOCATION, RIGHT_SERVER } from '../practice/business-portal/seed.ts'
import { MARKUPS } from '../practice/push-portal/switches.ts'
import { RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { BusinessPage, type Setting } from './support/business-page.ts'
import { allowConsole, ConsoleGuardPage } from './support/console-guard.ts'
import { ConsolePage } from './support/console-page.ts'
import type { Koshin } from './support/koshin.ts'
import { placesOf } from './support/page-boxes.ts'
import { PortalPage, TOPICS } from './support/portal-page.ts'
import { runUpTo } from './support/renewal.ts'
import { expectUntouched } from './support/untouched.ts'

const OTHER_TOPIC = 'com.apple.mgmt.External.00000000-0000-4000-8000-000000000000'

/** Puts other facts on record: the banner says something else, the marks too. */
async function know(koshin: Koshin, facts: Parameters<Koshin['rememberOrganisation']>[0]): Promise<void> {
  await koshin.rememberOrganisation({ id: 'the one of this test', ...facts })
}

const SETTINGS: Setting[] = [
  { generation: 'G2', language: 'en' },
  { generation: 'G1', language: 'ja' },
  { generation: 'G3', language: 'en' },
  { generation: 'G2', language: 'ja', frame: 'same' },
]

/** Those that are looked at in this language: each in one of the languages, in turn, so that the words of each are on half of the pages. */
function inTurn<Look>(looks: readonly Look[], language: Language): Look[] {
  return looks.filter((_, turn) => LANGUAGES[turn % LANGUAGES.length] === language)
}

for (const language of LANGUAGES) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    for (const markup of inTurn(MARKUPS, language)) {
      test(`the list of the ${markup} build`, async ({ koshin, practice }, testInfo) => {
        const portal = await PortalPage.signedIn(koshin, practice.world, `?markup=${markup}`)
        const { page } = portal
        await expect(portal.rows).toHaveCount(TOPICS.length)
        const before = await placesOf(page)
        const look = (state: string) => expectUntouched(page, testInfo, `${markup} ${state}`)
        await look('nothing on record')
        await know(koshin, {})
        await portal.expectBanner('ready', markup === 'table' ? 'found' : 'pressInformation')
        expect(await placesOf(page)).toEqual(before)
        await look('not read')
        await portal.readAll()
        await portal.expectBanner('ready', 'found')
        await look('read')
        const read = await placesOf(page)
        await know(koshin, { topic: OTHER_TOPIC, account: 'other@example.co.jp' })
        await portal.expectBanner('wrong-account', 'wrongAccount')
        expect(await placesOf(page)).toEqual(read)
        await look('another account')
        await know(koshin, {
          topic: OTHER_TOPIC,
          name: '株式会社とても長い名前のサンプルホールディングス東日本事業本部',
        })
        await portal.expectBanner('wrong-account', 'withoutTopic')
        expect(await placesOf(page)).toEqual(read)
        await look('not in the list')
        await know(koshin, { topic: RIGHT_TOPIC })
        await portal.expectBanner('ready', 'found')
        await portal.control('Renew', TOPICS.indexOf(RIGHT_TOPIC)).click()
        await portal.expectBanner('renewing', 'chooseFile')
        await look('renewing')
      })
    }

    for (const setting of inTurn(SETTINGS, language)) {
      test(`Apple Business: ${Object.values(setting).join(', ')}`, async ({ koshin, practice }, testInfo) => {
        await koshin.rememberOrganisation({ id: 'the one of this test' })
        const portal = await BusinessPage.open(koshin, practice.world, setting)
        const look = (state: string) =>
          expectUntouched(portal.page, testInfo, `${setting.generation} ${setting.frame ?? ''} ${state}`)
        await portal.openServers()
        await expect(portal.targets.first()).toBeVisible()
        await look('no server on record')
        await know(koshin, { servers: [RIGHT_SERVER], locations: [RIGHT_LOCATION] })
        await expect(portal.item(RIGHT_SERVER)).toHaveAttribute('data-koshin-verdict', 'this-one')
        await look('servers')
        await portal.openServer(RIGHT_SERVER)
        await portal.expectBanner('ready', 'consoleFirst')
        await look('a server')
        await portal.openTokens()
        await portal.expectBanner('ready', 'contentRow')
        await look('content tokens')
      })
    }
  })
}

test.describe('in ja', () => {
  test.use({ language: 'ja' })

  test('the console', async ({ koshin, words }, testInfo) => {
    const organisation = await koshin.rememberOrganisation()
    await allowConsole(koshin, words)
    await koshin.remember({ runs: [runUpTo('wizardStart', organisation)] })
    const console = new ConsolePage(await koshin.newPage())
    await console.signIn()
    const guard = new ConsoleGuardPage(console.page)
    await console.basicSettings()
    await guard.expectBanner('openWizard')
    await expectUntouched(console.page, testInfo, 'console settings')
    await console.openWizard()
    await guard.expectBanner('begin')
    await expectUntouched(console.page, testInfo, 'console wizard')
  })
})
