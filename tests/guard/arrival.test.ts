// What is drawn on a page comes when its elements are there, and no later: nothing is said of a page that is half of it.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { afterArrival } from '../../lib/guard/watching/arrival.ts'

/** A page as far as it has been put together; writing it anew takes its listeners away. */
class ArrivingPage {
  readyState: DocumentReadyState = 'loading'
  #listeners = new Set<() => void>()

  addEventListener(type: string, listener: () => void): void {
    if (type === 'DOMContentLoaded') this.#listeners.add(listener)
  }

  writeAnew(): void {
    this.readyState = 'loading'
    this.#listeners.clear()
  }

  arrive(): void {
    this.readyState = 'interactive'
    const heard = [...this.#listeners]
    this.#listeners.clear()
    for (const listener of heard) listener()
  }
}

let page: ArrivingPage
let after: typeof afterArrival

beforeEach(async () => {
  page = new ArrivingPage()
  vi.stubGlobal('document', page)
  vi.resetModules()
  after = (await import('../../lib/guard/watching/arrival.ts')).afterArrival
})
afterEach(() => {
  vi.unstubAllGlobals()
})

it('draws at once on a page that is there', () => {
  page.readyState = 'complete'
  const draw = vi.fn()
  after(draw)
  after(draw)
  expect(draw).toHaveBeenCalledTimes(2)
})

it('draws nothing on a page that is still arriving, and each thing once as soon as it is there', () => {
  const [banner, marks] = [vi.fn(), vi.fn()]
  after(banner)
  after(marks)
  after(banner)
  expect(banner).not.toHaveBeenCalled()
  page.arrive()
  expect(banner).toHaveBeenCalledTimes(1)
  expect(marks).toHaveBeenCalledTimes(1)
  after(marks)
  expect(marks).toHaveBeenCalledTimes(2)
})

it('draws on a page that was written anew after it was there, though it is never finished', () => {
  page.arrive()
  after(() => undefined)
  page.writeAnew()
  const draw = vi.fn()
  after(draw)
  expect(draw).toHaveBeenCalledTimes(1)
})

it('waits for a page that is written anew while it is arriving', () => {
  const draw = vi.fn()
  after(draw)
  page.writeAnew()
  after(draw)
  expect(draw).not.toHaveBeenCalled()
  page.arrive()
  expect(draw).toHaveBeenCalledTimes(1)
})
