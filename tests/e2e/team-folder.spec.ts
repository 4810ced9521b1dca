// A team on one real folder, as colleagues live with it: a renewal that one has begun, a laptop that is lost, somebody who leaves, and what happens to the folder.
import { readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { runUpTo } from './support/renewal.ts'
import { takeFolderAway } from './support/shared-folder.ts'
import { fileRow, joinTeam, openTeam, PASSPHRASE, teamFiles, teamOfTwo } from './support/team.ts'

const NEXT_PASSPHRASE = 'for those who stay, from December on'
const NAME = '株式会社サンプル'

test.use({ ownBrowser: true, withFolder: true, language: 'ja' })

test('two browsers: what one knows the other has, and a renewal that one has begun is said to the other', async ({
  koshin,
  successor,
  folder,
  words,
}) => {
  const letter = join(folder, '見積.txt')
  await writeFile(letter, '¥120,000')
  await koshin.rememberOrganisation({ name: NAME, account: OWN_ACCOUNT })
  const { mine, theirs, own } = await teamOfTwo(koshin, successor, folder, words)
  await expect
    .poll(async () => (await successor.records()).organisations)
    .toMatchObject([{ name: NAME, topic: RIGHT_TOPIC, account: OWN_ACCOUNT }])
  await expect.poll(() => teamFiles(folder)).toHaveLength(2)

  await mine.press('general.back')
  const written = await readFile(join(folder, own))
  await mine.press('home.start')
  await expect(mine.step).toBeVisible()
  await expect.poll(async () => (await readFile(join(folder, own))).equals(written)).toBe(false)
  await theirs.press('general.back')
  await theirs.page.reload()
  await theirs.says('team.began.todo')
  const { runs } = await koshin.records()
  expect(runs).toHaveLength(1)
  await expect.poll(async () => (await successor.records()).runs).toEqual(runs)

  await test.step('nothing of it stands readable in the folder, and what else lies there is as it was', async () => {
    const name = Buffer.from(NAME).toString('latin1')
    for (const text of await contents(folder)) {
      for (const secret of [RIGHT_TOPIC, OWN_ACCOUNT, PASSPHRASE, name]) expect(text).not.toContain(secret)
    }
    expect(await readFile(letter, 'utf8')).toBe('¥120,000')
    expect(await readdir(folder)).toHaveLength(3)
  })
})

test('a laptop is lost: its replacement has everything, and the lost one is marked as gone', async ({
  koshin,
  successor,
  folder,
  words,
}, testInfo) => {
  const organisation = await koshin.rememberOrganisation({ name: NAME, account: OWN_ACCOUNT })
  const { mine, own } = await teamOfTwo(koshin, successor, folder, words)
  await expect.poll(async () => (await successor.records()).organisations).toHaveLength(1)
  const run = runUpTo('portalUid', organisation, { startedBy: '花子' })
  await successor.remember({ organisations: [{ ...organisation, customerNumber: '00042' }], runs: [run] })
  const lost = (await teamFiles(folder)).find((name) => name !== own) ?? ''
  await expect
    .poll(async () => {
      await mine.page.reload()
      return (await koshin.records()).organisations[0]?.customerNumber
    })
    .toBe('00042')

  await successor.lose()
  const next = await openTeam(successor, words)
  await joinTeam(next, folder, 2, `${PASSPHRASE}x`, 'team.join.wrong')
  expect((await successor.records()).organisations).toEqual([])
  await next.page.locator('#team-passphrase').fill(PASSPHRASE)
  await next.press('team.join.join')
  await next.says('team.colleagues')
  await expect
    .poll(async () => (await successor.records()).organisations)
    .toMatchObject([{ id: organisation.id, name: NAME, account: OWN_ACCOUNT, customerNumber: '00042' }])
  await expect
    .poll(async () => (await successor.records()).runs)
    .toMatchObject([{ id: run.id, startedBy: '花子', ticks: run.ticks }])
  await expect.poll(() => teamFiles(folder)).toHaveLength(3)
  await next.press('general.back')
  await next.page.screenshot({ path: testInfo.outputPath('replaced.png'), fullPage: true })

  await mine.page.reload()
  await expect(fileRow(mine, lost)).toBeVisible()
  await fileRow(mine, lost).getByRole('button').click()
  await expect(fileRow(mine, lost)).toContainText(words('team.markBack'))
  await expect(fileRow(mine, own)).not.toContainText(words('team.markBack'))
})

test('somebody leaves: the passphrase is changed, those who stay go on, and the old one opens nothing new', async ({
  koshin,
  successor,
  folder,
  words,
}) => {
  await koshin.rememberOrganisation({ name: NAME, account: OWN_ACCOUNT })
  const { mine, theirs, own } = await teamOfTwo(koshin, successor, folder, words)
  await expect.poll(() => teamFiles(folder)).toHaveLength(2)
  await mine.page.reload()
  await expect(mine.page.locator('.team-files > li')).toHaveCount(2)

  await mine.page.getByText(words('team.change.title')).click()
  for (const field of ['#passphrase', '#passphrase-again']) await mine.page.locator(field).fill(NEXT_PASSPHRASE)
  await mine.press('team.change.now')
  await mine.says('team.change.done')
  await theirs.page.reload()
  await expect(fileRow(theirs, own)).toContainText(words('team.refused.passphrase.what'))
  await theirs.page.locator('#closed-passphrase').fill(PASSPHRASE)
  await theirs.press('handover.openFile')
  await theirs.says('team.closed.wrong')
  await theirs.page.locator('#closed-passphrase').fill(NEXT_PASSPHRASE)
  await theirs.press('handover.openFile')
  await expect(theirs.page.locator('.team-files > li[data-state=read]')).toHaveCount(2)
  await expect(theirs.page.getByText(words('team.otherKeyOwn'))).toHaveCount(0)

  await test.step('whoever comes with the passphrase from before gets in by no file', async () => {
    await successor.lose()
    const outsider = await openTeam(successor, words)
    await joinTeam(outsider, folder, 2, PASSPHRASE, 'team.join.wrong')
    expect((await successor.records()).organisations).toEqual([])
  })
})

test('a folder that is renamed, holds a damaged and a foreign file, and is taken from Koshin: each is said', async ({
  koshin,
  successor,
  folder,
  words,
}) => {
  const organisation = await koshin.rememberOrganisation({ name: NAME })
  const { mine, own } = await teamOfTwo(koshin, successor, folder, words)
  await expect.poll(() => teamFiles(folder)).toHaveLength(2)
  const other = (await teamFiles(folder)).find((name) => name !== own) ?? ''
  await successor.close()

  const foreign = 'koshin-メモ.koshin-team.txt'
  await writeFile(join(folder, foreign), '連絡先：田中')
  await truncate(join(folder, other), 400)
  const cut = await readFile(join(folder, other))
  await mine.page.reload()
  await expect(fileRow(mine, foreign)).toContainText(words('team.refused.notOne.what'))
  await expect(fileRow(mine, other)).toContainText(words('team.refused.cut.what'))
  await expect(fileRow(mine, own)).toHaveAttribute('data-state', 'read')

  const away = `${folder} (2)`
  await rename(folder, away)
  await koshin.remember({ organisations: [{ ...organisation, account: OWN_ACCOUNT }] })
  await mine.says('team.trouble.gone.what')
  const before = await readFile(join(away, own))
  await rename(away, folder)
  // Koshin looks by itself, too: the button may be gone before a hand could press it.
  await mine.button('team.lookAgain').evaluateAll((found) => found.map((one) => (one as HTMLElement).click()))
  await mine.saysNot('team.trouble.gone.what')
  await expect.poll(async () => (await readFile(join(folder, own))).equals(before)).toBe(false)
  expect(await readFile(join(folder, other))).toEqual(cut)
  expect(await readFile(join(folder, foreign), 'utf8')).toBe('連絡先：田中')

  await takeFolderAway(koshin, folder)
  await mine.page.reload()
  await mine.says('team.trouble.permission.what')
  await expect(mine.button('team.trouble.permission.press')).toBeVisible()
  // Who does not come to the team's screen is led there.
  await mine.press('general.back')
  await mine.says('team.trouble.apart')
  await mine.press('team.trouble.open')
  await expect(mine.button('team.trouble.permission.press')).toBeVisible()
})

/** What stands in the team's files, in the order of their names. */
async function contents(folder: string): Promise<string[]> {
  const names = await teamFiles(folder)
  return Promise.all(names.map(async (name) => (await readFile(join(folder, name))).toString('latin1')))
}
