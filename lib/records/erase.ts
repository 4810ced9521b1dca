// Everything gone: what is on record, its journal, and what stands beside it in the browser.
import { deleteDB } from 'idb'
import { browser } from 'wxt/browser'
import { closeDatabase, DATABASE_NAME, tell, writing } from './database.ts'
import { STORES } from './stores.ts'

/**
 * Deletes all that is on record, the journal included; all of it or nothing. Every address of consoles that the user has let
 * Koshin onto is given back to the browser, too.
 */
export async function eraseEverything(): Promise<void> {
  await writing(async (transaction) => {
    for (const store of STORES) await transaction.objectStore(store).clear()
  }, 'own')
  const { origins = [] } = await browser.permissions.getAll()
  const required = new Set(browser.runtime.getManifest().host_permissions ?? [])
  const given = origins.filter((origin) => !required.has(origin))
  // What the browser calls required, as in an edition for testing, it does not take back.
  if (given.length > 0) await browser.permissions.remove({ origins: given }).catch(() => false)
  await browser.storage.session?.clear()
  await browser.storage.local.clear()
}

/** Deletes the database itself, which cannot be opened. The next use makes an empty one. Waits for windows that hold it open, and tells so. */
export async function discardDatabase(): Promise<void> {
  await closeDatabase()
  await deleteDB(DATABASE_NAME, { blocked: () => tell('blocked') })
}
