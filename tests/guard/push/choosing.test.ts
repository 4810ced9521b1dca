// A certificate that is shown by itself beside others: it is believed only where it is surely the one that was chosen last.
import { describe, expect, it } from 'vitest'
import { watchChoosing } from '../../../lib/guard/push/choosing.ts'
import type { PushState } from '../../../lib/guard/push/state.ts'
import { wayOut } from '../../../lib/portals/page/tree.ts'
import { ANSWERS_WITHIN } from '../../../lib/portals/push/hand.ts'
import { Lone, loneRow } from '../../../lib/portals/push/lone.ts'
import { readPushPortal } from '../../../lib/portals/push/read.ts'
import { around, LOOKS, type Look, OTHER_UUID, rowIn, subjectOf, UUID } from '../../portals/pages.ts'
import { documentOf } from '../../support/page.ts'
import { useLightWindow } from '../window.ts'

useLightWindow()

const look = LOOKS['a table with links'] as Look
const HEADING = '<h2>Certificates for Third-Party Servers</h2>'
const BUTTONS = '<p><button>Renew</button><button>Download</button><button id="revoke">Revoke</button></p>'
const UUIDS = { A: UUID, B: OTHER_UUID }
type Name = keyof typeof UUIDS

const item = (name: Name, date: string): string =>
  `<li id="${name}" tabindex="0"><b>Mobile Device Management</b> <i>${date}</i></li>`
const LIST = `<ul>${item('A', 'May 4, 2027')}${item('B', 'Jun 1, 2027')}</ul>`
const pane = (name: Name): string => `<p>Subject: ${subjectOf(UUIDS[name])}</p><p id="text">Valid</p>${BUTTONS}`

/** A page with a place for what is shown by itself, and a hand on it. */
class Page {
  readonly document: Document
  readonly lone = new Lone()
  #now = 1_000_000
  #hear: [string, (event: Event) => void][] = []

  constructor(body: string) {
    this.document = documentOf(around(look, body))
    this.#read()
    const reading = Object.defineProperty({ lone: this.lone, judge() {} }, 'view', { get: () => this.view() })
    const state = {
      reading,
      watch: { pressedOn() {}, flushForPress: () => this.#read(), draw() {}, refresh() {} },
      services: { now: () => this.#now },
    } as unknown as PushState
    watchChoosing({ addEventListener: (...one) => void this.#hear.push(one as never) }, state)
  }

  view() {
    return readPushPortal(this.document)
  }

  #read(): void {
    this.lone.settle(this.view())
  }

  place(id: string): Element {
    const found = this.document.getElementById(id)
    if (!found) throw new Error(`no #${id}`)
    return found
  }

  press(id: string, more: object = {}): this {
    return this.#tell({ type: 'pointerdown', detail: 1, ...more }, id)
  }

  key(id: string, key: string): this {
    return this.#tell({ type: 'keydown', key }, id)
  }

  #tell(event: object, id: string): this {
    const path = wayOut(this.place(id))
    for (const [type, listener] of this.#hear) {
      if (type === (event as Event).type) listener({ composedPath: () => path, ...event } as unknown as Event)
    }
    return this
  }

  shows(name: Name): this {
    return this.put(pane(name))
  }

  put(html: string, id = 'pane'): this {
    this.place(id).innerHTML = html
    this.#read()
    return this
  }

  pass(milliseconds: number): this {
    this.#now += milliseconds
    return this
  }

  /** The certificate that is believed to be shown. */
  get shown(): Name | undefined {
    this.#read()
    const row = loneRow(this.view())
    const topic = row && this.lone.topicOf(row, false)
    return (['A', 'B'] as const).find((name) => topic?.endsWith(UUIDS[name]))
  }
}

const beside = (first = '', further = ''): Page =>
  new Page(`${HEADING}<main>${LIST}${further}<section id="pane">${first}</section></main>`)

describe('a pane beside a list', () => {
  it('shows what was there from the start, and what was chosen last', () => {
    expect(beside(pane('A')).shown).toBe('A')
    expect(beside().press('A').shows('A').shown).toBe('A')
    expect(beside(pane('B')).press('A').shows('A').shown).toBe('A')
    expect(beside().press('B').shows('B').press('A').shows('A').shown).toBe('A')
    expect(beside().press('A').put('<p>Loading</p>').shows('A').shown).toBe('A')
  })
  it('is not believed while another one was chosen and it has not changed', () => {
    const page = beside(pane('A')).press('B')
    expect(page.shown).toBeUndefined()
    expect(page.put('<p>Loading</p>').shows('A').shown).toBeUndefined()
    expect(page.pass(2 * ANSWERS_WITHIN).shown).toBeUndefined()
    expect(page.shows('B').shown).toBe('B')
  })
  it('is not believed where the other one is called as what chooses nothing', () => {
    const named = '<button id="C"><b>Contact Systems, Inc.</b> <i>Jul 1, 2027</i></button>'
    const page = beside(pane('A'), `${named}<button id="contact">Contact us</button>`)
    expect(page.press('contact').shown).toBe('A')
    expect(page.press('C').shown).toBeUndefined()
  })
  it('is not believed where two were chosen before it changed', () => {
    const page = beside().press('A').press('B').shows('B')
    expect(page.shown).toBeUndefined()
    expect(page.shows('A').shown).toBeUndefined()
    // Nothing is under way any more.
    expect(
      page
        .pass(2 * ANSWERS_WITHIN)
        .press('B')
        .shows('B').shown,
    ).toBe('B')
  })
  it('is believed again where two were chosen that are both known, as long as it shows the last', () => {
    const page = beside().press('A').shows('A').press('B').shows('B').press('A').press('B')
    expect(page.shown).toBe('B')
    expect(page.shows('A').shown).toBeUndefined()
    expect(page.shows('B').shown).toBe('B')
    expect(page.press('A').shown).toBeUndefined()
    expect(page.press('B', { ctrlKey: true }).shown).toBeUndefined()
  })
  it('is believed where the one that was chosen was pressed twice, or was the chosen one already', () => {
    expect(beside().press('A').press('A').shows('A').shown).toBe('A')
    expect(beside(pane('B')).press('A').press('A').shown).toBeUndefined()
    const page = beside(pane('A'))
    page.place('A').setAttribute('aria-current', 'true')
    expect(page.press('A').shown).toBe('A')
    expect(page.press('B').shown).toBeUndefined()
    const tabs = beside(
      pane('A'),
      '<div role="tablist"><button role="tab" id="tab" aria-selected="true">1</button></div>',
    )
    expect(tabs.press('tab').shown).toBe('A')
    tabs.place('tab').setAttribute('aria-selected', 'false')
    expect(tabs.press('tab').shown).toBeUndefined()
  })
  it('stays believed where the same one is pressed again, or what is none', () => {
    const further = '<button id="sort">Sort by date</button><button id="contact">Contact us</button><p id="blank">…</p>'
    const page = beside('', further).press('A').shows('A')
    page.document.body.insertAdjacentHTML('beforeend', '<footer><a href="#" id="foot">Site map</a></footer>')
    for (const id of ['A', 'sort', 'contact', 'foot', 'blank', 'text', 'revoke', 'pane'])
      expect([id, page.press(id).shown]).toEqual([id, 'A'])
    page.place('A').setAttribute('aria-current', 'true')
    expect(page.press('A').shown).toBe('A')
  })
  it('is not believed where the same element has become another one’s', () => {
    const page = beside().press('A').shows('A')
    expect(page.put('<b>Mobile Device Management</b> <i>Jul 9, 2027</i>', 'A').press('A').shown).toBeUndefined()
  })
  it.each([{ ctrlKey: true }, { shiftKey: true }, { metaKey: true }])(
    'is not believed where %o may choose one more',
    (keys) => {
      expect(beside().press('B').shows('B').press('A', keys).shows('A').shown).toBeUndefined()
    },
  )
  it('is not believed where two are marked', () => {
    const page = beside(pane('A'))
    for (const id of ['A', 'B']) page.place(id).setAttribute('aria-selected', 'true')
    expect(page.shown).toBeUndefined()
    page.place('B').setAttribute('aria-selected', 'false')
    expect(page.shown).toBe('A')
  })
  it('follows keys in the list, and is not believed before it has', () => {
    const page = beside(pane('B')).key('B', 'ArrowUp')
    expect(page.shown).toBeUndefined()
    expect(page.shows('A').shown).toBe('A')
    for (const key of ['Tab', 'Shift', 'Escape']) expect(page.key('A', key).shown).toBe('A')
    for (const key of ['Home', 'm', ' ', 'Enter']) expect(beside(pane('A')).key('B', key).shown).toBeUndefined()
  })
  it.each(['Next', '›', 'Previous', ''])('is not believed behind %s, in it or elsewhere', (label) => {
    const button = `<button id="next">${label}</button>`
    expect(beside(pane('A').replace('Valid', `Valid ${button}`)).press('next').shown).toBeUndefined()
    expect(beside(pane('A'), button).press('next').shown).toBeUndefined()
    // Each time it may lead to another one.
    expect(beside(pane('B'), button).press('next').shows('A').press('next').shown).toBeUndefined()
  })
})

describe('a screen with the details of one', () => {
  const row = (date: string) => rowIn(look, { date })
  const rows = () =>
    `${HEADING}${look.list(row('May 4, 2027') + row('Jun 1, 2027'))}`
      .replace('aria-label="Info"', 'aria-label="Info" id="A"')
      .replace('aria-label="Info">', 'aria-label="Info" id="B">')
  const open = () => new Page(`<div id="pane">${rows()}</div>`)
  const back = (page: Page) => page.put(rows())

  it('shows the one whose i was pressed, again and again', () => {
    expect(open().press('A').shows('A').shown).toBe('A')
    expect(back(open().press('B').shows('B')).press('A').shows('A').shown).toBe('A')
    expect(back(open().press('A').shows('A')).press('A').shows('A').shown).toBe('A')
  })
  it('is believed again behind a way back that has any name', () => {
    const crumb = '<nav><a href="#/" id="crumb">Certificates</a></nav>'
    const details = (name: Name) => crumb + pane(name)
    const page = open().press('B').put(details('B')).press('crumb').put(rows()).press('A').put(details('A'))
    expect(page.shown).toBe('A')
    const bare = new Page(`${HEADING}<div id="pane">${LIST}</div>`)
    expect(bare.press('B').put(details('B')).press('crumb').put(LIST).press('A').put(details('A')).shown).toBe('A')
  })
  it('stays believed where more of it is shown', () => {
    const further = '<button id="open" aria-expanded="true">All</button>'
    expect(
      open()
        .press('A')
        .put(pane('A') + further)
        .press('open').shown,
    ).toBe('A')
  })
  it('is not believed behind a drawn way to the next one', () => {
    const next = '<button aria-label="Next"><svg id="next"></svg></button>'
    expect(beside(pane('A').replace('Valid', `Valid ${next}`)).press('next').shown).toBeUndefined()
  })
  it('is not believed where it shows the one before', () => {
    expect(back(open().press('A').shows('A')).press('B').shows('A').shown).toBeUndefined()
  })
})

describe('a chosen row with its buttons beside the list', () => {
  const row = (name: Name) =>
    `<tr><td><input type="radio" id="${name}" name="r"></td><td>Mobile Device Management</td><td>${subjectOf(UUIDS[name])}</td></tr>`
  const list = () => new Page(`${HEADING}<table>${row('B')}${row('A')}</table>${BUTTONS}`)
  const choose = (page: Page, name: Name): Page => {
    page.press(name)
    for (const one of ['A', 'B']) page.place(one).toggleAttribute('checked', one === name)
    return page
  }

  it('is the one that is marked, however often another one was', () => {
    expect(choose(list(), 'A').shown).toBe('A')
    expect(choose(choose(choose(list(), 'B'), 'B'), 'A').shown).toBe('A')
  })
  it('is not believed where another one was pressed and has no mark yet', () => {
    expect(choose(list(), 'A').press('B').shown).toBeUndefined()
  })
})
