// The next step is always before the eyes: its filled button in view in the smallest window, the keyboard on it, ticked once.
import type { Page } from '@playwright/test'
import type { StepId } from '../../lib/model/steps.ts'
import { procedureFor } from '../../lib/procedures/procedures.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import type { Koshin } from './support/koshin.ts'
import { runUpTo } from './support/renewal.ts'

const POPUP = { width: 410, height: 600 }
const PROCEDURES = ['push-certificate', 'server-token', 'content-token'] as const
const FILLED = '.next-step .button-main:visible'

async function popup(koshin: Koshin, page?: Page): Promise<Page> {
  const shown = page ?? (await koshin.newPage())
  await shown.setViewportSize(POPUP)
  await shown.goto(koshin.url('popup.html'))
  return shown
}

async function beginAt(koshin: Koshin, step: StepId): Promise<Page> {
  const organisation = await koshin.rememberOrganisation({ account: 'mdm@example.jp' })
  await koshin.remember({ runs: [runUpTo(step, organisation)] })
  return popup(koshin)
}

for (const language of ['en', 'ja'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    for (const procedure of PROCEDURES) {
      test(`the filled button of every step of ${procedure} is in view`, async ({ koshin, words }) => {
        const organisation = await koshin.rememberOrganisation({ account: 'mdm@example.jp', servers: ['CLOMO MDM'] })
        const page = await koshin.newPage()
        const app = new App(page, words)
        for (const { id } of procedureFor(procedure, organisation.consoleId).steps) {
          await test.step(id, async () => {
            await koshin.remember({ runs: [{ ...runUpTo(id, organisation, { procedure }), id: procedure }] })
            await popup(koshin, page)
            await app.showsStep(id)
            await expect(page.locator(FILLED).first()).toBeInViewport({ ratio: 1 })
          })
        }
      })
    }
  })
}

test('after each step the next one is at the top, and the keyboard on its button', async ({ koshin, words }) => {
  const app = new App(await beginAt(koshin, 'wizardStart'), words)
  const { page } = app
  for (const step of ['wizardStart', 'wizardDetails', 'signingRequestDownload'] as const) {
    await app.showsStep(step)
    await page.mouse.wheel(0, 2000)
    await app.press('run.done')
    await expect(page.locator('#step-title')).not.toHaveText(words(`steps.${step}.title`))
    await expect(page.locator('#step-title')).toBeInViewport({ ratio: 1 })
    await expect(page.locator(FILLED).first()).toBeFocused()
  }
})

for (const pause of [0, 120, 250, 500]) {
  test(`two presses ${pause} ms apart tick one step`, async ({ koshin, words }) => {
    const page = await beginAt(koshin, 'wizardStart')
    const app = new App(page, words)
    await app.showsStep('wizardStart')
    const button = app.button('run.done')
    await expect(button).toBeEnabled()
    const box = await button.boundingBox()
    if (!box) throw new Error('The button has no place')
    const at = [box.x + box.width / 2, box.y + box.height / 2] as const
    await page.mouse.click(...at)
    await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), pause)
    await page.mouse.click(...at)
    await app.showsStep('wizardDetails')
    await expect(button).toBeEnabled()
    const [run] = (await koshin.records()).runs
    expect(Object.keys(run?.ticks ?? {})).toContain('wizardStart')
    expect(Object.keys(run?.ticks ?? {})).not.toContain('wizardDetails')
  })
}

test('a key that is held down ticks one step', async ({ koshin, words }) => {
  const page = await beginAt(koshin, 'wizardStart')
  const app = new App(page, words)
  await expect(app.button('run.done')).toBeEnabled()
  await app.button('run.done').focus()
  await page.keyboard.down('Enter')
  await app.showsStep('wizardDetails')
  await expect(app.button('run.done')).toBeFocused()
  await expect(app.button('run.done')).toBeEnabled()
  for (let repeat = 0; repeat < 3; repeat += 1) await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  const [run] = (await koshin.records()).runs
  expect(Object.keys(run?.ticks ?? {})).not.toContain('wizardDetails')
})
