// Organisations: no topic twice, the first one current, removal with all that belongs to it.
import { beforeEach, expect, it, vi } from 'vitest'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { openDatabase, reading, writing } from '../../lib/records/database.ts'
import {
  addOrganisation,
  currentOrganisation,
  keepOneCurrent,
  listOrganisations,
  organisationOfTopic,
  removeOrganisation,
  setCurrentOrganisation,
  updateOrganisation,
} from '../../lib/records/organisations.ts'
import { startRun } from '../../lib/records/runs.ts'
import { listRuns } from '../../lib/records/runs-of.ts'
import { ACME, freshBrowser, getOrganisation, NOW, OTHER_TOPIC, TOPIC } from './fresh.ts'

const ZENITH = { name: 'Zenith', consoleId: 'other', topic: OTHER_TOPIC }

beforeEach(freshBrowser)

it('begins with nothing', async () => {
  expect(await listOrganisations()).toEqual([])
  expect(await currentOrganisation()).toBeUndefined()
  expect(await getOrganisation('nobody')).toBeUndefined()
})

it('remembers what it was told, and makes the first one current', async () => {
  const { kind, organisation } = await addOrganisation(ACME, NOW)
  expect(kind).toBe('added')
  expect(organisation).toMatchObject({ ...ACME, createdAt: NOW, updatedAt: NOW })
  await addOrganisation(ZENITH, NOW + 1)
  expect(await currentOrganisation()).toEqual(organisation)
  expect((await listOrganisations()).map(({ name }) => name)).toEqual(['Acme', 'Zenith'])
})

it('keeps no empty facts', async () => {
  const { organisation } = await addOrganisation({ ...ZENITH, account: undefined, notAfter: undefined }, NOW)
  expect(Object.keys(organisation)).not.toContain('account')
  expect(Object.keys(organisation)).not.toContain('notAfter')
})

it('answers a topic that is on record with the organisation that has it, in whatever case it is written', async () => {
  const { organisation } = await addOrganisation(ACME, NOW)
  const again = await addOrganisation({ ...ZENITH, topic: TOPIC.toUpperCase() }, NOW + 5)
  expect(again).toEqual({ kind: 'known', organisation })
  expect(await listOrganisations()).toHaveLength(1)
  expect(await organisationOfTopic(TOPIC.toUpperCase())).toEqual(organisation)
  expect(await organisationOfTopic(OTHER_TOPIC)).toBeUndefined()
})

it('adds one topic once, even when it is added twice at the same moment', async () => {
  const answers = await Promise.all([addOrganisation(ACME, NOW), addOrganisation(ACME, NOW)])
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['added', 'known'])
  expect(await listOrganisations()).toHaveLength(1)
})

it('changes what it is told to and nothing else; undefined takes a fact away', async () => {
  const { organisation } = await addOrganisation(ACME, NOW)
  const changed = await updateOrganisation(organisation.id, { name: 'Acme KK', account: undefined }, NOW + 9)
  const { account: _, ...without } = organisation
  expect(changed).toEqual({ ...without, name: 'Acme KK', updatedAt: NOW + 9 })
  expect(await getOrganisation(organisation.id)).toEqual(changed)
  expect(await updateOrganisation('nobody', { name: 'x' }, NOW)).toBeUndefined()
})

it('removes an organisation with its runs, and makes another one current', async () => {
  const { organisation: acme } = await addOrganisation(ACME, NOW)
  const { organisation: zenith } = await addOrganisation(ZENITH, NOW + 1)
  await startRun(acme, 'push-certificate', NOW)
  const kept = await startRun(zenith, 'push-certificate', NOW)
  await removeOrganisation(acme.id, NOW)
  expect(await listRuns(acme.id)).toEqual([])
  expect(await listRuns(zenith.id)).toEqual([kept])
  expect((await currentOrganisation())?.id).toBe(zenith.id)
  await removeOrganisation(zenith.id, NOW)
  expect(await currentOrganisation()).toBeUndefined()
})

it('makes the oldest current, whatever its id, where none is that is on record', async () => {
  const stored = (id: string, createdAt: number) => ({ id, name: id, consoleId: 'other', createdAt, updatedAt: NOW })
  await writing(async (transaction) => {
    for (const one of [stored('a', NOW), stored('b', NOW - 2), stored('c', NOW - 1)])
      await transaction.objectStore('organisations').put(one)
    await keepOneCurrent(transaction)
  }, NOW)
  expect((await currentOrganisation())?.id).toBe('b')
  await removeOrganisation('b', NOW)
  expect((await currentOrganisation())?.id).toBe('c')
  await removeOrganisation('a', NOW)
  expect((await currentOrganisation())?.id).toBe('c')
})

it('makes only what is on record current', async () => {
  const { organisation: acme } = await addOrganisation(ACME, NOW)
  const { organisation: zenith } = await addOrganisation(ZENITH, NOW)
  await setCurrentOrganisation(zenith.id)
  expect((await currentOrganisation())?.id).toBe(zenith.id)
  await setCurrentOrganisation('nobody')
  expect((await currentOrganisation())?.id).toBe(zenith.id)
  await removeOrganisation(acme.id, NOW)
  expect((await currentOrganisation())?.id).toBe(zenith.id)
})

it('writes all or nothing', async () => {
  const { organisation } = await addOrganisation(ACME, NOW)
  const half = writing(async (transaction) => {
    await transaction.objectStore('organisations').delete(organisation.id)
    throw new Error('the browser was killed')
  }, NOW)
  await expect(half).rejects.toThrow('the browser was killed')
  expect(await getOrganisation(organisation.id)).toEqual(organisation)
})

it('tells of every write, and of nothing else', async () => {
  const heard = vi.fn()
  const end = onRecordsChanged(heard)
  const { organisation } = await addOrganisation(ACME, NOW)
  expect(heard).toHaveBeenCalledTimes(1)
  await listOrganisations()
  await writing(() => Promise.reject(new Error('no')), NOW).catch(() => undefined)
  expect(heard).toHaveBeenCalledTimes(1)
  end()
  await removeOrganisation(organisation.id, NOW)
  expect(heard).toHaveBeenCalledTimes(1)
  expect(await reading((transaction) => transaction.objectStore('runs').count())).toBe(0)
  expect((await openDatabase()).name).toBe('koshin')
})
