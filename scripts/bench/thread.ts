// What Chromium itself tells of a page's own thread: how long it worked, whatever else the machine was busy with.
import type { CDPSession } from '@playwright/test'

/** One event that was given to the page's listeners, with all that they did before it was over; milliseconds. */
export interface Dispatched {
  type: string
  /** The processor's time of the page's thread. */
  thread: number
  /** By the clock. */
  clock: number
}

/** An event as the trace has it: microseconds, by the clock and of the thread's own time. */
interface TraceEvent {
  name: string
  ts: number
  dur?: number
  tdur?: number
  args: { data?: { type?: string } }
}

/** Every event that the page's listeners got while this was done, in order. */
export async function eventsDuring(session: CDPSession, work: () => Promise<void>): Promise<Dispatched[]> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }): void => void events.push(...(value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  })
  await work()
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  return events
    .filter(({ name }) => name === 'EventDispatch')
    .toSorted((one, other) => one.ts - other.ts)
    .map(({ args, dur = 0, tdur = 0 }) => ({ type: args.data?.type ?? '', thread: tdur / 1_000, clock: dur / 1_000 }))
}

/** Gives what tells how many milliseconds of the processor's time the page's thread has worked, the browser's own part included. */
export async function threadClock(session: CDPSession): Promise<() => Promise<number>> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? Number.NaN) * 1_000
  }
}
