// `npm test` under Node 24: builds the practice edition, runs all tests and ends with one line, `N passed, N failed`.

import { mkdir, rm } from 'node:fs/promises'
import { build, wxt } from './build.ts'
import { command } from './command/command.mjs'
import { readOptions } from './command/options.mjs'
import { findFirefox } from './setup/firefox.mjs'
import { inProject } from './setup/paths.mjs'
import { Stop, say } from './setup/say.mjs'
import { findWebKit } from './setup/webkit.mjs'
import { add, type Counts, NONE } from './test/counts.ts'
import { runEndToEndTests, runFirefoxTests, runUnitTests, runWebKitTests } from './test/runners.ts'

const {
  values: { title },
  words: wishes,
} = readOptions('test', process.argv.slice(2))

const KINDS = ['unit', 'e2e', 'firefox', 'webkit'] as const

/** `unit`, `e2e`, `firefox` and `webkit` choose a kind; all else are parts of file names, for the runners. */
const kinds = KINDS.filter((kind) => wishes.includes(kind))
const rest = wishes.filter((wish) => !KINDS.some((kind) => kind === wish))
/** The runners' own options for a part of a test's name. */
const inVitest = [...rest, ...(title === undefined ? [] : ['--testNamePattern', title])]
const inPlaywright = [...rest, ...(title === undefined ? [] : ['--grep', title])]
const wants = (kind: (typeof KINDS)[number]) => kinds.length === 0 || kinds.includes(kind)
const hasFirefox = findFirefox() !== undefined
const hasWebKit = findWebKit() !== undefined

async function prepare(): Promise<void> {
  await mkdir(inProject('.output', 'test'), { recursive: true })
  say('Types of the extension: generating …')
  await wxt(['prepare'])
  const editions = [
    ...(wants('e2e') ? (['chrome', 'safari', 'firefox', 'practice'] as const) : []),
    ...(wants('firefox') && hasFirefox ? (['firefoxPractice'] as const) : []),
    ...(wants('webkit') && hasWebKit ? (['safariPractice'] as const) : []),
  ]
  for (const edition of editions) {
    say(`Edition for ${edition}: building …`)
    await build(edition)
  }
}

/** A kind that cannot even be set up counts as one failure, and the other kind still runs. */
async function counted(what: string, work: () => Promise<Counts>): Promise<Counts> {
  try {
    return await work()
  } catch (error) {
    console.error(`${what}: ${error instanceof Stop ? error.message : error instanceof Error ? error.stack : error}`)
    return { ...NONE, failed: 1 }
  }
}

await command('test', async () => {
  await rm(inProject('.output', 'test'), { recursive: true, force: true })
  let counts = await counted('Preparing the tests', async () => {
    await prepare()
    return NONE
  })
  if (wants('unit')) {
    say('Unit tests')
    counts = add(counts, await counted('The unit tests', () => runUnitTests(inVitest)))
  }
  if (wants('e2e')) {
    say('End-to-end tests, in a real browser')
    counts = add(counts, await counted('The end-to-end tests', () => runEndToEndTests(inPlaywright)))
  }
  if (wants('firefox')) {
    say(hasFirefox ? 'Tests in Firefox' : 'Tests in Firefox: left out, no Firefox is installed')
    if (hasFirefox) counts = add(counts, await counted('The tests in Firefox', () => runFirefoxTests(inVitest)))
  }
  if (wants('webkit')) {
    say(hasWebKit ? 'Tests in WebKit' : 'Tests in WebKit: left out, no WebKit that can be driven is installed')
    if (hasWebKit) counts = add(counts, await counted('The tests in WebKit', () => runWebKitTests(inVitest)))
  }
  if (counts.skipped > 0) console.log(`${counts.skipped} skipped`)
  if (counts.passed + counts.failed === 0) console.log('No test ran.')
  console.log(`${counts.passed} passed, ${counts.failed} failed`)
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1
})
