// `npm run walk`: goes through the first practice renewal from an empty profile to its proven end, counts presses, fields and words.

import { join, relative } from 'node:path'
import { answerYes } from '../tests/e2e/support/browser-settings.ts'
import { CONSOLE } from '../tests/e2e/support/console-guard.ts'
import { startPractice } from '../tests/practice/server.ts'
import { openBrowser } from './browser.ts'
import { build } from './build.ts'
import { command } from './command/command.mjs'
import { inProject } from './command/paths.mjs'
import { say } from './command/say.mjs'
import { editionIn } from './edition.ts'
import { takeAway, temporaryFolder } from './temporary.ts'
import { readWords } from './tour/words.ts'
import type { Cost } from './walk/count.ts'
import { ROUTE } from './walk/route.ts'
import { PICTURES, Walk } from './walk/walk.ts'

/** More than this a first renewal may not cost. */
const BARS: Cost = { clicks: 35, fields: 4, words: 1200 }

function line(title: string, { clicks, fields, words }: Cost): string {
  return `${title.padEnd(30)}${String(clicks).padStart(8)}${String(fields).padStart(8)}${String(Math.ceil(words)).padStart(8)}`
}

await command('walk', async ({ values: { language = 'en', read } }) => {
  say('Practice edition: building …')
  await build('practice')
  const edition = await editionIn(language)
  const practice = await startPractice()
  const folder = await temporaryFolder('walk')
  const profile = join(folder, 'profile')
  const browser = await openBrowser({
    edition,
    profile,
    language,
    hostResolverRules: practice.hostResolverRules,
    welcome: true,
  })
  try {
    const walk = await Walk.begin(browser, practice, await readWords(edition, language), folder)
    const { context, extensionId } = browser
    await answerYes({ newPage: () => context.newPage(), extensionId }, CONSOLE)
    for (const { title, go } of ROUTE) {
      await go(walk)
      walk.counter.end(title)
    }
    const { rows, total } = walk.counter
    console.log(`\n${''.padEnd(30)}  clicks  fields   words`)
    for (const { title, cost, lines } of rows) {
      console.log(line(title, cost))
      if (read) console.log(lines.map((text) => `    ${text}`).join('\n'))
    }
    console.log(line('in all', total))
    console.log(line('at most', BARS))
    const isOver = (['clicks', 'fields', 'words'] as const).some((what) => total[what] > BARS[what])
    console.log(`Pictures: ${relative(inProject(), PICTURES)}`)
    console.log(isOver ? '\nOver the bar.' : '\nWithin the bars.')
    return isOver ? 1 : 0
  } finally {
    await browser.close()
    await practice.close()
    await takeAway(folder)
  }
})
