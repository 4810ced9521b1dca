// Runs Vitest and Playwright, with live progress on the terminal, and reads their reports.
import { readFile } from 'node:fs/promises'
import { inProject } from '../command/paths.mjs'
import { handOver, Stop } from '../command/say.mjs'
import {
  type Counts,
  countEndToEndTests,
  countUnitTests,
  type PlaywrightReport,
  type VitestReport,
  withExitStatus,
} from './counts.ts'
import { type Timed, timesOfEndToEndTests, timesOfUnitTests } from './pace.ts'

/** What came of a kind of tests. */
export interface Outcome {
  counts: Counts
  /** What each test took. */
  times: Timed[]
}

/** A test that never ends must not keep the last line from coming; all tests together need a fraction of this. */
const LIMITS = { unit: 10 * 60_000, firefox: 10 * 60_000, webkit: 10 * 60_000, endToEnd: 40 * 60_000 }

/** Runs the unit tests; `rest` are parts of file names, or Vitest's options. Rejects where Vitest writes no report. */
export function runUnitTests(rest: string[]): Promise<Outcome> {
  return runVitest('unit', rest)
}

/** Runs the tests in Firefox, which must be installed, and prints when they are over. `rest` and errors as with {@link runUnitTests}. */
export function runFirefoxTests(rest: string[]): Promise<Outcome> {
  return runVitest('firefox', ['--config', inProject('tests', 'firefox', 'vitest.config.ts'), ...rest])
}

/** Runs the tests in WebKit, which must be installed, as {@link runFirefoxTests}. */
export function runWebKitTests(rest: string[]): Promise<Outcome> {
  return runVitest('webkit', ['--config', inProject('tests', 'webkit', 'vitest.config.ts'), ...rest])
}

async function runVitest(name: 'unit' | 'firefox' | 'webkit', rest: string[]): Promise<Outcome> {
  const report = inProject('.output', 'test', `${name}.json`)
  const program = inProject('node_modules', 'vitest', 'vitest.mjs')
  const options = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`, '--passWithNoTests']
  const status = await handOver(process.execPath, [program, 'run', ...options, ...rest], {
    cwd: inProject(),
    limit: LIMITS[name],
    // They run beside the end-to-end tests.
    heldBack: name !== 'unit',
  })
  const written = await readReport<VitestReport>(report)
  return { counts: withExitStatus(countUnitTests(written), status), times: timesOfUnitTests(written, inProject()) }
}

/**
 * Runs the end-to-end tests; `rest` are parts of file names, or Playwright's options. With `pictures` what they look at is drawn into
 * `.output/screens`. Rejects where Playwright writes no report.
 */
export async function runEndToEndTests(rest: string[], { pictures }: { pictures: boolean }): Promise<Outcome> {
  const report = inProject('.output', 'test', 'e2e.json')
  const program = inProject('node_modules', '@playwright', 'test', 'cli.js')
  const progress = process.stdout.isTTY ? 'line' : 'dot'
  const options = [`--reporter=${progress},json`, '--pass-with-no-tests']
  const status = await handOver(process.execPath, [program, 'test', ...options, ...rest], {
    cwd: inProject(),
    limit: LIMITS.endToEnd,
    env: {
      ...process.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      PLAYWRIGHT_FORCE_TTY: '',
      ...(pictures && { KOSHIN_PICTURES: inProject('.output', 'screens') }),
    },
  })
  const written = await readReport<PlaywrightReport>(report)
  return { counts: withExitStatus(countEndToEndTests(written), status), times: timesOfEndToEndTests(written) }
}

async function readReport<Report>(file: string): Promise<Report> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch (cause) {
    throw new Stop(`There is no report to count from, ${file}: ${cause}`)
  }
}
