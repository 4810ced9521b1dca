// A team: two browsers carry their files by hand and come to the same record, a third has everything after a laptop was lost; and a folder that the browser gives.
import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { OWN_ACCOUNT, RIGHT_TOPIC } from '../practice/seed.ts'
import { expect, test } from './fixtures.ts'
import { App, saveInto } from './support/app.ts'
import { faultsInBothColours } from './support/axe.ts'
import { runUpTo } from './support/renewal.ts'

const PASSPHRASE = 'correct horse battery staple 42'

test('by hand: what one has begun the other is told, and has', async ({ koshin, successor, words }, testInfo) => {
  const organisation = await koshin.rememberOrganisation({ name: 'Example Inc.', account: OWN_ACCOUNT })
  await koshin.remember({ runs: [runUpTo('portalUid', organisation, { startedBy: 'Hanako <b>' })] })
  const mine = new App(await koshin.newPage(), words)
  await mine.page.goto(koshin.url('desk.html#team'))
  await mine.press('team.byHand.instead')
  await mine.press('team.byHand.first')
  for (const field of ['#passphrase', '#passphrase-again']) await mine.page.locator(field).fill(PASSPHRASE)
  await mine.press('team.join.begin')
  await mine.says('team.byHand.take')
  await expect(mine.page.locator('main .button-main')).toHaveCount(1)
  const file = await saveInto(testInfo.outputDir, mine.page, () => mine.press('team.byHand.save'))
  expect(basename(file)).toMatch(/^koshin-[0-9a-f]{16}\.koshin-team\.txt$/)

  const theirs = new App(await successor.newPage(), words)
  await theirs.page.goto(successor.url('desk.html#team'))
  await theirs.press('team.byHand.instead')
  await test.step('a wrong passphrase joins nothing', async () => {
    await theirs.chooseFile(file)
    await expect(theirs.page.locator('#team-passphrase')).toBeFocused()
    await theirs.page.locator('#team-passphrase').fill(`${PASSPHRASE}x`)
    await theirs.press('team.join.join')
    await theirs.says('team.join.wrong')
    expect((await successor.records()).organisations).toEqual([])
  })
  await theirs.page.locator('#team-passphrase').fill(PASSPHRASE)
  await theirs.press('team.join.join')
  await theirs.press('team.byHand.save')
  await expect
    .poll(async () => (await successor.records()).organisations)
    .toMatchObject([{ topic: RIGHT_TOPIC, account: OWN_ACCOUNT, name: 'Example Inc.' }])

  await test.step('what is no file of a team is named, and the rest goes on', async () => {
    const letter = testInfo.outputPath('letter.koshin-team.txt')
    await writeFile(letter, 'Dear colleague')
    await theirs.chooseFile(letter)
    await theirs.says('team.refused.notOne.what')
    const faults = await faultsInBothColours(theirs.page, {}, (colorScheme) =>
      theirs.page.screenshot({ path: testInfo.outputPath(`team-${colorScheme}.png`), fullPage: true }),
    )
    expect(faults).toEqual([])
  })

  await test.step('the renewal that was begun on the first computer is said on the second', async () => {
    await theirs.press('general.back')
    await expect(theirs.page.getByText('A colleague (Hanako <b>) began this').first()).toBeVisible()
  })
})

test('a folder: its file is written after each change, and what is wrong with the folder is said', async ({
  koshin,
  words,
}, testInfo) => {
  const organisation = await koshin.rememberOrganisation({ name: 'Example Inc.' })
  const page = await koshin.newPage()
  // The browser's chooser can't be pressed by a test: it gives a folder that the browser keeps for this origin.
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory()
        return root.getDirectoryHandle('Shared by the team', { create: true })
      },
    })
  })
  const files = () =>
    page.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      const found: { name: string; at: number }[] = []
      // Koshin works here all the while: a folder it is about to make, and a file it is just replacing, are not there yet.
      const folder = await root.getDirectoryHandle('Shared by the team').catch(() => undefined)
      if (!folder) return found
      for await (const [name, handle] of folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
        const file = await handle.getFile().catch(() => undefined)
        if (file) found.push({ name, at: file.lastModified })
      }
      return found
    })
  const app = new App(page, words)
  await page.goto(koshin.url('desk.html#team'))
  await app.press('team.folder.choose')
  for (const field of ['#passphrase', '#passphrase-again']) await page.locator(field).fill(PASSPHRASE)
  await app.press('team.join.begin')
  await expect(page.getByText('Shared by the team')).toBeVisible()
  await expect.poll(async () => (await files()).length).toBe(1)
  const [first] = await files()
  await page.screenshot({ path: testInfo.outputPath('team-folder.png'), fullPage: true })

  await koshin.remember({ organisations: [{ ...organisation, account: OWN_ACCOUNT }] })
  await expect.poll(async () => (await files())[0]?.at ?? 0).toBeGreaterThan(first?.at ?? 0)

  await test.step('the folder is gone: said, with what to do, and the record here goes on', async () => {
    await page.evaluate(async () => {
      const root = await navigator.storage.getDirectory()
      await root.removeEntry('Shared by the team', { recursive: true })
    })
    await page.reload()
    await app.says('team.trouble.gone.what')
    await app.press('team.folder.chooseAgain')
    await expect.poll(async () => (await files()).length).toBe(1)
    await expect(page.getByText(words('team.trouble.gone.what'))).toHaveCount(0)
  })
})
