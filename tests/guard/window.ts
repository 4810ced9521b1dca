// A light window for the tests of the guard's parts that need no real browser.
import { afterAll, beforeAll, vi } from 'vitest'
import { documentOf } from '../support/page.ts'

/** Makes the classes of the light document known as a page's, for the tests of this file. */
export function useLightWindow(): void {
  beforeAll(() => {
    const { defaultView } = documentOf('')
    if (!defaultView) throw new Error('no window')
    // A light document has no styles but those that stand in the markup.
    vi.stubGlobal('getComputedStyle', (element: Element) => {
      const told = (name: string): string =>
        new RegExp(`${name}:\\s*([\\w-]+)`).exec(element.getAttribute('style') ?? '')?.[1] ?? ''
      return { position: told('position'), cursor: told('cursor'), webkitUserSelect: told('user-select') }
    })
    for (const name of ['Node', 'Element', 'HTMLElement', 'HTMLInputElement', 'HTMLFormElement'] as const) {
      vi.stubGlobal(name, defaultView[name])
    }
  })
  afterAll(() => {
    vi.unstubAllGlobals()
  })
}
