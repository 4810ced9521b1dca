// Downloads of tokens that went through and may not be on record yet: kept where neither a background that is dead nor a browser
// that is killed can lose them, and where every frame of every tab sees them at once.
import { browser } from 'wxt/browser'
import type { KeptDownload } from '../../model/kept-download.ts'
import { keptUnder } from '../kept.ts'

const PREFIX = 'token-download.'

const kept = keptUnder<KeptDownload>(PREFIX, 'Koshin could not keep a download.')

/** Keeps one, in place of what was kept under its id. */
export const keepDownload = (download: KeptDownload): void => kept.keep(download.id, download)

export const forgetDownload = kept.forget

/** All that are kept. */
export const keptDownloads = kept.all

/** Tells all that are kept, now and whenever that changes. */
export function followKeptDownloads(hear: (downloads: KeptDownload[]) => void): void {
  const tell = (): void => void keptDownloads().then(hear, () => undefined)
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) tell()
  })
  tell()
}
