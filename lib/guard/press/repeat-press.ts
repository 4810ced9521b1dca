// Makes a held press once more, for the user who insists on it.
import { asFileField } from '../file/file-fields.ts'
import { ACTIVATED_BY_KEY } from './press-events.ts'

/** How a held press was made, so that the very same can be let through. */
export interface HeldPress {
  element: Element
  /** `Enter` or a blank where it was pressed on the keyboard. */
  key?: string
  /** By the second of two clicks; the first one went through. */
  isTwice?: boolean
  /** By drawing it aside: whoever insists draws it once more. */
  isDrawn?: boolean
  /** What was chosen from a list, by its place. */
  choice?: number
  /** What was dropped there. */
  files?: readonly File[]
}

function repeatKey(element: Element, key: string): void {
  const options = { key, code: key === ' ' ? 'Space' : key, bubbles: true, cancelable: true, composed: true }
  const goesOn = element.dispatchEvent(new KeyboardEvent('keydown', options))
  element.dispatchEvent(new KeyboardEvent('keyup', options))
  if (goesOn && element.matches(ACTIVATED_BY_KEY)) (element as HTMLElement).click()
}

function repeatClick(element: Element): void {
  const options = { bubbles: true, cancelable: true, composed: true, view: window }
  element.dispatchEvent(new PointerEvent('pointerdown', options))
  element.dispatchEvent(new MouseEvent('mousedown', options))
  element.dispatchEvent(new PointerEvent('pointerup', options))
  element.dispatchEvent(new MouseEvent('mouseup', options))
  if (element instanceof HTMLElement) element.click()
  else element.dispatchEvent(new MouseEvent('click', options))
}

function repeatSecondClick(element: Element): void {
  const options = { bubbles: true, cancelable: true, composed: true, view: window, detail: 2 }
  for (const type of ['mousedown', 'mouseup', 'click', 'dblclick']) element.dispatchEvent(new MouseEvent(type, options))
}

const repeated = new WeakSet<Event>()

/** True for what tells of a choice or a drop that was held before. */
export const isRepeated = (event: Event): boolean => repeated.has(event)

function tellAgain(element: Element, event: Event): void {
  repeated.add(event)
  element.dispatchEvent(event)
}

function repeatChoice(field: HTMLInputElement): void {
  for (const type of ['input', 'change']) {
    tellAgain(field, new Event(type, { bubbles: true, composed: type === 'input' }))
  }
}

function repeatDrop(element: Element, files: readonly File[]): void {
  const dataTransfer = new DataTransfer()
  for (const file of files) dataTransfer.items.add(file)
  tellAgain(element, new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer }))
}

/** Presses the element as it was pressed. */
export function repeatPress({ element, key, isTwice, files }: HeldPress): void {
  const field = asFileField(element)
  if (files) repeatDrop(element, files)
  else if (field) repeatChoice(field)
  else if (element instanceof HTMLFormElement) element.requestSubmit()
  else if (key !== undefined) repeatKey(element, key)
  else if (isTwice) repeatSecondClick(element)
  else repeatClick(element)
}
