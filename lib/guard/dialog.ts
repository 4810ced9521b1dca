// What a dialog above the page says and offers.
import type { Comparison } from './comparison.ts'
import { draw } from './drawing.ts'
import type { WayOn } from './way-on.ts'

/** What a dialog is about; every text in the user's language. */
export interface DialogSubject {
  /** Why, and what to do now. */
  words: { title: string; why: string; todo: string }
  /** What was pressed, in the page's own word; absent where nothing was held. */
  label?: string
  /** What the user may tell Koshin instead of going back; `id` makes the button known to tests. */
  answers?: { id: string; text: string; onClick: () => void }[]
  /** Where the page itself can't be read, what is on it can be compared by hand. */
  comparison?: Comparison
  /** Absent where nothing was held. */
  wayOn?: WayOn
}

/** Shows the dialog above everything on the page; an earlier one is replaced. */
export function showDialog(subject: DialogSubject): void {
  draw('dialog', subject)
}
