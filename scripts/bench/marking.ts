// How long Koshin takes to mark a list of 1,000 rows, against a bare pass over the same document that only looks for the UID.
import { MARKUPS } from '../../tests/practice/push-portal/switches.ts'
import { bundle } from './bundle.ts'
import { measurementsOf, REPETITIONS, WARMING_UP } from './marking-times.ts'
import type { MarkingTimes } from './page/copies.ts'
import { emptyExtension, withPortal } from './portal.ts'
import type { Measurement } from './report.ts'

const ROWS = 1_000

/** Of the page in which the functions below are evaluated. */
declare const measureMarking: (topic: string, repetitions: number) => Promise<MarkingTimes>

async function measureList(): Promise<Measurement[]> {
  const script = await bundle('marking.ts')
  return withPortal(await emptyExtension(), async ({ practice, list }) => {
    const measurements: Measurement[] = []
    for (const markup of MARKUPS) {
      const page = await list(`?markup=${markup}&rows=${ROWS}`)
      const certificates = [...practice.world.accounts.values()].flatMap((account) => account.certificates)
      const topic = certificates.find(({ id }) => id === `g${ROWS / 2}`)?.topic ?? ''
      await page.evaluate(script)
      const times = await page.evaluate(([uid, count]) => measureMarking(uid, count), [
        topic,
        REPETITIONS + WARMING_UP,
      ] as const)
      await page.close()
      if (times.rows < ROWS) throw new Error(`Only ${times.rows} rows were made out in the ${markup} markup`)
      measurements.push(...measurementsOf(`${ROWS} rows, ${markup}`, times))
    }
    return measurements
  })
}

export { measureList as measureMarking }
