// From one browser to another: all that a successor needs is in the file, no secret is, and taking it in is whole or not at all.
import { Buffer } from 'node:buffer'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { openFile } from '../../lib/handover/file.ts'
import { copyIn, handOver, readHandover, type TakenOver } from '../../lib/handover/hand-over.ts'
import { isSame } from '../../lib/handover/merge.ts'
import { planTakingIn, takeIn } from '../../lib/handover/take-in.ts'
import { openDatabase, reading } from '../../lib/records/database.ts'
import { listJournal } from '../../lib/records/journal.ts'
import {
  addOrganisation,
  currentOrganisation,
  listOrganisations,
  removeOrganisation,
  updateOrganisation,
} from '../../lib/records/organisations.ts'
import { startRun, tickStep } from '../../lib/records/runs.ts'
import { openRun } from '../../lib/records/runs-of.ts'
import { userName } from '../../lib/records/user-name.ts'
import { ACME, freshBrowser, getOrganisation, NOW } from '../records/fresh.ts'
import { plantSecrets } from './planted.ts'
import { yearOfWork } from './records.ts'

const PASSPHRASE = 'correct horse battery staple 42'
const NONE = new Map()
const records = () => reading(copyIn)

async function handedOver(): Promise<TakenOver> {
  const { file, leftOut } = await handOver(PASSPHRASE, '0.1.0', NOW)
  expect(leftOut).toBe(0)
  const read = await readHandover(new Blob([file]), PASSPHRASE)
  if ('refused' in read) throw new Error(read.refused)
  expect(read).toMatchObject({ made: NOW, leftOut: 0 })
  return read
}

beforeEach(freshBrowser)

describe('a successor', () => {
  it('gets everything, and nothing that is the browser’s own', async () => {
    const { id } = await yearOfWork()
    const before = await records()
    const { copy } = await handedOver()
    expect(isSame(copy, before)).toBe(true)
    expect(copy.files[0]?.bytes).toEqual(before.files[0]?.bytes)
    await freshBrowser()
    const plan = await planTakingIn(copy, NONE, NOW)
    expect(plan.organisations.map(({ kind, runs, files }) => ({ kind, runs: runs.added, files }))).toEqual(
      [
        { kind: 'added', runs: 2, files: 1 },
        { kind: 'added', runs: 0, files: 0 },
      ].sort((one, other) => (plan.organisations[0]?.id === id ? 0 : one.runs - other.runs)),
    )
    expect(await listOrganisations()).toEqual([])
    await takeIn(copy, NONE, NOW)
    expect(
      isSame(await records(), {
        ...before,
        ...(before.reminders && { reminders: { ...before.reminders, notifications: false } }),
      }),
    ).toBe(true)
    expect(await userName()).toBeUndefined()
    expect(await currentOrganisation()).toBeDefined()
  })

  it('goes on where the predecessor was', async () => {
    const acme = await yearOfWork()
    const { copy } = await handedOver()
    await freshBrowser()
    await takeIn(copy, NONE, NOW)
    const open = await openRun(acme.id, 'push-certificate')
    expect(open?.ticks).toHaveProperty('consoleUid')
    await tickStep(open?.id ?? '', 'portalUid', 'hand', NOW + 1)
    expect((await openRun(acme.id, 'push-certificate'))?.ticks).toMatchObject({ portalUid: { by: 'hand' } })
  })

  it('who takes the same file in twice has it once', async () => {
    await yearOfWork()
    const { copy } = await handedOver()
    await freshBrowser()
    await takeIn(copy, NONE, NOW)
    const once = await records()
    const plan = await takeIn(copy, NONE, NOW + 1)
    expect(plan.isEmpty).toBe(true)
    expect(await records()).toEqual(once)
  })

  it('sees what both have changed, chooses, and finds what was not taken in the history', async () => {
    const acme = await yearOfWork()
    const { copy } = await handedOver()
    await updateOrganisation(acme.id, { account: 'here@acme.example' }, NOW + 10)
    const changed = {
      ...copy,
      organisations: copy.organisations.map((one) =>
        one.id === acme.id ? { ...one, account: 'there@acme.example', updatedAt: NOW + 20 } : one,
      ),
    }
    const plan = await planTakingIn(changed, NONE, NOW + 30)
    const [difference] = plan.organisations.flatMap(({ differences }) => differences)
    expect(difference).toMatchObject({
      fact: 'account',
      here: 'here@acme.example',
      there: 'there@acme.example',
      standing: 'conflict',
    })
    await takeIn(changed, new Map([[difference?.key ?? '', 'here' as const]]), NOW + 30)
    expect((await getOrganisation(acme.id))?.account).toBe('here@acme.example')
    const [kept] = (await listJournal(acme.id)).filter(({ kind }) => kind === 'kept')
    expect(kept).toMatchObject({
      who: '山田 花子',
      changes: [{ fact: 'account', before: 'there@acme.example', after: 'here@acme.example' }],
    })
  })

  it('who has put the same certificate on record is not given a second one', async () => {
    const acme = await yearOfWork()
    const { copy } = await handedOver()
    await freshBrowser()
    const { organisation: own } = await addOrganisation({ ...ACME, name: 'My Acme', account: undefined }, NOW)
    await takeIn(copy, NONE, NOW)
    const all = await listOrganisations()
    expect(all.filter(({ topic }) => topic === acme.topic)).toHaveLength(1)
    expect(await getOrganisation(own.id)).toMatchObject({ account: 'new@acme.example' })
    expect(await openRun(own.id, 'push-certificate')).toBeDefined()
  })

  it('who has deleted an organisation is asked before it comes back', async () => {
    const acme = await yearOfWork()
    const { copy } = await handedOver()
    await removeOrganisation(acme.id, NOW)
    const [planned] = (await planTakingIn(copy, NONE, NOW)).organisations.filter(({ kind }) => kind === 'deleted')
    expect(planned).toMatchObject({ name: 'Acme', take: 'here' })
    await takeIn(copy, NONE, NOW)
    expect(await getOrganisation(acme.id)).toBeUndefined()
    await takeIn(copy, new Map([[planned?.key ?? '', 'there' as const]]), NOW)
    expect(await getOrganisation(acme.id)).toMatchObject({ name: 'Acme' })
  })

  it('has two open renewals of the same kind on neither side', async () => {
    const acme = await yearOfWork()
    const { copy } = await handedOver()
    await freshBrowser()
    const { organisation: own } = await addOrganisation(ACME, NOW)
    const mine = await startRun(own, 'push-certificate', NOW + 5)
    const [planned] = (await planTakingIn(copy, NONE, NOW)).organisations.filter(({ twice }) => twice.length > 0)
    expect(planned?.twice).toMatchObject([{ procedure: 'push-certificate', take: 'here' }])
    await takeIn(copy, NONE, NOW)
    const open = (await records()).runs.filter(({ finishedAt }) => finishedAt === undefined)
    expect(open.map(({ id }) => id)).toEqual([mine.id])
    expect((await listJournal(own.id)).filter(({ kind }) => kind === 'given-up')).toHaveLength(1)
    expect(acme.topic).toBe(own.topic)
  })

  it('loses nothing when the browser has no room: all is taken in, or nothing', async () => {
    await yearOfWork()
    const { copy } = await handedOver()
    await freshBrowser()
    const database = await openDatabase()
    const { prototype } = IDBObjectStore
    const { put } = prototype
    let left = 3
    const full = vi.spyOn(prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      left -= 1
      if (left < 0) throw new DOMException('There is no room.', 'QuotaExceededError')
      return Reflect.apply(put, this, given)
    })
    await expect(takeIn(copy, NONE, NOW)).rejects.toMatchObject({ name: 'QuotaExceededError' })
    full.mockRestore()
    for (const store of database.objectStoreNames) expect(await database.count(store), store).toBe(0)
  })
})

describe('no token, key or passphrase', () => {
  it('is in the file or in what it holds, wherever it was planted', async () => {
    const acme = await yearOfWork()
    const { pieces, password } = await plantSecrets(acme, PASSPHRASE)
    const { file } = await handOver(PASSPHRASE, '0.1.0', NOW)
    const opened = await openFile(new Blob([file]), PASSPHRASE)
    const held = 'text' in opened ? opened.text : ''
    expect(held).toContain('CLOMO MDM')
    const everything = [held.replace(/\\[nr]|\s+/g, ''), Buffer.from(file).toString('latin1')]
    for (const piece of [...pieces, password, PASSPHRASE, PASSPHRASE.replace(/\s+/g, '')]) {
      for (const text of everything) expect(text.includes(piece), piece).toBe(false)
    }
  })
})

describe('a file that somebody has made up', () => {
  it('with records of another shape is taken in without them, and they are counted', async () => {
    await yearOfWork()
    const { copy } = await handedOver()
    const { makeFile } = await import('../../lib/handover/file.ts')
    const organisations = [...copy.organisations, { id: 'x', name: 5 }, null, { ...copy.organisations[0], id: 'again' }]
    const runs = [
      ...copy.runs,
      { ...copy.runs[0], id: 'orphan', organisationId: 'nobody' },
      { ...copy.runs[0], id: 'bad', startedAt: 'soon' },
    ]
    const text = JSON.stringify({ koshin: '0', database: 1, made: NOW, organisations, runs, files: [], journal: [{}] })
    const read = await readHandover(new Blob([await makeFile(text, PASSPHRASE)]), PASSPHRASE)
    if ('refused' in read) throw new Error(read.refused)
    expect(read.leftOut).toBe(6)
    expect(read.copy.organisations).toHaveLength(2)
    expect(read.copy.runs).toHaveLength(2)
  })

  it.each([
    [
      'whose records are a newer Koshin’s',
      { koshin: '9', database: 99, made: NOW, organisations: [], runs: [], files: [], journal: [] },
      'newer',
    ],
    ['with something else in it', { hello: 'world' }, 'damaged'],
    ['with no object in it', 5, 'damaged'],
  ])('%s is refused', async (_what, payload, refused) => {
    const { makeFile } = await import('../../lib/handover/file.ts')
    const file = await makeFile(JSON.stringify(payload), PASSPHRASE)
    expect(await readHandover(new Blob([file]), PASSPHRASE)).toEqual({ refused })
  })
})

describe('one customer alone', () => {
  async function oneOfTwo(): Promise<{ theirs: string; others: string[]; text: string; copy: TakenOver['copy'] }> {
    const { id: theirs } = await yearOfWork()
    const others = (await listOrganisations()).filter(({ id }) => id !== theirs)
    expect(others).toHaveLength(1)
    for (const other of others) await startRun(other, 'push-certificate', NOW)
    const { file, leftOut } = await handOver(PASSPHRASE, '0.1.0', NOW, theirs)
    expect(leftOut).toBe(0)
    const opened = await openFile(new Blob([file]), PASSPHRASE)
    const read = await readHandover(new Blob([file]), PASSPHRASE)
    if ('refused' in opened || 'refused' in read) throw new Error('refused')
    const traces = others.flatMap(({ id, name, topic = '' }) => [id, name, topic])
    return { theirs, others: traces, text: opened.text, copy: read.copy }
  }

  it('goes with its renewals, its history and its files, and with nothing of any other', async () => {
    const { theirs, others, text, copy } = await oneOfTwo()
    const before = await records()
    const own = <Record extends { organisationId?: string }>(all: Record[]) =>
      all.filter(({ organisationId }) => organisationId === theirs).length
    expect(copy.organisations.map(({ id }) => id)).toEqual([theirs])
    expect(copy.runs).toHaveLength(own(before.runs))
    expect(copy.files).toHaveLength(own(before.files))
    expect(copy.journal).toHaveLength(own(before.journal))
    expect(copy.runs.length * copy.files.length * copy.journal.length).toBeGreaterThan(0)
    expect(copy).not.toHaveProperty('reminders')
    for (const trace of others) expect(text, trace).not.toContain(trace)
  })

  it('comes to those that a successor has already, and changes none of them', async () => {
    const { theirs, copy } = await oneOfTwo()
    await freshBrowser()
    const topic = 'com.apple.mgmt.External.77777777-2222-3333-4444-55555555abcd'
    const { organisation } = await addOrganisation({ name: 'My own', consoleId: 'clomo', topic }, NOW)
    await takeIn(copy, NONE, NOW + 1)
    const after = await listOrganisations()
    expect(after.map(({ id }) => id).sort()).toEqual([organisation.id, theirs].sort())
    expect(await getOrganisation(organisation.id)).toEqual(organisation)
    expect((await currentOrganisation())?.id).toBe(organisation.id)
  })

  it('of an organisation that is not on record there is nothing to hand over', async () => {
    await yearOfWork()
    const { file } = await handOver(PASSPHRASE, '0.1.0', NOW, 'nobody')
    const read = await readHandover(new Blob([file]), PASSPHRASE)
    expect(read).toMatchObject({ copy: { organisations: [], runs: [], files: [], journal: [] } })
  })
})
