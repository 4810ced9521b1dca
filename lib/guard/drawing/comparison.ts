// The comparison by hand: the user pastes what the page shows, Koshin says whether it is what is on record.
import { make } from './make.ts'
import type { Concerned } from './way-on.ts'

/** How what is pasted compares with what is on record. */
export interface Compared {
  kind: 'same' | 'different' | 'unclear'
  /** In the user's language. */
  text: string
  /** What the text names; the way on then asks for its last four characters. */
  concerned?: Concerned
}

/** What is compared by hand, with its words. */
export interface Comparison {
  title: string
  how: string
  /** What is on record, as it would be pasted. */
  recorded?: string | undefined
  /** The name of the field, and an example of what belongs into it. */
  field: string
  example: string
  /** Open from the beginning; else only where nothing was held. */
  isOpen?: boolean
  compare(text: string): Compared
}

const SIGNS = { same: '✓', different: '✕', unclear: '?' } as const

/** Makes the box to paste into; `onCompared` hears what a pasted text names. */
export function comparisonBox(
  comparison: Comparison,
  open: boolean,
  onCompared: (concerned: Concerned) => void,
): HTMLElement {
  const result = make('p', { class: 'result', attributes: { 'aria-live': 'polite' } })
  const field = make('textarea', {
    attributes: {
      rows: '3',
      spellcheck: 'false',
      'aria-label': comparison.field,
      placeholder: comparison.example,
    },
  })
  field.addEventListener('input', () => {
    const compared = field.value.trim() === '' ? undefined : comparison.compare(field.value)
    result.dataset.kind = compared?.kind ?? ''
    result.textContent = compared ? `${SIGNS[compared.kind]} ${compared.text}` : ''
    if (compared?.concerned) onCompared(compared.concerned)
  })
  return make(
    'details',
    { attributes: open ? { open: '' } : {} },
    make('summary', { text: comparison.title }),
    make('p', { text: comparison.how }),
    comparison.recorded !== undefined && make('p', { class: 'uid', text: comparison.recorded }),
    field,
    result,
  )
}
