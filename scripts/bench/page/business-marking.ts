// Koshin's pass over the business portal's list and a bare pass that only looks for the server's name, timed in turn. Runs in the browser.
import { BusinessReading } from '../../../lib/guard/business-portal/page-reading.ts'
import { drawMark } from '../../../lib/guard/draw-marks.ts'
import { offerDrawing } from '../../../lib/guard/drawing.ts'
import { Marks } from '../../../lib/guard/marks.ts'
import type { BusinessTarget } from '../../../lib/portals/business-portal/view.ts'
import type { BusinessMemory } from '../../../lib/records/business-messages.ts'

export interface BusinessTimes {
  servers: number
  thisOne: number
  texts: number
  /** Milliseconds: nothing has been read or marked before. */
  first: number[]
  /** Milliseconds: the same page read once more. */
  again: number[]
  bare: number[]
}

/** Besides texts, where a label may stand. */
const PLACES = ['title', 'aria-label', 'alt', 'value']

function barePass(name: string): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  let found = 0
  const look = (text: string): void => {
    if (text.normalize('NFKC').replace(/\s+/g, ' ').trim() === name) found++
  }
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      for (const place of PLACES) {
        const text = node.getAttribute(place)
        if (text !== null) look(text)
      }
    } else look(node.nodeValue ?? '')
  }
  return found
}

function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** Every repetition times all of them, one after the other, on a page at rest. */
async function measure(name: string, repetitions: number): Promise<BusinessTimes> {
  const memory: BusinessMemory = {
    organisations: [{ id: 'own', name: 'Example Inc.', servers: [name], locations: [] }],
    currentId: 'own',
  }
  const times: BusinessTimes = { servers: 0, thisOne: 0, texts: 0, first: [], again: [], bare: [] }
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) times.texts++
  for (let round = 0; round < repetitions; round++) {
    const reading = new BusinessReading(document, true)
    const marks = new Marks()
    const marking = (row: BusinessTarget) => ({
      verdict: reading.verdictOf(row).verdict,
      text: () => 'mark',
      place: row.place,
    })
    const pass = (): void => {
      reading.update(memory)
      marks.show(reading.view.rows, marking)
    }
    await frame()
    times.bare.push(timed(() => barePass(name)))
    await frame()
    times.first.push(timed(pass))
    await frame()
    times.bare.push(timed(() => barePass(name)))
    await frame()
    times.again.push(timed(pass))
    times.servers = reading.view.rows.length
    times.thisOne = reading.view.rows.filter((row) => reading.verdictOf(row).verdict === 'this-one').length
    marks.show<BusinessTarget>([], marking)
    await frame()
  }
  return times
}

offerDrawing({ dialog: () => {}, banner: () => {}, mark: drawMark })
Object.assign(globalThis, { measureBusinessMarking: measure })
