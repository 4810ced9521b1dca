// The frames of a page while it has much to do: the longest of them tells whether it went on answering.
import type { Page } from '@playwright/test'

export interface Frames {
  /** Milliseconds between two frames, the longest first. */
  longest: number[]
  /** Milliseconds from the beginning to the end. */
  whole: number
}

/** What begins it, and what stands there at its end: so many elements of this selector. */
export interface Watched {
  on: 'change' | 'click'
  until: string
  count: number
}

/** Does what begins it, and gives the frames until its end. */
export async function framesDuring(page: Page, watched: Watched, begin: () => Promise<void>): Promise<Frames> {
  await page.evaluate(watch, watched)
  await begin()
  return page.evaluate(() => (window as unknown as { frames: Promise<Frames> }).frames)
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  /** Of a task, the processor's time in microseconds; of a thread's name, the name. */
  tdur?: number
  args?: { name?: string }
}

/**
 * The longest task of the page's own thread meanwhile, in milliseconds of the processor's time: what a frame takes besides, the
 * processor was with somebody else.
 */
export async function longestTaskDuring(page: Page, work: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()
  if (!browser) throw new Error('Playwright gives no hold of the browser behind a persistent context')
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
  await work()
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString('utf8'))
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && threads.has(`${pid} ${tid}`),
  )
  if (tasks.length === 0) throw new Error('The trace tells of no task: Chromium must name them otherwise now')
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000
}

/** Runs in the page. */
function watch({ on, until, count }: Watched): void {
  const holder = window as unknown as { frames: Promise<Frames> }
  holder.frames = new Promise((resolve) => {
    document.addEventListener(
      on,
      () => {
        const began = performance.now()
        const gaps: number[] = []
        let last = began
        const frame = () => {
          const now = performance.now()
          gaps.push(now - last)
          last = now
          if (document.querySelectorAll(until).length < count) requestAnimationFrame(frame)
          else resolve({ longest: gaps.sort((one, other) => other - one).slice(0, 5), whole: now - began })
        }
        requestAnimationFrame(frame)
      },
      { capture: true, once: true },
    )
  })
}
