// Draws the marks of rows, servers and locations.

import type { MarkLabel } from './contents.ts'
import type { Drawing } from './drawing.ts'
import { make, makeHost } from './make.ts'
import css from './mark.css?inline'

interface Mark {
  host: HTMLElement
  inside: ShadowRoot
  shown: string
  label: MarkLabel
}

const marks = new WeakMap<Element, Mark>()

function newMark(label: MarkLabel): Mark {
  return { ...makeHost('koshin-mark', css), shown: '', label }
}

/** A mark may stand inside a control of the page: what is pressed on the mark is not the page's business. */
const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'keyup']

function buttonOf(text: string, onClick: () => void): HTMLElement {
  const button = make('button', { attributes: { type: 'button' }, text, onClick })
  for (const type of PRESSES) button.addEventListener(type, (event) => event.stopPropagation())
  return button
}

/** Draws the mark of an element anew where it says something else than before, and puts it back where a page removed it. */
export const drawMark: Drawing['mark'] = ({ element, label }) => {
  const known = marks.get(element)
  if (!label) {
    known?.host.remove()
    marks.delete(element)
    return
  }
  const mark = known ?? newMark(label)
  marks.set(element, mark)
  mark.label = label
  const { verdict, text, button, place } = label
  const shown = [verdict, text, button?.text].join()
  if (mark.shown !== shown) {
    mark.shown = shown
    mark.host.dataset.verdict = verdict
    mark.inside.textContent = text
    // What a button does may have changed since it was drawn.
    const onClick = (): void => mark.label.button?.onClick()
    if (button) mark.inside.append(buttonOf(button.text, onClick))
  }
  if (mark.host.parentElement !== place) place.append(mark.host)
}
