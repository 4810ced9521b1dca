// How long a page's own thread works on one list: with Koshin, and with the bare pass, on pages as new as each other.
import type { Page } from '@playwright/test'
import type { Found, Turns } from './page/turns.ts'
import { type Measurement, measured, median, pairedRatio } from './report.ts'
import { eventsDuring, threadClock } from './thread.ts'

/** How often a list is marked. */
const REPETITIONS = 9
/** Rounds more that are thrown away: the first ones run before the browser has compiled anything. */
const WARMING_UP = 4
/** What is drawn after the marking takes sixteen pictures to come to rest: that is waited for only in one of so many rounds. */
const WHOLE_EVERY = 4
const TARGET = 2

/**
 * `bare` reads from the page, once, the facts that Koshin reads from it, and whether they can be seen; it marks nothing and guards
 * nothing. What Koshin takes beyond that is its price.
 */
const SIDES = ['koshin', 'bare'] as const
type Side = (typeof SIDES)[number]

interface Times {
  /** Milliseconds of the thread for reading the page, and for setting all verdicts. */
  pass: number[]
  /** The same once more. */
  again: number[]
  /** All that the thread did until what was drawn had come to rest. */
  whole: number[]
  found: Found
}

/** Of the page in which the functions below are evaluated. */
declare const turnsOver: (right: string) => Turns
interface Holder {
  turns: Turns
}

/** Marks the list on this page, whose right row is known by this text; `script` has been bundled for it, and holds at least `least` rows. */
export async function timesOf(
  page: Page,
  { list, script, right, least }: { list: string; script: string; right: string; least: number },
): Promise<Measurement[]> {
  await page.evaluate(script)
  await page.evaluate((text) => void Object.assign(window, { turns: turnsOver(text) }), right)
  const session = await page.context().newCDPSession(page)
  const worked = await threadClock(session)
  const empty = (): Times => ({ pass: [], again: [], whole: [], found: { rows: 0, thisOne: 0 } })
  const times: Record<Side, Times> = { koshin: empty(), bare: empty() }

  const events = await eventsDuring(session, async () => {
    for (let round = 0; round < WARMING_UP + REPETITIONS; round++) {
      // Each comes first in its turn: what was swept up after one must not always fall to the same other.
      for (const at of SIDES.keys()) {
        const side = SIDES[(at + round) % SIDES.length] ?? 'bare'
        await page.evaluate((one) => (window as unknown as Holder).turns.prepare(one), side)
        const before = await worked()
        await page.evaluate(() => (window as unknown as Holder).turns.first())
        if (round >= WARMING_UP && round % WHOLE_EVERY === 0) {
          await page.evaluate(() => (window as unknown as Holder).turns.rest())
          times[side].whole.push((await worked()) - before)
        }
        times[side].found = await page.evaluate((one) => (window as unknown as Holder).turns.again(one), round)
      }
    }
  })
  for (const side of SIDES) {
    const of = (which: string): number[] =>
      events.flatMap(({ type, thread }) => (type === `${which}-${side}` ? thread : [])).slice(WARMING_UP)
    Object.assign(times[side], { pass: of('first'), again: of('again') })
  }
  check(list, times, least)
  return measurementsOf(list, times)
}

/** A pass that does not find what there is is no reading. */
function check(list: string, { koshin, bare }: Record<Side, Times>, least: number): void {
  if (koshin.pass.length !== REPETITIONS) throw new Error(`${list}: ${koshin.pass.length} passes are in the trace`)
  if (koshin.found.rows < least || bare.found.rows < least) {
    throw new Error(`${list}: ${koshin.found.rows} rows were made out, ${bare.found.rows} by the bare pass`)
  }
}

function measurementsOf(list: string, { koshin, bare }: Record<Side, Times>): Measurement[] {
  const compare = (what: keyof Omit<Times, 'found'>): Pick<Measurement, 'value' | 'unit' | 'from'> => ({
    value: pairedRatio(koshin[what], bare[what]),
    unit: 'times',
    from: {
      'Koshin ms': median(koshin[what]),
      'bare reading ms': median(bare[what]),
    },
  })
  const first = compare('pass')
  return [
    measured({
      name: `Marking ${list}`,
      ...first,
      target: TARGET,
      from: { ...first.from, rows: koshin.found.rows, 'this one': koshin.found.thisOne },
    }),
    measured({ name: `Marking ${list}, again`, ...compare('again') }),
    measured({ name: `Marking ${list}, until all is drawn`, ...compare('whole') }),
  ]
}
