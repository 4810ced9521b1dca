// A press on what stands in a shadow root that came without any change of the page: it is judged by a page that was read with it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { watchPage } from '../../lib/guard/watching/watch.ts'

/** Hears of no change: a shadow root's coming is none. */
class Deaf {
  observe(): void {}
  disconnect(): void {}
  takeRecords(): MutationRecord[] {
    return []
  }
}
class Root {}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('MutationObserver', Deaf)
  vi.stubGlobal('ShadowRoot', Root)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A watched page, whose reading names these shadow roots. */
function watched(named: ShadowRoot[]) {
  const read = vi.fn(() => {
    watch.include(named)
    return false
  })
  const watch = watchPage({ addEventListener() {} } as unknown as Document, { read, draw() {}, clear() {} })
  const press = (...path: object[]): void => {
    watch.pressedOn(path as EventTarget[])
    watch.flushForPress()
  }
  return { read, press, again: watch.readForPress }
}

it('through a shadow root that no reading has named the page is read anew, once', () => {
  const root = new Root()
  const { read, press } = watched([root as ShadowRoot])
  press({}, root, {})
  expect(read).toHaveBeenCalledTimes(1)
  press({}, root, {})
  expect(read).toHaveBeenCalledTimes(1)
})

it('through none it is not', () => {
  const { read, press } = watched([])
  press({}, {})
  expect(read).not.toHaveBeenCalled()
})

it('a danger is looked for in the page as it is, once: what was read for the very event is not read again', () => {
  const root = new Root()
  const { read, press, again } = watched([root as ShadowRoot])
  press({}, root, {})
  again()
  expect(read).toHaveBeenCalledTimes(1)
  press({})
  again()
  expect(read).toHaveBeenCalledTimes(2)
})
