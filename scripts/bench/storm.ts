// What Koshin adds to a page's own time while 10,000 things change that have nothing to do with the list.
import type { Frame, Page } from '@playwright/test'
import { writeRecords } from '../../tests/e2e/support/records.ts'
import { RIGHT_TOPIC } from '../../tests/practice/seed.ts'
import { EDITIONS } from '../build.ts'
import { emptyExtension, type Portal, withPortals } from './portal.ts'
import { type Measurement, measured, median } from './report.ts'

const CHANGES = 10_000
const REPETITIONS = 60
const WARMING_UP = 3
/** Without Koshin twice: how far two that are the same differ shows how exact the figure is. */
const SIDES = ['with', 'without', 'twin', 'watched'] as const
type Side = (typeof SIDES)[number]

/**
 * In how many pieces the storm comes. In one task nobody can tell the browser to stop before it has listed all the changes, so
 * that is only reported, beside what an observer that does nothing takes.
 */
const WAYS: { way: string; pieces: number; target?: number }[] = [
  { way: 'over 50 frames', pieces: 50, target: 5 },
  { way: 'in one task', pieces: 1 },
]

/** Where the storm goes: a page or a frame of one. */
export interface Place {
  /** The list as it is without Koshin. */
  bare(portal: Portal): Promise<Page | Frame>
  /** The list with Koshin at work on it. */
  guarded(portal: Portal): Promise<Page | Frame>
}

interface StormTimes {
  /** Milliseconds from the first change to the end of the last piece, all waiting for frames included. */
  whole: number
  /** Milliseconds of processor time of the page's thread, Koshin and the browser's own part included. */
  tasks: number
}

export async function measureStorm(): Promise<Measurement[]> {
  return compareStorms('Storm of 10,000 changes', {
    bare: ({ list }) => list('?markup=table'),
    guarded: guardedList,
  })
}

/**
 * Lets the storm go over the place with Koshin, twice without, and with an observer that does nothing: over all at the same moment,
 * each in a browser of its own, so that the machine is as fast for one as for the other. They are compared round by round.
 */
export async function compareStorms(storm: string, place: Place): Promise<Measurement[]> {
  const empty = await emptyExtension()
  return withPortals([EDITIONS.practice, empty, empty, empty], async ([guarded, ...bare]) => {
    if (!guarded) throw new Error('There is no browser')
    const targets = [await place.guarded(guarded), ...(await Promise.all(bare.map(place.bare)))]
    await targets[SIDES.indexOf('watched')]?.evaluate(watchIdly)
    const sides = await Promise.all(targets.map(sideOf))
    const measurements: Measurement[] = []
    for (const { way, pieces, target } of WAYS) {
      const rounds: StormTimes[][] = []
      for (let round = 0; round < REPETITIONS + WARMING_UP; round++) {
        const times = await Promise.all(sides.map((unleashed) => unleashed(pieces)))
        if (round >= WARMING_UP) rounds.push(times)
      }
      const name = `${storm} ${way}, added`
      const { value, from } = compare(rounds)
      measurements.push(measured({ name, value, unit: 'percent', ...(target !== undefined && { target }), from }))
    }
    return measurements
  })
}

/** Works out what was added, in percent: the middle of all rounds. */
function compare(rounds: StormTimes[][]): Pick<Measurement, 'value' | 'from'> {
  const timesOf = (side: Side, time: keyof StormTimes) =>
    rounds.map((times) => times[SIDES.indexOf(side)]?.[time] ?? Number.NaN)
  const without = timesOf('without', 'tasks')
  const added = (side: Side) =>
    (median(timesOf(side, 'tasks').map((time, round) => time / (without[round] ?? Number.NaN))) - 1) * 100
  return {
    value: added('with'),
    from: {
      'the same twice %': added('twin'),
      'an idle observer %': added('watched'),
      'with Koshin ms': median(timesOf('with', 'tasks')),
      'without ms': median(without),
      'by the clock, with ms': median(timesOf('with', 'whole')),
      'without, ms': median(timesOf('without', 'whole')),
    },
  }
}

/** One page under the storm: how long it takes by the clock, and what processor time its thread takes meanwhile. */
async function sideOf(target: Page | Frame): Promise<(pieces: number) => Promise<StormTimes>> {
  const page = 'page' in target ? target.page() : target
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const atWork = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1_000
  }
  return async (pieces) => {
    await target.evaluate(rest)
    const before = await atWork()
    const whole = await target.evaluate(unleash, { changes: CHANGES, pieces })
    return { whole, tasks: (await atWork()) - before }
  }
}

/** Runs in the page. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300))
}

/** Runs in the page. What the browser itself takes for keeping a list of all changes, whoever reads it. */
function watchIdly(): void {
  const observer = new MutationObserver(() => {})
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
}

/** The list, with Koshin at work on it: one organisation on record, its row proven. */
async function guardedList({ browser, list }: Portal): Promise<Page> {
  const desk = await browser.context.newPage()
  await desk.goto(`chrome-extension://${browser.extensionId}/desk.html`)
  await writeRecords(desk, {
    organisations: [
      { id: 'own', name: 'Example Inc.', consoleId: 'clomo', topic: RIGHT_TOPIC, createdAt: 1, updatedAt: 1 },
    ],
    currentOrganisation: 'own',
  })
  await desk.close()
  const page = await list('?markup=table')
  await page.locator('[data-koshin-verdict="this-one"]').waitFor()
  return page
}

/**
 * Runs in the page. Adds, fills, marks and removes elements beside the list, piece by piece, and has the page laid out after
 * each; a piece ends when the page is free again.
 */
async function unleash({ changes, pieces }: { changes: number; pieces: number }): Promise<number> {
  const place = document.createElement('div')
  document.body.append(place)
  const channel = new MessageChannel()
  const turn = () =>
    new Promise<void>((resolve) => {
      channel.port1.onmessage = () => resolve()
      channel.port2.postMessage('')
    })
  const began = performance.now()
  let kept: HTMLElement | undefined
  for (let piece = 0; piece < pieces; piece++) {
    for (let change = 0; change < changes / pieces; change++) {
      const kind = change % 5
      if (kind === 0) {
        kept = document.createElement('p')
        kept.textContent = `Line ${change}`
        place.append(kept)
      } else if (kind === 1) kept?.setAttribute('class', `c${change % 7}`)
      else if (kind === 2) kept?.firstChild?.replaceWith(`Text ${change}`)
      else if (kind === 3) kept?.setAttribute('title', `Title ${change}`)
      else if (place.childElementCount > 40) place.firstElementChild?.remove()
      else kept?.setAttribute('style', 'opacity: 0.5')
    }
    void place.offsetHeight
    await turn()
    if (pieces > 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  const whole = performance.now() - began
  place.remove()
  // What is still to be read is part of the storm; half a second is the longest that the guard rests.
  await new Promise((resolve) => setTimeout(resolve, 650))
  return whole
}
