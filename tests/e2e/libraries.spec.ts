// What a page of Koshin loads: few files, and libraries that only a few need, Yjs and the reader of tables, only where a team or a table is looked at in a tab.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { EDITIONS } from '../../scripts/build.ts'
import { holdersOf, loadedBy, scriptsIn } from '../../scripts/built-scripts.ts'
import { editionFolder } from '../../scripts/edition.ts'
import { expect, test } from './fixtures.ts'
import { App } from './support/app.ts'
import { ORGANISATION, standAt } from './support/screens.ts'

/** What stands in the library's own code, and in nothing else. */
const MARKS = { Yjs: '__ $YJS$ __', 'csv-parse': 'CSV_MAX_RECORD_SIZE' } as const

for (const name of ['chrome', 'firefox', 'safari', 'practice'] as const) {
  for (const [library, mark] of Object.entries(MARKS)) {
    test(`${library} is loaded by no page and no script of the ${name} edition from the start`, async () => {
      const root = EDITIONS[name]
      const holders = await holdersOf(root, mark)
      expect(holders.filter((path) => !path.startsWith('chunks/'))).toEqual([])
      const pages = ['desk.html', 'popup.html', ...(name === 'safari' ? [] : ['sidepanel.html'])]
      // The background, and what stands in Apple's pages, in consoles, or is put there once a file is chosen.
      const scripts = (await scriptsIn(root)).filter((path) => !path.startsWith('chunks/'))
      expect(scripts).toEqual(expect.arrayContaining(['background.js', 'business-portal.js', 'push-portal.js']))
      for (const path of [...pages, ...scripts]) {
        const loaded = await loadedBy(root, path)
        expect(
          loaded.filter((one) => holders.includes(one)),
          path,
        ).toEqual([])
      }
      for (const path of scripts) expect(await readFile(join(root, path), 'utf8'), path).not.toMatch(/\bimport\s*\(/)
    })
  }
}

/** Files from a page's address to its first screen; each costs the browser more than what stands in it. */
const FEW = 16

for (const place of ['popup.html', 'desk.html'] as const) {
  test(`${place} opens with a few files`, async ({ koshin, words }) => {
    await koshin.remember({ organisations: [ORGANISATION], currentOrganisation: ORGANISATION.id })
    const app = new App(await koshin.newPage(), words)
    const loaded = watchLoads(app.page)
    await app.page.goto(koshin.url(place))
    await expect(app.button('home.start')).toBeVisible()
    expect(loaded.size).toBeLessThanOrEqual(FEW)
  })
}

const SCREENS = [
  { view: 'team', library: 'Yjs', place: 'team', popup: 'team.inDesk', desk: 'team.folder.title' },
  { view: 'customers', library: 'csv-parse', place: 'customers', popup: 'frame.openDesk', desk: 'customers.takeTitle' },
] as const

for (const { view, library, place, popup, desk } of SCREENS) {
  test(`${library} is not loaded by the popup that shows ${view}, and is by Koshin in a tab`, async ({
    koshin,
    words,
    language,
  }) => {
    const holders = await holdersOf(editionFolder(language), MARKS[library])
    await koshin.remember({ organisations: [ORGANISATION], currentOrganisation: ORGANISATION.id })
    const app = new App(await koshin.newPage(), words)
    const loaded = watchLoads(app.page)
    const held = () => holders.filter((path) => loaded.has(path))
    await app.page.goto(koshin.url('popup.html'))
    await standAt(app.page, { draft: { view } })
    await app.page.goto(koshin.url('popup.html'))
    await app.says(popup)
    expect(held()).toEqual([])
    await app.page.goto(koshin.url(`desk.html#${place}`))
    await app.says(desk)
    if (view === 'customers') {
      await app.chooseFile({
        name: 'customers.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('Organisation,UID\nA,B\n'),
      })
    }
    await expect.poll(held).toEqual(holders)
  })
}

/** The scripts that the page loads from now on. */
function watchLoads(page: Page): Set<string> {
  const loaded = new Set<string>()
  page.on('request', (request) => loaded.add(new URL(request.url()).pathname.slice(1)))
  return loaded
}
