// Fields into which somebody types: what they are called says what is typed, and not what a press does.

/** Fewer characters than this may be the label of a field that nobody can type into; a UID is longer, and is there to be copied. */
const LABEL = 48
/** What a press on these does is not typing; a slider acts once it has been moved. */
const PRESSED = ['button', 'submit', 'reset', 'image', 'checkbox', 'radio', 'file', 'range']

/** A field that somebody types into, or a list whose choice is judged by itself: pressing it is harmless. */
export function isField(element: Element): boolean {
  const { value = '', type = '' } = element as Partial<HTMLInputElement>
  if (element.matches('[readonly]') && value.length < LABEL) return false
  if (element.localName === 'input') return !PRESSED.includes(type)
  return element.matches('textarea,select,[contenteditable]:not([contenteditable=false])')
}

/** True for such a field, and for what only names it. */
export function isOfField(element: Element): boolean {
  const { control } = element as Partial<HTMLLabelElement>
  return isField(element) || (element.localName === 'label' && control != null && isField(control))
}
