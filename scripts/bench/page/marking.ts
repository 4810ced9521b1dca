// Koshin's pass over a page and a bare pass that only looks for the UID, timed in turn. Runs in the browser, bundled.
import { drawMark } from '../../../lib/guard/draw-marks.ts'
import { offerDrawing } from '../../../lib/guard/drawing.ts'
import { Marks } from '../../../lib/guard/marks.ts'
import { PageReading } from '../../../lib/guard/push-portal/page-reading.ts'
import { rowMarking } from '../../../lib/guard/push-portal/row-marks.ts'
import type { PortalRow } from '../../../lib/portals/push-portal/view.ts'
import type { PortalMemory } from '../../../lib/records/exchange.ts'

export interface MarkingTimes {
  rows: number
  thisOne: number
  texts: number
  /** Milliseconds: nothing has been read or marked before. */
  first: number[]
  /** Milliseconds: the same page read once more, one row touched. */
  again: number[]
  bare: number[]
  textsOnly: number[]
}

const UID = /com\.apple\.mgmt\.external\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i
/** Besides texts, where a UID may stand: nobody knows how the portal is built, so nobody may look into its texts alone. */
const PLACES = ['title', 'aria-label', 'alt', 'value']

function barePass(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let found = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const place of PLACES) {
        const text = node.getAttribute(place)
        if (text !== null && UID.test(text)) found++
      }
    } else if (UID.test(node.nodeValue ?? '')) found++
  }
  return found
}

/** Where a page keeps its UIDs in texts alone; to compare with. */
function textPass(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
  let found = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (UID.test(node.nodeValue ?? '')) found++
  return found
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

function pass(reading: PageReading, marks: Marks, memory: PortalMemory, touched: (element: Element) => boolean): void {
  reading.update(memory, Date.now(), touched)
  marks.show(reading.view.rows, (row) => rowMarking(row, reading.verdictOf(row), reading.ties.isAwaited(row)))
}

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** Every repetition times all of them, one after the other, on a page at rest. */
async function measure(topic: string, repetitions: number): Promise<MarkingTimes> {
  const memory: PortalMemory = {
    organisations: [{ id: 'own', name: 'Example Inc.', topic }],
    currentId: 'own',
    running: true,
  }
  const times: MarkingTimes = { rows: 0, thisOne: 0, texts: 0, first: [], again: [], bare: [], textsOnly: [] }
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) times.texts++
  for (let round = 0; round < repetitions; round++) {
    const reading = new PageReading(document)
    const marks = new Marks()
    await frame()
    times.bare.push(timed(barePass))
    await frame()
    times.textsOnly.push(timed(textPass))
    await frame()
    times.first.push(timed(() => pass(reading, marks, memory, () => true)))
    await frame()
    times.bare.push(timed(barePass))
    await frame()
    const touched = reading.view.rows[round % reading.view.rows.length]?.element
    times.again.push(timed(() => pass(reading, marks, memory, (element) => element === touched)))
    times.rows = reading.view.rows.length
    times.thisOne = reading.verdicts.filter(({ verdict }) => verdict === 'this-one').length
    marks.show<PortalRow>([], (row) => rowMarking(row, { verdict: 'not-read', reason: 'closed' }, false))
    await frame()
  }
  return times
}

offerDrawing({ dialog: () => {}, banner: () => {}, mark: drawMark })
Object.assign(globalThis, { measureMarking: measure })
