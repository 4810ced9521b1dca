// Koshin's pass over the push portal's list and a bare pass that only looks for the UID, timed in turn. Runs in the browser, bundled.
import { drawMark } from '../../../lib/guard/draw-marks.ts'
import { offerDrawing } from '../../../lib/guard/drawing.ts'
import { Marks } from '../../../lib/guard/marks.ts'
import { PageReading } from '../../../lib/guard/push-portal/page-reading.ts'
import { rowMarking } from '../../../lib/guard/push-portal/row-marks.ts'
import type { PortalMemory } from '../../../lib/records/exchange.ts'
import { frame, type MarkingTimes, noTimes, takeCopies, timed } from './copies.ts'

const UID = /com\.apple\.mgmt\.external\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

function barePass(document: Document): number {
  const walker = document.createTreeWalker(document)
  let found = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (UID.test(node.nodeValue ?? '')) found++
  return found
}

function pass(reading: PageReading, marks: Marks, memory: PortalMemory, touched: (element: Element) => boolean): void {
  reading.update(memory, Date.now(), touched)
  marks.show(reading.view.rows, (row) => rowMarking(row, reading.verdictOf(row), reading.ties.isAwaited(row)))
}

async function measure(topic: string, repetitions: number): Promise<MarkingTimes> {
  const memory: PortalMemory = {
    organisations: [{ id: 'own', name: 'Example Inc.', topic }],
    currentId: 'own',
    running: true,
  }
  const times = noTimes()
  const copyOf = takeCopies()
  for (let round = 0; round < repetitions; round++) {
    const bare = copyOf()
    await bare.fill()
    times.bare.push(timed(() => barePass(bare.document)))
    await frame()
    times.bareAgain.push(timed(() => barePass(bare.document)))
    bare.close()
    const copy = copyOf()
    const reading = new PageReading(copy.document)
    const marks = new Marks()
    await copy.fill()
    times.first.push(timed(() => pass(reading, marks, memory, () => true)))
    await frame()
    const { rows } = reading.view
    const touched = rows[round % rows.length]?.element
    times.again.push(timed(() => pass(reading, marks, memory, (element) => element === touched)))
    times.rows = reading.view.rows.length
    times.thisOne = reading.verdicts.filter(({ verdict }) => verdict === 'this-one').length
    copy.close()
  }
  return times
}

offerDrawing({ dialog: () => {}, banner: () => {}, mark: drawMark })
Object.assign(globalThis, { measureMarking: measure })
