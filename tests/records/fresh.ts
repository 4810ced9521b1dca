// A browser with nothing in it yet, for every test of the records.
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { DAY } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { closeDatabase, reading } from '../../lib/records/database.ts'
import type { NewOrganisation } from '../../lib/records/organisations.ts'

export async function freshBrowser(): Promise<void> {
  await closeDatabase()
  globalThis.indexedDB = new IDBFactory()
  fakeBrowser.storage.resetState()
}

/** The organisation as it stands on record now. */
export function getOrganisation(id: string): Promise<Organisation | undefined> {
  return reading((transaction) => transaction.objectStore('organisations').get(id))
}

export const NOW = Date.UTC(2026, 10, 24, 3)
export const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'
export const OTHER_TOPIC = 'com.apple.mgmt.External.99999999-2222-3333-4444-55555555ffff'

export const ACME: NewOrganisation = {
  name: 'Acme',
  consoleId: 'clomo',
  topic: TOPIC,
  account: 'push@acme.example',
  serial: '3bb763753df5d8dd',
  notAfter: NOW + 20 * DAY,
}
