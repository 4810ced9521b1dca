// Listeners in shadow roots: each root is given them once, however often it is named, and anew where the document was written anew.
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { lastingListeners } from '../../lib/guard/watching/lasting-listeners.ts'
import { watchPage } from '../../lib/guard/watching/watch.ts'

/** Every observer that was made: what it looks at, and how it is told of something. */
let observers: { seen: unknown[]; tell(): void }[]

beforeAll(() => {
  vi.stubGlobal(
    'MutationObserver',
    class {
      seen: unknown[] = []
      tell: () => void
      constructor(tell: () => void) {
        this.tell = tell
        observers.push(this)
      }
      observe(root: unknown): void {
        this.seen.push(root)
      }
      takeRecords(): [] {
        return []
      }
    },
  )
})
afterAll(() => {
  vi.unstubAllGlobals()
})
beforeEach(() => {
  observers = []
})

const rootOf = () => ({ addEventListener: vi.fn() })
const asRoots = (...roots: object[]) => roots as unknown as ShadowRoot[]

function listening() {
  const document = { documentElement: {} }
  const listeners = lastingListeners({ document, addEventListener: vi.fn() } as unknown as Window)
  for (const type of ['submit', 'change', 'click'] as const) listeners.addEventListener(type, () => undefined)
  return { document, listeners }
}

it('a root hears once what does not come out of it, however many readings name it', () => {
  const { listeners } = listening()
  const [one, other] = [rootOf(), rootOf()]
  for (let reading = 0; reading < 3; reading++) listeners.include(asRoots(one))
  listeners.include(asRoots(one, other))
  for (const root of [one, other]) {
    expect(root.addEventListener.mock.calls.map(([type]) => type)).toEqual(['submit', 'change'])
  }
})

it('a root that no reading has named hears from the first event on that comes out of it', () => {
  vi.stubGlobal('ShadowRoot', class {})
  const heard = new Map<string, (event: Event) => void>()
  const target = {
    document: { documentElement: {} },
    addEventListener: (type: string, hear: () => void) => heard.set(type, hear),
  }
  const listeners = lastingListeners(target as unknown as Window)
  const root = Object.assign(new ShadowRoot(), { addEventListener: vi.fn() })
  const isHeard: boolean[] = []
  listeners.addEventListener('submit', () => undefined)
  listeners.addEventListener('keydown', () => isHeard.push(root.addEventListener.mock.calls.length > 0))
  const press = (host: object) =>
    heard.get('keydown')?.({ target: host, composedPath: () => [root, host] } as unknown as Event)
  press({})
  press({ shadowRoot: root })
  expect(isHeard).toEqual([false, true])
})

it('a root that was gone and comes back is given them again', () => {
  const { listeners } = listening()
  const one = rootOf()
  for (const roots of [[one], [], [one]]) listeners.include(asRoots(...roots))
  expect(one.addEventListener).toHaveBeenCalledTimes(4)
})

it('a document that is written anew takes them from every root, and each is given them again', () => {
  const { document, listeners } = listening()
  const one = rootOf()
  listeners.include(asRoots(one))
  observers[0]?.tell()
  expect(one.addEventListener).toHaveBeenCalledTimes(2)
  document.documentElement = {}
  observers[0]?.tell()
  expect(one.addEventListener).toHaveBeenCalledTimes(4)
})

it('a root is watched from the first reading on that names it, and not named to the browser in each', () => {
  const page = { addEventListener: vi.fn() } as unknown as Document
  const { include } = watchPage(page, { read: () => false, draw() {}, clear() {} })
  const [one, other] = [rootOf(), rootOf()]
  for (let reading = 0; reading < 3; reading++) include(asRoots(one))
  include(asRoots(one, other))
  expect(observers[0]?.seen).toEqual([page, one, other])
})
