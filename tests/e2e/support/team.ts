// A team as its members handle it in a test: begun or joined by a real folder, and its files as they lie there.
import { readdir } from 'node:fs/promises'
import type { Locator } from '@playwright/test'
import type { Words } from '../../../scripts/tour/words.ts'
import { App } from './app.ts'
import { dropOn } from './drop.ts'
import type { Koshin } from './koshin.ts'

export const PASSPHRASE = 'correct horse battery staple 42'

/** The names of the team's files in this folder, in their order. */
export async function teamFiles(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.koshin-team.txt')).sort()
}

/** Koshin's screen of the team, in a tab. */
export async function openTeam(koshin: Pick<Koshin, 'newPage' | 'url'>, words: Words): Promise<App> {
  const app = new App(await koshin.newPage(), words)
  await app.page.goto(koshin.url('desk.html#team'))
  return app
}

/** Drops the folder, in which there is no file of a team, and begins one. */
export async function beginTeam(app: App, folder: string): Promise<void> {
  await dropOn(app.page.locator('.drop'), folder)
  await app.says('team.join.first')
  for (const field of ['#passphrase', '#passphrase-again']) await app.page.locator(field).fill(PASSPHRASE)
  await app.press('team.join.begin')
  await app.says('team.colleagues')
}

/** Drops the folder, in which there are so many files of the team, and types the passphrase. `says` is what stands there then. */
export async function joinTeam(
  app: App,
  folder: string,
  files: number,
  passphrase = PASSPHRASE,
  says = 'team.colleagues',
): Promise<void> {
  await dropOn(app.page.locator('.drop'), folder)
  await app.says('team.join.lead', String(files))
  await app.page.locator('#team-passphrase').fill(passphrase)
  await app.press('team.join.join')
  await app.says(says)
}

/** Two browsers on one folder: the first has begun the team, the other has joined it. `own` is the name of the first one's file. */
export async function teamOfTwo(
  first: Pick<Koshin, 'newPage' | 'url'>,
  other: Pick<Koshin, 'newPage' | 'url'>,
  folder: string,
  words: Words,
): Promise<{ mine: App; theirs: App; own: string }> {
  const mine = await openTeam(first, words)
  await beginTeam(mine, folder)
  const [own = ''] = await teamFiles(folder)
  const theirs = await openTeam(other, words)
  await joinTeam(theirs, folder, 1)
  return { mine, theirs, own }
}

/** What the screen says of one file. */
export function fileRow(app: App, name: string): Locator {
  return app.page.locator('.team-files > li').filter({ hasText: name })
}
