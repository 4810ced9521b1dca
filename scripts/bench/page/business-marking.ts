// Koshin's pass over the business portal's list and a bare pass that only looks for the server's name, timed in turn. Runs in the browser.
import { BusinessReading } from '../../../lib/guard/business/page-reading.ts'
import { Marks } from '../../../lib/guard/marks.ts'
import type { BusinessMemory } from '../../../lib/model/business-memory.ts'
import { type MarkingTimes, type Reader, timeInTurn } from './copies.ts'

function barePass(document: Document, name: string): number {
  const walker = document.createTreeWalker(document)
  let found = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if ((node.nodeValue ?? '').normalize('NFKC').replace(/\s+/g, ' ').trim() === name) found++
  }
  return found
}

function readWith(memory: BusinessMemory): (document: Document) => Reader {
  return (document) => {
    const reading = new BusinessReading(document, true)
    const marks = new Marks()
    const pass = (): void => {
      reading.update(memory)
      marks.show(reading.view.rows, (row) => ({
        verdict: reading.verdictOf(row).verdict,
        text: () => 'mark',
        place: row.place,
      }))
    }
    return {
      first: pass,
      again: pass,
      found: () => ({
        rows: reading.view.rows.length,
        thisOne: reading.view.rows.filter((row) => reading.verdictOf(row).verdict === 'this-one').length,
      }),
    }
  }
}

function measure(name: string, repetitions: number): Promise<MarkingTimes> {
  const memory: BusinessMemory = {
    organisations: [{ id: 'own', name: 'Example Inc.', servers: [name], locations: [] }],
    currentId: 'own',
  }
  return timeInTurn({ rounds: repetitions, together: 4 }, (document) => barePass(document, name), readWith(memory))
}

Object.assign(globalThis, { measureBusinessMarking: measure })
