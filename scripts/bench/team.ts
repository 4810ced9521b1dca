// A team of five with 1,000 organisations: bringing five records together, against reading them; both by one browser, in turn.
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Shared } from '../../lib/team/facts.ts'
import { bundle } from './bundle.ts'
import { changeIn, ORGANISATIONS, organisations, runsOf } from './many.ts'
import type { TeamTimes } from './page/team.ts'
import { emptyExtension, withPortal } from './portal.ts'
import { type Measurement, measured, median, pairedRatio } from './report.ts'

const ROUNDS = 7
const WARMING_UP = 2
/** Of the time in which the five records are read. */
const MOST_TIMES = 3

/** Of the page in which the function below is evaluated. */
declare const measureTeam: (shared: Shared, rounds: number) => Promise<TeamTimes>

/** Each organisation with the last of its renewals, and what that has changed. */
function sharedBy(count: number): Shared {
  const all: Organisation[] = organisations(count)
  const runs = all.flatMap((one, number) => runsOf(one, number).slice(0, 1))
  return { organisations: all, runs, journal: runs.map(changeIn) }
}

async function measureRecords(): Promise<Measurement[]> {
  const script = await bundle('team.ts')
  const times = await withPortal(await emptyExtension(), async ({ browser }) => {
    const page = await browser.context.newPage()
    await page.goto('https://identity.apple.com/pushcert/')
    await page.evaluate(script)
    return page.evaluate(([shared, rounds]) => measureTeam(shared, rounds), [
      sharedBy(ORGANISATIONS),
      ROUNDS + WARMING_UP,
    ] as const)
  })
  const [reading, merging] = [times.reading, times.merging].map((all) => all.slice(WARMING_UP))
  return [
    measured({
      name: `Bringing five records of ${ORGANISATIONS} organisations together, of reading them`,
      value: pairedRatio(merging, reading),
      unit: 'times',
      target: MOST_TIMES,
      from: {
        'merging ms': median(merging),
        'reading ms': median(reading),
        facts: times.facts,
        'file bytes': times.fileBytes,
        'records changed': times.changed,
      },
    }),
  ]
}

export { measureRecords as measureTeam }
