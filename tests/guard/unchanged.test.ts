// Whether a row holds what it held when its mark was placed: everything that could stand in the mark's way counts.
import { describe, expect, it } from 'vitest'
import { heldIn, isSameHeld } from '../../lib/guard/drawing/place/unchanged.ts'
import { documentOf } from '../support/page.ts'

const CORNER = { left: 10, top: 100, right: 410, bottom: 130 }
const LIST =
  '<ul><li id="above"><span>Meraki Inc.</span></li><li id="row"><b id="name">CLOMO MDM</b> <a href="#renew">Renew</a></li></ul>'

/** A list whose name stands so far from the row's left edge. */
function listWith(markup = LIST) {
  const document = documentOf(markup)
  const [row, place] = ['row', 'name'].map((id) => document.getElementById(id))
  if (!row || !place) throw new Error('no row')
  let indent = 8
  const boxOfName = () => ({ left: 10 + indent, top: 104, right: 90 + indent, bottom: 120 })
  Object.assign(place, { getBoundingClientRect: boxOfName })
  return {
    document,
    row,
    held: (corner = CORNER) => heldIn(row, place, corner),
    indent(pixels: number) {
      indent = pixels
    },
  }
}

describe('a row holds the same', () => {
  it('where nothing has changed in it and above it', () => {
    const { held, document } = listWith()
    const before = held()
    document.body.append('Elsewhere')
    expect(isSameHeld(before, held())).toBe(true)
  })

  it('where all of it has moved', () => {
    const { document, row } = listWith()
    const name = document.getElementById('name') as Element
    const heldAt = (top: number) => {
      Object.assign(name, { getBoundingClientRect: () => ({ left: 18, top: top + 4, right: 98, bottom: top + 20 }) })
      return heldIn(row, name, { ...CORNER, top, bottom: top + 30 })
    }
    expect(isSameHeld(heldAt(100), heldAt(340))).toBe(true)
  })
})

describe('a row holds something else', () => {
  const CHANGES: [string, (list: ReturnType<typeof listWith>) => void][] = [
    ['where a text in it is longer', ({ row }) => void row.append(' until May 4, 2027')],
    ['where it has got a control', ({ row, document }) => void row.append(document.createElement('button'))],
    ['where something in it looks otherwise', ({ row }) => void row.querySelector('a')?.setAttribute('class', 'wide')],
    ['where the row above it has', ({ document }) => void document.getElementById('above')?.append('!')],
    ['where it has another row above it', ({ document }) => void document.getElementById('above')?.remove()],
    ['where its name has moved in it', (list) => list.indent(40)],
  ]
  it.each(CHANGES)('%s', (_, change) => {
    const list = listWith()
    const before = list.held()
    change(list)
    expect(isSameHeld(before, list.held())).toBe(false)
  })

  it.each(['row', 'above'])('perhaps, where a shadow root is in it: %s', (where) => {
    const list = listWith()
    const before = list.held()
    const host = list.document.createElement('span')
    list.document.getElementById(where)?.append(host)
    host.attachShadow({ mode: 'open' })
    expect(before).toBeDefined()
    expect(list.held()).toBeUndefined()
    expect(isSameHeld(list.held(), list.held())).toBe(false)
  })
})
