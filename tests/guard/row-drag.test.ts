// A row that is drawn with the pointer: where the page keeps the gesture, it hears no more of it; where a text is marked, or the page scrolls, it does.
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { holdRowDrags } from '../../lib/guard/press/row-drag.ts'
import { wayOut } from '../../lib/portals/page/tree.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

useLightWindow()
beforeAll(() => {
  for (const name of ['PointerEvent', 'UIEvent']) vi.stubGlobal(name, class extends Event {})
  vi.stubGlobal('getComputedStyle', (element: Element) => {
    const told = (name: string): string =>
      new RegExp(`${name}:\\s*([\\w-]+)`).exec(element.getAttribute('style') ?? '')?.[1] ?? ''
    return {
      touchAction: told('touch-action') || 'auto',
      webkitUserSelect: told('user-select'),
      cursor: told('cursor'),
    }
  })
})

interface Step {
  type: string
  x?: number
  y?: number
  isTrusted?: boolean
}
const DRAWN: Step[] = [
  { type: 'pointermove', x: 10 },
  { type: 'pointermove', x: 90 },
  { type: 'pointerup', x: 90 },
]

/** What the page hears of these steps on what is marked `t`, and whether something is said of the row. */
function draw(html: string, pointerType: string, steps: Step[] = DRAWN, moves = 0, allowed = false) {
  const document = documentOf(html)
  const [at, row] = [document.getElementById('t'), document.getElementById('row')]
  if (!at || !row) throw new Error('no row')
  let x = 0
  at.getBoundingClientRect = () => ({ left: (x * moves) / 100 }) as DOMRect
  if (row.parentElement) row.parentElement.getBoundingClientRect = () => ({ left: 0 }) as DOMRect
  const heard: string[] = []
  at.dispatchEvent = ({ type }) => heard.push(type) > 0
  const listeners: [type: string, listener: (event: Event) => void][] = []
  const say = vi.fn()
  const allow = holdRowDrags(
    { addEventListener: (...one) => void listeners.push(one as never) },
    (path) => (path.includes(row) ? row : undefined),
    say,
  )
  if (allowed) allow(row)
  for (const step of [{ type: 'pointerdown' }, ...steps]) {
    x = step.x ?? x
    let isHeard = true
    const event = {
      isTrusted: true,
      ...step,
      pointerType,
      clientX: x,
      clientY: step.y ?? 0,
      composedPath: () => wayOut(at),
      stopImmediatePropagation: () => {
        isHeard = false
      },
    }
    for (const [type, listener] of listeners) if (type === step.type) listener(event as unknown as Event)
    if (isHeard && step.type !== 'pointerdown') heard.push(`${step.type} ${x}`)
  }
  return { heard: heard.join(', '), isSaid: say.mock.calls.length > 0 }
}

const row = (style = '', inside = '<p id="t">i3Systems,Inc.</p>'): string =>
  `<div><div id="row" style="${style}">${inside}</div></div>`
const ALL = { heard: 'pointermove 10, pointermove 90, pointerup 90', isSaid: false }

describe('a row that is drawn aside', () => {
  it('by a finger that does not scroll is held, and the page told that it has come to nothing', () => {
    expect(draw(row(), 'touch')).toEqual({ heard: 'pointermove 10, pointercancel, touchcancel', isSaid: true })
  })
  it.each([
    ['that hears fingers drawn across', row('touch-action: pan-y'), 0],
    ['in which no text can be marked', row('user-select: none'), 0],
    ['that shows that it can be moved', row('', '<p id="t" style="cursor: grab">i3Systems,Inc.</p>'), 0],
    ['that goes along', row(), 100],
  ])('by a mouse is held where it is one %s', (_, html, moves) => {
    expect(draw(html, 'mouse', DRAWN, moves)).toEqual({ heard: 'pointermove 10, pointercancel', isSaid: true })
  })
  it('is drawn once more by whoever insists', () => expect(draw(row(), 'touch', DRAWN, 0, true)).toEqual(ALL))
})

describe('the page hears', () => {
  it('a mouse that marks a text', () => expect(draw(row(), 'mouse')).toEqual(ALL))
  it('a hand that trembles', () => {
    const steps: Step[] = [
      { type: 'pointermove', x: 9, y: 9 },
      { type: 'pointerup', x: 9 },
    ]
    expect(draw(row(), 'touch', steps)).toEqual({ heard: 'pointermove 9, pointerup 9', isSaid: false })
  })
  it.each(['pointercancel', 'dragstart'])('what follows once the browser has the gesture: %s', (type) => {
    const { heard, isSaid } = draw(row(), 'touch', [{ type, x: 20 }, ...DRAWN])
    expect([heard, isSaid]).toEqual([`${type} 20, ${ALL.heard}`, false])
  })
  it.each([
    '<button id="t">⠿</button>',
    '<input type="range" id="t">',
    '<textarea id="t"></textarea>',
    '<b draggable="true" id="t">i3Systems,Inc.</b>',
  ])('what is drawn in a row and is a control of its own: %s', (inside) =>
    expect(draw(row('touch-action: none', inside), 'touch')).toEqual(ALL),
  )
})
