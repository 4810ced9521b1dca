// Koshin is offered in the console as soon as a page of it is read, and in a first set-up where one goes there first; for another console it is not.

import type { Words } from '../../scripts/tour/words.ts'
import { LOOKALIKE_TOPIC, NEW_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { answerYes } from './support/browser-settings.ts'
import { CONSOLE, recorded } from './support/console-guard.ts'
import { ConsolePage } from './support/console-page.ts'
import type { Koshin } from './support/koshin.ts'
import { runUpTo } from './support/renewal.ts'
import { rememberSetUp } from './support/set-up.ts'

/** Reads the console's page at the first step of a renewal of the certificate with this topic. */
async function readConsole(koshin: Koshin, words: Words, topic: string): Promise<App> {
  const organisation = await koshin.rememberOrganisation({ topic })
  await koshin.remember({ runs: [runUpTo('consoleUid', organisation)] })
  const console = new ConsolePage(await koshin.newPage())
  await console.signIn()
  await console.basicSettings()
  const app = new App(await koshin.openPopup(console.page), words)
  await app.showsStep('consoleUid')
  await app.press('check.read')
  return app
}

test('read, and allowed at one press', async ({ koshin, words }) => {
  await answerYes(koshin, CONSOLE)
  const app = await readConsole(koshin, words, RIGHT_TOPIC)
  await app.says('check.uid.same')
  await app.says('taking.consoleWhy', new URL(CONSOLE).host)
  await app.press('consoleAccess.allow')
  await app.saysNot('taking.consoleWhy', new URL(CONSOLE).host)
  await expect.poll(() => recorded(koshin)).toMatchObject({ consoleOrigins: [CONSOLE] })
})

test('the page of another console is not offered', async ({ koshin, words }) => {
  const app = await readConsole(koshin, words, LOOKALIKE_TOPIC)
  await app.says('check.uid.different')
  await app.saysNot('taking.consoleWhy', new URL(CONSOLE).host)
  expect(await recorded(koshin)).not.toHaveProperty('consoleOrigins')
})

test.describe('in a first set-up', () => {
  test.use({ practiceOptions: { newConsole: true } })

  test('at the step that goes to the console first, before any page is read', async ({ koshin, words }) => {
    await answerYes(koshin, CONSOLE)
    await rememberSetUp(koshin, NEW_ACCOUNT)
    const console = new ConsolePage(await koshin.newPage())
    await console.signIn()
    const app = new App(await koshin.openPopup(console.page), words)
    await app.showsStep('accountAdvice')
    await app.saysNot('taking.consoleWhy', new URL(CONSOLE).host)
    await app.tickByHand('accountAdvice')
    await app.showsStep('setupWizardStart')
    await app.says('taking.consoleWhy', new URL(CONSOLE).host)
    await app.press('consoleAccess.allow')
    await app.saysNot('taking.consoleWhy', new URL(CONSOLE).host)
    await expect.poll(() => recorded(koshin)).toMatchObject({ consoleOrigins: [CONSOLE] })
  })
})
