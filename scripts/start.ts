// `npm start` under Node 24: the practice edition in a browser of its own, or the tour where there is no display to show it on.
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MARKUPS } from '../tests/practice/push-portal/switches.ts'
import { type Practice, startPractice } from '../tests/practice/server.ts'
import { type KoshinBrowser, openBrowser } from './browser.ts'
import { build } from './build.ts'
import { editionIn } from './edition.ts'
import { LANGUAGES, type Language, languageFor } from './languages.ts'
import { readOptions, wantedLanguage } from './options.ts'
import { inProject } from './setup/paths.mjs'
import { command, handOver, Stop, say } from './setup/say.mjs'

const HELP = `npm start                      practise a renewal in a browser window
npm start -- --tour            watch the whole renewal performed, without a window
Further: --language LANGUAGE   of browser and extension: ${LANGUAGES.join(' or ')} (else the system's)
         --keep                keep the practice browser's profile for the next start
         --markup MARKUP       tour: which markup the push portal has (${MARKUPS.join(', ')})
         --dark                tour: in dark colours
         --verbose             show what the tools print`

const OPTIONS = {
  tour: { type: 'boolean' },
  language: { type: 'string' },
  keep: { type: 'boolean' },
  markup: { type: 'string' },
  dark: { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean' },
} as const

const START_PAGE = 'https://practice.koshin.test/'

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

async function tour(args: readonly string[]): Promise<number> {
  const program = inProject('scripts', 'tour.ts')
  if (!existsSync(program)) throw new Stop('There is no tour in this copy of Koshin: scripts/tour.ts is missing.')
  return handOver(process.execPath, [program, ...args.filter((arg) => arg !== '--tour' && arg !== '--keep')], {
    cwd: inProject(),
  })
}

async function practise(language: Language, kept: boolean): Promise<number> {
  say('Practice edition: building …')
  await build('practice')
  const edition = await editionIn(language)
  const practice = await startPractice()
  say(`Practice portals: ready on this machine, port ${practice.port}; nothing reaches Apple`)
  const profile = kept ? inProject('.output', 'practice', 'profile') : await mkdtemp(join(tmpdir(), 'koshin-practice-'))
  try {
    const browser = await open(practice, edition, profile, language)
    say(`Browser: open at ${START_PAGE}`)
    say('Close the window or press Ctrl-C to end.')
    await ended(browser)
    say('Ended.')
    return 0
  } finally {
    await practice.close()
    if (!kept) await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
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

await command(async () => {
  const args = process.argv.slice(2)
  const options = readOptions(args, OPTIONS, HELP)
  if (options.help) {
    console.log(HELP)
    return 0
  }
  const language = wantedLanguage(options.language) ?? languageFor(Intl.DateTimeFormat().resolvedOptions().locale)
  if (options.tour) return tour(args)
  if (hasDisplay()) return practise(language, options.keep ?? false)
  say('No display here: performing the tour instead')
  return tour(args)
})
