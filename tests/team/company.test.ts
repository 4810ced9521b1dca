// Two computers of one team whose companies set different things: each keeps what is set on it, nothing is written back and forth, nothing set is deleted.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { takeInIfMissing, takeInPolicy } from '../../lib/policy/take-in.ts'
import { listJournal } from '../../lib/records/journal.ts'
import { listOrganisations, removeOrganisation, updateOrganisation } from '../../lib/records/organisations.ts'
import { startRun } from '../../lib/records/runs.ts'
import { listRuns } from '../../lib/records/runs-of.ts'
import { setUserName } from '../../lib/records/user-name.ts'
import { row } from '../policy/settings.ts'
import { NOW } from '../records/fresh.ts'
import { allLook, Computer } from './computers.ts'
import { FakeFolder } from './fake-folder.ts'

let folder: FakeFolder
let here: Computer
let there: Computer

beforeEach(() => {
  folder = new FakeFolder()
  here = new Computer()
  there = new Computer()
})

type Set = Record<string, unknown> | undefined

/** The browser of this computer starts, and this is its policy. */
async function start(computer: Computer, values: Set, at = NOW) {
  return computer.on(async () => {
    vi.spyOn(browser.storage.managed, 'get').mockImplementation(() => Promise.resolve(values ?? {}) as never)
    return takeInPolicy(at)
  })
}

async function only(computer: Computer) {
  const all = await computer.on(listOrganisations)
  expect(all).toHaveLength(1)
  return all[0] as (typeof all)[number]
}

const set = (setBy: string, more: Record<string, unknown> = {}): Set => ({ setBy, organisations: [row(1, more)] })
const change = (computer: Computer, patch: Parameters<typeof updateOrganisation>[1], at = NOW + 9) =>
  computer.on(async () => {
    const [{ id = '' } = {}] = await listOrganisations()
    await updateOrganisation(id, patch, at)
  })
const entries = (computer: Computer) => computer.on(async () => (await listJournal()).length)

async function teamWith(hereSet: Set, thereSet: Set): Promise<void> {
  await start(here, hereSet)
  await here.join(folder)
  await there.join(folder)
  await allLook(here, there)
  await start(there, thereSet)
  await allLook(here, there)
}

describe('two companies', () => {
  it('that set different facts each keep their own, and after that nothing more is written at any start', async () => {
    const [east, west] = [
      set('East', { name: 'East name', group: 'E' }),
      set('West', { name: 'West name', group: 'W' }),
    ]
    await teamWith(east, west)
    const [writes, told] = [folder.writes, [await entries(here), await entries(there)]]
    for (let day = 1; day <= 3; day++) {
      await start(here, east, NOW + day)
      await allLook(here, there)
      await start(there, west, NOW + day)
      await allLook(here, there)
    }
    expect(await only(here)).toMatchObject({ name: 'East name', group: 'E' })
    expect(await only(there)).toMatchObject({ name: 'West name', group: 'W' })
    expect(folder.writes).toBe(writes)
    expect([await entries(here), await entries(there)]).toEqual(told)
  })

  it('that each put the certificate on record by themselves have one organisation, and each its own facts', async () => {
    const [east, west] = [set('East', { name: 'East name' }), set('West', { name: 'West name' })]
    await start(here, east)
    await start(there, west, NOW + 1)
    await here.join(folder)
    await there.join(folder)
    await allLook(here, there)
    for (let day = 2; day <= 3; day++) {
      await start(here, east, NOW + day)
      await allLook(here, there)
      await start(there, west, NOW + day)
      await allLook(here, there)
    }
    expect((await only(here)).id).toBe((await only(there)).id)
    expect([(await only(here)).name, (await only(there)).name]).toEqual(['East name', 'West name'])
    const writes = folder.writes
    await start(here, east, NOW + 5)
    await start(there, west, NOW + 5)
    await allLook(here, there)
    expect(folder.writes).toBe(writes)
  })

  it('that both bring a new certificate before they have looked have it once, as nobody has deleted anything', async () => {
    await here.join(folder)
    await there.join(folder)
    await start(here, set('East', { name: 'East name' }))
    await start(there, set('West', { name: 'West name' }), NOW + 1)
    await allLook(here, there)
    for (const computer of [here, there]) {
      await only(computer)
      const journal = await computer.on(listJournal)
      expect(journal.filter(({ id }) => id.startsWith('held-'))).toEqual([])
    }
    const writes = folder.writes
    await allLook(here, there)
    expect(folder.writes).toBe(writes)
  })

  it('and one then brings another name of a server: the name before goes, though the organisation has become the other one', async () => {
    await start(here, set('East'))
    await start(there, set('West', { servers: ['West MDM'] }), NOW + 1)
    const { id } = await only(there)
    await here.join(folder)
    await there.join(folder)
    await allLook(here, there)
    expect((await only(there)).id).not.toBe(id)
    await start(there, set('West', { servers: ['Next MDM'] }), NOW + 2)
    await allLook(here, there)
    for (const computer of [here, there]) expect((await only(computer)).servers).toEqual(['Next MDM'])
  })

  it('bring names of servers that stay where they are set, and those that were learned are everybody’s', async () => {
    await teamWith(set('East', { servers: ['East MDM'] }), set('West', { servers: ['West MDM'] }))
    await change(here, (known) => ({ servers: [...(known.servers ?? []), 'Learned'] }))
    await allLook(here, there)
    expect((await only(there)).servers).toEqual(expect.arrayContaining(['West MDM', 'Learned']))
    expect((await only(here)).servers).toEqual(expect.arrayContaining(['East MDM', 'Learned']))
    await change(there, { servers: ['Learned'] })
    await allLook(here, there)
    expect((await only(here)).servers).toEqual(expect.arrayContaining(['East MDM', 'Learned']))
    expect((await only(there)).servers).toEqual(expect.arrayContaining(['West MDM', 'Learned']))
  })
})

describe('a company whose settings only one of two has', () => {
  it('tells the other what it sets, and what it sets anew', async () => {
    await teamWith(set('East'), undefined)
    expect(await only(there)).toMatchObject({ name: 'Branch 1', account: 'push1@example.com' })
    await start(here, set('East', { name: 'Renamed' }), NOW + 5)
    await allLook(here, there)
    expect(await only(there)).toMatchObject({ name: 'Renamed' })
  })

  it('keeps its own where the other changes it, and leaves the other what it has changed', async () => {
    await teamWith(set('East'), undefined)
    await change(there, { name: 'Ours', group: 'Shared' })
    await allLook(here, there)
    await start(here, set('East'), NOW + 20)
    await allLook(here, there)
    expect(await only(here)).toMatchObject({ name: 'Branch 1', group: 'Shared' })
    expect(await only(there)).toMatchObject({ name: 'Ours', group: 'Shared' })
  })

  it('that sets it no more takes what the others have, but not where its user has changed it since', async () => {
    await teamWith(set('East'), undefined)
    await change(there, { name: 'Ours', account: 'ours@example.com' })
    await allLook(here, there)
    await start(here, undefined, NOW + 20)
    await change(here, { account: 'mine@example.com' }, NOW + 21)
    await allLook(here, there)
    for (const computer of [here, there]) {
      expect(await only(computer)).toMatchObject({ name: 'Ours', account: 'mine@example.com' })
    }
  })
})

describe('an organisation that is set', () => {
  it('and that a colleague deletes comes back to all with its renewals and its history, and both stand there', async () => {
    await teamWith(set('East'), undefined)
    const { id } = await only(here)
    await change(here, { group: 'West' })
    await change(here, { group: 'North' }, NOW + 10)
    const run = await here.on(async () => startRun(await only(here), 'push-certificate', NOW + 11))
    await allLook(here, there)
    await there.on(() => setUserName('Hanako'))
    await there.on(() => removeOrganisation(id, NOW + 12))
    await there.look()
    await allLook(here, there)
    for (const computer of [here, there]) {
      expect(await only(computer)).toMatchObject({ id, name: 'Branch 1', group: 'North' })
      expect((await computer.on(() => listRuns(id))).map((one) => one.id)).toEqual([run.id])
      const journal = await computer.on(listJournal)
      expect(journal).toContainEqual(expect.objectContaining({ kind: 'removed', who: 'Hanako' }))
      expect(journal).toContainEqual(
        expect.objectContaining({ kind: 'added', who: 'East', name: 'Branch 1', id: expect.stringMatching(/^held-/) }),
      )
      expect(journal.flatMap(({ changes }) => changes)).toContainEqual({
        fact: 'group',
        before: 'West',
        after: 'North',
      })
    }
    const writes = folder.writes
    await allLook(here, there)
    expect(folder.writes).toBe(writes)
  })

  it('no more is deleted for all as any other', async () => {
    await teamWith(set('East'), undefined)
    const { id } = await only(here)
    await start(here, undefined, NOW + 5)
    await there.on(() => removeOrganisation(id, NOW + 6))
    await allLook(there, here)
    expect(await here.on(listOrganisations)).toEqual([])
    expect(await there.on(listOrganisations)).toEqual([])
  })

  it('and is not on record, for whatever reason, is taken in again at the next change of the record', async () => {
    await start(here, set('East'))
    const { id } = await only(here)
    await here.on(async () => {
      const { writing } = await import('../../lib/records/database.ts')
      await writing((transaction) => transaction.objectStore('organisations').delete(id), NOW)
      expect(await listOrganisations()).toEqual([])
      await takeInIfMissing(NOW + 1)
    })
    expect((await only(here)).name).toBe('Branch 1')
  })
})
