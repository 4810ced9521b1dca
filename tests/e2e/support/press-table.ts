// Presses many controls of many markups in an open page at once, by the page's own events, and tells which presses reached the page.
import type { Page } from '@playwright/test'

/** Ways of building a control: `LABEL` is what it says, `data-press` is where it is pressed. */
export const TABLE_MARKUPS = {
  'a button': '<button data-press>LABEL</button>',
  'a plain box with a listener': '<div data-press>LABEL</div>',
  'a switch': '<span role="switch" data-press>LABEL</span>',
  'an icon with a label for the ear':
    '<button aria-label="LABEL"><svg width="20" height="20" data-press></svg></button>',
  'a link': '<a href="#" data-press>LABEL</a>',
  'a button of a native modal dialog': '<dialog data-modal><p>…</p><button data-press>LABEL</button></dialog>',
  'a plain box in a native modal dialog': '<dialog data-modal><p>…</p><div data-press>LABEL</div></dialog>',
  'a link in a native modal dialog': '<dialog data-modal><p>…</p><a href="#" data-press>LABEL</a></dialog>',
  'a button that closes its dialog':
    '<dialog data-modal><form method="dialog"><button data-press>LABEL</button></form></dialog>',
} as const

/** Components into which nobody sees; only what stands in their hosts tells anything. */
export const SEALED_MARKUPS = {
  'a component that is closed': '<x-sealed data-closed></x-sealed>',
  'a plain box that is closed': '<div data-closed></div>',
} as const

/** A label, and the name of the markup in which it is pressed. */
export type TablePress = readonly [name: string, label: string]

export const inEvery = (markups: object, labels: readonly string[]): TablePress[] =>
  Object.keys(markups).flatMap((name) => labels.map((label) => [name, label] as const))

/** Each label in one of the markups, and many in each of these. */
export function inTurn(markups: object, labels: readonly string[]): TablePress[] {
  const names = Object.keys(markups)
  return labels.map((label, at) => [names[at % names.length] ?? '', label])
}

/** Presses all of these; gives the ones that reached the page. */
export function pressEach(
  page: Page,
  markups: Record<string, string>,
  presses: readonly TablePress[],
): Promise<TablePress[]> {
  return page.evaluate(
    ({ markups, presses }) => {
      const reached: TablePress[] = []
      const options = { bubbles: true, cancelable: true, composed: true, view: window }
      for (const [name, label] of presses) {
        const place = document.createElement('own-place')
        place.innerHTML = (markups[name] ?? '').replaceAll('LABEL', label)
        document.body.append(place)
        const sealed = place.querySelector('[data-closed]')?.attachShadow({ mode: 'closed' })
        if (sealed) sealed.innerHTML = `<button data-press>${label}</button>`
        place.querySelector<HTMLDialogElement>('dialog[data-modal]')?.showModal()
        const pressed = (sealed ?? place).querySelector('[data-press]')
        if (!pressed) throw new Error(name)
        let isReached = false
        const note = () => {
          isReached = true
        }
        for (const type of ['pointerdown', 'mousedown', 'click']) {
          pressed.addEventListener(type, note)
        }
        pressed.closest('form')?.addEventListener('submit', note)
        pressed.dispatchEvent(new PointerEvent('pointerdown', options))
        pressed.dispatchEvent(new MouseEvent('mousedown', options))
        pressed.dispatchEvent(new PointerEvent('pointerup', options))
        pressed.dispatchEvent(new MouseEvent('mouseup', options))
        pressed.dispatchEvent(new MouseEvent('click', options))
        if (isReached) reached.push([name, label])
        place.remove()
      }
      return reached
    },
    { markups, presses },
  )
}
