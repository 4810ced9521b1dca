// Pages bent out of shape at random: reading never throws, and no row becomes this one unless its own element says so.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { judgeRow } from '../../lib/judgement/push/row.ts'
import type { PushMemory } from '../../lib/model/push-memory.ts'
import { readPushPortal } from '../../lib/portals/push/read.ts'
import { InformationTies } from '../../lib/portals/push/ties.ts'
import { documentOf } from '../support/page.ts'
import { apply, changes } from './bend.ts'
import { LOOKS, listPage, OTHER_UUID, type RowFacts, subjectOf, TOPIC, UUID } from './pages.ts'

const memory: PushMemory = {
  organisations: [{ id: 'own', name: 'Example Inc.', topic: TOPIC }],
  currentId: 'own',
  turn: 'apple',
}
const SERVER = { service: 'server.example.com - apns:com.apple.mail', vendor: 'Apple Inc.' }
const ROWS: RowFacts[] = [
  { inside: subjectOf(OTHER_UUID) },
  { inside: `<i>renew in May</i> ${subjectOf(UUID)}`, date: 'Jun 1, 2027' },
  { vendor: 'Meraki Inc.' },
  { date: 'Jul 9, 2027', status: 'Revoked', actions: ['Download'] },
  SERVER,
]

/** The UIDs that an element's own texts and titles name, worked out without any of the code under test. */
function named(element: Element): Set<string> {
  const titles = [element, ...element.querySelectorAll('*')].flatMap((one) =>
    [...one.attributes].map(({ value }) => value),
  )
  const text = [element.textContent ?? '', ...titles].join(' ').toLowerCase()
  return new Set([...text.matchAll(/com\.apple\.mgmt\.external\.[0-9a-f-]{36}/g)].map(([found]) => found))
}

describe.each(Object.entries(LOOKS))('%s, bent out of shape', (_, look) => {
  it('gives no row away', () => {
    let rowsSeen = 0
    fc.assert(
      fc.property(changes, (steps) => {
        const document = documentOf(listPage(look, ROWS))
        apply(document, steps)
        const view = readPushPortal(document)
        const ties = new InformationTies()
        ties.settle(view, 0, () => true)
        for (const row of view.rows) {
          rowsSeen++
          const topic = ties.topicOf(row)
          const judged = judgeRow(topic === undefined ? { reason: 'closed' } : { topic }, memory)
          const says = named(row.element)
          if (judged.verdict === 'this-one') expect([...says]).toEqual([TOPIC.toLowerCase()])
          if (judged.verdict === 'not-this-one') expect(says.has(judged.topic.toLowerCase())).toBe(true)
          for (const control of row.controls) expect(row.element.contains(control.element)).toBe(true)
          const others = view.rows.filter((other) => other !== row && row.element.contains(other.element))
          expect(others).toEqual([])
        }
        for (const [element, control] of view.controls) expect(control.element).toBe(element)
      }),
      { numRuns: 120 },
    )
    expect(rowsSeen).toBeGreaterThan(50)
  })

  it('gives no row away to what was tied before', () => {
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const document = documentOf(listPage(look, ROWS))
        const ties = new InformationTies()
        ties.settle(readPushPortal(document), 0, () => true)
        apply(document, first)
        ties.settle(readPushPortal(document), 1, () => true)
        apply(document, second)
        const view = readPushPortal(document)
        ties.settle(view, 2, () => true)
        const wrong = view.rows.filter(
          ({ element }) => named(element).size > 0 && !named(element).has(TOPIC.toLowerCase()),
        )
        expect(wrong.filter((row) => ties.topicOf(row) === TOPIC)).toEqual([])
      }),
      { numRuns: 70 },
    )
  })
})
