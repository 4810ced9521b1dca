// Everything gone: what is on record, its journal, and what stands beside it in the browser's storage.
import { deleteDB } from 'idb'
import { browser } from 'wxt/browser'
import { closeDatabase, DATABASE_NAME, writing } from './database.ts'
import { STORES } from './stores.ts'

/** Deletes all that is on record, the journal included; all of it or nothing. */
export async function eraseEverything(): Promise<void> {
  await writing(async (transaction) => {
    for (const store of STORES) await transaction.objectStore(store).clear()
  }, 'own')
  await browser.storage.local.clear()
}

/** Deletes the database itself, which cannot be opened. The next use makes an empty one. */
export async function discardDatabase(): Promise<void> {
  await closeDatabase()
  await deleteDB(DATABASE_NAME)
}
