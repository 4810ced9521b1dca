// What Koshin adds to a page's own time while 10,000 things change that have nothing to do with the list.
import type { Frame, Page } from '@playwright/test'
import { EDITIONS } from '../build.ts'
import { type StormTimes, stormOver, watchIdly } from './gusts.ts'
import { emptyExtension, type Portal, rememberOwn, withPortals } from './portal.ts'
import { type Measurement, mean, measured, median } from './report.ts'

const IS_THOROUGH = process.argv.includes('--thorough')
/**
 * Of two browsers that are the same, one is up to 4 % slower as long as it lives: so there are new ones again and again, and many
 * more of them where the figure has to be exact.
 */
const LAUNCHES = IS_THOROUGH ? 12 : 3
const REPETITIONS = 4
const WARMING_UP = 1
/** Without Koshin twice: how far two that are the same differ shows how exact the figure is. */
const SIDES = ['with', 'without', 'twin', 'watched'] as const
type Side = (typeof SIDES)[number]
type Round = Record<Side, StormTimes>

/**
 * In how many pieces the storm comes. In one task nobody can tell the browser to stop before it has listed all the changes, so
 * that is only reported where there is time for it, beside what an observer that does nothing takes.
 */
const WAYS: { way: string; pieces: number; target?: number }[] = [
  { way: 'over 50 frames', pieces: 50, target: 3 },
  ...(IS_THOROUGH ? [{ way: 'in one task', pieces: 1 }] : []),
]

/** Where the storm goes: a page or a frame of one. */
export interface Place {
  /** The list as it is without Koshin. */
  bare(portal: Portal): Promise<Page | Frame>
  /** The list with Koshin at work on it. */
  guarded(portal: Portal): Promise<Page | Frame>
}

export async function measureStorm(): Promise<Measurement[]> {
  return compareStorms('Storm of 10,000 changes', {
    bare: ({ list }) => list('?markup=table'),
    guarded: guardedList,
  })
}

/**
 * Lets the storm go over the place with Koshin, twice without, and with an observer that does nothing: over all at the same
 * moment, each in a browser of its own, so that the machine is as fast for one as for the other. They are compared round by
 * round; of each launch the middle one counts, and of these the mean.
 */
export async function compareStorms(storm: string, place: Place): Promise<Measurement[]> {
  const empty = await emptyExtension()
  const launches: Round[][][] = []
  for (let launch = 0; launch < LAUNCHES; launch++) {
    launches.push(await stormsOverNewBrowsers(place, turned(SIDES, launch), empty))
  }
  return WAYS.map(({ way, target }, index) =>
    measured({
      name: `${storm} ${way}, added`,
      unit: 'percent',
      ...(target !== undefined && { target }),
      ...compare(launches.map((ways) => ways[index] ?? [])),
    }),
  )
}

/** Launches the browsers of these sides in this order, and gives the rounds of each way. Whose storm begins first in a round changes each time. */
async function stormsOverNewBrowsers(place: Place, sides: readonly Side[], empty: string): Promise<Round[][]> {
  const editions = sides.map((side) => (side === 'with' ? EDITIONS.practice : empty))
  return withPortals(editions, async (portals) => {
    const storms: [Side, (pieces: number) => Promise<StormTimes>][] = []
    for (const [index, portal] of portals.entries()) {
      const side = sides[index] ?? 'without'
      const target = await (side === 'with' ? place.guarded(portal) : place.bare(portal))
      if (side === 'watched') await watchIdly(target)
      storms.push([side, await stormOver(target)])
    }
    const ways: Round[][] = []
    for (const { pieces } of WAYS) {
      const rounds: Round[] = []
      for (let round = 0; round < WARMING_UP + REPETITIONS; round++) {
        const times = turned(storms, round).map(async ([side, storm]) => [side, await storm(pieces)] as const)
        rounds.push(Object.fromEntries(await Promise.all(times)) as Round)
      }
      ways.push(rounds.slice(WARMING_UP))
    }
    return ways
  })
}

/** The same in another order: what stood at this place comes first. */
function turned<One>(all: readonly One[], places: number): One[] {
  const first = places % all.length
  return [...all.slice(first), ...all.slice(0, first)]
}

/** Works out what was added, in percent. */
function compare(launches: Round[][]): Pick<Measurement, 'value' | 'from'> {
  const added = (side: Side) =>
    launches.map((rounds) => (median(rounds.map((round) => round[side].tasks / round.without.tasks)) - 1) * 100)
  const typical = (side: Side, time: keyof StormTimes) => median(launches.flat().map((round) => round[side][time]))
  const withKoshin = added('with')
  return {
    value: mean(withKoshin),
    from: {
      '±': standardError(withKoshin),
      'the same twice %': mean(added('twin')),
      'an idle observer %': mean(added('watched')),
      'with Koshin ms': typical('with', 'tasks'),
      'without ms': typical('without', 'tasks'),
      'by the clock, with ms': typical('with', 'whole'),
      'without, ms': typical('without', 'whole'),
    },
  }
}

/** How far the mean of these may be from what many more would give. */
function standardError(values: readonly number[]): number {
  const middle = mean(values)
  const variance = mean(values.map((value) => (value - middle) ** 2))
  return Math.sqrt(variance / (values.length - 1))
}

/** The list, with Koshin at work on it: one organisation on record, its row proven. */
async function guardedList({ browser, list }: Portal): Promise<Page> {
  await (await rememberOwn(browser)).close()
  const page = await list('?markup=table')
  await page.locator('[data-koshin-verdict="this-one"]').waitFor()
  return page
}
