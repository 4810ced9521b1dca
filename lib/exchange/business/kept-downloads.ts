// Downloads of tokens that went through and may not be on record yet: kept where neither a background that is dead nor a browser
// that is killed can lose them, and where every frame of every tab sees them at once.
import { browser } from 'wxt/browser'
import type { KeptDownload } from '../../model/kept-download.ts'

const PREFIX = 'token-download.'

/** Keeps one, in place of what was kept under its id. The browser has it as soon as this returns, though it is not awaited. */
export function keepDownload(download: KeptDownload): void {
  // Once the extension has been updated there is nowhere to keep it.
  const keep = async (): Promise<void> => browser.storage.local.set({ [PREFIX + download.id]: download })
  keep().catch((cause: unknown) => console.warn('Koshin could not keep a download.', cause))
}

export async function forgetDownload(id: string): Promise<void> {
  await browser.storage.local.remove(PREFIX + id)
}

/** All that are kept. Nobody but the extension can write there. */
export async function keptDownloads(): Promise<KeptDownload[]> {
  const all = Object.entries(await browser.storage.local.get(null))
  return all.filter(([key]) => key.startsWith(PREFIX)).map(([, value]) => value as KeptDownload)
}

/** Tells all that are kept, now and whenever that changes. */
export function followKeptDownloads(hear: (downloads: KeptDownload[]) => void): void {
  const tell = (): void => void keptDownloads().then(hear, () => undefined)
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) tell()
  })
  tell()
}
