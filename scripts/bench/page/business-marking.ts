// Two ways over the business portal's list: Koshin's and the bare pass. Runs in the browser.
import { BusinessReading } from '../../../lib/guard/business/page-reading.ts'
import { Marks } from '../../../lib/guard/drawing/marks.ts'
import verdicts from '../../../lib/guard/drawing/verdicts.css?inline'
import type { BusinessMemory } from '../../../lib/model/business-memory.ts'
import { type PlainBusinessPage, readBusinessPlainly } from './plain-business.ts'
import { type Reader, turnsOf } from './turns.ts'

function koshin(memory: BusinessMemory): Reader {
  const reading = new BusinessReading(document, true)
  const marks = new Marks()
  const style = document.createElement('style')
  style.textContent = verdicts
  document.head.append(style)
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
    end() {
      marks.show([], () => ({ verdict: 'not-read', text: () => '', place: document.body }))
      style.remove()
    },
    found: () => ({
      rows: reading.view.rows.length,
      thisOne: reading.view.rows.filter((row) => reading.verdictOf(row).verdict === 'this-one').length,
    }),
  }
}

function bare(name: string): Reader {
  let page: PlainBusinessPage | undefined
  const pass = (): void => {
    page = readBusinessPlainly(document)
  }
  return {
    first: pass,
    again: pass,
    found: () => ({
      rows: page?.names.length ?? 0,
      thisOne: page?.names.filter((one) => one.name === name).length ?? 0,
    }),
  }
}

const turns = (name: string) =>
  turnsOf({
    koshin: () =>
      koshin({
        organisations: [{ id: 'own', name: 'Example Inc.', servers: [name], locations: [] }],
        currentId: 'own',
      }),
    bare: () => bare(name),
  })

Object.assign(globalThis, { turnsOver: turns })
