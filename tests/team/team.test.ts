// Computers of one team before one folder: what one knows all know, what is wrong with the folder or a file is said, and nothing is lost.
import { beforeEach, describe, expect, it } from 'vitest'
import { colleaguesRuns } from '../../lib/records/colleagues.ts'
import { addOrganisation, listOrganisations, updateOrganisation } from '../../lib/records/organisations.ts'
import { abandonRun, startRun } from '../../lib/records/runs.ts'
import { openRun } from '../../lib/records/runs-of.ts'
import { setUserName } from '../../lib/records/user-name.ts'
import { leaveTeam } from '../../lib/team/membership.ts'
import { isAskedFor } from '../../lib/team/team.ts'
import { ACME, NOW } from '../records/fresh.ts'
import { allLook, Computer, PASSPHRASE } from './computers.ts'
import { FakeFolder, type Mood } from './fake-folder.ts'

let folder: FakeFolder
let here: Computer
let there: Computer

beforeEach(() => {
  folder = new FakeFolder()
  here = new Computer()
  there = new Computer()
})

const add = (computer: Computer) => computer.on(() => addOrganisation({ ...ACME, account: undefined }, NOW))
const names = (computer: Computer) =>
  computer.on(async () => (await listOrganisations()).map(({ name, account }) => [name, account]))
const idOn = (computer: Computer) => computer.on(async () => (await listOrganisations())[0]?.id ?? '')

async function both(): Promise<void> {
  await add(here)
  await here.join(folder)
  await there.join(folder)
  await allLook(here, there)
}

/** The name of the file that this computer has written. */
const fileOf = (computer: Computer): string => {
  const own = [...folder.files.keys()].find((name) => name.includes(computer.team.browser))
  if (own === undefined) throw new Error('It has written no file')
  return own
}

describe('two computers', () => {
  it('know the same once each has looked, and write no more than that', async () => {
    await both()
    expect(await names(there)).toEqual([['Acme', undefined]])
    const writes = folder.writes
    await allLook(here, there)
    expect(folder.writes).toBe(writes)
    await there.on(async () => updateOrganisation(await firstId(), { account: 'it@acme.example' }, NOW + 1))
    await allLook(here, there)
    expect(await names(here)).toEqual([['Acme', 'it@acme.example']])
  })

  it('are told of a renewal that was begun before its computer joined, and until it ends', async () => {
    await add(here)
    const id = await idOn(here)
    await here.on(async () => {
      await setUserName('Hanako')
      await begin()
    })
    await here.join(folder)
    await there.join(folder)
    await allLook(here, there)
    const told = () => there.on(async () => colleaguesRuns(await firstId()))
    expect(await told()).toMatchObject([{ procedure: 'push-certificate', startedAt: NOW, who: 'Hanako' }])
    expect(await here.on(() => colleaguesRuns(id))).toEqual([])
    await here.on(async () => {
      const run = await openRun(id, 'push-certificate')
      await abandonRun(run?.id ?? '', NOW + 5)
    })
    await allLook(here, there)
    expect(await told()).toEqual([])
  })

  it('do not take their own renewal for a colleague’s after they have left and joined again', async () => {
    await both()
    const id = await idOn(here)
    await here.on(begin)
    await here.look()
    await here.on(() => leaveTeam())
    await here.join(folder)
    await allLook(here, there)
    expect(await here.on(() => colleaguesRuns(id))).toEqual([])
    expect(await there.on(async () => colleaguesRuns(await firstId()))).toHaveLength(1)
  })
})

describe('a passphrase', () => {
  it('that opens no file joins nothing', async () => {
    await add(here)
    await here.join(folder)
    expect(await there.join(folder, `${PASSPHRASE}x`)).toBe(false)
    expect(await names(there)).toEqual([])
  })

  it('that was changed is asked for once, and both go on', async () => {
    await both()
    await here.on(() => here.team.changePassphrase('another one, for those who stay', 2))
    await here.look()
    const [closed] = (await there.look()).files.filter(({ refused }) => refused !== undefined)
    expect(closed).toMatchObject({ refused: 'passphrase' })
    expect(await there.on(() => there.team.openWith(PASSPHRASE, []))).toBe(false)
    expect(await there.on(() => there.team.openWith('another one, for those who stay', []))).toBe(true)
    await allLook(here, there)
    expect((await there.look()).files.map(({ refused, isOtherKey }) => [refused, isOtherKey])).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ])
  })
})

describe('a lost computer', () => {
  it('is replaced by one that has everything, and can be marked as gone', async () => {
    await both()
    const lost = here.team.browser
    const next = new Computer()
    await next.join(folder)
    expect(await names(next)).toEqual([['Acme', undefined]])
    await next.on(() => next.team.mark(lost, true, 9))
    const seen = await next.look()
    expect(seen.files.find(({ browser }) => browser === lost)).toMatchObject({ goneSince: 9 })
  })

  it('has a file whose passphrase nobody is asked for, who comes with the next one', async () => {
    await both()
    const lost = there.team.browser
    await here.on(() => here.team.changePassphrase('another one, for those who stay', 2))
    await here.look()
    const next = new Computer()
    await next.join(folder, 'another one, for those who stay')
    const closed = async () => (await next.look()).files.filter(({ refused }) => refused !== undefined)
    expect(await closed()).toMatchObject([{ refused: 'passphrase', browser: lost }])
    expect((await closed()).filter(isAskedFor)).toHaveLength(1)
    await next.on(() => next.team.mark(lost, true, 9))
    expect(await closed()).toMatchObject([{ refused: 'passphrase', goneSince: 9 }])
    expect((await closed()).filter(isAskedFor)).toEqual([])
    expect(await names(next)).toEqual([['Acme', undefined]])
  })
})

describe('a folder', () => {
  const MOODS: [Mood, string][] = [
    ['read-only', 'read-only'],
    ['full', 'full'],
    ['renamed', 'gone'],
    ['offline', 'unreadable'],
    ['withdrawn', 'permission'],
  ]
  it.each(MOODS)('that is %s is said, and what was changed meanwhile is written afterwards', async (mood, trouble) => {
    await both()
    folder.mood = mood
    await here.on(async () => updateOrganisation(await firstId(), { account: 'it@acme.example' }, NOW + 1))
    expect(await here.look()).toMatchObject({ trouble })
    expect(await names(here)).toEqual([['Acme', 'it@acme.example']])
    folder.mood = 'well'
    await allLook(here, there)
    expect(await names(there)).toEqual([['Acme', 'it@acme.example']])
  })

  it('that is empty all at once, as where its drive is away, takes nothing from anybody, and is filled again', async () => {
    await both()
    folder.files.clear()
    await here.on(async () => updateOrganisation(await firstId(), { account: 'it@acme.example' }, NOW + 1))
    await allLook(here, there)
    expect([...folder.files.keys()].sort()).toEqual([fileOf(here), fileOf(there)].sort())
    expect(await names(there)).toEqual([['Acme', 'it@acme.example']])
  })

  it('holds others’ things, which are counted and left alone', async () => {
    folder.folders.add('Photos')
    folder.put('notes.txt', 'hello')
    await add(here)
    await here.join(folder)
    expect(await here.look()).toMatchObject({ others: 2 })
    expect(folder.bytesOf('notes.txt')).toEqual(new TextEncoder().encode('hello'))
  })
})

describe('a file', () => {
  const spoiled = (change: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>) => {
    const name = fileOf(there)
    const bytes = change(folder.bytesOf(name).slice())
    folder.put(name, bytes)
    return { name, bytes }
  }
  const KINDS: [string, string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>][] = [
    ['that is cut', 'cut', (bytes) => bytes.slice(0, -40)],
    ['with a byte changed', 'damaged', (bytes) => bytes.with(bytes.length - 60, (bytes.at(-60) ?? 0) ^ 1)],
    ['of a newer Koshin', 'newer', (bytes) => bytes.with('koshin-team '.length, '9'.charCodeAt(0))],
    ['of something else', 'not-one', () => new TextEncoder().encode('Dear colleague')],
    ['without anything in it', 'not-one', () => new Uint8Array()],
  ]
  it.each(KINDS)('%s is named, read over, and never written over by another', async (_what, refused, change) => {
    await both()
    const { name, bytes } = spoiled(change)
    await here.on(async () => updateOrganisation(await firstId(), { account: 'it@acme.example' }, NOW + 1))
    // At the first look it may be that somebody is writing it.
    await here.look()
    const seen = await here.look()
    expect(seen.files.find(({ fileName }) => fileName === name)).toMatchObject({ refused })
    expect(seen.trouble).toBeUndefined()
    expect(folder.bytesOf(name)).toEqual(bytes)
    await allLook(there, here)
    expect(folder.bytesOf(name)).toEqual(bytes)
    expect(await names(there)).toEqual([['Acme', 'it@acme.example']])
  })
})

async function begin(): Promise<void> {
  const [organisation] = await listOrganisations()
  if (organisation) await startRun(organisation, 'push-certificate', NOW)
}

async function firstId(): Promise<string> {
  return (await listOrganisations())[0]?.id ?? ''
}
