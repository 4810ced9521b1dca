// A file that is being written while Koshin looks: not now, and then; said only where it stays so, and never for longer than it is so.
import { beforeEach, describe, expect, it } from 'vitest'
import { addOrganisation, listOrganisations, updateOrganisation } from '../../lib/records/organisations.ts'
import { filesToJoin } from '../../lib/team/folder.ts'
import { ACME, NOW } from '../records/fresh.ts'
import { allLook, Computer, PASSPHRASE } from './computers.ts'
import { FakeFolder, type Moment } from './fake-folder.ts'

let folder: FakeFolder
let here: Computer
let there: Computer

beforeEach(async () => {
  folder = new FakeFolder()
  here = new Computer()
  there = new Computer()
  await here.on(() => addOrganisation(ACME, NOW))
  await here.join(folder)
  await there.join(folder)
  await allLook(here, there)
})

const fileOf = ({ team }: Computer): string => `koshin-${team.browser}.koshin-team.txt`
const change = (computer: Computer, account: string) =>
  computer.on(async () => updateOrganisation((await listOrganisations())[0]?.id ?? '', { account }, NOW + 1))
const accountOn = (computer: Computer) => computer.on(async () => (await listOrganisations())[0]?.account)

/** What a look says of this file; undefined of one that is read, or is not there. */
async function saidOf(computer: Computer, name: string): Promise<string | undefined> {
  const { files, trouble } = await computer.look()
  return trouble ?? files.find(({ fileName }) => fileName === name)?.refused
}

const STAYS: [Moment, string][] = [
  ['locked', 'unreadable'],
  ['torn', 'unreadable'],
  ['half', 'cut'],
]

describe.each<Moment>(['locked', 'replaced', 'torn', 'half'])('a colleague’s file that is %s at one look', (moment) => {
  it('is no fault, and is read at the next', async () => {
    await change(there, 'new@acme.example')
    await there.look()
    folder.moments.set(fileOf(there), moment)
    expect(await saidOf(here, fileOf(there))).toBeUndefined()
    expect(await accountOn(here)).toBe(ACME.account)
    folder.moments.clear()
    expect(await saidOf(here, fileOf(there))).toBeUndefined()
    expect(await accountOn(here)).toBe('new@acme.example')
  })

  it('keeps nobody from the other files, nor from writing', async () => {
    const third = new Computer()
    await third.join(folder)
    await change(third, 'third@acme.example')
    await third.look()
    folder.moments.set(fileOf(there), moment)
    await here.look()
    expect(await accountOn(here)).toBe('third@acme.example')
    folder.moments.clear()
    await here.look()
    await change(here, 'here@acme.example')
    folder.moments.set(fileOf(there), moment)
    const seen = await here.look()
    expect(seen.writtenAt).toBeDefined()
    expect(seen.files.flatMap(({ refused }) => refused ?? [])).toEqual([])
  })
})

describe.each(STAYS)('a colleague’s file that stays %s', (moment, refused) => {
  it('is named at the second look, and no longer once it can be read, though it looks the same from outside', async () => {
    await change(there, 'new@acme.example')
    await there.look()
    folder.moments.set(fileOf(there), moment)
    await here.look()
    expect(await saidOf(here, fileOf(there))).toBe(refused)
    folder.moments.clear()
    expect(await saidOf(here, fileOf(there))).toBeUndefined()
    expect(await accountOn(here)).toBe('new@acme.example')
  })

  it('is named at once where it was never read', async () => {
    const third = new Computer()
    await third.join(folder)
    await third.look()
    folder.moments.set(fileOf(third), moment)
    expect(await saidOf(here, fileOf(third))).toBe(refused)
  })
})

describe('whoever joins while the team’s only file is being written', () => {
  beforeEach(() => folder.files.delete(fileOf(there)))

  it('begins no second team', async () => {
    folder.moments.set(fileOf(here), 'locked')
    await expect(filesToJoin(folder)).rejects.toMatchObject({ trouble: 'unreadable' })
    folder.moments.clear()
    expect(await filesToJoin(folder)).toHaveLength(1)
    expect(await filesToJoin(new FakeFolder())).toEqual([])
  })

  it('is not told that the passphrase is wrong', async () => {
    folder.moments.set(fileOf(here), 'torn')
    const third = new Computer()
    await expect(third.join(folder)).rejects.toMatchObject({ name: 'NotReadableError' })
    folder.moments.clear()
    expect(await third.join(folder, `${PASSPHRASE}x`)).toBe(false)
    expect(await third.join(folder)).toBe(true)
  })
})

describe('this browser’s own file', () => {
  it.each<Moment>(['locked', 'torn'])(
    'that stays %s is written under no second name, and written once it can be read',
    async (moment) => {
      folder.moments.set(fileOf(here), moment)
      await change(here, 'new@acme.example')
      expect(await here.look()).not.toHaveProperty('writtenAt')
      expect(await here.look()).toMatchObject({ trouble: 'unreadable' })
      expect([...folder.files.keys()].sort()).toEqual([fileOf(here), fileOf(there)].sort())
      folder.moments.clear()
      expect((await here.look()).trouble).toBeUndefined()
      await there.look()
      expect(await accountOn(there)).toBe('new@acme.example')
      expect(folder.files.size).toBe(2)
    },
  )
})
