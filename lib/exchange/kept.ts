// Keeps things in the browser's storage where neither a background that is dead nor a killed browser can lose them.
import { browser } from 'wxt/browser'

export interface Kept<Value> {
  /** Keeps it, in place of what was kept under this id. The browser has it as soon as this returns, though it is not awaited. */
  keep(id: string, value: Value): void
  forget(id: string): Promise<void>
  /** All that is kept. Nobody but the extension can write there. */
  all(): Promise<Value[]>
}

/** Things of one kind, whose keys begin with `prefix`; `complaint` is said where one cannot be kept. */
export function keptUnder<Value>(prefix: string, complaint: string): Kept<Value> {
  return {
    keep(id, value) {
      // Once the extension has been updated there is nowhere to keep it.
      const set = async (): Promise<void> => browser.storage.local.set({ [prefix + id]: value })
      set().catch((cause: unknown) => console.warn(complaint, cause))
    },
    forget: (id) => browser.storage.local.remove(prefix + id),
    async all() {
      const found = Object.entries(await browser.storage.local.get(null))
      return found.filter(([key]) => key.startsWith(prefix)).map(([, value]) => value as Value)
    },
  }
}
