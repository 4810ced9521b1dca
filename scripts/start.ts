// `npm start` under Node 24: the practice edition in a browser of its own, or the tour where there is no display to show it on.

import { type Practice, startPractice } from '../tests/practice/server.ts'
import { type KoshinBrowser, openBrowser } from './browser.ts'
import { build } from './build.ts'
import { command } from './command/command.mjs'
import { systemLanguage, words } from './command/language.mjs'
import { inProject } from './command/paths.mjs'
import { handOver, say } from './command/say.mjs'
import { editionIn } from './edition.ts'
import { type Language, languageFor } from './languages.ts'
import { takeAway, temporaryFolder } from './temporary.ts'

const START_PAGE = 'https://practice.koshin.test/'

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

function tour(args: readonly string[]): Promise<number> {
  return handOver(process.execPath, [inProject('scripts', 'tour.ts'), ...args], { cwd: inProject() })
}

async function practise(language: Language, kept: boolean): Promise<number> {
  say(words().start.building)
  await build('practice')
  const edition = await editionIn(language)
  const practice = await startPractice()
  say(words().start.ready(practice.port))
  const profile = kept ? inProject('.output', 'practice', 'profile') : await temporaryFolder('practice')
  try {
    const browser = await open(practice, edition, profile, language)
    say(words().start.open(START_PAGE))
    say(words().start.toEnd)
    await ended(browser)
    say(words().start.ended)
    return 0
  } finally {
    await practice.close()
    if (!kept) await takeAway(profile)
  }
}

async function open(practice: Practice, edition: string, profile: string, language: Language): Promise<KoshinBrowser> {
  const { hostResolverRules } = practice
  const browser = await openBrowser({
    edition,
    profile,
    language,
    hostResolverRules,
    headless: false,
    handleSignals: false,
  })
  const page = browser.context.pages()[0] ?? (await browser.context.newPage())
  // Playwright would put what is downloaded under a name that says nothing where nobody looks for it.
  const session = await browser.context.newCDPSession(page)
  await session.send('Browser.setDownloadBehavior', { behavior: 'default' })
  await page.goto(START_PAGE)
  return browser
}

/** Resolves when the last window is closed, or closes the browser at Ctrl-C. */
async function ended(browser: KoshinBrowser): Promise<void> {
  const end = () => void browser.close()
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
  await new Promise<void>((resolve) => browser.context.once('close', () => resolve()))
}

await command('start', async ({ values, args }) => {
  if (values.tour) return tour(args)
  if (hasDisplay()) return practise(values.language ?? languageFor(systemLanguage()), values.keep ?? false)
  say(words().start.noDisplay)
  return tour(args)
})
