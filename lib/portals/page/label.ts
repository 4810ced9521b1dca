// How a label is read off a page: text, value, alt, title or aria-label, made comparable.

/** A label longer than this many characters is running text. */
export const LONGEST_LABEL = 90

/** What stands at the end of a label and is no part of it; other blanks are folded into this one before. */
const MARKS = '.*:… '
/** What nobody sees: places where a word may be broken, and marks of the direction of writing. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]+/g

/**
 * Makes two ways of writing one label equal: blanks folded, letters lower case and of usual width, footnote and sentence marks at the end
 * dropped.
 */
export function normaliseLabel(text: string): string {
  let label = text.replace(UNSEEN, '').trim()
  // One sign may become eighteen.
  if (label.length <= LONGEST_LABEL && /[^ -~]/.test(label)) label = label.normalize('NFKC')
  if (/\s\s|[^\S ]/.test(label)) label = label.replace(/\s+/g, ' ')
  // A pattern for the end would try again from every mark of a long run of them.
  let end = label.length
  while (end > 0 && MARKS.includes(label[end - 1] ?? '')) end--
  return label.slice(0, end).toLowerCase()
}

/** Input types whose value is their label; in every other input the value is what somebody typed. */
const VALUE_IS_LABEL = new Set(['button', 'submit', 'reset', 'image'])

/** Finds the elements whose label may stand in an attribute. */
export const LABELLED_BY_ATTRIBUTE = 'input,[alt],[title],[aria-label],[aria-labelledby]'

/** What a press acts on by itself, whatever the page's scripts do. */
export const PRESSABLE =
  'a,button,input,select,label,summary,[role=button],[role=link],[role=menuitem],[role=switch],[tabindex],[onclick]'

/** What says of itself that it is a dialog. */
export const DIALOG = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]'

/** What says of itself that it lies over the page. */
export const IN_FRONT = `${DIALOG},[popover]`

/** What says of itself that it belongs to the whole site: its ways, its head and foot. */
export const LANDMARK = 'nav,[role=navigation],[role=banner],[role=contentinfo]'

/** What heads a part of a page. */
export const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]'

const LABEL_ATTRIBUTES = ['aria-label', 'alt', 'title'] as const

/** Asks `use` about each label that an element carries in its attributes, most telling first, until it finds something. */
export function findInAttributes<Use>(element: Element, use: (label: string) => Use | undefined): Use | undefined {
  const labelledBy = element.getAttribute('aria-labelledby')
  let found: Use | undefined
  if (labelledBy !== null) {
    const root = element.getRootNode() as Document | ShadowRoot
    // A page's script may have named elements that have no id.
    const byId = (id: string) => (id ? root.getElementById?.(id) : undefined)
    const named = element.ariaLabelledByElements ?? labelledBy.split(/\s+/).map(byId)
    found = use(named.map((one) => one?.textContent ?? '').join(' '))
  }
  for (let at = 0; !found && at < LABEL_ATTRIBUTES.length; at++) {
    const label = element.getAttribute(LABEL_ATTRIBUTES[at] ?? '')
    if (label) found = use(label)
  }
  if (found || element.localName !== 'input') return found
  // What a user typed is no label.
  const { type, value } = element as HTMLInputElement
  return VALUE_IS_LABEL.has(type) && value ? use(value) : undefined
}

/** All labels that an element carries in its attributes, most telling first; never what a user typed. */
export function attributeLabels(element: Element): string[] {
  const labels: string[] = []
  findInAttributes(element, (label) => void labels.push(label))
  return labels
}

/** Where libraries keep a label that they show themselves as the pointer rests on it: usual names. */
const TIP = /^data-.*(?:title|tip)$/

/** What is shown as the pointer rests on an element: by a script that has taken the title away, or with a tip of its own. */
function tipsOf(element: Element): string[] {
  const kept = [...element.attributes].filter(({ name }) => TIP.test(name)).map(({ value }) => value)
  const by = element.getAttribute('aria-describedby')
  const tip = by ? (element.getRootNode() as Document | ShadowRoot).getElementById?.(by) : undefined
  return tip?.matches('[role=tooltip]') ? [...kept, tip.textContent ?? ''] : kept
}

/** All that one element says of itself, for telling what a press on it means. */
export function labelsOf(element: Element): string[] {
  const text = element.textContent ?? ''
  const labels = [...attributeLabels(element)]
  for (const label of (element as Partial<HTMLInputElement>).labels ?? []) labels.push(label.textContent ?? '')
  if (text.length <= 4 * LONGEST_LABEL) labels.push(text)
  if (!labels.some((label) => /\p{L}/u.test(label))) labels.push(...tipsOf(element))
  return labels.map(normaliseLabel).filter((label) => label !== '' && label.length <= LONGEST_LABEL)
}
