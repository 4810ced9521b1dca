// `npm test` under Node 24: builds the practice edition, runs all tests and ends with one line, `N passed, N failed`.
import { mkdir, rm } from 'node:fs/promises'
import { build, wxt } from './build.ts'
import { command } from './command/command.mjs'
import { readOptions } from './command/options.mjs'
import { inProject } from './command/paths.mjs'
import { Stop, say } from './command/say.mjs'
import { findFirefox } from './setup/firefox.mjs'
import { findWebKit } from './setup/webkit.mjs'
import { add, NONE } from './test/counts.ts'
import { inFileNames } from './test/file-names.ts'
import { paceLines, type Timed } from './test/pace.ts'
import { type Outcome, runEndToEndTests, runFirefoxTests, runUnitTests, runWebKitTests } from './test/runners.ts'

const {
  values: { title, pictures = false },
  words: wishes,
} = readOptions('test', process.argv.slice(2))

const KINDS = ['unit', 'e2e', 'firefox', 'webkit'] as const

/** `unit`, `e2e`, `firefox` and `webkit` choose a kind; all else are parts of file names, for the runners. */
const kinds = KINDS.filter((kind) => wishes.includes(kind))
const rest = wishes.filter((wish) => !KINDS.some((kind) => kind === wish))
/** The runners' own options for a part of a test's name. */
const inVitest = [...rest, ...(title === undefined ? [] : ['--testNamePattern', title])]
const inPlaywright = [...inFileNames(rest), ...(title === undefined ? [] : ['--grep', title])]
const wants = (kind: (typeof KINDS)[number]) => kinds.length === 0 || kinds.includes(kind)

/** Which of the browsers that need not be there are there, of those wished for. */
interface Installed {
  firefox: boolean
  webkit: boolean
}

async function prepare(): Promise<void> {
  await mkdir(inProject('.output', 'test'), { recursive: true })
  say('Types of the extension: generating …')
  await wxt(['prepare'])
}

async function buildEditions(installed: Installed): Promise<void> {
  const editions = [
    ...(wants('e2e') ? (['chrome', 'safari', 'firefox', 'practice'] as const) : []),
    ...(installed.firefox ? (['firefoxPractice'] as const) : []),
    ...(installed.webkit ? (['safariPractice'] as const) : []),
  ]
  for (const edition of editions) {
    say(`Edition for ${edition}: building …`)
    await build(edition)
  }
}

/** How many of the slowest tests are named at the end. */
const SLOWEST = 10

/** A part that cannot even be set up counts as one failure, and the others still run. */
async function outcomeOf(part: string, work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    console.error(`${part}: ${error instanceof Stop ? error.message : error instanceof Error ? error.stack : error}`)
    return { counts: { ...NONE, failed: 1 }, times: [] }
  }
}

await command('test', async () => {
  const installed = {
    firefox: wants('firefox') && findFirefox() !== undefined,
    webkit: wants('webkit') && findWebKit() !== undefined,
  }
  await rm(inProject('.output', 'test'), { recursive: true, force: true })
  const begun = performance.now()
  const parts: Timed[] = []
  const tests: Timed[] = []
  let counts = NONE
  const take = async (part: string, work: () => Promise<Outcome>) => {
    const from = performance.now()
    const outcome = await outcomeOf(part, work)
    parts.push({ name: part, took: performance.now() - from })
    tests.push(...outcome.times)
    counts = add(counts, outcome.counts)
  }
  const takeWork = (part: string, work: () => Promise<void>) =>
    take(part, () => work().then(() => ({ counts: NONE, times: [] })))
  await takeWork('preparing', prepare)
  // Building keeps one core busy, and no unit test looks at what is built.
  const built = takeWork('building', () => buildEditions(installed))
  if (wants('unit')) {
    say('Unit tests')
    await take('unit tests', () => runUnitTests(inVitest))
  }
  await built
  const endToEnd = async () => {
    if (!wants('e2e')) return
    say('End-to-end tests, in a real browser')
    await take('end-to-end tests', () => runEndToEndTests(inPlaywright, { pictures }))
  }
  // Each waits for its browser half of its time: what both leave of a core, the end-to-end tests take.
  const otherBrowsers = async () => {
    if (wants('firefox')) {
      say(installed.firefox ? 'Tests in Firefox' : 'Tests in Firefox: left out, no Firefox is installed')
      if (installed.firefox) await take('tests in Firefox', () => runFirefoxTests(inVitest))
    }
    if (wants('webkit')) {
      say(installed.webkit ? 'Tests in WebKit' : 'Tests in WebKit: left out, no WebKit that can be driven is installed')
      if (installed.webkit) await take('tests in WebKit', () => runWebKitTests(inVitest))
    }
  }
  await Promise.all([endToEnd(), otherBrowsers()])
  for (const line of paceLines(performance.now() - begun, parts, tests, SLOWEST)) console.log(line)
  if (counts.skipped > 0) console.log(`${counts.skipped} skipped`)
  if (counts.passed + counts.failed === 0) console.log('No test ran.')
  console.log(`${counts.passed} passed, ${counts.failed} failed`)
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1
})
