// How the unit tests run: in Node, with a fake of the browser's extension API and the English words.
import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { WxtVitest } from 'wxt/testing/vitest-plugin'
import { reportWords } from './scripts/report-words.ts'

export default defineConfig({
  plugins: [WxtVitest(), reportWords()],
  // The real build's value: a unit test that trusts the test authority says so itself.
  define: { __TEST_AUTHORITIES__: '[]' },
  test: {
    environment: 'node',
    // Vitest leaves one processor free by itself: on a machine with two that is half of it.
    maxWorkers: availableParallelism(),
    // A busy machine is no failure: only what hangs is.
    testTimeout: 60_000,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    setupFiles: ['tests/support/words.ts'],
  },
})
