// Reads the console's page in the tab in front, when the user asks for it.
import * as v from 'valibot'
import type { ConsoleReading } from '../../consoles/types.ts'
import { understandPage } from '../../consoles/understanding/understand.ts'
import { ConsolePage } from '../../model/console-reading.ts'
import { answersOf, problemOf, type TabProblem, tabInFront } from '../tab-in-front.ts'

/** Why there is nothing to show; words: `readTab.<problem>`. */
export type ReadTabProblem = TabProblem | 'nothingFound'

export interface TabReading {
  /** Of the tab, where the browser tells. */
  url?: string
  /** One for each frame that shows something. */
  readings: ConsoleReading[]
  problem?: ReadTabProblem
}

/** Reads every frame of the tab in front. What stands in the way is an answer, not an exception. */
export async function readTabInFront(): Promise<TabReading> {
  const tab = await tabInFront()
  if (tab?.id === undefined) return { readings: [], problem: 'noTab' }
  const about = tab.url ? { url: tab.url } : {}
  try {
    const readings = (await answersOf(tab.id, '/console-reader.js'))
      .map((answer) => v.safeParse(ConsolePage, answer))
      .flatMap((parsed) => (parsed.success ? [understandPage(parsed.output)] : []))
      .filter((reading) => Object.values(reading).some((found) => (found?.length ?? 0) > 0))
    return { ...about, readings, ...(readings.length === 0 && { problem: 'nothingFound' as const }) }
  } catch (error) {
    return { ...about, readings: [], problem: problemOf(error) }
  }
}

/** What all frames of a tab show, as one reading. */
export function allFrames({ readings }: Pick<TabReading, 'readings'>): ConsoleReading {
  return {
    topics: readings.flatMap(({ topics }) => topics),
    codes: readings.flatMap(({ codes = [] }) => codes),
    otherCodes: readings.flatMap(({ otherCodes = [] }) => otherCodes),
    expiries: readings.flatMap(({ expiries }) => expiries),
    doubtful: readings.flatMap(({ doubtful = [] }) => doubtful),
    otherDates: readings.flatMap(({ otherDates = [] }) => otherDates),
    accounts: readings.flatMap(({ accounts = [] }) => accounts),
  }
}
