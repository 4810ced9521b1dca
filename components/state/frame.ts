// Which of its three frames the app is drawn in, and how to get from one to another.
import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'

export type Frame = 'popup' | 'sidepanel' | 'desk'

export const frame = signal<Frame>('popup')

/** What follows the desk's address where it is to open with the screen for many files. */
export const FILES_PLACE = '#files'

/** Opens the same app as a full tab, on the screen for many files where that is wanted; a popup closes by itself then. */
export async function openDesk(place: '' | typeof FILES_PLACE = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/desk.html') + place })
  if (frame.value === 'popup') window.close()
}

/** Opens a web page in a new tab. The popup stays where the browser lets it. */
export async function openPage(url: string): Promise<void> {
  await browser.tabs.create({ url })
}

/** True where this browser and this build have a side panel, whether or not it has been permitted yet. */
export function hasSidePanel(): boolean {
  return 'side_panel' in browser.runtime.getManifest() && typeof browser.permissions?.request === 'function'
}

let windowId: number | undefined
let panelReady = false

/** Learns beforehand what a click must know at once: a side panel may only be opened straight from it. */
export async function readWindow(): Promise<void> {
  // Decided when it is built: nothing of it is left in Safari's edition.
  if (import.meta.env.BROWSER === 'safari') return
  windowId = (await browser.windows?.getCurrent())?.id
  const { isPanelReady } = await import('../../lib/exchange/side-panel.ts')
  panelReady = await isPanelReady()
}

/**
 * Opens the app as a side panel, or asks for the permission. Call it straight from a click. `later`: permitted now, and to be
 * opened from the browser's next start on. `refused`: the user said no, nothing is wrong. `failed`: the desk always can.
 */
export async function openSidePanel(): Promise<'opened' | 'later' | 'refused' | 'failed'> {
  if (import.meta.env.BROWSER === 'safari') return 'failed'
  try {
    if (!panelReady) return (await browser.permissions.request({ permissions: ['sidePanel'] })) ? 'later' : 'refused'
    if (!browser.sidePanel || windowId === undefined) return 'failed'
    await browser.sidePanel.open({ windowId })
    return 'opened'
  } catch {
    return 'failed'
  }
}
