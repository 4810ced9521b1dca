// A record that does not open, and a copy in its place: nothing is lost before the copy was accepted, or where it opens after all.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { copyIn, handOver, readHandover } from '../../lib/handover/hand-over.ts'
import { isSame } from '../../lib/handover/merge.ts'
import { beginEmpty, planRestoring, restore } from '../../lib/handover/restore.ts'
import { closeDatabase, onInterference, reading } from '../../lib/records/database.ts'
import { addOrganisation, currentOrganisation, listOrganisations } from '../../lib/records/organisations.ts'
import { ACME, freshBrowser, NOW, OTHER_TOPIC } from '../records/fresh.ts'
import { yearOfWork } from './records.ts'

const PASSPHRASE = 'correct horse battery staple 42'
const NONE = new Map()
const records = () => reading(copyIn)

/** The file that was saved while all was well. */
async function savedCopy() {
  const { file } = await handOver(PASSPHRASE, '0.1.0', NOW)
  const read = await readHandover(new Blob([file]), PASSPHRASE)
  if ('refused' in read) throw new Error(read.refused)
  return read.copy
}

/** The browser fails to open what is there, as with a damaged profile; what is deleted and made anew opens. */
async function spoil(): Promise<() => void> {
  await closeDatabase()
  const factory = globalThis.indexedDB
  const open = vi.spyOn(factory, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError')
  })
  const remove = factory.deleteDatabase.bind(factory)
  vi.spyOn(factory, 'deleteDatabase').mockImplementation((name) => {
    open.mockRestore()
    return remove(name)
  })
  return () => open.mockRestore()
}

beforeEach(freshBrowser)
afterEach(() => vi.restoreAllMocks())

describe('a record that does not open', () => {
  it('is as it was after the copy was opened and looked at', async () => {
    await yearOfWork()
    const copy = await savedCopy()
    await addOrganisation({ ...ACME, name: 'Since then', topic: OTHER_TOPIC.replace('9', '8') }, NOW)
    const before = await records()
    const mend = await spoil()
    const plan = await planRestoring(copy, NONE, NOW)
    expect(plan.organisations.map(({ kind }) => kind)).toEqual(['added', 'added'])
    expect(plan.isEmpty).toBe(false)
    expect(indexedDB.deleteDatabase).not.toHaveBeenCalled()
    mend()
    expect(await records()).toEqual(before)
  })

  it('gives its place to the copy once that was accepted', async () => {
    await yearOfWork()
    const copy = await savedCopy()
    await addOrganisation({ ...ACME, name: 'Since then', topic: OTHER_TOPIC.replace('9', '8') }, NOW)
    await spoil()
    const plan = await restore(copy, NONE, NOW)
    expect(plan?.organisations).toHaveLength(2)
    const { reminders, ...after } = await records()
    const { reminders: saved, ...known } = copy
    expect(isSame(after, known)).toBe(true)
    expect(reminders?.days).toEqual(saved?.days)
    expect(await currentOrganisation()).toBeDefined()
  })

  it('is not deleted where it opens after all', async () => {
    await yearOfWork()
    const copy = await savedCopy()
    await addOrganisation({ ...ACME, name: 'Since then', topic: OTHER_TOPIC.replace('9', '8') }, NOW)
    const before = await records()
    const mend = await spoil()
    mend()
    expect(await restore(copy, NONE, NOW)).toBeUndefined()
    expect(await beginEmpty()).toBe(false)
    expect(indexedDB.deleteDatabase).not.toHaveBeenCalled()
    expect(await records()).toEqual(before)
  })

  it('gives its place to an empty one where there is no copy', async () => {
    await yearOfWork()
    await spoil()
    expect(await beginEmpty()).toBe(true)
    expect(await listOrganisations()).toEqual([])
    await addOrganisation(ACME, NOW)
    expect(await listOrganisations()).toHaveLength(1)
  })

  it('that a window holds open is said, and waited for', async () => {
    await addOrganisation(ACME, NOW)
    await closeDatabase()
    const old = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('koshin')
      request.onsuccess = () => resolve(request.result)
    })
    await spoil()
    const heard: string[] = []
    const end = onInterference((what) => {
      heard.push(what)
      // The user closes the other window.
      old.close()
    })
    expect(await beginEmpty()).toBe(true)
    end()
    expect(heard).toEqual(['blocked'])
    expect(await listOrganisations()).toEqual([])
  })
})
