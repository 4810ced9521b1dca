// A database as each version of Koshin wrote it, with everything in it that it could hold. What was released is never edited.
import { openDB } from 'idb'
import { DAY } from '../../lib/facts/time.ts'
import { DATABASE_NAME, type KoshinSchema } from '../../lib/records/database.ts'
import { migrate, migrations } from '../../lib/records/migrations.ts'

const AT = Date.UTC(2026, 10, 24, 3)
const YEAR = 365 * DAY
const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'

const token = {
  fileName: 'CLOMO MDM_Token_2026-11-24T03-00-00Z_smime.p7m',
  sha256: 'dd',
  name: 'CLOMO MDM',
  notAfter: AT + YEAR,
  isEstimate: true,
  downloadedBy: 'it@example.co.jp',
  recipient: { issuer: 'CN=CLOMO', serial: '0a' },
  at: AT,
}

/** All that the first version knew of an organisation and its runs. */
const ORGANISATIONS_AND_RUNS = {
  organisations: [
    {
      id: 'acme',
      name: '株式会社 Acme <b>&amp;</b>',
      consoleId: 'other',
      consoleName: 'Our own MDM',
      topic: TOPIC,
      account: 'push@acme.example',
      serial: '3bb763753df5d8dd',
      notAfter: AT + YEAR,
      createdAt: AT,
      updatedAt: AT + 1,
    },
    { id: 'beginner', name: 'Beginner', consoleId: 'clomo', createdAt: AT, updatedAt: AT },
  ],
  runs: [
    {
      id: 'done',
      organisationId: 'acme',
      procedure: 'push-certificate',
      startedAt: AT,
      finishedAt: AT + 9,
      ticks: { consoleUid: { at: AT + 1, by: 'page' }, upload: { at: AT + 2, by: 'hand' } },
      signingRequest: { fileName: 'a.csr', sha256: 'aa', publicKey: 'S0VZ', vendor: 'MDM Vendor: V', at: AT + 3 },
      certificate: { fileName: 'MDM_.pem', sha256: 'cc', serial: '77', notBefore: AT, notAfter: AT + YEAR, at: AT + 4 },
      before: { topic: TOPIC, serial: '3bb763753df5d8dd', notAfter: AT },
    },
    {
      id: 'open',
      organisationId: 'acme',
      procedure: 'server-token',
      startedAt: AT,
      ticks: { downloadServerToken: { at: AT + 5, by: 'page' } },
      serverToken: token,
      tokenDownloads: [{ name: 'CLOMO MDM', account: 'it@example.co.jp', at: AT + 5 }],
      before: { sha256: 'bb', notAfter: AT },
    },
  ],
  settings: { currentOrganisation: 'beginner' },
}

const KEPT_FILES = {
  ...ORGANISATIONS_AND_RUNS,
  files: [
    {
      id: 'file',
      organisationId: 'acme',
      runId: 'done',
      kind: 'push-certificate',
      fileName: 'MDM_.pem',
      sha256: 'cc',
      bytes: new Uint8Array([0x30, 0x01, 0x00]),
      at: AT + 4,
    },
  ],
  settings: {
    currentOrganisation: 'beginner',
    reminders: { days: [45, 7], muted: ['beginner'], notifications: true },
    toldReminders: { 'acme push-certificate': { notAfter: AT + YEAR, point: 30 } },
  },
}

interface Written {
  organisations: object[]
  runs: object[]
  files?: object[]
  journal?: object[]
  settings: Record<string, unknown>
}

/** The third only looks at runs in another order. */
const FINISHED_RUNS: Written = {
  ...KEPT_FILES,
  settings: { ...KEPT_FILES.settings, keepingAsked: 'asked' },
}

const JOURNAL: Written = {
  ...FINISHED_RUNS,
  journal: [
    {
      id: 'entry',
      at: AT + 1,
      who: 'Hanako',
      kind: 'changed',
      subject: 'organisation',
      subjectId: 'acme',
      organisationId: 'acme',
      name: 'Acme',
      changes: [{ fact: 'account', before: 'old@acme.example', after: 'push@acme.example' }],
    },
  ],
  settings: { ...FINISHED_RUNS.settings, userName: 'Hanako' },
}

const TEAM: Written = {
  ...JOURNAL,
  runs: JOURNAL.runs.map((run) => ({ ...run, startedOn: '0123456789abcdef' })),
  settings: {
    ...JOURNAL.settings,
    teamBrowser: 'fedcba9876543210',
    teamBeside: [{ id: 'r', organisationId: 'acme', procedure: 'server-token', startedAt: AT, who: 'Jiro' }],
  },
}

/** What version n wrote stands at n - 1. */
export const WRITTEN: readonly Written[] = [ORGANISATIONS_AND_RUNS, KEPT_FILES, FINISHED_RUNS, JOURNAL, TEAM]

/** Makes the database as `version` left it behind, closed. */
export async function writeAs(version: number): Promise<Written> {
  const written = WRITTEN[version - 1]
  if (!written) throw new Error(`Write down in tests/records/versions.ts what version ${version} holds`)
  const database = await openDB<KoshinSchema>(DATABASE_NAME, version, {
    upgrade: (opened, old, _new, upgrade) => void migrate(opened, old, upgrade, migrations.slice(0, version)),
  })
  const { settings, ...stores } = written
  const all = Object.entries(stores) as ['organisations' | 'runs' | 'files' | 'journal', object[]][]
  for (const [store, records] of all) for (const one of records) await database.put(store, one as never)
  for (const [key, value] of Object.entries(settings)) await database.put('settings', value as never, key as never)
  database.close()
  return written
}
