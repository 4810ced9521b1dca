// Whether the browser keeps the record for good: one that was not asked to may clear it when the disk is nearly full.
import { reading, writing } from './database.ts'

/** True where the user is still to be asked: the browser can be asked, has promised nothing, and the user was never asked before. */
export async function isToBeAsked(storage: StorageManager | undefined): Promise<boolean> {
  if (storage?.persist === undefined || (await storage.persisted())) return false
  return (await reading((transaction) => transaction.objectStore('settings').get('keepingAsked'))) === undefined
}

/** The user has answered, whatever it was: they are not asked again. */
export function rememberAsked(): Promise<void> {
  return writing(async (transaction) => {
    await transaction.objectStore('settings').put('asked', 'keepingAsked')
  }, 'own')
}
