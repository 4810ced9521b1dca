// Two ways over the push portal's list: Koshin's and the bare pass. Runs in the browser, bundled.
import { Marks } from '../../../lib/guard/drawing/marks.ts'
import verdicts from '../../../lib/guard/drawing/verdicts.css?inline'
import { PushReading } from '../../../lib/guard/push/page-reading.ts'
import { rowMarking } from '../../../lib/guard/push/row-marks.ts'
import type { PushMemory } from '../../../lib/model/push-memory.ts'
import { type PlainPushPage, readPushPlainly } from './plain-push.ts'
import { type Reader, turnsOf } from './turns.ts'

function koshin(memory: PushMemory): Reader {
  const reading = new PushReading(document)
  const marks = new Marks()
  const style = document.createElement('style')
  style.textContent = verdicts
  document.head.append(style)
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
    end() {
      marks.show([], () => ({ verdict: 'not-read', text: () => '', place: document.body }))
      style.remove()
    },
    found: () => ({
      rows: reading.view.rows.length,
      thisOne: reading.verdicts.filter(({ verdict }) => verdict === 'this-one').length,
    }),
  }
}

function bare(topic: string): Reader {
  let page: PlainPushPage | undefined
  const pass = (): void => {
    page = readPushPlainly(document)
  }
  const certificates = () => (page?.certificates ?? []).filter(({ controls }) => controls.size > 0)
  return {
    first: pass,
    again: pass,
    found: () => ({
      rows: certificates().length,
      thisOne: certificates().filter((one) => one.topic === topic.toLowerCase()).length,
    }),
  }
}

const turns = (topic: string) =>
  turnsOf({
    koshin: () =>
      koshin({ organisations: [{ id: 'own', name: 'Example Inc.', topic }], currentId: 'own', turn: 'apple' }),
    bare: () => bare(topic),
  })

Object.assign(globalThis, { turnsOver: turns })
