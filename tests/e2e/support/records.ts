// What Koshin remembers, read and written from a test: through one of its own pages, in the very database it uses.
import type { Page } from '@playwright/test'
import type { browser } from 'wxt/browser'
import type { JournalEntry } from '../../../lib/model/journal.ts'
import type { KeptFile } from '../../../lib/model/kept-file.ts'
import type { Organisation } from '../../../lib/model/organisation.ts'
import type { Run } from '../../../lib/model/run.ts'

export interface Records {
  organisations: Organisation[]
  runs: Run[]
  files: KeptFile[]
  /** The id of the organisation being worked on. */
  currentOrganisation?: string
}

/** What is put in: any of these, and a past. */
export type RecordsGiven = Partial<Records> & { journal?: JournalEntry[] }

/** Of the pages in which the functions below are evaluated. */
declare const chrome: typeof browser

/** The key under which Koshin's contexts tell each other of a change. */
export const REVISION = 'recordsRevision'

/** Reads all records. `page` is a page of Koshin whose app has started, so that the database exists. */
export async function readRecords(page: Page): Promise<Records> {
  await page.waitForFunction(databaseIsThere)
  return page.evaluate(recordsHere)
}

/** Adds records, or changes those with the same id, and tells every context of Koshin so. */
export async function writeRecords(page: Page, records: RecordsGiven): Promise<void> {
  await page.waitForFunction(databaseIsThere)
  await page.evaluate(putHere, { records, revision: REVISION })
}

/** To be evaluated in a page of Koshin. Opening a database that is not there would make an empty one of the wrong version. */
export async function databaseIsThere(): Promise<boolean> {
  const found = (await indexedDB.databases()).find(({ name }) => name === 'koshin')
  return found !== undefined && (found.version ?? 0) > 0
}

/** To be evaluated in Koshin's background, which opens the database as it begins: waits for it. False where it takes too long. */
export async function databaseComes(): Promise<boolean> {
  const until = performance.now() + 10_000
  while (performance.now() < until) {
    const found = (await indexedDB.databases()).find(({ name }) => name === 'koshin')
    if (found !== undefined && (found.version ?? 0) > 0) return true
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return false
}

/** To be evaluated in a page of Koshin: all records. */
export async function recordsHere(): Promise<Records> {
  const settled = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const database = await settled(indexedDB.open('koshin'))
  const transaction = database.transaction(['organisations', 'runs', 'files', 'settings'])
  const [organisations, runs, files, currentOrganisation] = await Promise.all([
    settled<Organisation[]>(transaction.objectStore('organisations').getAll()),
    settled<Run[]>(transaction.objectStore('runs').getAll()),
    settled<KeptFile[]>(transaction.objectStore('files').getAll()),
    settled<string | undefined>(transaction.objectStore('settings').get('currentOrganisation')),
  ])
  database.close()
  return { organisations, runs, files, ...(currentOrganisation && { currentOrganisation }) }
}

/** To be evaluated in a page of Koshin: puts these records in, and tells of it under this key. */
export async function putHere(put: { records: RecordsGiven; revision: string }): Promise<void> {
  const { organisations = [], runs = [], journal = [], currentOrganisation } = put.records
  const request = indexedDB.open('koshin')
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const transaction = database.transaction(['organisations', 'runs', 'journal', 'settings'], 'readwrite')
  for (const one of organisations) transaction.objectStore('organisations').put(one)
  for (const one of runs) transaction.objectStore('runs').put(one)
  for (const one of journal) transaction.objectStore('journal').put(one)
  if (currentOrganisation) transaction.objectStore('settings').put(currentOrganisation, 'currentOrganisation')
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  })
  database.close()
  await chrome.storage.local.set({ [put.revision]: crypto.randomUUID() })
}
