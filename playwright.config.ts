// How the end-to-end tests run: the built practice edition in a real Chromium, against the practice portals.
import { availableParallelism } from 'node:os'
import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.output/test/e2e',
  globalSetup: './tests/e2e/support/built.ts',
  // A test waits about a third of its time, for pages and for timers: three of them fill two cores.
  workers: Math.min(6, Math.ceil(availableParallelism() * 1.5)),
  fullyParallel: true,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine is no failure: only what hangs is.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
})
