// Deletes everything on record, and begins where a new user begins.
import { i18n } from '#i18n'
import { announce } from './announce.ts'
import { go } from './drafts.ts'
import { change } from './records.ts'

/** Loads what deletes only now: hardly anybody ever does. Says that it is done; where it fails, the app says so. */
export async function eraseAndBegin(): Promise<void> {
  const { eraseEverything } = await import('../../lib/records/erase.ts')
  if (!(await change(eraseEverything))) return
  announce(i18n.t('erase.done'))
  go('work')
}
