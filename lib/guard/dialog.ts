// What a dialog above the page says and offers.
import type { DialogSubject } from './contents.ts'
import { draw } from './drawing.ts'

/** Shows the dialog above everything on the page; an earlier one is replaced. */
export function showDialog(subject: DialogSubject): void {
  draw('dialog', subject)
}
