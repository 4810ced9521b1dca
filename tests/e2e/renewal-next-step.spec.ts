// The next step is always before the eyes: its filled button in view in the smallest window, the keyboard on it, ticked once.
import type { Page } from '@playwright/test'
import type { StepId } from '../../lib/model/steps.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import type { Koshin } from './support/koshin.ts'
import { runUpTo } from './support/renewal.ts'

const POPUP = { width: 410, height: 600 }
const FILLED = '.next-step .button-main:visible'

async function popup(koshin: Koshin, page?: Page): Promise<Page> {
  const shown = page ?? (await koshin.newPage())
  await shown.setViewportSize(POPUP)
  await shown.goto(koshin.url('popup.html'))
  return shown
}

async function beginAt(koshin: Koshin, step: StepId, page?: Page): Promise<Page> {
  const [known] = (await koshin.records()).organisations
  const organisation = known ?? (await koshin.rememberOrganisation({ account: 'mdm@example.jp' }))
  await koshin.remember({ runs: [{ ...runUpTo(step, organisation), id: 'run' }] })
  return popup(koshin, page)
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

test('two presses, however quick, tick one step', async ({ koshin, words }) => {
  const page = await beginAt(koshin, 'wizardStart')
  const app = new App(page, words)
  for (const pause of [0, 120, 250, 500]) {
    await test.step(`${pause} ms apart`, async () => {
      await beginAt(koshin, 'wizardStart', page)
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
})

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
