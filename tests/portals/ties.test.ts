// The text behind an i is tied to the row whose i was pressed, and to no other: whatever the page does meanwhile.
import { beforeEach, describe, expect, it } from 'vitest'
import { ANSWERS_WITHIN, type Gesture } from '../../lib/portals/push/hand.ts'
import { readPushPortal } from '../../lib/portals/push/read.ts'
import { InformationTies } from '../../lib/portals/push/ties.ts'
import type { PushPortalView } from '../../lib/portals/push/view.ts'
import { documentOf } from '../support/page.ts'
import {
  LOOKS,
  type Look,
  listPage,
  OTHER_TOPIC,
  OTHER_UUID,
  type RowFacts,
  rowAt,
  rowIn,
  subjectOf,
  TOPIC,
  UUID,
} from './pages.ts'

const look = LOOKS['a table with links'] as Look
const ROWS: RowFacts[] = [{}, { date: 'Jun 1, 2027' }, { vendor: 'Meraki Inc.' }]
const TWINS: RowFacts[] = [{}, {}, { vendor: 'Meraki Inc.' }]
const THIRD_UUID = '5c9e7d24-613b-4f8a-b0e2-94d1a7f63c58'

let document: Document
let ties: InformationTies
let view: PushPortalView
let now: number

function open(rows: RowFacts[], popover = ''): void {
  document = documentOf(`<div id="app">${listPage(look, rows)}</div><div id="pop">${popover}</div>`)
  ties = new InformationTies()
  now = 1_000_000
  read()
}

/** Reads the page as it now is; these rows' insides have changed since. */
function read(touched: number[] = []): void {
  const before = touched.map((index) => view.rows[index]?.element)
  view = readPushPortal(document)
  const after = touched.map((index) => view.rows[index]?.element)
  ties.settle(view, now, (element) => before.includes(element) || after.includes(element))
}

function press(index: number): void {
  point(index, 'press')
}

function point(index: number, gesture: Gesture): void {
  ties.pointed(rowAt(view, index), gesture, view, now)
}

function pass(milliseconds: number): void {
  now += milliseconds
  read()
}

/** The shared popover shows this; its old elements are thrown away. */
function answer(text: string): void {
  place('pop').innerHTML = `<p>${text}</p>`
  read()
}

function place(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (!found) throw new Error(`no #${id}`)
  return found
}

/** The whole list is drawn anew, as single-page builds do. */
function redraw(rows: RowFacts[], account?: string): void {
  place('app').innerHTML = listPage(look, rows).replace('it@example.co.jp', account ?? 'it@example.co.jp')
  read()
}

/** The elements stay, and this row's cells get other texts. */
function refill(index: number, facts: RowFacts): void {
  rowAt(view, index).element.innerHTML = rowIn(look, facts).replace(/^<tr>|<\/tr>$/g, '')
  read([index])
}

const topics = () => view.rows.map((row) => ties.topicOf(row))

beforeEach(() => open(ROWS))

describe('a popover that every row shares', () => {
  it('belongs to the row whose i was pressed', () => {
    press(1)
    expect(ties.isAwaited(rowAt(view, 1))).toBe(true)
    answer(`${subjectOf(UUID)} Serial Number: 3bb763753df5d8dd`)
    expect(topics()).toEqual([undefined, TOPIC, undefined])
    expect(ties.serialOf(rowAt(view, 1))).toBe('3bb763753df5d8dd')
    expect(ties.isAwaited(rowAt(view, 1))).toBe(false)
  })

  it.each([
    ['a script', 'script'],
    ['data for one', 'script type="application/json"'],
    ['a style', 'style'],
  ])('is read beside %s that names all certificates, too, for nobody sees that', (_, tag) => {
    press(1)
    const all = [UUID, OTHER_UUID, THIRD_UUID].map(subjectOf).join('\n')
    const hidden = document.createElement('div')
    hidden.innerHTML = `<${tag}>${all}</${tag.split(' ')[0]}>`
    const [script] = hidden.children
    document.body.append(...(script ? [script] : []))
    place('pop').textContent = subjectOf(UUID)
    read()
    expect(topics()).toEqual([undefined, TOPIC, undefined])
  })

  it('is nobody’s where several are named that can be seen', () => {
    press(1)
    document.body.append(subjectOf(OTHER_UUID))
    place('pop').textContent = subjectOf(UUID)
    read()
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('gives its serial from another block of the same popover, and from nowhere else', () => {
    press(1)
    place('pop').innerHTML =
      `<div><b>Serial Number</b><p>3bb763753df5d8dd</p></div><div><b>Subject</b><p>${subjectOf(UUID)}</p></div>`
    read()
    expect(ties.serialOf(rowAt(view, 1))).toBe('3bb763753df5d8dd')

    const subject = `<div><b>Subject</b><p>${subjectOf(OTHER_UUID)}</p></div>`
    place('app').insertAdjacentHTML('beforeend', '<p>Serial Number 1111222233334444</p>')
    press(0)
    place('pop').innerHTML = subject
    read()
    expect(ties.topicOf(rowAt(view, 0))).toBe(OTHER_TOPIC)
    expect(ties.serialOf(rowAt(view, 0))).toBeUndefined()
  })

  it('belongs to nobody where nothing was pressed', () => {
    answer(subjectOf(UUID))
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('serves one row after the other', () => {
    press(0)
    answer(subjectOf(UUID))
    press(1)
    answer(subjectOf(OTHER_UUID))
    expect(topics()).toEqual([TOPIC, OTHER_TOPIC, undefined])
  })

  it('is not believed while it still shows the row before', () => {
    press(0)
    answer(subjectOf(UUID))
    press(1)
    pass(100)
    expect(topics()).toEqual([TOPIC, undefined, undefined])
    answer(`Loading… ${subjectOf(UUID)}`)
    expect(topics()).toEqual([TOPIC, undefined, undefined])
    answer(subjectOf(OTHER_UUID))
    expect(topics()).toEqual([TOPIC, OTHER_TOPIC, undefined])
  })

  it('is not believed where it stood open before, of whomever', () => {
    open(ROWS, `<p>${subjectOf(UUID)}</p>`)
    press(1)
    answer(`Loading… ${subjectOf(UUID)}`)
    expect(topics()).toEqual([undefined, undefined, undefined])
    answer(subjectOf(OTHER_UUID))
    expect(topics()).toEqual([undefined, OTHER_TOPIC, undefined])
  })

  it.each([
    ['a mention', TOPIC],
    ['two UIDs', `${subjectOf(UUID)} ${subjectOf(OTHER_UUID)}`],
    ['a contradiction', `CN=APSP:${UUID}, UID=${OTHER_TOPIC}`],
    ['something else', 'Could not load, mgmt.external'],
  ])('proves nothing by %s', (_, text) => {
    press(1)
    answer(text)
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('proves nothing while it is hidden', () => {
    place('pop').hidden = true
    press(1)
    answer(subjectOf(UUID))
    expect(topics()).toEqual([undefined, undefined, undefined])
    place('pop').hidden = false
    read()
    expect(topics()).toEqual([undefined, TOPIC, undefined])
  })

  it('is not believed where it names a UID that is tied to another row', () => {
    press(0)
    answer(subjectOf(UUID))
    answer('')
    press(1)
    answer(subjectOf(UUID))
    expect(topics()).toEqual([TOPIC, undefined, undefined])
  })
})

describe('panels that wait hidden, one a row', () => {
  it('are believed as soon as they are shown', () => {
    open(
      ROWS,
      [UUID, OTHER_UUID].map((uuid, index) => `<div id="p${index}" hidden><p>${subjectOf(uuid)}</p></div>`).join(''),
    )
    press(1)
    place('p1').hidden = false
    read()
    expect(topics()).toEqual([undefined, OTHER_TOPIC, undefined])
  })
})

/** Nothing is waited for any more. */
const calm = (): void => pass(ANSWERS_WITHIN)

describe('a hidden popover with an old answer in it', () => {
  beforeEach(() => {
    press(0)
    press(1)
    answer(subjectOf(UUID))
    place('pop').hidden = true
    calm()
  })

  it('is not believed when it opens before its answer is there, however long it stays', () => {
    press(2)
    place('pop').hidden = false
    pass(50)
    expect(topics()).toEqual([undefined, undefined, undefined])
    pass(ANSWERS_WITHIN - 1_000)
    expect(topics()).toEqual([undefined, undefined, undefined])
    answer(subjectOf(THIRD_UUID))
    expect(topics()).toEqual([undefined, undefined, `com.apple.mgmt.External.${THIRD_UUID}`])
  })

  it('is believed once another text was shown in between', () => {
    place('pop').hidden = false
    press(2)
    answer(subjectOf(THIRD_UUID))
    press(0)
    answer(subjectOf(UUID))
    expect(topics()).toEqual([TOPIC, undefined, `com.apple.mgmt.External.${THIRD_UUID}`])
  })
})

describe('a hand that was at two rows', () => {
  const hurried = () => view.rows.map((row) => ties.hurried.has(row.element))

  it('is believed of neither, whichever answer comes, and both say so', () => {
    press(0)
    now += 300
    press(1)
    answer(subjectOf(UUID))
    answer(subjectOf(OTHER_UUID))
    expect(topics()).toEqual([undefined, undefined, undefined])
    expect(hurried()).toEqual([true, true, false])
  })

  it.each([1_100, 6_100, 9_900, 30_000, 60_000])('and back: an answer %s ms late is nobody’s', (late) => {
    press(0)
    pass(1_000)
    press(1)
    pass(late)
    press(1)
    answer(subjectOf(UUID))
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('can be read when all is calm again', () => {
    press(0)
    press(1)
    answer(subjectOf(UUID))
    calm()
    expect(hurried()).toEqual([false, false, false])
    press(1)
    answer(subjectOf(OTHER_UUID))
    expect(topics()).toEqual([undefined, OTHER_TOPIC, undefined])
  })

  it('is no trouble where the first row never answered', () => {
    press(0)
    calm()
    press(1)
    answer(subjectOf(UUID))
    expect(topics()).toEqual([undefined, TOPIC, undefined])
  })

  it('is no trouble where the first row is read', () => {
    press(0)
    answer(subjectOf(UUID))
    point(0, 'rest')
    press(0)
    press(1)
    answer(subjectOf(OTHER_UUID))
    expect(topics()).toEqual([TOPIC, OTHER_TOPIC, undefined])
  })

  it('is at one row where it presses that row twice', () => {
    press(0)
    now += 20
    press(0)
    answer(subjectOf(UUID))
    expect(topics()).toEqual([TOPIC, undefined, undefined])
  })

  it('is at two where the row of the first was drawn away unanswered', () => {
    open(TWINS)
    press(0)
    redraw(TWINS)
    press(2)
    answer(subjectOf(UUID))
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('is at two where it passed over another row before the text came', () => {
    press(0)
    point(1, 'pass')
    answer(subjectOf(UUID))
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('is at one where it passed over others on its way', () => {
    point(1, 'pass')
    point(2, 'pass')
    press(0)
    answer(subjectOf(UUID))
    expect(topics()).toEqual([TOPIC, undefined, undefined])
  })
})

describe('a press outside the rows that may ask for the next one', () => {
  const turn = () => ties.pointed(undefined, 'press', view, now)

  it('leaves nobody to whom the text belongs, whoever was awaited', () => {
    press(0)
    turn()
    answer(subjectOf(UUID))
    expect(topics()).toEqual([undefined, undefined, undefined])
    expect(ties.hurried.has(rowAt(view, 0).element)).toBe(true)
  })
  it('is none before the hand points anywhere, and none once the text is there', () => {
    turn()
    press(0)
    answer(subjectOf(UUID))
    turn()
    read()
    expect(topics()).toEqual([TOPIC, undefined, undefined])
  })
  it('is forgotten when all is calm again', () => {
    press(0)
    turn()
    pass(ANSWERS_WITHIN)
    press(1)
    answer(subjectOf(OTHER_UUID))
    expect(topics()).toEqual([undefined, OTHER_TOPIC, undefined])
  })
})

describe('a text that comes while the hand rests on an i', () => {
  it('is that row’s', () => {
    point(1, 'rest')
    answer(subjectOf(UUID))
    expect(topics()).toEqual([undefined, TOPIC, undefined])
    expect(ties.isAwaited(rowAt(view, 1))).toBe(false)
  })

  it('is not the row’s whose i was pressed before', () => {
    press(0)
    point(1, 'rest')
    answer(subjectOf(UUID))
    expect(topics()).toEqual([undefined, undefined, undefined])
  })
})

describe('what a read row says afterwards', () => {
  it('takes its proof away where it is another text', () => {
    press(0)
    answer(subjectOf(UUID))
    press(0)
    answer(subjectOf(OTHER_UUID))
    expect(topics()).toEqual([undefined, undefined, undefined])
  })
})

describe('a new popover for every i, while the old ones stay', () => {
  const add = (html: string): void => {
    place('pop').insertAdjacentHTML('beforeend', html)
    read()
  }

  it('is the answer of the row that was pressed last', () => {
    press(1)
    add(`<p>${subjectOf(UUID)}</p>`)
    press(0)
    add(`<p>${subjectOf(OTHER_UUID)}</p>`)
    expect(topics()).toEqual([OTHER_TOPIC, TOPIC, undefined])
  })

  it.each([
    ['only speaks of another', `<p>Replaces <b>${subjectOf(OTHER_UUID)}</b></p>`],
    ['quotes it in its notes', `<div><b>Notes</b><p>${subjectOf(OTHER_UUID)}</p></div>`],
    ['shows two', `<p>${subjectOf(OTHER_UUID)}</p><p>${subjectOf(THIRD_UUID)}</p>`],
    ['is a part of one', `<p>UID=${OTHER_TOPIC}, and ${THIRD_UUID}; UID=com.apple.mgmt.External.${THIRD_UUID}</p>`],
  ])('proves nothing where it %s', (_, html) => {
    press(1)
    add(`<p>${subjectOf(UUID)}</p>`)
    press(0)
    add(html)
    expect(topics()).toEqual([undefined, TOPIC, undefined])
  })
})

describe('notes that quote a subject', () => {
  const noted = (notes: string, own = ''): string =>
    `<div><b>Notes</b><p>${notes}</p></div>${own && `<div><b>Subject</b><p>${own}</p></div>`}`

  it('are not what the row is about', () => {
    press(0)
    answer(noted(subjectOf(OTHER_UUID), subjectOf(UUID)))
    expect(topics()).toEqual([TOPIC, undefined, undefined])
  })

  it('prove nothing alone', () => {
    press(0)
    answer(noted(subjectOf(UUID)))
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it.each([
    ['behind their label', `Notes: replaces ${subjectOf(UUID)}`],
    ['in running text', `This one replaces ${subjectOf(UUID)}`],
    ['around an element', `This one replaces <b>${subjectOf(UUID)}</b>`],
    ['as a whole subject', subjectOf(UUID)],
  ])('in another row, %s, neither give the proof nor take it away', (_, notes) => {
    open([{}, { inside: notes, date: 'Jun 1, 2027' }, { vendor: 'Meraki Inc.' }])
    expect(topics()).toEqual([undefined, undefined, undefined])
    press(0)
    answer(subjectOf(UUID))
    expect(topics()).toEqual([TOPIC, undefined, undefined])
    read([1])
    expect(topics()).toEqual([TOPIC, undefined, undefined])
  })
})

describe('a list that is drawn anew', () => {
  beforeEach(() => {
    press(1)
    answer(subjectOf(UUID))
  })

  it('keeps a row that is proven the same', () => {
    redraw(ROWS)
    expect(topics()).toEqual([undefined, TOPIC, undefined])
    redraw(ROWS)
    expect(topics()).toEqual([undefined, TOPIC, undefined])
  })

  it.each([
    ['a row is gone', [ROWS[1] ?? {}, ROWS[2] ?? {}]],
    ['a row was added', [...ROWS, { vendor: 'New' }]],
    ['a date is another', [ROWS[0] ?? {}, { date: 'Jun 2, 2027' }, ROWS[2] ?? {}]],
    ['a status is another', [{ status: 'Expired' }, ROWS[1] ?? {}, ROWS[2] ?? {}]],
    ['a twin has come', [ROWS[0] ?? {}, ROWS[1] ?? {}, ROWS[1] ?? {}, ROWS[2] ?? {}]],
  ])('proves nothing where %s', (_, rows) => {
    redraw(rows)
    expect(topics().every((topic) => topic === undefined)).toBe(true)
  })

  it('goes with its row where the list is sorted otherwise and drawn anew', () => {
    redraw([ROWS[2] ?? {}, ROWS[1] ?? {}, ROWS[0] ?? {}])
    expect(topics()).toEqual([undefined, TOPIC, undefined])
    redraw([ROWS[1] ?? {}, ROWS[2] ?? {}, ROWS[0] ?? {}])
    expect(topics()).toEqual([TOPIC, undefined, undefined])
  })

  it('proves nothing for another account', () => {
    redraw(ROWS, 'other@example.co.jp')
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('proves nothing once another screen was shown', () => {
    place('app').innerHTML = '<h1>Renew Push Certificate</h1>'
    read()
    redraw(ROWS)
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('never confuses rows that look the same', () => {
    open(TWINS)
    press(0)
    answer(subjectOf(UUID))
    expect(topics()).toEqual([TOPIC, undefined, undefined])
    redraw(TWINS)
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('carries an open question over to the row that is proven the same', () => {
    press(0)
    redraw(ROWS)
    expect(ties.isAwaited(rowAt(view, 0))).toBe(true)
    answer(subjectOf(OTHER_UUID))
    expect(topics()).toEqual([OTHER_TOPIC, TOPIC, undefined])
  })

  it('drops an open question whose row looks like another', () => {
    open(TWINS)
    press(0)
    redraw(TWINS)
    answer(subjectOf(UUID))
    expect(topics()).toEqual([undefined, undefined, undefined])
  })
})

describe('elements that are used again for other rows', () => {
  it('lose what was tied when the row looks different', () => {
    press(1)
    answer(subjectOf(UUID))
    refill(1, { date: 'Jul 9, 2027' })
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('give it to the row that is sorted to another place', () => {
    press(1)
    answer(subjectOf(UUID))
    press(0)
    answer(subjectOf(OTHER_UUID))
    const [first, second] = [rowAt(view, 0).element, rowAt(view, 1).element]
    first.before(second)
    read([0, 1])
    expect(topics()).toEqual([TOPIC, OTHER_TOPIC, undefined])
    const texts = [first.innerHTML, second.innerHTML]
    first.innerHTML = texts[1] ?? ''
    second.innerHTML = texts[0] ?? ''
    read([0, 1])
    expect(topics()).toEqual([OTHER_TOPIC, TOPIC, undefined])
  })

  it('lose it where they are sorted and one of two looks the same', () => {
    open(TWINS)
    press(0)
    answer(subjectOf(UUID))
    rowAt(view, 0).element.before(rowAt(view, 1).element)
    read([0, 1])
    expect(topics()).toEqual([undefined, undefined, undefined])
    open(TWINS)
    press(0)
    answer(subjectOf(UUID))
    redraw(TWINS.toReversed())
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('lose it where the list around them is another, though they look the same and were not touched', () => {
    press(1)
    answer(subjectOf(UUID))
    refill(0, { vendor: 'Another page of the list' })
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('lose it when the account changes, though they look the same', () => {
    press(1)
    answer(subjectOf(UUID))
    const who = [...document.querySelectorAll('.head span')].at(-1)
    if (who) who.textContent = 'other@example.co.jp'
    read()
    refill(1, { date: 'Jun 1, 2027' })
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('keep it while a unique row only opens and closes a drawer', () => {
    press(1)
    answer(subjectOf(UUID))
    const drawer = document.createElement('td')
    drawer.textContent = 'Notes: renew me'
    rowAt(view, 1).element.append(drawer)
    read([1])
    drawer.remove()
    read([1])
    expect(topics()).toEqual([undefined, TOPIC, undefined])
  })

  it('lose it where a touched row has a twin', () => {
    open(TWINS)
    press(0)
    answer(subjectOf(UUID))
    read()
    expect(topics()[0]).toBe(TOPIC)
    read([0])
    expect(topics()).toEqual([undefined, undefined, undefined])
  })
})

describe('a text inside a row', () => {
  it('is that row’s, and stays so when the page takes it away', () => {
    press(1)
    refill(1, { date: 'Jun 1, 2027', inside: subjectOf(UUID) })
    expect(topics()).toEqual([undefined, TOPIC, undefined])
    refill(1, { date: 'Jun 1, 2027' })
    expect(topics()).toEqual([undefined, TOPIC, undefined])
  })

  it('takes the place of what was tied', () => {
    press(1)
    answer(subjectOf(UUID))
    refill(1, { date: 'Jun 1, 2027', inside: `see ${OTHER_TOPIC}` })
    expect(topics()).toEqual([undefined, undefined, undefined])
    refill(1, { date: 'Jun 1, 2027' })
    press(1)
    refill(1, { date: 'Jun 1, 2027', inside: subjectOf(OTHER_UUID) })
    expect(topics()).toEqual([undefined, OTHER_TOPIC, undefined])
  })

  describe('that stands in every row', () => {
    const own = (uuid: string, date: string): RowFacts => ({ date, inside: subjectOf(uuid) })
    const [MAY, JUNE, JULY] = ['May 4, 2027', 'Jun 1, 2027', 'Jul 9, 2027'] as const

    const refillBoth = (...facts: RowFacts[]) => {
      for (const [index, one] of facts.entries()) {
        rowAt(view, index).element.innerHTML = rowIn(look, one).replace(/^<tr>|<\/tr>$/g, '')
      }
      read([0, 1])
    }

    it('is not believed of a row of another date, to which a page has not yet brought its own', () => {
      open([own(UUID, MAY), own(OTHER_UUID, JUNE)])
      expect(topics()).toEqual([TOPIC, OTHER_TOPIC])
      refillBoth(own(UUID, JUNE), own(OTHER_UUID, MAY))
      expect(topics()).toEqual([undefined, undefined])
      refillBoth(own(OTHER_UUID, JUNE), own(UUID, MAY))
      expect(topics()).toEqual([OTHER_TOPIC, TOPIC])
      refill(0, own(OTHER_UUID, JULY))
      expect(topics()).toEqual([undefined, TOPIC])
    })

    it('is believed of a row that says more by and by, and of one that was renewed', () => {
      open([{ inside: subjectOf(UUID), date: '…' }, own(OTHER_UUID, JUNE)])
      refill(0, own(UUID, MAY))
      refill(0, { ...own(UUID, MAY), status: 'Expired' })
      expect(topics()).toEqual([TOPIC, OTHER_TOPIC])
      ties.doubts.renewed(TOPIC)
      refill(0, own(UUID, JUNE))
      expect(topics()).toEqual([undefined, OTHER_TOPIC])
      refill(0, own(UUID, JULY))
      expect(topics()).toEqual([TOPIC, OTHER_TOPIC])
    })
  })

  it.each([
    ['names two UIDs', `${subjectOf(UUID)} ${OTHER_TOPIC}`],
    ['contradicts itself', `CN=APSP:${UUID} UID=${OTHER_TOPIC}`],
    ['only mentions another UID', `see ${OTHER_TOPIC}`],
  ])('makes the row unread where it %s', (_, inside) => {
    press(1)
    answer(subjectOf(UUID))
    refill(1, { date: 'Jun 1, 2027', inside })
    expect(topics()).toEqual([undefined, undefined, undefined])
  })

  it('is not believed of a popover that has wandered over from the row it belongs to', () => {
    press(0)
    refill(0, { inside: subjectOf(UUID) })
    const popover = [...rowAt(view, 0).element.querySelectorAll('div')].at(-1)
    if (!popover) throw new Error('no popover')
    press(1)
    rowAt(view, 1).element.append(popover)
    read([0, 1])
    expect(topics()).toEqual([TOPIC, undefined, undefined])
    popover.textContent = subjectOf(OTHER_UUID)
    read([1])
    expect(topics()).toEqual([TOPIC, OTHER_TOPIC, undefined])
  })

  it('takes away what was tied where it is another row’s: that row may be silent by now, or speak too', () => {
    press(0)
    refill(0, { inside: subjectOf(OTHER_UUID) })
    refill(0, {})
    press(1)
    refill(1, { date: 'Jun 1, 2027', inside: subjectOf(UUID) })
    expect(topics()).toEqual([OTHER_TOPIC, TOPIC, undefined])
    refill(1, { date: 'Jun 1, 2027', inside: subjectOf(OTHER_UUID) })
    expect(topics()).toEqual([OTHER_TOPIC, undefined, undefined])
    refill(1, { date: 'Jun 1, 2027', inside: subjectOf(UUID) })
    expect(topics()[1]).toBeUndefined()
  })

  it('serves every row of a list that has all in it', () => {
    const revoked = { status: 'Revoked', actions: ['Download'] }
    open([{ inside: subjectOf(UUID) }, { inside: subjectOf(OTHER_UUID) }, revoked])
    expect(topics()).toEqual([TOPIC, OTHER_TOPIC, undefined])
  })

  it('proves nothing where the other rows have none: it may be a note', () => {
    open([{ inside: subjectOf(UUID) }, {}])
    expect(topics()).toEqual([undefined, undefined])
  })

  it('proves nothing where two rows name the same UID', () => {
    open([{ inside: subjectOf(UUID) }, { inside: subjectOf(UUID), date: 'Jun 1, 2027' }])
    expect(topics()).toEqual([undefined, undefined])
  })
})

describe('details that open in a row of their own', () => {
  function openDetails(after: number, uuid: string): HTMLElement {
    const details = document.createElement('tr')
    details.innerHTML = `<td>${subjectOf(uuid)}</td>`
    rowAt(view, after).element.after(details)
    read()
    return details
  }

  it('belong to the row whose i was pressed', () => {
    press(0)
    openDetails(0, UUID)
    press(1)
    openDetails(1, OTHER_UUID)
    expect(topics()).toEqual([TOPIC, OTHER_TOPIC, undefined])
  })

  it('stay so when they are closed', () => {
    press(0)
    openDetails(0, UUID).remove()
    read()
    expect(topics()).toEqual([TOPIC, undefined, undefined])
  })

  it('belong to nobody where they were open from the beginning', () => {
    openDetails(0, UUID)
    press(1)
    pass(100)
    expect(topics()).toEqual([undefined, undefined, undefined])
  })
})

describe('a list to which rows come', () => {
  /** Puts rows at the end, and leaves those that are there as they are, but for the touched ones. */
  function add(rows: RowFacts[], touched: number[] = []): void {
    const body = place('app').querySelector('tbody')
    body?.insertAdjacentHTML('beforeend', rows.map((facts) => rowIn(look, facts)).join(''))
    read(touched)
  }
  const MORE: RowFacts = { vendor: 'The MITRE Corporation', date: 'Jul 9, 2027' }

  it('is the same still: what was read stays, and more can be read', () => {
    press(1)
    answer(subjectOf(UUID))
    add([MORE, { ...MORE, date: 'Jul 10, 2027' }])
    add([{ ...MORE, date: 'Jul 11, 2027' }])
    expect(topics()).toEqual([undefined, TOPIC, undefined, undefined, undefined, undefined])
    press(3)
    answer(subjectOf(OTHER_UUID))
    expect(topics().slice(1, 4)).toEqual([TOPIC, undefined, OTHER_TOPIC])
  })

  it('is the same for an answer that is awaited', () => {
    press(1)
    add([MORE])
    answer(subjectOf(UUID))
    expect(topics()).toEqual([undefined, TOPIC, undefined, undefined])
  })

  it('is another one where a row that stood there is touched, or in another account', () => {
    press(1)
    answer(subjectOf(UUID))
    add([MORE], [0])
    expect(topics()).toEqual([undefined, undefined, undefined, undefined])
    open(ROWS)
    press(1)
    answer(subjectOf(UUID))
    place('app').innerHTML = place('app').innerHTML.replace('it@example.co.jp', 'other@example.co.jp')
    add([MORE])
    expect(topics()).toEqual([undefined, undefined, undefined, undefined])
  })

  it('leaves nothing to a row that looks like one that came', () => {
    press(1)
    answer(subjectOf(UUID))
    add([{ date: 'Jun 1, 2027' }])
    expect(topics()).toEqual([undefined, undefined, undefined, undefined])
    open(ROWS)
    press(1)
    add([{ date: 'Jun 1, 2027' }])
    answer(subjectOf(UUID))
    expect(topics()).toEqual([undefined, undefined, undefined, undefined])
    open(TWINS)
    press(1)
    answer(subjectOf(UUID))
    add([{}])
    expect(topics()).toEqual([undefined, undefined, undefined, undefined])
  })

  it('is not believed of a row that came after the text', () => {
    press(1)
    answer(subjectOf(UUID))
    add([MORE])
    refill(1, { date: 'Aug 1, 2027' })
    press(3)
    place('pop').innerHTML = `<p>${subjectOf(UUID)} </p>`
    read()
    expect(topics()).toEqual([undefined, undefined, undefined, undefined])
  })
})

describe('another page of the list', () => {
  const OTHERS: RowFacts[] = [{ vendor: 'The MITRE Corporation' }, { vendor: 'Jamf', date: 'Jul 9, 2027' }]

  it('does not believe a text of the page before: it may be shown once more, or come late', () => {
    press(1)
    answer(subjectOf(UUID))
    place('pop').hidden = true
    redraw(OTHERS)
    pass(2 * ANSWERS_WITHIN)
    press(0)
    place('pop').hidden = false
    read()
    expect(topics()).toEqual([undefined, undefined])
    answer(subjectOf(OTHER_UUID))
    expect(topics()).toEqual([OTHER_TOPIC, undefined])
  })

  it('believes it where the page before is shown again, of its own row alone', () => {
    press(1)
    answer(subjectOf(UUID))
    place('pop').hidden = true
    redraw(OTHERS)
    redraw(ROWS)
    press(1)
    place('pop').hidden = false
    read()
    expect(topics()).toEqual([undefined, TOPIC, undefined])
  })

  it.each<[string, RowFacts[], RowFacts[]]>([
    ['more of it', ROWS, ROWS.slice(1)],
    ['one row of it', ROWS, ROWS.slice(1, 2)],
    ['one of two alike', [{}, ...ROWS.slice(0, 1), {}], [{}]],
  ])(
    'does not believe it where only a part of the list is left, for its row may be one that was not in it before: %s',
    (_, before, left) => {
      open(before)
      press(1)
      answer(subjectOf(UUID))
      place('pop').hidden = true
      redraw(left)
      press(0)
      place('pop').hidden = false
      read()
      expect(topics()).toEqual(left.map(() => undefined))
    },
  )

  it.each([
    ['one that was renewed, with Renew pressed before', TOPIC, [{ date: 'Nov 30, 2028' }], [TOPIC]],
    ['one that was renewed among others', TOPIC, [{ date: 'Nov 30, 2028' }, { vendor: 'Jamf' }], [TOPIC, undefined]],
    ['one of which Renew was not pressed', undefined, [{ date: 'Nov 30, 2028' }], [undefined]],
    ['one beside which another one was renewed', OTHER_TOPIC, [{ date: 'Nov 30, 2028' }], [undefined]],
  ])('believes it of a row that looks otherwise only where that is %s', (_, renewed, rows: RowFacts[], expected) => {
    open(rows.map((facts, index) => (index === 0 ? {} : facts)))
    press(0)
    answer(subjectOf(UUID))
    ties.doubts.renewed(renewed)
    place('pop').hidden = true
    place('app').innerHTML = '<h2>Renew Push Certificate</h2>'
    read()
    redraw(rows)
    press(0)
    place('pop').hidden = false
    read()
    expect(topics()).toEqual(expected)
  })

  it('does not believe it of a row beside the renewed one', () => {
    open([{}, { vendor: 'Jamf' }])
    press(0)
    answer(subjectOf(UUID))
    ties.doubts.renewed(TOPIC)
    place('pop').hidden = true
    redraw([{ date: 'Nov 30, 2028' }, { vendor: 'Jamf' }])
    press(1)
    place('pop').hidden = false
    read()
    expect(topics()).toEqual([undefined, undefined])
  })

  it('does not take for its only row’s what a row of the page before answers into a popover that wanders', () => {
    press(1)
    redraw([{ vendor: 'Jamf' }])
    press(0)
    refill(0, { vendor: 'Jamf', inside: subjectOf(UUID) })
    expect(topics()).toEqual([undefined])
  })

  it.each([
    ['several', [{ inside: subjectOf(UUID) }, { inside: subjectOf(OTHER_UUID), vendor: 'Jamf' }]],
    ['one', [{ inside: subjectOf(UUID) }]],
  ])('has what stands in its rows from the beginning read, a renewed one too: %s', (_, rows: RowFacts[]) => {
    open(rows)
    const before = topics()
    expect(before).not.toContain(undefined)
    redraw(rows.map((facts) => ({ ...facts, date: 'Nov 30, 2028' })))
    expect(topics()).toEqual(before)
  })
})
