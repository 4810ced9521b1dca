// Tells the other contexts (popup, desk, side panel, background, content scripts) that the records have changed.
import { browser } from 'wxt/browser'

const REVISION = 'recordsRevision'

/** Announces a write. Never fails: the write itself stands, whoever hears of it. */
export async function recordsChanged(): Promise<void> {
  try {
    // Random, not counted: two contexts that write at once must not arrive at the same value, which would be no change.
    await browser.storage.local.set({ [REVISION]: crypto.randomUUID() })
  } catch (cause) {
    console.warn('Koshin could not announce a change of its records.', cause)
  }
}

/** Calls `listener` after every write, this context's own included. Gives the function that ends it. */
export function onRecordsChanged(listener: () => void): () => void {
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && REVISION in changes) listener()
  }
  browser.storage.onChanged.addListener(hear)
  return () => browser.storage.onChanged.removeListener(hear)
}
