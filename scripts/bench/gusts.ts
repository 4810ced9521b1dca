// One storm of changes over a page or a frame: how long it takes by the clock, and how much of the thread's own time.
import type { Frame, Page } from '@playwright/test'
import { threadClock } from './thread.ts'

const CHANGES = 10_000

export interface StormTimes {
  /** Milliseconds from the first change to the end of the last piece, all waiting for frames included. */
  whole: number
  /** Milliseconds of processor time of the page's thread, Koshin and the browser's own part included. */
  tasks: number
}

/** Gives what lets the storm go over a page or a frame, in so many pieces, and times it. */
export async function stormOver(target: Page | Frame): Promise<(pieces: number) => Promise<StormTimes>> {
  const page = 'page' in target ? target.page() : target
  const session = await page.context().newCDPSession(page)
  const worked = await threadClock(session)
  return async (pieces) => {
    await target.evaluate(rest)
    const before = await worked()
    const whole = await target.evaluate(unleash, { changes: CHANGES, pieces })
    return { whole, tasks: (await worked()) - before }
  }
}

/** What the browser itself takes for keeping a list of all changes, whoever reads it: has it do so from now on. */
export function watchIdly(target: Page | Frame): Promise<void> {
  return target.evaluate(() => {
    const observer = new MutationObserver(() => {})
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
  })
}

/** Runs in the page. */
function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300))
}

/**
 * Runs in the page. Adds, fills, marks and removes elements beside the list, piece by piece, and has the page laid out after
 * each; a piece ends when the page is free again.
 */
async function unleash({ changes, pieces }: { changes: number; pieces: number }): Promise<number> {
  const place = document.createElement('div')
  document.body.append(place)
  const channel = new MessageChannel()
  const turn = () =>
    new Promise<void>((resolve) => {
      channel.port1.onmessage = () => resolve()
      channel.port2.postMessage('')
    })
  const began = performance.now()
  let kept: HTMLElement | undefined
  for (let piece = 0; piece < pieces; piece++) {
    for (let change = 0; change < changes / pieces; change++) {
      const kind = change % 5
      if (kind === 0) {
        kept = document.createElement('p')
        kept.textContent = `Line ${change}`
        place.append(kept)
      } else if (kind === 1) kept?.setAttribute('class', `c${change % 7}`)
      else if (kind === 2) kept?.firstChild?.replaceWith(`Text ${change}`)
      else if (kind === 3) kept?.setAttribute('title', `Title ${change}`)
      else if (place.childElementCount > 40) place.firstElementChild?.remove()
      else kept?.setAttribute('style', 'opacity: 0.5')
    }
    void place.offsetHeight
    await turn()
    if (pieces > 1) await new Promise((resolve) => requestAnimationFrame(resolve))
  }
  const whole = performance.now() - began
  place.remove()
  // What is still to be read is part of the storm: a guard looks after 600 ms at the latest whether it is over.
  await new Promise((resolve) => setTimeout(resolve, 750))
  return whole
}
