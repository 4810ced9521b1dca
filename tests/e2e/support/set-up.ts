// The first set-up as a test begins it: in the app, or by records as they lie then.
import type { Page } from '@playwright/test'
import type { Run } from '../../../lib/model/run.ts'
import type { App } from './app.ts'
import type { Koshin } from './koshin.ts'

/** Begins a first set-up from the screen that asks for a certificate; there is no organisation yet. */
export async function beginSetUp(app: App, name: string, account?: string): Promise<void> {
  await app.openWays()
  await app.press('learn.firstSetUp')
  await fillSetUp(app, name, account)
}

/** Fills in what a first set-up is begun with, and begins it. */
export async function fillSetUp(app: App, name: string, account?: string): Promise<void> {
  const { page } = app
  await page.locator('#organisation-name').fill(name)
  if (account !== undefined) await page.locator('#organisation-account').fill(account)
  await page.getByRole('checkbox', { name: app.words('setUp.isFirst') }).check()
  await app.press('setUp.begin')
  await app.showsStep('accountAdvice')
}

/** Puts an organisation without a certificate on record, with its first set-up open, as the current one. */
export async function rememberSetUp(koshin: Koshin, account?: string): Promise<{ id: string; run: Run }> {
  const now = Date.now()
  const id = crypto.randomUUID()
  const run: Run = {
    id: crypto.randomUUID(),
    organisationId: id,
    procedure: 'first-set-up',
    startedAt: now,
    ticks: {},
    before: {},
  }
  const organisation = { id, name: 'Newcomer K.K.', consoleId: 'clomo', createdAt: now, updatedAt: now }
  await koshin.remember({
    organisations: [account === undefined ? organisation : { ...organisation, account }],
    runs: [run],
    currentOrganisation: id,
  })
  return { id, run }
}

/** The run as it is on record now. */
export async function runOf(koshin: Koshin, runId: string): Promise<Run> {
  const run = (await koshin.records()).runs.find(({ id }) => id === runId)
  if (!run) throw new Error('The run is gone')
  return run
}

/** Chooses a file in the portal's one visible file field. */
export function chooseFile(page: Page, path: string): Promise<void> {
  return page.locator('input[type=file]').filter({ visible: true }).setInputFiles(path)
}
