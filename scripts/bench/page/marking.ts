// Koshin's pass over the push portal's list and a bare pass that only looks for the UID, timed in turn. Runs in the browser, bundled.
import { Marks } from '../../../lib/guard/marks.ts'
import { PushReading } from '../../../lib/guard/push/page-reading.ts'
import { rowMarking } from '../../../lib/guard/push/row-marks.ts'
import type { PushMemory } from '../../../lib/model/push-memory.ts'
import { type MarkingTimes, type Reader, timeInTurn } from './copies.ts'

const UID = /com\.apple\.mgmt\.external\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

function barePass(document: Document): number {
  const walker = document.createTreeWalker(document)
  let found = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (UID.test(node.nodeValue ?? '')) found++
  return found
}

function readWith(memory: PushMemory): (document: Document) => Reader {
  return (document) => {
    const reading = new PushReading(document)
    const marks = new Marks()
    function pass(touched: (element: Element) => boolean): void {
      reading.update(memory, Date.now(), touched)
      marks.show(reading.view.rows, (row) =>
        rowMarking(row, reading.verdictOf(row), { awaited: reading.ties.isAwaited(row), onMine: undefined }),
      )
    }
    return {
      first: () => pass(() => true),
      again(round) {
        const { rows } = reading.view
        const touched = rows[round % rows.length]?.element
        pass((element) => element === touched)
      },
      found: () => ({
        rows: reading.view.rows.length,
        thisOne: reading.verdicts.filter(({ verdict }) => verdict === 'this-one').length,
      }),
    }
  }
}

function measure(topic: string, repetitions: number): Promise<MarkingTimes> {
  const memory: PushMemory = {
    organisations: [{ id: 'own', name: 'Example Inc.', topic }],
    currentId: 'own',
    running: true,
  }
  return timeInTurn({ rounds: repetitions, together: 1 }, barePass, readWith(memory))
}

Object.assign(globalThis, { measureMarking: measure })
