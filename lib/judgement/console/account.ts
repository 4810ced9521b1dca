// The Apple Account that stands in the wizard's field, against the recorded one.
import { isOtherAccount } from '../../facts/account.ts'

/** `missing`: nothing has been written. `other`: another one than the recorded. `fine`: nothing speaks against it. */
export type AccountAtButton = 'missing' | 'other' | 'fine'

/** Judges what is written; undefined where no field was found, for nobody can see what would be sent. */
export function accountAtButton(written: string | undefined, recorded: string | undefined): AccountAtButton {
  if (written === undefined) return 'fine'
  if (written.trim() === '') return 'missing'
  return isOtherAccount(written, recorded) ? 'other' : 'fine'
}
