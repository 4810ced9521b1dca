// The field that a label of the wizard belongs to: tied to it by the page, or the only one beside it.
import { isVisible } from '../portals/page/visible.ts'

/** What a line of text is written into. */
const TEXT_FIELDS = 'input:not([type]), input[type=text], input[type=email]'

const isTextField = (element: Element | null | undefined): element is HTMLInputElement =>
  element?.matches(TEXT_FIELDS) === true

/** Gives the field that this element names, within a part of the page; undefined where there is none, or more than one. */
export function fieldLabelled(element: Element, within: Element): HTMLInputElement | undefined {
  if (isTextField(element)) return element
  const id = element.closest('label')?.getAttribute('for')
  const named = id ? [...within.querySelectorAll('[id]')].find((one) => one.id === id) : undefined
  if (isTextField(named)) return named
  for (let around: Element | null = element; around && within.contains(around); around = around.parentElement) {
    const [field, ...others] = [...around.querySelectorAll(TEXT_FIELDS)].filter(isVisible).filter(isTextField)
    if (field) return others.length === 0 ? field : undefined
  }
  return undefined
}
