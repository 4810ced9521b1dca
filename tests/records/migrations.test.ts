// Every older version of the database comes up to the newest without loss; a newer one than known is named.

import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import type { Run } from '../../lib/model/run.ts'
import {
  closeDatabase,
  DATABASE_NAME,
  onInterference,
  openDatabase,
  RecordsUnavailable,
} from '../../lib/records/database.ts'
import { listFiles } from '../../lib/records/files.ts'
import { listJournal } from '../../lib/records/journal.ts'
import { type KoshinSchema, type Migration, migrate, migrations } from '../../lib/records/migrations.ts'
import { listOpenRuns } from '../../lib/records/open-runs.ts'
import {
  addOrganisation,
  currentOrganisation,
  organisationOfTopic,
  removeOrganisation,
  updateOrganisation,
} from '../../lib/records/organisations.ts'
import { tickStep } from '../../lib/records/runs.ts'
import { listRuns, openRun } from '../../lib/records/runs-of.ts'
import { ACME, freshBrowser, getOrganisation, NOW, TOPIC } from './fresh.ts'
import { writeAs } from './versions.ts'

function openAs(version: number, all: readonly Migration[]) {
  return openDB<KoshinSchema>(DATABASE_NAME, version, {
    upgrade: (database, oldVersion, _new, upgrade) => void migrate(database, oldVersion, upgrade, all).catch(() => {}),
  })
}

beforeEach(freshBrowser)

describe('migrations', () => {
  it('make a database where there is none', async () => {
    const database = await openDatabase()
    expect(database.version).toBe(migrations.length)
    expect([...database.objectStoreNames]).toEqual(['files', 'journal', 'organisations', 'runs', 'settings', 'team'])
  })

  it.each(migrations.map((_, index) => index + 1))(
    'bring what version %i wrote to the newest, all of it',
    async (version) => {
      const written = await writeAs(version)
      const database = await openDatabase()
      expect(database.version).toBe(migrations.length)
      for (const store of ['organisations', 'runs', 'files', 'journal'] as const) {
        const ids = (one: object) => ('id' in one ? String(one.id) : '')
        const before = [...(written[store] ?? [])].sort((one, other) => (ids(one) < ids(other) ? -1 : 1))
        expect(await database.getAll(store), store).toEqual(before)
      }
      for (const [key, value] of Object.entries(written.settings)) {
        expect(await database.get('settings', key as 'reminders'), key).toEqual(value)
      }
    },
  )

  it.each(migrations.map((_, index) => index + 1))('of version %i leave everything in use', async (version) => {
    await writeAs(version)
    expect((await currentOrganisation())?.id).toBe('beginner')
    const acme = await organisationOfTopic(TOPIC)
    if (!acme) throw new Error('The topic is not found')
    expect((await listRuns(acme.id)).map(({ id }) => id).sort()).toEqual(['done', 'open'])
    await tickStep('open', 'judgeServerToken', 'hand', NOW)
    expect((await openRun(acme.id, 'server-token'))?.ticks).toMatchObject({ judgeServerToken: { by: 'hand' } })
    // Later than what the old version wrote: of two changes in one millisecond either may be listed first.
    await updateOrganisation(acme.id, { account: 'other@acme.example' }, NOW + DAY)
    const [latest] = await listJournal(acme.id)
    expect(latest?.changes).toEqual([{ fact: 'account', before: 'push@acme.example', after: 'other@acme.example' }])
    await removeOrganisation(acme.id, NOW)
    expect(await listFiles(acme.id)).toEqual([])
  })

  it('of the second version find the runs that are under way, whenever they were begun', async () => {
    const old = await openAs(2, migrations.slice(0, 2))
    const run: Run = {
      id: 'open',
      organisationId: 'a',
      procedure: 'push-certificate',
      startedAt: 1,
      ticks: {},
      before: {},
    }
    await old.put('runs', run)
    await old.put('runs', { ...run, id: 'done', finishedAt: NOW })
    old.close()
    expect(await listOpenRuns()).toEqual([run])
  })

  it('run in order, each once, and keep what is on record', async () => {
    const { organisation } = await addOrganisation(ACME, NOW)
    await closeDatabase()
    const ran: string[] = []
    const later: Migration[] = [
      ...migrations,
      async function renames(_database, upgrade) {
        ran.push('renames')
        const store = upgrade.objectStore('organisations')
        for (const one of await store.getAll()) await store.put({ ...one, name: `${one.name} KK` })
      },
      () => void ran.push('second'),
    ]
    const database = await openAs(later.length, later)
    expect(ran).toEqual(['renames', 'second'])
    expect(await database.get('organisations', organisation.id)).toEqual({ ...organisation, name: 'Acme KK' })
    database.close()
  })

  it('that fail leave the database as it was', async () => {
    const { organisation } = await addOrganisation(ACME, NOW)
    await closeDatabase()
    const failing: Migration[] = [
      ...migrations,
      async (database, upgrade) => {
        await upgrade.objectStore('organisations').clear()
        database.deleteObjectStore('runs')
        throw new Error('half way')
      },
    ]
    await expect(openAs(failing.length, failing)).rejects.toThrow()
    expect(await getOrganisation(organisation.id)).toEqual(organisation)
  })
})

describe('opening', () => {
  it('says so when the records were written by a newer Koshin, and leaves them alone', async () => {
    const newer = await openDB(DATABASE_NAME, migrations.length + 1, {
      upgrade: (database) => void database.createObjectStore('future'),
    })
    newer.close()
    const failure = await openDatabase().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(RecordsUnavailable)
    expect(failure).toMatchObject({ reason: 'newer', cause: { name: 'VersionError' } })
    const still = await openDB(DATABASE_NAME)
    expect([...still.objectStoreNames]).toEqual(['future'])
    still.close()
  })

  it('gives everybody the same connection', async () => {
    expect(openDatabase()).toBe(openDatabase())
    await openDatabase()
  })

  it('gives way to a newer Koshin, which then upgrades without waiting', async () => {
    await addOrganisation(ACME, NOW)
    const heard: string[] = []
    const end = onInterference((what) => heard.push(what))
    const upgraded = await openAs(migrations.length + 1, [...migrations, () => undefined])
    expect(upgraded.version).toBe(migrations.length + 1)
    upgraded.close()
    expect(heard).toEqual(['gave-way'])
    end()
  })

  it('says so while a window of an older Koshin holds the records, and goes on once it is closed', async () => {
    await writeAs(1)
    const older = await openDB(DATABASE_NAME, 1)
    const heard: string[] = []
    const end = onInterference((what) => {
      heard.push(what)
      if (what === 'blocked') older.close()
    })
    const database = await openDatabase()
    expect(heard).toEqual(['blocked'])
    expect(database.version).toBe(migrations.length)
    expect(await database.count('organisations')).toBe(2)
    end()
  })

  it('opens anew after its connection was closed under it', async () => {
    const { organisation } = await addOrganisation(ACME, NOW)
    ;(await openDatabase()).close()
    expect(await getOrganisation(organisation.id)).toEqual(organisation)
  })
})
