// A page in Firefox as a test handles it: what bears a label, Koshin's banner, its dialog of a held press, its verdicts.
import type { ElementHandle, Frame, Page } from 'puppeteer-core'
import { expect } from 'vitest'

/** XPath: the element's whole label is this. */
function hasLabel(label: string): string {
  const attributes = ['value', 'alt', 'title', 'aria-label'].map((name) => `@${name}="${label}"`)
  return [`(normalize-space(.)="${label}" and not(*[normalize-space(.)="${label}"]))`, ...attributes].join(' or ')
}

/** The visible element whose whole label is one of these, by text, value or attribute; `at` counts from 0 in document order. */
export async function control(within: Page | Frame, labels: string | string[], at = 0): Promise<ElementHandle> {
  const path = `::-p-xpath(//body//*[${[labels].flat().map(hasLabel).join(' or ')}])`
  await within.waitForSelector(path, { visible: true })
  const found: ElementHandle[] = []
  for (const element of await within.$$(path)) if (await element.isVisible()) found.push(element)
  const one = found[at]
  if (!one) throw new Error(`There are ${found.length} of ${labels}, not ${at + 1}`)
  return one
}

/** Waits until the banner says this. */
export async function bannerSays(page: Page, message: string): Promise<void> {
  await page.waitForSelector(`koshin-banner[data-message="${message}"]`)
}

/** The verdicts of what is marked, in document order. */
export function verdicts(page: Page): Promise<(string | null)[]> {
  return page.$$eval('[data-koshin-verdict]', (all) => all.map((one) => one.getAttribute('data-koshin-verdict')))
}

/** Ways of pressing what has the focus, or lies under the pointer. */
const WAYS: Record<string, (page: Page, element: ElementHandle) => Promise<void>> = {
  'a click': (_, element) => element.click(),
  Enter: async (page, element) => {
    await element.focus()
    await page.keyboard.press('Enter')
  },
  'the blank': async (page, element) => {
    await element.focus()
    await page.keyboard.press(' ')
  },
  'the middle button': (_, element) => element.click({ button: 'middle' }),
  "a script's click": (_, element) => element.evaluate((one) => (one as HTMLElement).click()),
}

/** For what is judged alike in every browser: that its events are heard is shown by the one control that is pressed in every way. */
export const BY_CLICK = ['a click']

/**
 * Presses it in every way, or only in those named; each time Koshin's dialog must stand in `content`, and is left by its first
 * button.
 */
export async function isHeldInEveryWay(
  page: Page,
  find: () => Promise<ElementHandle>,
  { content = page, only }: { content?: Page | Frame; only?: readonly string[] } = {},
): Promise<void> {
  for (const [way, press] of Object.entries(WAYS)) {
    if (only && !only.includes(way)) continue
    const element = await find()
    // Not every control takes the focus, or is pressed by the blank: what does nothing needs no dialog.
    const takesFocus = await element.evaluate((one) => {
      const control = one.closest<HTMLElement>('button, a[href], input, [tabindex]')
      control?.focus()
      return control !== null && document.activeElement === control && !control.matches('a')
    })
    if (!takesFocus && (way === 'Enter' || way === 'the blank')) continue
    if (way === 'the middle button' && !(await element.evaluate((one) => one.closest('a[href]') !== null))) continue
    await press(page, element)
    const dialog = await content.waitForSelector('koshin-dialog >>> dialog[open]').catch(() => undefined)
    expect([way, dialog !== undefined]).toEqual([way, true])
    const back = await content.waitForSelector('koshin-dialog >>> button.back')
    await back?.click()
    await content.waitForSelector('koshin-dialog', { hidden: true })
  }
}
