// `npm start -- --tour`: performs a whole renewal headlessly with real clicks and real files, tells each step, takes its picture.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { MARKUPS } from '../tests/practice/push-portal/switches.ts'
import { startPractice } from '../tests/practice/server.ts'
import { type KoshinBrowser, openBrowser } from './browser.ts'
import { build } from './build.ts'
import { editionIn } from './edition.ts'
import { LANGUAGES, USUAL_LANGUAGE } from './languages.ts'
import { oneOf, readOptions, wantedLanguage } from './options.ts'
import { inProject } from './setup/paths.mjs'
import { command, Stop, say } from './setup/say.mjs'
import { CHAPTERS } from './tour/chapters.ts'
import { clearPictures, Stage, TOUR_FOLDER } from './tour/stage.ts'
import { readWords } from './tour/words.ts'

const HELP = `npm start -- --tour            performs whole renewals in a browser without a window, and takes their pictures
Further: --language LANGUAGE   ${LANGUAGES.join(' or ')}; else ${USUAL_LANGUAGE}
         --markup MARKUP       of the push portal: ${MARKUPS.join(', ')}
         --dark                in dark colours`

async function play(stage: Stage): Promise<number> {
  const total = CHAPTERS.reduce((sum, [, steps]) => sum + steps.length, 0)
  let number = 0
  for (const [chapter, steps] of CHAPTERS) {
    console.log(`\n${chapter}`)
    for (const step of steps) {
      number++
      const place = `[${String(number).padStart(2)}/${total}]`
      const began = performance.now()
      const picture = join(TOUR_FOLDER, `${String(number).padStart(2, '0')}.png`)
      try {
        const shown = await step.perform(stage)
        await shown.page.screenshot({ path: picture })
        if (!stage.stays(shown)) await shown.page.close()
      } catch (cause) {
        console.log(`  ${place} ✕ ${step.title}`)
        for (const { page } of [stage.portal, stage.console])
          await page.screenshot({ path: picture }).catch(() => undefined)
        throw new Stop(`The tour ends here: step ${number} did not show what it promised.\n${String(cause)}`)
      }
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(`  ${place} ✓ ${step.title}  (${seconds} s, ${relative(inProject(), picture)})`)
    }
  }
  return number
}

await command(async () => {
  const options = readOptions(
    process.argv.slice(2),
    {
      language: { type: 'string' },
      markup: { type: 'string' },
      dark: { type: 'boolean' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean' },
    },
    HELP,
  )
  if (options.help) {
    console.log(HELP)
    return 0
  }
  const language = wantedLanguage(options.language) ?? USUAL_LANGUAGE
  const markup = oneOf('markup', options.markup, MARKUPS) ?? 'table'
  say('Practice edition: building …')
  await build('practice')
  const edition = await editionIn(language)
  await clearPictures()
  const practice = await startPractice()
  const folder = await mkdtemp(join(tmpdir(), 'koshin-tour-'))
  const browsers: KoshinBrowser[] = []
  const open = async (profile: string): Promise<KoshinBrowser> => {
    const browser = await openBrowser({
      edition,
      profile: join(folder, profile),
      language,
      hostResolverRules: practice.hostResolverRules,
      ...(options.dark && { colourScheme: 'dark' as const }),
    })
    browsers.push(browser)
    return browser
  }
  const browser = await open('profile')
  try {
    const words = await readWords(edition, language)
    const stage = await Stage.set({
      browser,
      openAnother: () => open('successor'),
      practice,
      language,
      markup,
      downloads: folder,
      words,
    })
    const steps = await play(stage)
    console.log(
      `\nTour complete: ${steps} of ${steps} steps, one certificate and two tokens renewed, one created where there was none, none revoked; all of it handed over.`,
    )
    console.log(`Pictures: ${relative(inProject(), TOUR_FOLDER)}`)
    return 0
  } finally {
    for (const one of browsers) await one.close()
    await practice.close()
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
})
