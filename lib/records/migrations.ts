// The numbered changes of the database: the migration at index n makes version n + 1. Never edit one that was released.
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb'
import type { JournalEntry } from '../model/journal.ts'
import type { KeptFile } from '../model/kept-file.ts'
import type { Organisation } from '../model/organisation.ts'
import type { KeptPolicy, SettingsFile } from '../model/policy.ts'
import type { ReminderSettings, ToldReminders } from '../model/reminders.ts'
import type { Run } from '../model/run.ts'
import type { RunBeside } from '../model/team.ts'

/** The database as the newest version knows it. */
export interface KoshinSchema extends DBSchema {
  organisations: { key: string; value: Organisation; indexes: { byTopic: string } }
  /** `byFinish`: only those that are finished, by when that was; those under way are all the others. */
  runs: { key: string; value: Run; indexes: { byOrganisation: string; byFinish: number } }
  files: { key: string; value: KeptFile; indexes: { byOrganisation: string } }
  journal: { key: string; value: JournalEntry; indexes: { byOrganisation: string } }
  /** Single values; `currentOrganisation` holds an organisation's id, `userName` who works here. */
  settings: { key: SettingKey; value: SettingValue }
  /** What belongs to a team: see `lib/team/membership.ts`, which alone reads and writes it. */
  team: { key: string; value: unknown }
}

type SettingKey =
  | 'currentOrganisation'
  | 'reminders'
  | 'toldReminders'
  | 'keepingAsked'
  | 'userName'
  | TeamSetting
  | PolicySetting
type SettingValue = string | ReminderSettings | ToldReminders | RunBeside[] | KeptPolicy | SettingsFile
/** What a company has set, as it was taken in; the file in which it did, where the browser has no policies. */
type PolicySetting = 'policy' | 'settingsFile'
/** The id of this browser in its team; runs of colleagues that are not on this record. */
type TeamSetting = 'teamBrowser' | 'teamBeside'

export type Upgrade = IDBPTransaction<KoshinSchema, StoreNames<KoshinSchema>[], 'versionchange'>

/** Changes the database by one version, inside the browser's upgrade transaction: all of it happens or none. */
export type Migration = (database: IDBPDatabase<KoshinSchema>, upgrade: Upgrade) => void | Promise<void>

export const migrations: readonly Migration[] = [
  function organisationsAndRuns(database) {
    database.createObjectStore('organisations', { keyPath: 'id' }).createIndex('byTopic', 'topic', { unique: true })
    database.createObjectStore('runs', { keyPath: 'id' }).createIndex('byOrganisation', 'organisationId')
    database.createObjectStore('settings')
  },
  function keptFiles(database) {
    database.createObjectStore('files', { keyPath: 'id' }).createIndex('byOrganisation', 'organisationId')
  },
  function finishedRuns(_database, upgrade) {
    upgrade.objectStore('runs').createIndex('byFinish', 'finishedAt')
  },
  function journal(database) {
    database.createObjectStore('journal', { keyPath: 'id' }).createIndex('byOrganisation', 'organisationId')
  },
  function team(database) {
    database.createObjectStore('team')
  },
]

/** Runs every migration that a database of `oldVersion` has not seen, in order; a failure leaves the database as it was. */
export async function migrate(
  database: IDBPDatabase<KoshinSchema>,
  oldVersion: number,
  upgrade: Upgrade,
  all: readonly Migration[] = migrations,
): Promise<void> {
  try {
    for (const migration of all.slice(oldVersion)) await migration(database, upgrade)
  } catch (cause) {
    // Opening the database is rejected with it too; one of the two is enough to hear.
    upgrade.done.catch(() => undefined)
    upgrade.abort()
    throw cause
  }
}
