// Every older version of the database comes up to the newest without loss; a newer one than known is named.

import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Run } from '../../lib/model/run.ts'
import { closeDatabase, DATABASE_NAME, openDatabase, RecordsUnavailable } from '../../lib/records/database.ts'
import { type KoshinSchema, type Migration, migrate, migrations } from '../../lib/records/migrations.ts'
import { listOpenRuns } from '../../lib/records/open-runs.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { ACME, freshBrowser, getOrganisation, NOW, TOPIC } from './fresh.ts'

function openAs(version: number, all: readonly Migration[]) {
  return openDB<KoshinSchema>(DATABASE_NAME, version, {
    upgrade: (database, oldVersion, _new, upgrade) => void migrate(database, oldVersion, upgrade, all).catch(() => {}),
  })
}

beforeEach(freshBrowser)

describe('migrations', () => {
  it.each(migrations.map((_, index) => index))('bring a database of version %i to the newest', async (version) => {
    if (version > 0) (await openAs(version, migrations.slice(0, version))).close()
    const database = await openDatabase()
    expect(database.version).toBe(migrations.length)
    expect([...database.objectStoreNames]).toEqual(['files', 'organisations', 'runs', 'settings'])
  })

  it('of the first version gain a place for files, and lose nothing', async () => {
    const old = await openAs(1, migrations.slice(0, 1))
    const organisation = { id: 'acme', name: 'Acme', consoleId: 'clomo', topic: TOPIC, createdAt: NOW, updatedAt: NOW }
    const run = {
      id: 'run',
      organisationId: 'acme',
      procedure: 'push-certificate',
      startedAt: NOW,
      ticks: {},
      before: {},
    }
    await old.put('organisations', organisation)
    await old.put('runs', run as Run)
    await old.put('settings', 'acme', 'currentOrganisation')
    old.close()
    const database = await openDatabase()
    expect(await database.get('organisations', 'acme')).toEqual(organisation)
    expect(await database.get('runs', 'run')).toEqual(run)
    expect(await database.get('settings', 'currentOrganisation')).toBe('acme')
    expect(await database.getAllFromIndex('files', 'byOrganisation', 'acme')).toEqual([])
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
    const upgraded = await openAs(migrations.length + 1, [...migrations, () => undefined])
    expect(upgraded.version).toBe(migrations.length + 1)
    upgraded.close()
  })

  it('opens anew after its connection was closed under it', async () => {
    const { organisation } = await addOrganisation(ACME, NOW)
    ;(await openDatabase()).close()
    expect(await getOrganisation(organisation.id)).toEqual(organisation)
  })
})
