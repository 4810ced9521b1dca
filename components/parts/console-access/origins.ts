// What the screens know of a console's addresses, and what they do to them.
import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { askForOrigin, giveUpOrigin, isPermitted } from '../../../lib/exchange/console/scripts.ts'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { originOf, setConsoleOrigin } from '../../../lib/records/console-origins.ts'
import { readClock } from '../../state/clock.ts'
import { change } from '../../state/records.ts'
import { organisations } from '../../state/shown.ts'

export interface OriginState {
  origin: string
  permitted: boolean
}

/** The address about which the browser is asking its user at this moment: nothing is said of it until there is an answer. */
export const asking = signal<string | undefined>(undefined)

/** Every address of this organisation, with what the browser says of it now. */
export function originStates({ consoleOrigins = [] }: Organisation): Promise<OriginState[]> {
  return Promise.all(consoleOrigins.map(async (origin) => ({ origin, permitted: await isPermitted(origin) })))
}

/** The address of the tab in front, where it could be the console's and is not on record; known in the popup only. */
export async function elsewhere({ consoleOrigins = [] }: Organisation): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (!tab?.url?.startsWith('https:')) return undefined
  const read = originOf(tab.url)
  return 'origin' in read && !consoleOrigins.includes(read.origin) ? read.origin : undefined
}

/**
 * What `look` gives; while the browser asks, nothing is given, so that what is shown stays: it is to hear the answer. To be asked again
 * when {@link asking} changes.
 */
export function unlessAsking<Found>(look: () => Promise<Found>): Promise<Found> {
  return asking.value === undefined ? look() : new Promise(() => undefined)
}

/**
 * Puts an address on record and asks the browser's user for it. Call it straight from a click. Both begin at once: the
 * question may close the popup, and what is on record by then is put in place by the background. False where the user said
 * no: then an address that is `new` is taken off the record again.
 */
export async function allowOrigin(id: string, origin: string, isNew: boolean): Promise<boolean> {
  asking.value = origin
  const asked = askForOrigin(origin).catch(() => false)
  const kept = isNew ? change(() => setConsoleOrigin(id, origin, true, readClock())) : undefined
  const [granted] = await Promise.all([asked, kept])
  if (!granted && isNew) await change(() => setConsoleOrigin(id, origin, false, readClock()))
  asking.value = undefined
  return granted
}

/** Takes an address off the record, and gives the permission back where no other organisation uses it. */
export async function removeOrigin(id: string, origin: string): Promise<void> {
  const isShared = organisations.value.some((one) => one.id !== id && one.consoleOrigins?.includes(origin))
  await change(() => setConsoleOrigin(id, origin, false, readClock()))
  if (!isShared) await giveUpOrigin(origin)
}
