// How a label is read off a page: text, value, alt, title or aria-label, made comparable.

/** A label longer than this many characters is running text. */
export const LONGEST_LABEL = 90

/**
 * Makes two ways of writing one label equal: blanks folded, letters lower case, footnote and sentence marks at the end dropped.
 */
export function normaliseLabel(text: string): string {
  let label = text.trim()
  if (/\s\s|[^\S ]/.test(label)) label = label.replace(/\s+/g, ' ')
  return label.replace(/[.*:…\s]+$/, '').toLowerCase()
}

/** Input types whose value is their label; in every other input the value is what somebody typed. */
const VALUE_IS_LABEL = new Set(['button', 'submit', 'reset', 'image'])

/** Finds the elements whose label may stand in an attribute. */
export const LABELLED_BY_ATTRIBUTE = 'input,[alt],[title],[aria-label],[aria-labelledby]'

/** What a press acts on by itself, whatever the page's scripts do. */
export const PRESSABLE =
  'a,button,input,select,label,summary,[role=button],[role=link],[role=menuitem],[tabindex],[onclick]'

const LABEL_ATTRIBUTES = ['aria-label', 'alt', 'title'] as const

/** The labels that an element carries in its attributes, most telling first; never what a user typed. */
export function attributeLabels(element: Element): string[] {
  const labels: string[] = []
  const labelledBy = element.getAttribute('aria-labelledby')
  if (labelledBy) {
    const root = element.getRootNode() as Document | ShadowRoot
    const parts = labelledBy.split(/\s+/).map((id) => root.getElementById?.(id)?.textContent ?? '')
    labels.push(parts.join(' '))
  }
  for (const name of LABEL_ATTRIBUTES) {
    const label = element.getAttribute(name)
    if (label) labels.push(label)
  }
  if (element.localName === 'input') {
    const input = element as HTMLInputElement
    if (VALUE_IS_LABEL.has(input.type) && input.value) labels.push(input.value)
  }
  return labels
}

/** All that one element says of itself, for telling what a press on it means. */
export function labelsOf(element: Element): string[] {
  const text = element.textContent ?? ''
  const labels = [...attributeLabels(element)]
  for (const label of (element as Partial<HTMLInputElement>).labels ?? []) labels.push(label.textContent ?? '')
  if (text.length <= 4 * LONGEST_LABEL) labels.push(text)
  return labels.map(normaliseLabel).filter((label) => label !== '' && label.length <= LONGEST_LABEL)
}
