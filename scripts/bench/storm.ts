// What Koshin adds to a page's own time while 10,000 things change that have nothing to do with the list.
import type { Frame, Page } from '@playwright/test'
import { writeRecords } from '../../tests/e2e/support/records.ts'
import { RIGHT_TOPIC } from '../../tests/practice/seed.ts'
import { EDITIONS } from '../build.ts'
import { emptyExtension, type Portal, withPortal } from './portal.ts'
import { type Measurement, measured, median } from './report.ts'

const CHANGES = 10_000
const REPETITIONS = 12
const WARMING_UP = 3
const TARGET = 5
/** In how many pieces the storm comes. */
const WAYS: Record<string, number> = { 'over 50 frames': 50, 'in one go': 1 }

interface StormTimes {
  /** Milliseconds from the first change to the end of the last piece, all waiting for frames included. */
  whole: number
  /** Milliseconds in which the page itself was at work. */
  busy: number
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
  name: string,
  withKoshin: Page | Frame,
  without: Page | Frame,
  watched: Page | Frame,
): Promise<Measurement[]> {
  await watched.evaluate(watchIdly)
  const measurements: Measurement[] = []
  for (const [way, pieces] of Object.entries(WAYS)) {
    const times = { with: [] as StormTimes[], without: [] as StormTimes[], watched: [] as StormTimes[] }
    for (let round = 0; round < REPETITIONS + WARMING_UP; round++) {
      const turns = [
        { page: withKoshin, into: times.with },
        { page: without, into: times.without },
        { page: watched, into: times.watched },
      ]
      for (const { page, into } of round % 2 === 0 ? turns : turns.toReversed()) {
        // A tab behind another one is given no frames.
        await ('page' in page ? page.page() : page).bringToFront()
        into.push(await page.evaluate(storm, { changes: CHANGES, pieces }))
      }
    }
    const middle = (all: StormTimes[], time: keyof StormTimes) => median(all.slice(WARMING_UP).map((one) => one[time]))
    const from = {
      'with Koshin ms': middle(times.with, 'whole'),
      'without ms': middle(times.without, 'whole'),
      'changes alone, with ms': middle(times.with, 'busy'),
      'without, ms': middle(times.without, 'busy'),
      'with an idle observer ms': middle(times.watched, 'whole'),
    }
    const value = (from['with Koshin ms'] / from['without ms'] - 1) * 100
    measurements.push(measured({ name: `${name} ${way}, added`, value, unit: 'percent', target: TARGET, from }))
  }
  return measurements
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
async function storm({ changes, pieces }: { changes: number; pieces: number }): Promise<StormTimes> {
  const place = document.createElement('div')
  document.body.append(place)
  const channel = new MessageChannel()
  const turn = () =>
    new Promise<void>((resolve) => {
      channel.port1.onmessage = () => resolve()
      channel.port2.postMessage('')
    })
  await new Promise((resolve) => setTimeout(resolve, 150))
  const began = performance.now()
  let busy = 0
  let since = began
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
    if (pieces === 1) continue
    // The wait for the next frame is nobody's work.
    busy += performance.now() - since
    await new Promise((resolve) => requestAnimationFrame(resolve))
    since = performance.now()
  }
  const ended = performance.now()
  busy += ended - since
  place.remove()
  await new Promise((resolve) => setTimeout(resolve, 150))
  return { whole: ended - began, busy }
}
