// What axe finds wrong with a page: by all its rules, or by some, in light and in dark.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import AxeBuilder from '@axe-core/playwright'
import type { Frame, Page } from '@playwright/test'

/** The builder puts all of axe, unminified, into every frame twice for each look: half of what a look costs. Here it comes once. */
const BUILDER = createRequire(import.meta.url).resolve('@axe-core/playwright')
const AXE = readFileSync(createRequire(BUILDER).resolve('axe-core/axe.min.js'), 'utf8')

/** What the builder puts into a frame that has axe already; a source must be something. */
const NOTHING = 'undefined'

async function giveAxe(frame: Frame): Promise<void> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE)
}

/** What depends on colours. */
export const COLOURS = ['color-contrast']

export interface Asked {
  /** Ids of axe's rules; absent: all of them. */
  rules?: string[] | undefined
  /** Ids of rules that are left out of all. */
  without?: string[]
  /** Selectors of what is looked at; absent: the whole page. */
  inside?: string[]
}

/** Each fault as its rule, where it is, and what would mend it. */
export async function faultsOf(page: Page, { rules, without, inside = [] }: Asked = {}): Promise<string[]> {
  await Promise.all(page.frames().map(giveAxe))
  // In this mode axe needs no second page to put its findings together; all it leaves out are frames of other origins.
  const builder = new AxeBuilder({ page, axeSource: NOTHING }).setLegacyMode()
  if (rules) builder.withRules(rules)
  if (without) builder.disableRules(without)
  for (const selector of inside) builder.include(selector)
  const { violations } = await builder.analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  )
}

/** In light by the rules asked for, in dark by contrast alone: names and roles are the same in both. `look` is called in each. */
export async function faultsInBothColours(
  page: Page,
  asked: Asked = {},
  look: (colorScheme: 'light' | 'dark') => Promise<unknown> = async () => undefined,
): Promise<string[]> {
  const faults: string[] = []
  for (const [colorScheme, rules] of [
    ['light', asked.rules],
    ['dark', COLOURS],
  ] as const) {
    await page.emulateMedia({ colorScheme })
    const found = await faultsOf(page, { ...asked, rules })
    faults.push(...found.map((fault) => `${colorScheme} ${fault}`))
    await look(colorScheme)
  }
  return faults
}
