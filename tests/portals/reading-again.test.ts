// A page that is read again, its untouched rows taken over, is the same as one read anew, however it was changed in between.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPushPortal } from '../../lib/portals/push/read.ts'
import type { PortalControl, PortalRow, PushPortalView } from '../../lib/portals/push/view.ts'
import { documentOf } from '../support/page.ts'
import { apply, changes } from './bend.ts'
import { LOOKS, type Look, listPage, OTHER_UUID, type RowFacts, rowAt, subjectOf, UUID } from './pages.ts'

const ROWS: RowFacts[] = [
  { inside: subjectOf(OTHER_UUID) },
  { inside: subjectOf(UUID), date: 'Jun 1, 2027' },
  { vendor: 'Meraki Inc.' },
  { date: 'Jul 9, 2027', status: 'Revoked', actions: ['Download'] },
  { service: 'server.example.com - apns:com.apple.mail', vendor: 'Apple Inc.' },
]
const table = LOOKS['a table with links'] as Look

const END = 'the end of an element'

/** All that is inside an element, node by node, with what each says and where it ends: what is moved deeper has changed, too. */
function insideOf(element: Element): unknown[] {
  const own = [element, element.nodeValue, ...[...element.attributes].map(({ name, value }) => `${name}=${value}`)]
  const below = [...element.childNodes].flatMap((child) =>
    child.nodeType === 1 ? insideOf(child as Element) : [child, child.nodeValue],
  )
  return [...own, ...below, END]
}

/** Tells which elements' insides have changed since now. */
function watch(document: Document): (element: Element) => boolean {
  const before = new Map([...document.querySelectorAll('*')].map((element) => [element, insideOf(element)]))
  return (element) => {
    const then = before.get(element)
    const now = insideOf(element)
    return then?.length !== now.length || then.some((one, index) => one !== now[index])
  }
}

const saidOfControl = ({ element, action, row }: PortalControl) => [element, action, row?.element]

function saidOfRow({ element, service, vendor, dateText, status, subject, subjectText, controls }: PortalRow) {
  const texts = [vendor, dateText, status, subjectText, JSON.stringify(subject)]
  return [element, service, ...texts, ...controls.flatMap(saidOfControl)]
}

/** What a view says, piece by piece: two views that say the same hold the very same elements. */
function said({ screen, account, rows, controls, subjectsOutside, refusal }: PushPortalView): unknown[] {
  const ofControls = [...controls].flatMap(([element, control]) => [element, ...saidOfControl(control)])
  return [screen, account, refusal, ...rows.flatMap(saidOfRow), ...ofControls, ...subjectsOutside]
}

function expectSame(one: PushPortalView, other: PushPortalView): void {
  const [first, second] = [said(one), said(other)]
  expect(first.length).toBe(second.length)
  expect(first.every((part, index) => part === second[index])).toBe(true)
}

describe.each(Object.entries(LOOKS))('%s, changed and read again', (_, look) => {
  it('says the same as read anew', () => {
    let takenOver = 0
    fc.assert(
      fc.property(changes, changes, (first, second) => {
        const document = documentOf(listPage(look, ROWS))
        let view = readPushPortal(document)
        for (const steps of [first, second]) {
          const touched = watch(document)
          apply(document, steps)
          const again = readPushPortal(document, { view, touched })
          takenOver += again.rows.filter((row) => view.rows.includes(row)).length
          expectSame(again, readPushPortal(document))
          view = again
        }
      }),
      { numRuns: 100 },
    )
    expect(takenOver).toBeGreaterThan(50)
  })
})

describe('a row is read anew', () => {
  const read = (rows: RowFacts[]) => {
    const document = documentOf(listPage(table, rows))
    return { document, view: readPushPortal(document) }
  }
  const untouched = () => false

  it('where it was touched', () => {
    const { document, view } = read([{}, {}])
    const { element } = rowAt(view, 0)
    const [same, fresh] = readPushPortal(document, { view, touched: (one) => one !== element }).rows
    expect(same).toBe(rowAt(view, 0))
    expect(fresh).not.toBe(rowAt(view, 1))
  })

  it('where it lacks something that may still come', () => {
    const { document, view } = read([{ actions: ['Download'] }, {}])
    const [part, whole] = readPushPortal(document, { view, touched: untouched }).rows
    expect(part).not.toBe(rowAt(view, 0))
    expect(whole).toBe(rowAt(view, 1))
  })

  it('where a label of it stands elsewhere on the page', () => {
    const { document, view } = read([{}, {}])
    rowAt(view, 0).service.setAttribute('aria-labelledby', 'elsewhere')
    const [borrowing, whole] = readPushPortal(document, { view, touched: untouched }).rows
    expect(borrowing).not.toBe(rowAt(view, 0))
    expect(whole).toBe(rowAt(view, 1))
  })
})
