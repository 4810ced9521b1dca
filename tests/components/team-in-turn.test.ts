// Whatever is done with the team on the desk is done one after the other, though several things are asked for at once.
import { beforeEach, expect, it } from 'vitest'
import { changePassphrase, joinTeam, leave, openWith, takeFiles } from '../../components/state/team.ts'
import { openDatabase } from '../../lib/records/database.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { sealTeamFile } from '../../lib/team/file.ts'
import { makeKey } from '../../lib/team/keys.ts'
import { membership } from '../../lib/team/membership.ts'
import { TeamRecord } from '../../lib/team/record.ts'
import { ACME, freshBrowser, NOW } from '../records/fresh.ts'
import '../support/screen.ts'

/** The file of a colleague who has another passphrase. */
async function colleaguesFile(passphrase: string, browser: string): Promise<File> {
  const about = { koshin: '0.0.0', database: 1, browser, written: NOW }
  const bytes = await sealTeamFile({ ...about, record: new TeamRecord().save() }, await makeKey(passphrase))
  return new File([bytes], `koshin-${browser}.koshin-team.txt`)
}

beforeEach(async () => {
  await freshBrowser()
  await joinTeam('the first passphrase', [])
})

it('a passphrase that is changed stays changed, though another file is opened meanwhile', async () => {
  // One that it does not open is tried, too: that takes longer than to change one's own.
  const files = [
    await colleaguesFile('the passphrase of nobody here', '0123456789abcdef'),
    await colleaguesFile('the passphrase of a colleague', 'fedcba9876543210'),
  ]
  const [isOpen] = await Promise.all([
    openWith('the passphrase of a colleague', files),
    changePassphrase('the second passphrase'),
  ])
  expect(isOpen).toBe(true)
  const { keys = [] } = (await membership()) ?? {}
  expect(keys).toHaveLength(3)
  const second = await makeKey('the second passphrase', keys[0])
  expect(second.check).toBe(keys[0]?.check)
})

it('who leaves while the records are being brought together leaves nothing of the team behind', async () => {
  await addOrganisation(ACME, NOW)
  await Promise.all([takeFiles([]), leave()])
  const database = await openDatabase()
  expect(await database.getAllKeys('team')).toEqual(['former'])
  expect(await database.getAllKeys('settings')).not.toContain('teamBeside')
  expect(await membership()).toBeUndefined()
})
