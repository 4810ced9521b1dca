// What programs that keep folders in step make of a team's files: copies under other names, files that have not been fetched yet. Nothing in them is lost.
import { describe, expect, it } from 'vitest'
import { addOrganisation, listOrganisations, updateOrganisation } from '../../lib/records/organisations.ts'
import { filesToJoin } from '../../lib/team/folder.ts'
import { ACME, NOW } from '../records/fresh.ts'
import { allLook, Computer } from './computers.ts'
import { FakeFolder } from './fake-folder.ts'

const accountOn = (computer: Computer) => computer.on(async () => (await listOrganisations())[0]?.account)

/** Two computers; of the second one's file there is one from before its last change, and one from after. */
async function changedThere() {
  const folder = new FakeFolder()
  const [here, there] = [new Computer(), new Computer()]
  await here.on(() => addOrganisation({ ...ACME, account: undefined }, NOW))
  await here.join(folder)
  await there.join(folder)
  await allLook(here, there)
  const name = `koshin-${there.team.browser}.koshin-team.txt`
  const before = folder.bytesOf(name)
  await there.on(async () => {
    const [organisation] = await listOrganisations()
    await updateOrganisation(organisation?.id ?? '', { account: 'it@acme.example' }, NOW + 1)
  })
  await there.look()
  const after = folder.bytesOf(name)
  return { folder, here, there, name, before, after }
}

describe('the change of a colleague whose computer is lost, in a copy', () => {
  it.each<[string, (name: string) => string]>([
    ['of OneDrive', (name) => name.replace(/\.txt$/, '-DESKTOP-4F2K9.txt')],
    ['of Google Drive', (name) => name.replace(/\.txt$/, ' (1).txt')],
    ['of iCloud', (name) => name.replace(/\.txt$/, ' 2.txt')],
    ['of Dropbox', (name) => name.replace(/\.txt$/, ' (Ken’s conflicted copy 2026-11-29).txt')],
    ['of Syncthing', (name) => name.replace(/\.txt$/, '.sync-conflict-20261129-101500-ABCDEFG.txt')],
    ['of Windows', (name) => name.replace(/\.txt$/, ' - コピー.txt')],
    ['of macOS', (name) => name.replace(/\.txt$/, ' のコピー.TXT')],
    ['with words before its name', (name) => `Copy of ${name}`],
  ])('%s is read, and the copy is called one', async (_, rename) => {
    const { folder, here, there, name, before, after } = await changedThere()
    folder.put(name, before)
    folder.put(rename(name), after)
    const seen = await here.look()
    expect(await accountOn(here)).toBe('it@acme.example')
    const shown = seen.files.map(({ fileName, browser, isCopy }) => [fileName, browser, isCopy])
    expect(shown).toContainEqual([rename(name), there.team.browser, true])
    expect(shown).toContainEqual([name, there.team.browser, undefined])
    expect(seen.others).toBe(0)
    expect(folder.bytesOf(rename(name))).toEqual(after)
  })

  it.each([
    'koshin-team.txt',
    'team.koshin-teams.txt',
    'a.koshin-team.txt.crdownload',
    'a.koshin-team.txt.crswap',
    'a.koshin-page.txt',
    'a.koshin',
  ])('%s is none of the team’s', async (name) => {
    const { folder, here, after } = await changedThere()
    folder.put(name, after)
    expect(await here.look()).toMatchObject({ others: 1 })
  })
})

describe('a file that iCloud has not fetched', () => {
  it('is one that can’t be read at this moment, and nobody begins a second team for it', async () => {
    const { folder, here, name, after } = await changedThere()
    folder.files.delete(name)
    folder.put(`.${name}.icloud`, 'bplist00')
    const seen = await here.look()
    expect(seen.files.find(({ fileName }) => fileName === name)).toMatchObject({})
    expect(seen.others).toBe(0)
    const lone = new FakeFolder()
    lone.put(`.${name}.icloud`, 'bplist00')
    await expect(filesToJoin(lone)).rejects.toMatchObject({ trouble: 'unreadable' })
    folder.files.delete(`.${name}.icloud`)
    folder.put(name, after)
    await here.look()
    expect(await accountOn(here)).toBe('it@acme.example')
  })

  it('of others is theirs', async () => {
    const folder = new FakeFolder()
    folder.put('.holiday.jpg.icloud', 'bplist00')
    expect(await filesToJoin(folder)).toEqual([])
  })
})
