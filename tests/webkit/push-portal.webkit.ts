// In WebKit: the rows of Apple's push portal are told apart in every markup, every wrong press is held, and the right one passes and is ticked.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { takeAway, temporaryFolder } from '../../scripts/temporary.ts'
import { runUpTo } from '../e2e/support/renewal.ts'
import { UNGROUPED } from '../practice/push-portal/grid/ungrouped.ts'
import { MARKUPS } from '../practice/push-portal/switches.ts'
import { CONSEQUENCES, ORGANISATION, RIGHT, ROWS } from '../support/other-browsers.ts'
import { BY_CLICK, bannerSays, chooseFiles, control, isHeldInEveryWay, MAIN_WAYS, verdicts, waitFor } from './page.ts'
import { openWebKit, type WebKit } from './webkit.ts'

let webkit: WebKit
let folder: string

beforeAll(async () => {
  folder = await temporaryFolder('files')
  webkit = await openWebKit()
  await webkit.remember({ organisations: [ORGANISATION], currentOrganisation: ORGANISATION.id })
})
afterAll(async () => {
  await webkit?.close()
  await takeAway(folder)
})

const happened = () => webkit.practice.world.log.filter(({ what }) => CONSEQUENCES.includes(what))

/** Opens the list, and every i that has to be, so that every row has been read. */
async function readList(markup: string, says = 'found'): Promise<void> {
  const { driver, portal } = webkit
  await portal(`?markup=${markup}`)
  await waitFor(driver, 'document.querySelectorAll("[data-koshin-verdict]").length === arguments[0]', ROWS.length)
  // From the bottom up: what an i has opened lies over the rows below.
  for (const row of [...ROWS.keys()].reverse()) {
    if ((await verdicts(driver))[row] !== 'not-read') continue
    await (await control(driver, ['i', 'Info', 'Information'], row)).click()
    const isRead = 'document.querySelectorAll("[data-koshin-verdict]")[arguments[0]]?.dataset.koshinVerdict'
    await waitFor(driver, `/this-one$/.test(${isRead})`, row)
  }
  await bannerSays(driver, says)
  await driver.executeScript('for (const panel of document.querySelectorAll("[data-panel]")) panel.hidden = true')
}

const EXPECTED = ROWS.map((_, row) => (row === RIGHT ? 'this-one' : 'not-this-one'))

it.each(MARKUPS)('the %s build: the one right row is marked, all wrong presses are held', async (markup) => {
  const { driver } = webkit
  await readList(markup)
  expect(await verdicts(driver)).toEqual(EXPECTED)
  const before = happened().length
  expect(await isHeldInEveryWay(driver, () => control(driver, 'Renew', RIGHT === 0 ? 1 : 0))).toBeGreaterThan(7)
  await isHeldInEveryWay(driver, () => control(driver, 'Revoke', RIGHT), BY_CLICK)
  await isHeldInEveryWay(driver, () => control(driver, 'Create a Certificate'), BY_CLICK)
  expect(happened().slice(before)).toEqual([])
})

it.each(UNGROUPED)('the %s build, where no element stands around a row, is read by its lines', async (markup) => {
  const { driver } = webkit
  await readList(markup)
  expect(await verdicts(driver)).toEqual(EXPECTED)
  const before = happened().length
  await isHeldInEveryWay(driver, () => control(driver, 'Renew', RIGHT === 0 ? 1 : 0), MAIN_WAYS)
  expect(happened().slice(before)).toEqual([])
})

it('Renew on the right row passes at the first press and is ticked; what is no signing request is held at Upload', async () => {
  const { driver } = webkit
  await webkit.remember({ runs: [runUpTo('renew', ORGANISATION, { id: 'the run' })] })
  await readList('table', 'pressRenew')
  await (await control(driver, 'Renew', RIGHT)).click()
  await bannerSays(driver, 'chooseFile')
  expect(happened().map(({ what }) => what)).toContain('renew-opened')
  const letter = join(folder, 'letter.txt')
  await writeFile(letter, 'Dear Apple')
  const before = happened().length
  await chooseFiles(driver, letter)
  await expect.poll(() => webkit.host.wishes.put).toEqual(['/document-reader.js'])
  await isHeldInEveryWay(driver, () => control(driver, 'Upload'), MAIN_WAYS)
  expect(happened().slice(before)).toEqual([])
  expect((await webkit.records()).runs[0]?.ticks.renew?.by).toBe('page')
})
