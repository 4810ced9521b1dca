// A part of Koshin's screens, drawn into linkedom's document: read, pressed and given a file as a user would.
import { type ComponentChild, render } from 'preact'
import { afterEach, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { documentOf } from './page.ts'

/** What a screen asks of its edition: this one has no side panel. */
fakeBrowser.runtime.getManifest = () => ({ manifest_version: 3, name: 'Koshin', version: '0.0.0' })

let drawn: HTMLElement | undefined

afterEach(() => {
  if (drawn) render(null, drawn)
  drawn = undefined
  vi.unstubAllGlobals()
})

export interface Screen {
  body: HTMLElement
  /** All that is to be read on it now, blanks as one. */
  text(): string
  /** Waits until these words stand there. */
  says(words: string): Promise<void>
  /** The button of this name; undefined where there is none. */
  button(name: string): HTMLButtonElement | undefined
  /** Presses the button of this name, which must be there. */
  press(name: string): void
  /** Gives a file to the screen's chooser. */
  give(file: File): void
}

/** Draws it; at the end of the test it is taken away. */
export function draw(part: ComponentChild): Screen {
  const document = documentOf('')
  vi.stubGlobal('document', document)
  // Nothing is laid out here: nobody ever comes into view.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      disconnect() {}
    },
  )
  const { body } = document
  drawn = body
  render(part, body)
  const text = (): string => (body.textContent ?? '').replace(/\s+/g, ' ')
  const button = (name: string): HTMLButtonElement | undefined =>
    [...body.querySelectorAll('button')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name)
  const tell = (element: Element | null | undefined, type: string): void => {
    if (!element) throw new Error(`Nothing hears ${type}`)
    const { Event } = document.defaultView ?? globalThis
    element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
  }
  return {
    body,
    text,
    button,
    says: (words) =>
      vi.waitFor(() => {
        if (!text().includes(words)) throw new Error(`“${words}” does not stand in “${text()}”`)
      }),
    press: (name) => tell(button(name), 'click'),
    give: (file) => {
      const field = body.querySelector('input[type=file]')
      if (field) Object.defineProperty(field, 'files', { value: [file], configurable: true })
      tell(field, 'change')
    },
  }
}
