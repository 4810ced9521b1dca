// Lists in which no element groups a row: the line on which things stand tells, as it tells the eye, and only where nothing is in doubt.
import { describe, expect, it } from 'vitest'
import type { BoxOf } from '../../lib/portals/push/lines.ts'
import { readPushPortal } from '../../lib/portals/push/read.ts'
import { InformationTies } from '../../lib/portals/push/ties.ts'
import type { PushPortalView } from '../../lib/portals/push/view.ts'
import { documentOf } from '../support/page.ts'
import { OTHER_TOPIC, OTHER_UUID, rowAt, subjectOf, TOPIC, UUID } from './pages.ts'

const HEIGHT = 40
const I = '<button>i</button>'
const CELLS = ['Mobile Device Management', 'i3Systems,Inc.', 'May 4, 2027', 'Active', I, 'Renew', 'Download', 'Revoke']
const DATES = ['May 4, 2027', 'Jun 1, 2027', 'Jul 9, 2027']

interface Cell {
  content: string
  /** top, bottom, left, right */
  box: [number, number, number, number]
  scroller?: string
}

type List = Cell[][]

const cellHtml = ({ content, box, scroller = '' }: Cell): string =>
  `<div data-box="${box}" data-scroller="${scroller}">${content.startsWith('<') ? content : `<span>${content}</span>`}</div>`

/** A list of so many rows; each cell where a grid would put it. */
function list(count = 3, cells = CELLS): List {
  return Array.from({ length: count }, (_, row) =>
    cells.map((content, column) => ({
      content: content === 'May 4, 2027' ? (DATES[row] ?? content) : content,
      box: [100 + row * HEIGHT, 130 + row * HEIGHT, column * 100, column * 100 + 90] as Cell['box'],
    })),
  )
}

const LAYOUTS: Record<string, (rows: List) => string> = {
  'all cells side by side in one grid': (rows) => `<div>${rows.flat().map(cellHtml).join('')}</div>`,
  'a table of data and a table of actions': (rows) =>
    [rows.map((row) => row.slice(0, 4)), rows.map((row) => row.slice(4))]
      .map((part) => `<table>${part.map((row) => `<tr><td>${row.map(cellHtml).join('')}</td></tr>`).join('')}</table>`)
      .join(''),
  'a container for each column': (rows) =>
    Array.from({ length: Math.max(...rows.map(({ length }) => length)) })
      .map((_, at) => `<div>${rows.map((row) => (row[at] ? cellHtml(row[at]) : '')).join('')}</div>`)
      .join(''),
}

const boxOf: BoxOf = (element) => {
  const cell = element.closest('[data-box]')
  const [top, bottom, left, right] = (cell?.getAttribute('data-box') ?? '').split(',').map(Number)
  const scroller = element.closest(`#${cell?.getAttribute('data-scroller') || 'none'}`)
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return undefined
  return { top, bottom, left, right, scroller }
}

const around = (body: string): string =>
  `<p>it@example.co.jp <a href="#">Sign out</a></p><h2>Certificates for Third-Party Servers</h2>
  <button>Create a Certificate</button><div id="scroller">${body}</div><div id="pop"></div>`

const read = (document: Document): PushPortalView => readPushPortal(document, undefined, boxOf)

describe.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
  const open = (rows: List): { document: Document; view: PushPortalView } => {
    const document = documentOf(around(layout(rows)))
    return { document, view: read(document) }
  }
  const datesOf = (rows: List): (string | undefined)[] => open(rows).view.rows.map(({ dateText }) => dateText)

  it('is a list of rows, each with what stands on its line', () => {
    const { view } = open(list())
    expect(view.screen).toBe('list')
    expect(view.rows.map(({ dateText, status }) => [dateText, status])).toEqual(DATES.map((date) => [date, 'Active']))
    for (const [index, { controls, information, parts }] of view.rows.entries()) {
      expect(controls.map(({ action }) => action)).toEqual(['renew', 'download', 'revoke'])
      const lines = [...controls.map(({ element }) => element), information, ...(parts ?? [])].map(
        (element) => element && boxOf(element)?.top,
      )
      expect(new Set(lines)).toEqual(new Set([100 + index * HEIGHT]))
    }
    expect([...view.controls.values()].filter(({ action }) => action === 'renew').map(({ row }) => row)).toEqual(
      view.rows,
    )
  })

  it('is none where nobody says where things stand', () => {
    const view = readPushPortal(documentOf(around(layout(list()))))
    expect([view.screen, view.rows.length]).toEqual(['unreadable', 0])
  })

  it('has its rows read through their i, and only through their own', () => {
    const { document, view } = open(list())
    const ties = new InformationTies()
    ties.settle(view, 0, () => true)
    ties.pointed(rowAt(view, 1), 'press', view, 0)
    const pop = document.querySelector('#pop')
    if (pop) pop.innerHTML = `<p>${subjectOf(UUID)}</p>`
    const after = read(document)
    ties.settle(after, 1, () => false)
    expect(after.rows.map((row) => ties.topicOf(row))).toEqual([undefined, TOPIC, undefined])
  })

  it('loses what was read where another Renew stands on the line now', () => {
    const { document, view } = open(list())
    const ties = new InformationTies()
    ties.settle(view, 0, () => true)
    ties.pointed(rowAt(view, 1), 'press', view, 0)
    const pop = document.querySelector('#pop')
    if (pop) pop.innerHTML = `<p>${subjectOf(UUID)}</p>`
    ties.settle(read(document), 1, () => false)
    const renews = [...document.querySelectorAll('[data-box]')].filter(({ textContent }) => textContent === 'Renew')
    const [first, second] = renews.map((one) => one.getAttribute('data-box') ?? '')
    renews[0]?.setAttribute('data-box', second ?? '')
    renews[1]?.setAttribute('data-box', first ?? '')
    const moved = read(document)
    ties.settle(moved, 2, () => false)
    expect(moved.rows).toHaveLength(3)
    expect(moved.rows.map((row) => ties.topicOf(row))).toEqual([undefined, undefined, undefined])
  })

  it('proves its rows by their details where every line has its own and there is no i', () => {
    const details = (count: number): List =>
      list(count).map((row, index) =>
        row.map((cell) =>
          cell.content === I ? { ...cell, content: subjectOf([UUID, OTHER_UUID][index] ?? '') } : cell,
        ),
      )
    const ties = new InformationTies()
    const { view } = open(details(2))
    ties.settle(view, 0, () => true)
    expect(view.rows.map((row) => ties.topicOf(row))).toEqual([TOPIC, OTHER_TOPIC])
    // What stands on the only line that is clear may be a note.
    const doubtful = details(2)
    doubtful[1]?.push({ content: 'May 5, 2027', box: [140, 170, 900, 990] })
    expect(open(doubtful).view.rows).toEqual([])
  })

  it.each<[string, (row: Cell[]) => void]>([
    ['two dates', (row) => row.push({ content: 'Jun 30, 2028', box: [140, 170, 900, 990] })],
    ['two services', (row) => row.push({ content: 'Mobile Device Management', box: [140, 170, 900, 990] })],
    ['another service', (row) => row.push({ content: 'x - apns:com.apple.mail', box: [140, 170, 900, 990] })],
    ['two i', (row) => row.push({ content: I, box: [140, 170, 900, 990] })],
    ['two Renew', (row) => row.push({ content: 'Renew', box: [140, 170, 900, 990] })],
    ['no i and no details', (row) => void row.splice(4, 1, { content: 'x', box: [0, 0, 0, 0] })],
    ['no Revoke', (row) => void row.splice(7, 1, { content: 'x', box: [0, 0, 0, 0] })],
    ['no date', (row) => void row.splice(2, 1, { content: 'x', box: [0, 0, 0, 0] })],
    ['a Renew that only touches it', (row) => move(row, 5, 140 + 20, 170 + 20)],
    [
      'a date of the line above that touches it',
      (row) => row.push({ content: 'May 5, 2027', box: [125, 149, 900, 990] }),
    ],
    ['an action that has wrapped below the others', (row) => move(row, 7, 171, 179)],
    ['an i without a place', (row) => move(row, 4, 0, 0)],
    ['actions that scroll by themselves', (row) => void Object.assign(row[5] ?? {}, { scroller: 'scroller' })],
    ['a hidden Revoke', (row) => void Object.assign(row[7] ?? {}, { content: '<b hidden>Revoke</b>' })],
  ])('leaves a row alone whose line has %s', (_what, change) => {
    const rows = list()
    change(rows[1] ?? [])
    const onLines = open(rows).view.rows.filter(({ parts }) => parts)
    const dates = onLines.map(({ dateText }) => dateText)
    expect(dates).not.toContain('Jun 1, 2027')
    // And a row beside it takes nothing of it.
    for (const date of dates) expect([DATES[0], DATES[2]]).toContain(date)
  })

  it('leaves both rows alone whose lines overlap', () => {
    const rows = list()
    for (const [at, cell] of (rows[1] ?? []).entries()) {
      const [top, bottom] = cell.box
      move(rows[1] ?? [], at, top - 25, bottom - 25)
    }
    expect(datesOf(rows)).toEqual(['Jul 9, 2027'])
  })

  it('has what scrolls as one in rows', () => {
    expect(datesOf(list().map((row) => row.map((cell) => ({ ...cell, scroller: 'scroller' }))))).toEqual(DATES)
  })
})

function move(row: Cell[], at: number, top: number, bottom: number): void {
  const cell = row[at]
  if (cell) row[at] = { ...cell, box: [top, bottom, cell.box[2], cell.box[3]] }
}

it('where elements group rows, nobody asks where anything stands', () => {
  const rows = list().map((row) => `<div>${row.map(cellHtml).join('')}</div>`)
  const view = readPushPortal(documentOf(around(rows.join(''))), undefined, () => {
    throw new Error('asked')
  })
  expect(view.rows.map(({ dateText, parts }) => [dateText, parts])).toEqual(DATES.map((date) => [date, undefined]))
})

describe('rows that stand on several lines, one below the other', () => {
  /** The parts of a row from the top down, four lines of 20 pixels; each at this place in the list, from 0. */
  const PARTS = [
    'Mobile Device Management',
    'i3Systems,Inc.',
    'May 4, 2027',
    'Active',
    I,
    'Renew',
    'Download',
    'Revoke',
  ]
  const stack = (count = 3): Cell[] =>
    Array.from({ length: count }, (_, row) =>
      PARTS.map((content, at) => {
        const top = 100 + row * 100 + Math.floor(at / 2) * 20
        const left = (at % 2) * 200
        return {
          content: content === 'May 4, 2027' ? (DATES[row] ?? '') : content,
          box: [top, top + 18, left, left + 150] as Cell['box'],
        }
      }),
    ).flat()
  const datesOf = (cells: Cell[]) =>
    read(documentOf(around(cells.map(cellHtml).join('')))).rows.map(({ dateText }) => dateText)
  const at = (cells: Cell[], row: number, content: string): Cell => {
    const cell = cells.slice(row * PARTS.length, (row + 1) * PARTS.length).find((one) => one.content === content)
    if (!cell) throw new Error(content)
    return cell
  }

  it('are rows, each with what stands between its service and the next', () => {
    const view = read(documentOf(around(stack().map(cellHtml).join(''))))
    expect(view.screen).toBe('list')
    expect(view.rows.map(({ dateText }) => dateText)).toEqual(DATES)
    for (const [index, { controls, information, vendor }] of view.rows.entries()) {
      const tops = [...controls.map(({ element }) => element), information].map(
        (element) => element && boxOf(element)?.top,
      )
      expect(tops.every((top) => top !== undefined && Math.floor(top / 100) === index + 1)).toBe(true)
      expect(vendor).toBe('i3Systems,Inc.')
    }
  })

  it('one alone is a row', () => {
    expect(datesOf(stack(1))).toEqual(['May 4, 2027'])
  })

  it.each<[string, (cells: Cell[]) => Cell[]]>([
    ['an action is missing', (cells) => cells.filter((cell) => cell !== at(cells, 1, 'Revoke'))],
    ['a date stands twice', (cells) => [...cells, { content: 'Jun 1, 2028', box: [240, 258, 400, 550] }]],
    ['actions stand before the first service', (cells) => [{ content: 'Renew', box: [60, 78, 0, 150] }, ...cells]],
    [
      'every service stands below its actions',
      (cells) => [...cells.slice(5, 8), ...cells.slice(0, 5), ...cells.slice(8)],
    ],
    [
      'the page writes two of them in another order',
      (cells) => [
        ...cells.slice(PARTS.length, 2 * PARTS.length),
        ...cells.slice(0, PARTS.length),
        ...cells.slice(2 * PARTS.length),
      ],
    ],
    [
      'two stand beside each other, one a little lower',
      (cells) =>
        cells.map(({ content, box: [top, bottom, left, right] }, index) => {
          const row = Math.floor(index / PARTS.length)
          const up = row === 1 ? 60 : 0
          return { content, box: [top - up, bottom - up, left + up * 10, right + up * 10] as Cell['box'] }
        }),
    ],
    [
      'one of another kind is below',
      (cells) => [
        ...cells,
        { content: 'server.example.com - apns:com.apple.mail', box: [420, 438, 0, 150] },
        { content: 'Renew', box: [440, 458, 0, 150] },
      ],
    ],
  ])('are none where %s', (_, change) => {
    expect(datesOf(change(stack()))).toEqual([])
  })
})

describe('a table that is turned over: a certificate in each column', () => {
  const HEIGHTS = CELLS.map((_, at) => at * 30)
  const turned = (rows: List, shift = 0): List =>
    HEIGHTS.map((top, at) =>
      rows.map((row, column) => {
        const left = 10 + column * 200 + (at >= 5 ? shift : 0)
        return { content: row[at]?.content ?? '', box: [top, top + 25, left, left + 150] }
      }),
    )
  const open = (cells: List) =>
    read(documentOf(around(cells.map((row) => `<div>${row.map(cellHtml).join('')}</div>`).join(''))))

  it('is read by what stands below each service', () => {
    const { screen, rows } = open(turned(list()))
    expect(screen).toBe('list')
    expect(rows.map(({ dateText, controls }) => [dateText, controls.length])).toEqual(DATES.map((date) => [date, 3]))
  })
  it('proves by the subject in the column', () => {
    const subjects = [OTHER_UUID, UUID, OTHER_UUID].map((uuid) => `<p>${subjectOf(uuid)}</p>`)
    const cells = turned(list()).map((row, at) =>
      at === 4 ? row.map((cell, column) => ({ ...cell, content: subjects[column] ?? '' })) : row,
    )
    const topics = open(cells).rows.map(({ subject }) => subject.kind === 'one' && subject.topic)
    expect(topics).toEqual([OTHER_TOPIC, TOPIC, OTHER_TOPIC])
  })
  it.each([100, -100])('is none where the actions stand %i pixels beside the columns', (shift) => {
    expect(open(turned(list(), shift)).rows).toEqual([])
  })
  it('is none where one column has two dates, an action too many or none', () => {
    const cells = turned(list())
    const without = cells.map((row, at) => (at === 5 ? row.slice(1) : row))
    expect(open(without).rows).toHaveLength(2)
    const twice = [...cells, (cells[2] ?? []).slice(0, 1)]
    expect(open(twice).rows).toHaveLength(2)
  })
})
