// The watch says that a storm blows from the moment in which changes are listed no more until the page was read and drawn into.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { setStorm, stormBlows } from '../../lib/guard/watching/storm.ts'
import { watchPage } from '../../lib/guard/watching/watch.ts'

/** What a browser lists in one go where so many elements came that are none of Koshin's. */
const changes = (count: number): MutationRecord[] =>
  Array.from(
    { length: count },
    () => ({ type: 'attributes', addedNodes: [], removedNodes: [] }) as unknown as MutationRecord,
  )

/** What the browser has listed, for who asks for it at once. */
let listed: MutationRecord[] = []
let hear: (news: MutationRecord[]) => void = () => {}

class Observer {
  constructor(heard: (news: MutationRecord[]) => void) {
    hear = heard
  }
  observe(): void {}
  disconnect(): void {}
  takeRecords(): MutationRecord[] {
    const news = listed
    listed = []
    return news
  }
}

/** A watched page; what was known of a storm at each reading and drawing. */
function watched() {
  const known: [string, boolean][] = []
  const watch = watchPage({ addEventListener() {} } as unknown as Document, {
    read: () => {
      known.push(['read', stormBlows()])
      return false
    },
    draw: () => void known.push(['draw', stormBlows()]),
    clear() {},
  })
  return { watch, known }
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16))
  vi.stubGlobal('MutationObserver', Observer)
})
afterEach(() => {
  setStorm(false)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('a storm blows', () => {
  it('from more changes than are listed until the reading of it is drawn', () => {
    const { known } = watched()
    hear(changes(151))
    expect(stormBlows()).toBe(true)
    vi.advanceTimersByTime(99)
    expect(stormBlows()).toBe(true)
    // Looked at, and it was over.
    vi.advanceTimersByTime(41)
    expect(known).toEqual([
      ['read', true],
      ['draw', true],
    ])
    expect(stormBlows()).toBe(false)
  })

  it('where the changes came one after the other', () => {
    watched()
    hear(changes(100))
    expect(stormBlows()).toBe(false)
    hear(changes(51))
    expect(stormBlows()).toBe(true)
  })

  it('no more once a press had it read, though that is drawn only after the press', () => {
    const { watch, known } = watched()
    hear(changes(1_000))
    listed = changes(1)
    watch.flushForPress()
    expect(known).toEqual([['read', true]])
    expect(stormBlows()).toBe(false)
    vi.advanceTimersByTime(400)
    expect(known).toContainEqual(['draw', false])
  })
})

describe('no storm blows', () => {
  it.each([1, 40, 150])('where %i things change', (count) => {
    const { known } = watched()
    hear(changes(count))
    expect(stormBlows()).toBe(false)
    vi.advanceTimersByTime(1_000)
    expect(known).toContainEqual(['draw', false])
  })

  it('before anything has changed, and where Koshin alone has drawn', () => {
    watched()
    expect(stormBlows()).toBe(false)
    hear([{ type: 'childList', addedNodes: [], removedNodes: [] } as unknown as MutationRecord])
    expect(stormBlows()).toBe(false)
  })
})
