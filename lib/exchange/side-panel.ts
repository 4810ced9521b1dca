// Whether the side panel can be opened without harm: Chromium 156 crashes where it was permitted only since the browser began.
import { browser } from 'wxt/browser'

const KEY = 'panelReady'

/** To be called when the browser, or this extension in it, begins: a permission that is there now was there from the start. */
export async function notePanelAtStart(): Promise<void> {
  const ready = await browser.permissions.contains({ permissions: ['sidePanel'] })
  await browser.storage.session.set({ [KEY]: ready })
}

/** True where the permission for the side panel has been there since the browser began. */
export async function isPanelReady(): Promise<boolean> {
  const found = await browser.storage.session.get(KEY)
  return found[KEY] === true
}
