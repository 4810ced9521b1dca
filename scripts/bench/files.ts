// The longest frame of the desk while 200 files are read and judged at once: the page must go on answering.

import { manyFiles, manyOrganisations } from '../../tests/e2e/support/many-files.ts'
import { writeRecords } from '../../tests/e2e/support/records.ts'
import { loadAuthority } from '../../tests/practice/authority.ts'
import { EDITIONS } from '../build.ts'
import { withPortal } from './portal.ts'
import { type Measurement, measured, median } from './report.ts'

const FILES = 200
const ORGANISATIONS = 50
const REPETITIONS = 7
const TARGET = 100

interface Frames {
  /** Milliseconds between two frames, the longest first. */
  longest: number[]
  /** Milliseconds from the choice to the last answer. */
  whole: number
}

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
      await page.evaluate(watch, FILES)
      await input.setInputFiles(files)
      rounds.push(await page.evaluate(() => (window as unknown as { frames: Promise<Frames> }).frames))
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

/** Runs in the page. Begins at the choice of files and ends at the frame in which all of them are listed. */
function watch(count: number): void {
  const holder = window as unknown as { frames: Promise<Frames> }
  holder.frames = new Promise((resolve) => {
    document.addEventListener(
      'change',
      () => {
        const began = performance.now()
        const gaps: number[] = []
        let last = began
        const frame = () => {
          const now = performance.now()
          gaps.push(now - last)
          last = now
          if (document.querySelectorAll('.file').length < count) requestAnimationFrame(frame)
          else resolve({ longest: gaps.sort((one, other) => other - one).slice(0, 5), whole: now - began })
        }
        requestAnimationFrame(frame)
      },
      { capture: true, once: true },
    )
  })
}
