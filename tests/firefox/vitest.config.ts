// How the tests in Firefox run: one Firefox a file, one file after the other.
import { defineConfig } from 'vitest/config'
import { inProject } from '../../scripts/command/paths.mjs'

export default defineConfig({
  root: inProject(),
  test: {
    include: ['tests/firefox/*.firefox.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    // They run beside the end-to-end tests: what a page tells the background may take its time.
    expect: { poll: { timeout: 20_000 } },
  },
})
