// The longest frame of the desk while 200 files are read and judged at once: the page must go on answering.

import { manyFiles, manyOrganisations } from '../../tests/e2e/support/many-files.ts'
import { writeRecords } from '../../tests/e2e/support/records.ts'
import { loadAuthority } from '../../tests/practice/authority.ts'
import { EDITIONS } from '../build.ts'
import { type Frames, framesDuring } from './frames.ts'
import { withPortal } from './portal.ts'
import { type Measurement, measured, median } from './report.ts'

const FILES = 200
const ORGANISATIONS = 50
const REPETITIONS = 4
const TARGET = 100

export async function measureFiles(): Promise<Measurement[]> {
  const organisations = manyOrganisations(ORGANISATIONS)
  const files = await manyFiles(await loadAuthority(), organisations, FILES)
  const all = await withPortal(EDITIONS.practice, async ({ browser }) => {
    const page = await browser.context.newPage()
    const address = `chrome-extension://${browser.extensionId}/desk.html`
    await page.goto(address)
    await writeRecords(page, { organisations, currentOrganisation: 'many-0' })
    const rounds: Frames[] = []
    for (let round = 0; round < REPETITIONS; round++) {
      await page.goto('about:blank')
      await page.goto(`${address}#files`)
      const input = page.locator('input[type=file][multiple]')
      await input.waitFor({ state: 'attached' })
      // From the choice to the last answer.
      const watched = { on: 'change', until: '.file', count: FILES } as const
      rounds.push(await framesDuring(page, watched, () => input.setInputFiles(files)))
    }
    return rounds
  })
  const value = Math.max(...all.map(({ longest: [first = 0] }) => first))
  const from = {
    rounds: all.map(({ longest: [first = 0] }) => Math.round(first)).join(' / '),
    'second longest ms': median(all.map(({ longest: [, second = 0] }) => second)),
    'all files ms': median(all.map(({ whole }) => whole)),
  }
  return [measured({ name: `Longest frame with ${FILES} files`, value, unit: 'milliseconds', target: TARGET, from })]
}
