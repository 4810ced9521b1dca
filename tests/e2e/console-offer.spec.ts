// Whoever has learned their certificate from a file is offered Koshin in the console as soon as its page is read; for another console it is not.

import type { Words } from '../../scripts/tour/words.ts'
import { LOOKALIKE_TOPIC, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { answerYes } from './support/browser-settings.ts'
import { CONSOLE, recorded } from './support/console-guard.ts'
import { ConsolePage } from './support/console-page.ts'
import type { Koshin } from './support/koshin.ts'
import { runUpTo } from './support/renewal.ts'

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
