// Browsers that tests have done with, kept for those that wish for the same: one that starts over takes less than a new one.
import { type BrowserWishes, type KoshinBrowser, openBrowser } from '../../../scripts/browser.ts'
import { takeAway, temporaryFolder } from '../../../scripts/temporary.ts'

/** A browser, with what it was opened with. */
export interface Opened {
  browser: KoshinBrowser
  wishes: BrowserWishes
}

/** Makes a profile of its own for the browser, and opens it. */
export async function openFresh(wishes: Omit<BrowserWishes, 'profile'>): Promise<Opened> {
  const profile = await temporaryFolder('test')
  const full = { ...wishes, profile }
  return { browser: await openBrowser(full), wishes: full }
}

/** Closes the browser, and takes its profile away. */
export async function closeForGood({ browser, wishes }: Opened): Promise<void> {
  await browser.close()
  await takeAway(wishes.profile)
}

/** One for each language, and one in which something else is otherwise: an empty browser costs memory, but no time. */
const ROOM = 3

/** Holds browsers that are empty, with a Koshin that knows nothing or without it; the one that was put back last comes first. */
export class BrowserShelf {
  readonly #kept: Opened[] = []

  /** A browser of these wishes, as on the day of installation: one that was put back where there is one, else a new one. */
  async take(wishes: Omit<BrowserWishes, 'profile'>): Promise<Opened> {
    const place = this.#kept.findIndex((one) => isSame(one.wishes, wishes))
    const [kept] = place < 0 ? [] : this.#kept.splice(place, 1)
    if (!kept) return openFresh({ ...wishes, canStartOver: true })
    try {
      await kept.browser.begin()
      return kept
    } catch {
      await closeForGood(kept)
      return openFresh({ ...wishes, canStartOver: true })
    }
  }

  /** Clears the browser, of what the sites at `origins` have stored too, and keeps it. */
  async putBack(opened: Opened, origins: string[]): Promise<void> {
    try {
      await opened.browser.clear(origins)
    } catch {
      // What the test has done to it cannot be undone, e.g. an update that the browser did not take.
      return closeForGood(opened)
    }
    this.#kept.unshift(opened)
    for (const one of this.#kept.splice(ROOM)) await closeForGood(one)
  }

  async close(): Promise<void> {
    await Promise.all(this.#kept.splice(0).map(closeForGood))
  }
}

function isSame(had: BrowserWishes, wished: Omit<BrowserWishes, 'profile'>): boolean {
  const { profile: _, canStartOver: __, ...before } = had
  return JSON.stringify(before) === JSON.stringify(wished)
}
