// `npm run pictures` under Node 24: takes the stores' screenshots and tiles from the practice portals, in every language.

import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { closeForGood, openFresh } from '../tests/e2e/support/browser-shelf.ts'
import { Koshin } from '../tests/e2e/support/koshin.ts'
import { startPractice } from '../tests/practice/server.ts'
import { build } from './build.ts'
import { command } from './command/command.mjs'
import { inProject } from './command/paths.mjs'
import { say } from './command/say.mjs'
import { editionIn } from './edition.ts'
import { LANGUAGES, type Language } from './languages.ts'
import { listingIn } from './listing.ts'
import { prepare, SCREENS } from './pictures/screens.ts'
import { drawTile, TILES } from './pictures/tiles.ts'
import { readWords } from './tour/words.ts'

const FOLDER = inProject('.output', 'stores', 'pictures')

async function take(language: Language): Promise<string[]> {
  const folder = join(FOLDER, language)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const edition = await editionIn(language)
  const words = await readWords(edition, language)
  const practice = await startPractice()
  const koshin = new Koshin(
    await openFresh({ edition, language, hostResolverRules: practice.hostResolverRules, colourScheme: 'light' }),
  )
  try {
    const studio = { koshin, practice, language, words }
    await prepare(studio)
    const taken = new Map<string, Buffer>()
    for (const [name, show] of SCREENS) {
      const page = await show(studio)
      taken.set(`${name}-1280x800`, await page.screenshot({ animations: 'disabled' }))
      await page.close()
    }
    const listing = await listingIn(language)
    const said = { language, name: listing.get('Name') ?? '', line: listing.get('Subtitle') ?? '' }
    const [marked] = taken.values()
    const page = await koshin.newPage()
    for (const tile of TILES) taken.set(tile.name, await drawTile(page, tile, said, marked ?? Buffer.alloc(0)))
    for (const [name, png] of taken) await writeFile(join(folder, `${name}.png`), png)
    return [...taken.keys()]
  } finally {
    await closeForGood(koshin.letGo())
    await practice.close()
  }
}

await command('pictures', async ({ values: { language: only } }) => {
  say('Practice edition: building …')
  await build('practice')
  for (const one of only === undefined ? LANGUAGES : [only]) {
    const names = await take(one)
    say(`${names.length} pictures in ${relative(inProject(), join(FOLDER, one))}`)
  }
  return 0
})
