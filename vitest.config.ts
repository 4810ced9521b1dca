// How the unit tests run: in Node, with a fake of the browser's extension API and the English words.
import { availableParallelism } from 'node:os'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { reportWords } from './scripts/report-words.ts'
import { readLocales } from './tests/support/locales.ts'
import { APART, OTHERS, PROCESS, RECKONING } from './tests/support/reckoning.ts'

/** They have a configuration of their own. */
const IN_A_BROWSER = ['tests/{e2e,firefox,webkit}/**', 'node_modules/**']

const locales = readLocales()

/** What the plugins add reaches the tests of the project alone for which they stand: each project has its own. */
function project(test: TestProjectInlineConfiguration['test']): TestProjectInlineConfiguration {
  return {
    plugins: [WxtVitest(), reportWords()],
    // The real build's value: a unit test that trusts the test authority says so itself.
    define: { __TEST_AUTHORITIES__: '[]' },
    test: {
      environment: 'node',
      // A busy machine is no failure: only what hangs is.
      testTimeout: 60_000,
      setupFiles: ['tests/support/words.ts'],
      provide: { locales },
      ...test,
    },
  }
}

export default defineConfig({
  test: {
    // Vitest leaves one processor free by itself: on a machine with two that is half of it.
    maxWorkers: availableParallelism(),
    // A thread begins sooner than a process, and there is one for each file.
    pool: 'threads',
    projects: [
      project({ name: 'reckoning', isolate: false, include: RECKONING, exclude: [...IN_A_BROWSER, ...APART] }),
      project({ name: 'each by itself', include: OTHERS, exclude: [...IN_A_BROWSER, ...PROCESS] }),
      project({ name: 'a process of its own', pool: 'forks', include: PROCESS }),
    ],
  },
})
