// What Koshin adds to a page's own time while 10,000 things change that have nothing to do with the list.
import type { Frame, Page } from '@playwright/test'
import { writeRecords } from '../../tests/e2e/support/records.ts'
import { RIGHT_TOPIC } from '../../tests/practice/seed.ts'
import { EDITIONS } from '../build.ts'
import { emptyExtension, type Portal, withPortal } from './portal.ts'
import { lowerQuartile, type Measurement, measured } from './report.ts'

const CHANGES = 10_000
const REPETITIONS = 30
const WARMING_UP = 3
/** With Koshin, without, and with an observer that does nothing. */
type Side = 'with' | 'without' | 'watched'

/**
 * In how many pieces the storm comes. In one task nobody can tell the browser to stop before it has listed all the changes, so
 * that is only reported, beside what an observer that does nothing takes.
 */
const WAYS: { way: string; pieces: number; target?: number }[] = [
  { way: 'over 50 frames', pieces: 50, target: 5 },
  { way: 'in one task', pieces: 1 },
]

interface StormTimes {
  /** Milliseconds from the first change to the end of the last piece, all waiting for frames included. */
  whole: number
  /** Milliseconds for which the page's thread was at work, Koshin and the browser's own part included. */
  tasks: number
}

export async function measureStorm(): Promise<Measurement[]> {
  const empty = await emptyExtension()
  return withPortal(EDITIONS.practice, (guarded) => withPortal(empty, (bare) => compare(guarded, bare)))
}

async function compare(guarded: Portal, bare: Portal): Promise<Measurement[]> {
  const list = () => bare.list('?markup=table')
  return compareStorms('Storm of 10,000 changes', await guardedList(guarded), await list(), await list())
}

/** Lets the storm go over a page or frame with Koshin, over one without, and over one with an observer that does nothing. */
export async function compareStorms(
  storm: string,
  withKoshin: Page | Frame,
  without: Page | Frame,
  watched: Page | Frame,
): Promise<Measurement[]> {
  await watched.evaluate(watchIdly)
  const sides = { with: await sideOf(withKoshin), without: await sideOf(without), watched: await sideOf(watched) }
  const measurements: Measurement[] = []
  for (const { way, pieces, target } of WAYS) {
    const times: Record<Side, StormTimes[]> = { with: [], without: [], watched: [] }
    for (let round = 0; round < REPETITIONS + WARMING_UP; round++) {
      const turns: Side[] = ['with', 'without', 'watched']
      for (const turn of round % 2 === 0 ? turns : turns.toReversed()) times[turn].push(await sides[turn](pieces))
    }
    const least = (all: StormTimes[], time: keyof StormTimes) =>
      lowerQuartile(all.slice(WARMING_UP).map((one) => one[time]))
    const from = {
      'with Koshin ms': least(times.with, 'tasks'),
      'without ms': least(times.without, 'tasks'),
      'with an idle observer ms': least(times.watched, 'tasks'),
      'by the clock, with ms': least(times.with, 'whole'),
      'without, ms': least(times.without, 'whole'),
    }
    const value = (from['with Koshin ms'] / from['without ms'] - 1) * 100
    const name = `${storm} ${way}, added`
    measurements.push(measured({ name, value, unit: 'percent', ...(target !== undefined && { target }), from }))
  }
  return measurements
}

/** One page under the storm: how long it takes by the clock, and what the page's thread is at work for meanwhile. */
async function sideOf(target: Page | Frame): Promise<(pieces: number) => Promise<StormTimes>> {
  const page = 'page' in target ? target.page() : target
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const atWork = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1_000
  }
  return async (pieces) => {
    // A tab behind another one is given no frames.
    await page.bringToFront()
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
  // What is still to be read is part of the storm.
  await new Promise((resolve) => setTimeout(resolve, 300))
  return whole
}
