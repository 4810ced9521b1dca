// Who works here, as part of a reading or a writing.
import type { Reading, Writing } from './stores.ts'

/** The name on record, or undefined where none was typed. */
export async function whoIn(transaction: Reading | Writing): Promise<string | undefined> {
  const name = await transaction.objectStore('settings').get('userName')
  return typeof name === 'string' && name !== '' ? name : undefined
}
