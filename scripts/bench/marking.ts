// How long Koshin takes to mark a list of 1,000 rows, against a bare pass that reads the same from the same page.
import { MARKUPS } from '../../tests/practice/push-portal/switches.ts'
import { bundle } from './bundle.ts'
import { timesOf } from './marking-times.ts'
import { emptyExtension, withPortal } from './portal.ts'
import type { Measurement } from './report.ts'

const ROWS = 1_000

export async function measureMarking(): Promise<Measurement[]> {
  const script = await bundle('marking.ts')
  return withPortal(await emptyExtension(), async ({ practice, list }) => {
    const measurements: Measurement[] = []
    for (const markup of MARKUPS) {
      const page = await list(`?markup=${markup}&rows=${ROWS}`)
      const certificates = [...practice.world.accounts.values()].flatMap((account) => account.certificates)
      const right = certificates.find(({ id }) => id === `g${ROWS / 2}`)?.topic ?? ''
      measurements.push(...(await timesOf(page, { list: `${ROWS} rows, ${markup}`, script, right, least: ROWS })))
      await page.close()
    }
    return measurements
  })
}
