// How long the tests took, from the reports of Vitest and Playwright: each part, and the slowest tests, so that the pace is kept.
import { relative } from 'node:path'
import type { PlaywrightReport, PlaywrightSuite, VitestReport } from './counts.ts'

export interface Timed {
  name: string
  /** Milliseconds. */
  took: number
}

/** Every test with what it took. `root` is the folder that paths of files are shortened by. */
export function timesOfUnitTests(report: VitestReport, root: string): Timed[] {
  return report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({
      name: `${relative(root, name)}: ${fullName}`,
      took: duration ?? 0,
    })),
  )
}

/** Every test with what all its tries took. Playwright's report names files by their place in the folder of its tests. */
export function timesOfEndToEndTests(report: PlaywrightReport): Timed[] {
  return report.suites.flatMap((suite) => timesIn(suite, []))
}

function timesIn({ title, specs, suites = [] }: PlaywrightSuite, above: string[]): Timed[] {
  const titles = [...above, title]
  const own = specs.map((spec) => ({
    name: [...titles, spec.title].join(' › '),
    took: spec.tests
      .flatMap(({ results }) => results)
      .map(({ duration }) => duration)
      .reduce((one, other) => one + other, 0),
  }))
  return [...own, ...suites.flatMap((suite) => timesIn(suite, titles))]
}

/**
 * Lines to be read: the parts in their order, then this many of the tests, the slowest first. `all` is what all took together, in
 * milliseconds: parts may run beside each other.
 */
export function paceLines(all: number, parts: readonly Timed[], tests: readonly Timed[], count: number): string[] {
  const each = parts.map(({ name, took }) => `${name} ${minutes(took)}`).join(', ')
  const slowest = [...tests].sort((one, other) => other.took - one.took).slice(0, count)
  return [
    `Time: ${minutes(all)} in all: ${each}`,
    ...(slowest.length > 0 ? ['The slowest tests:'] : []),
    ...slowest.map(({ name, took }) => `  ${(took / 1000).toFixed(1).padStart(6)} s  ${name}`),
  ]
}

/** `m:ss` */
function minutes(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
