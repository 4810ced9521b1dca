// The journal, read: what was replaced and deleted, and the runs that were given up.
import type { JournalEntry } from '../model/journal.ts'
import { reading } from './database.ts'

/** Every entry, of one organisation or of all, the latest first. */
export async function listJournal(organisationId?: string): Promise<JournalEntry[]> {
  const entries = await reading((transaction) => {
    const journal = transaction.objectStore('journal')
    return organisationId === undefined ? journal.getAll() : journal.index('byOrganisation').getAll(organisationId)
  })
  return entries.sort((one, other) => other.at - one.at)
}
