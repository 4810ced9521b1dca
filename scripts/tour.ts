// `npm start -- --tour`: performs a whole renewal headlessly with real clicks and real files, tells each step, takes its picture.

import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { MARKUPS } from '../tests/practice/push-portal/switches.ts'
import { startPractice } from '../tests/practice/server.ts'
import { type KoshinBrowser, openBrowser } from './browser.ts'
import { build } from './build.ts'
import { command } from './command/command.mjs'
import { systemLanguage, words } from './command/language.mjs'
import { inProject } from './command/paths.mjs'
import { Stop, say } from './command/say.mjs'
import { editionIn } from './edition.ts'
import { languageFor } from './languages.ts'
import { takeAway, temporaryFolder } from './temporary.ts'
import { atRest } from './tour/at-rest.ts'
import { captionIn } from './tour/captions/captions.ts'
import { CHAPTERS } from './tour/chapters.ts'
import { indexPage, pictureName, stepOf } from './tour/index-page.ts'
import { PROMISES, readmePicture } from './tour/promises.ts'
import { clearPictures, Stage, TOUR_FOLDER } from './tour/stage.ts'
import { readWords } from './tour/words.ts'

async function play(stage: Stage): Promise<number> {
  const { language } = stage
  const total = CHAPTERS.reduce((sum, [, steps]) => sum + steps.length, 0)
  let number = 0
  for (const [chapter, steps] of CHAPTERS) {
    console.log(`\n${captionIn(language, chapter)}`)
    for (const step of steps) {
      number++
      const place = `[${String(number).padStart(2)}/${total}]`
      const began = performance.now()
      const picture = join(TOUR_FOLDER, pictureName(number))
      const caption = captionIn(language, step.title)
      try {
        const shown = await step.perform(stage)
        await atRest(shown.page)
        await shown.page.screenshot({ path: picture })
        if (!stage.stays(shown)) await shown.page.close()
      } catch (cause) {
        console.log(`  ${place} ✕ ${caption}`)
        for (const { page } of [stage.portal, stage.console])
          await page.screenshot({ path: picture }).catch(() => undefined)
        throw new Stop(words().tour.broken(number, String(cause)))
      }
      const seconds = ((performance.now() - began) / 1000).toFixed(1)
      console.log(`  ${place} ✓ ${caption}  (${words().tour.seconds(seconds)}, ${relative(inProject(), picture)})`)
    }
  }
  return number
}

/** Puts the pictures of the promises where the README of this language shows them. */
async function renewReadme(language: string): Promise<void> {
  await mkdir(inProject('docs', 'pictures'), { recursive: true })
  for (const promise of PROMISES) {
    const picture = join(TOUR_FOLDER, pictureName(stepOf(promise, CHAPTERS)))
    await copyFile(picture, inProject(readmePicture(promise, language)))
  }
}

await command('start', async ({ values }) => {
  const language = values.language ?? languageFor(systemLanguage())
  const markup = MARKUPS.find((one) => one === values.markup) ?? 'table'
  say(words().start.building)
  await build('practice')
  const edition = await editionIn(language)
  await clearPictures()
  const practice = await startPractice()
  const folder = await temporaryFolder('tour')
  const shared = join(folder, 'MDM')
  await mkdir(shared)
  const browsers: KoshinBrowser[] = []
  const open = async (profile: string): Promise<KoshinBrowser> => {
    const browser = await openBrowser({
      edition,
      profile: join(folder, profile),
      language,
      hostResolverRules: practice.hostResolverRules,
      folder: shared,
      ...(values.dark && { colourScheme: 'dark' as const }),
    })
    browsers.push(browser)
    return browser
  }
  const browser = await open('profile')
  try {
    const appWords = await readWords(edition, language)
    const stage = await Stage.set({
      browser,
      openAnother: open,
      shared,
      practice,
      language,
      markup,
      downloads: folder,
      words: appWords,
    })
    const steps = await play(stage)
    const index = join(TOUR_FOLDER, 'index.html')
    await writeFile(index, indexPage(CHAPTERS, language))
    if (values.readme) await renewReadme(language)
    console.log(`\n${words().tour.complete(steps)}`)
    console.log(words().tour.pictures(relative(inProject(), index)))
    return 0
  } finally {
    for (const one of browsers) await one.close()
    await practice.close()
    await takeAway(folder)
  }
})
