// Opens Koshin from outside its own pages: beside the page, or as a tab.
import { type Browser, browser } from 'wxt/browser'
import { PLACES, type Place } from './places.ts'

const deskAt = (place?: Place): string => browser.runtime.getURL('/desk.html') + (place ? PLACES[place] : '')

/** Opens a tab of its own. */
export async function openTab(place?: Place): Promise<void> {
  await browser.tabs.create({ url: deskAt(place) })
}

/** The same for who is in another program: its window comes in front, and there is one where the browser goes on without any, as on macOS. */
export async function openInFront(place?: Place): Promise<void> {
  const tab = await browser.tabs.create({ url: deskAt(place) }).catch(() => undefined)
  if (tab?.windowId === undefined) await browser.windows?.create({ url: deskAt(place) })
  else await browser.windows?.update(tab.windowId, { focused: true })
}

/** Opens the side panel beside this tab, or a tab where there is none. Call it straight from the user's press, before anything is awaited. */
export async function openBeside(tab: Browser.tabs.Tab | undefined, place?: Place): Promise<void> {
  try {
    // Firefox has a sidebar of its own in place of it, Safari has neither.
    if (!browser.sidePanel || tab?.windowId === undefined) return await openTab(place)
    await browser.sidePanel.open({ windowId: tab.windowId })
  } catch (cause) {
    console.warn('Koshin could not open its side panel.', cause)
    await openTab(place)
  }
}
