// The dialog that only says “not yet”: what the press was held for is on its way, and may come while the dialog is open.
import type { ShownDialog } from '../drawing/dialog.ts'
import type { HeldPress } from './repeat-press.ts'

/** Why such a press is held. */
const NOT_YET: ReadonlySet<string> = new Set(['loading', 'fileReading'])

export const isNotYet = (reason: string): boolean => NOT_YET.has(reason)

export interface NotYet {
  press: HeldPress
  reason: string
  close(): void
}

/** Remembers the last dialog, where it says no more than that. */
export class LastDialog {
  #last: (NotYet & ShownDialog) | undefined

  shown(dialog: ShownDialog, press: HeldPress, reason: string): void {
    this.#last = NOT_YET.has(reason) ? { ...dialog, press, reason } : undefined
  }

  /** While it is open; nothing for any other dialog. */
  get notYet(): NotYet | undefined {
    return this.#last?.isOpen() ? this.#last : undefined
  }
}
