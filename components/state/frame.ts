// Which of its three frames the app is drawn in, and how to get from one to another.
import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { openTab } from '../../lib/doors/pages.ts'
import type { Place } from '../../lib/doors/places.ts'
import { openNew, signingIn } from './opened-tabs.ts'

export type Frame = 'popup' | 'sidepanel' | 'desk'

export const frame = signal<Frame>('popup')

/** Opens the same app as a full tab, on a screen that needs one where that is wanted; a popup closes by itself then. */
export async function openDesk(place?: Place): Promise<void> {
  await openTab(place)
  if (frame.value === 'popup') window.close()
}

/**
 * Shows a web page: the tab in which its site is open already, or asks for a sign-in, where the browser tells, else a new one. The
 * popup stays where the browser lets it.
 */
export async function openPage(url: string): Promise<void> {
  const { origin } = new URL(url)
  const tabs = await browser.tabs.query({ url: `${origin}/*` }).catch(() => [])
  const latest = tabs.toSorted((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0)).find(({ id }) => id)
  const open = latest ?? (await signingIn(origin))
  if (open?.id === undefined) return openNew(url)
  await browser.tabs.update(open.id, { active: true })
  if (open.windowId !== undefined) await browser.windows?.update(open.windowId, { focused: true })
}

/** True where this browser and this build have a side panel. */
export function hasSidePanel(): boolean {
  return 'side_panel' in browser.runtime.getManifest()
}

let windowId: number | undefined

/** Learns beforehand what a click must know at once: a side panel may only be opened straight from it. */
export async function readWindow(): Promise<void> {
  // Decided when it is built: nothing of it is left in Safari's edition.
  if (import.meta.env.BROWSER === 'safari') return
  windowId = (await browser.windows?.getCurrent())?.id
}

/** Opens the app as a side panel; a popup closes then. Call it straight from a click. False where it cannot be opened: the desk always can. */
export async function openSidePanel(): Promise<boolean> {
  if (import.meta.env.BROWSER === 'safari') return false
  try {
    if (!browser.sidePanel || windowId === undefined) return false
    await browser.sidePanel.open({ windowId })
    if (frame.value === 'popup') window.close()
    return true
  } catch (cause) {
    console.warn('Koshin could not open its side panel.', cause)
    return false
  }
}
