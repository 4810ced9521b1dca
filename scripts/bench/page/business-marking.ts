// Koshin's pass over the business portal's list and a bare pass that only looks for the server's name, timed in turn. Runs in the browser.
import { BusinessReading } from '../../../lib/guard/business-portal/page-reading.ts'
import { drawMark } from '../../../lib/guard/draw-marks.ts'
import { offerDrawing } from '../../../lib/guard/drawing.ts'
import { Marks } from '../../../lib/guard/marks.ts'
import type { BusinessMemory } from '../../../lib/records/business-messages.ts'
import { frame, type MarkingTimes, noTimes, takeCopies, timed } from './copies.ts'

function barePass(document: Document, name: string): number {
  const walker = document.createTreeWalker(document)
  let found = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim() === name) found++
  }
  return found
}

async function measure(name: string, repetitions: number): Promise<MarkingTimes> {
  const memory: BusinessMemory = {
    organisations: [{ id: 'own', name: 'Example Inc.', servers: [name], locations: [] }],
    currentId: 'own',
  }
  const times = noTimes()
  const copyOf = takeCopies()
  for (let round = 0; round < repetitions; round++) {
    const bare = copyOf()
    await bare.fill()
    times.bare.push(timed(() => barePass(bare.document, name)))
    await frame()
    times.bareAgain.push(timed(() => barePass(bare.document, name)))
    bare.close()
    const copy = copyOf()
    const reading = new BusinessReading(copy.document, true)
    const marks = new Marks()
    await copy.fill()
    const pass = (): void => {
      reading.update(memory)
      marks.show(reading.view.rows, (row) => ({
        verdict: reading.verdictOf(row).verdict,
        text: () => 'mark',
        place: row.place,
      }))
    }
    times.first.push(timed(pass))
    await frame()
    times.again.push(timed(pass))
    times.rows = reading.view.rows.length
    times.thisOne = reading.view.rows.filter((row) => reading.verdictOf(row).verdict === 'this-one').length
    copy.close()
  }
  return times
}

offerDrawing({ dialog: () => {}, banner: () => {}, mark: drawMark })
Object.assign(globalThis, { measureBusinessMarking: measure })
