// What cannot be judged is held: a page may have taken the names away by which an element is asked about itself.
import { describe, expect, it, vi } from 'vitest'
import { type Holder, holdPresses } from '../../lib/guard/press/hold.ts'
import type { Unit } from '../../lib/guard/view.ts'
import { wayOut } from '../../lib/portals/page/tree.ts'
import { documentOf } from '../support/page.ts'
import { useLightWindow } from './window.ts'

useLightWindow()

/** Presses what is marked `t` on a page that cannot be read where `isBroken`; tells of what was held and what was said. */
function press(type: string, isBroken: boolean, key?: string) {
  const document = documentOf('<form><button id="t">Weiter</button></form>')
  const button = document.getElementById('t')
  if (!button) throw new Error('nothing is pressed')
  const heard: [type: string, listener: (event: Event) => void][] = []
  const say = vi.fn()
  const holder: Holder<'renew', Unit> = {
    view: () => {
      if (isBroken) throw new TypeError('element.matches is not a function')
      return { controls: new Map(), rows: [] }
    },
    lastView: () => holder.view(),
    note: () => true,
    holds: (pressed) => pressed.action === 'unknown' && pressed.isUnclear,
    say,
    dangerIn: () => undefined,
    isDangerous: () => true,
    isHarmless: () => false,
    isDoubtful: () => false,
  }
  holdPresses({ addEventListener: (...one) => void heard.push(one as never) }, holder)
  const stop = vi.fn()
  const path = () => wayOut(button)
  const event = {
    type,
    key,
    target: button.closest('form'),
    timeStamp: 0,
    composedPath: path,
    stopImmediatePropagation: stop,
    preventDefault() {},
  }
  for (const [name, listener] of heard) if (name === type) listener(event as unknown as Event)
  return { isHeld: stop.mock.calls.length > 0, isSaid: say.mock.calls.length > 0 }
}

describe('a press that cannot be judged', () => {
  it.each(['click', 'auxclick', 'submit'])('is held as %s, and that is said', (type) => {
    expect(press(type, true)).toEqual({ isHeld: true, isSaid: true })
    expect(press(type, false)).toEqual({ isHeld: false, isSaid: false })
  })
  it.each(['pointerdown', 'mousedown', 'touchstart', 'pointerup'])('is held from its beginning: %s', (type) => {
    expect(press(type, true)).toEqual({ isHeld: true, isSaid: false })
    expect(press(type, false)).toEqual({ isHeld: false, isSaid: false })
  })
  it('is no key that presses nothing', () => {
    expect(press('keydown', true, 'Enter').isHeld).toBe(true)
    expect(press('keydown', true, 'ArrowDown').isHeld).toBe(false)
    expect(press('keydown', true, 'Tab').isHeld).toBe(false)
  })
})
