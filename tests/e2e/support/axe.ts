// What axe finds wrong with a page: by all its rules, or by some, in light and in dark.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Frame, Page } from '@playwright/test'
import type axeCore from 'axe-core'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Of the pages that {@link giveAxe} was at. */
declare const axe: typeof axeCore

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

/**
 * Each fault as its rule, where it is, and what would mend it. Told where it is found: all that axe looks at is a hundred times as much.
 * Frames of other origins are left out.
 */
export async function faultsOf(page: Page, asked: Asked = {}): Promise<string[]> {
  await Promise.all(page.frames().map(giveAxe))
  return page.evaluate(async ({ rules, without = [], inside = [] }) => {
    const { violations } = await axe.run(inside.length > 0 ? { include: inside } : document, {
      resultTypes: ['violations'],
      ...(rules && { runOnly: { type: 'rule', values: rules } }),
      rules: Object.fromEntries(without.map((id) => [id, { enabled: false }])),
    })
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    )
  }, asked)
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
