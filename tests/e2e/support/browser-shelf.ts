// A browser that one test has done with, kept for the next one that wishes for the same: it starts over, which takes less than a new one.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserWishes, type KoshinBrowser, openBrowser } from '../../../scripts/browser.ts'

/** A browser, with what it was opened with. */
export interface Opened {
  browser: KoshinBrowser
  wishes: BrowserWishes
}

/** Makes a profile of its own for the browser, and opens it. */
export async function openFresh(wishes: Omit<BrowserWishes, 'profile'>): Promise<Opened> {
  const profile = await mkdtemp(join(tmpdir(), 'koshin-test-'))
  const full = { ...wishes, profile }
  return { browser: await openBrowser(full), wishes: full }
}

/** Closes the browser, and takes its profile away. */
export async function closeForGood({ browser, wishes }: Opened): Promise<void> {
  await browser.close()
  await rm(wishes.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

/** Holds one browser at most: tests with the same wishes mostly follow one another. */
export class BrowserShelf {
  #kept: Opened | undefined

  /** The browser that was put back, as on the day of installation, where it is of these wishes; else a new one. */
  async take(wishes: Omit<BrowserWishes, 'profile'>, origins: string[]): Promise<Opened> {
    const kept = this.#kept
    this.#kept = undefined
    if (kept && isSame(kept.wishes, wishes)) {
      try {
        await kept.browser.startOver(origins)
        return kept
      } catch {
        // What the last test has done to it cannot be undone, e.g. an update that the browser did not take.
      }
    }
    if (kept) await closeForGood(kept)
    return openFresh({ ...wishes, canStartOver: true })
  }

  async putBack(opened: Opened): Promise<void> {
    await this.close()
    this.#kept = opened
  }

  async close(): Promise<void> {
    if (this.#kept) await closeForGood(this.#kept)
    this.#kept = undefined
  }
}

function isSame(had: BrowserWishes, wished: Omit<BrowserWishes, 'profile'>): boolean {
  const { profile: _, canStartOver: __, ...before } = had
  return JSON.stringify(before) === JSON.stringify(wished)
}
