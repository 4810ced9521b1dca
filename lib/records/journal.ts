// The journal, read: what was replaced and deleted, and the runs that were given up.
import type { JournalEntry } from '../model/journal.ts'
import { reading } from './database.ts'
import type { Reading } from './stores.ts'

/** Every entry, of one organisation or of all, the latest first. */
export function listJournal(organisationId?: string): Promise<JournalEntry[]> {
  return reading((transaction) => journalIn(transaction, organisationId))
}

/** The same as part of a reading. */
export async function journalIn(transaction: Reading, organisationId?: string): Promise<JournalEntry[]> {
  const journal = transaction.objectStore('journal')
  const entries = await (organisationId === undefined
    ? journal.getAll()
    : journal.index('byOrganisation').getAll(organisationId))
  return entries.sort((one, other) => other.at - one.at)
}
