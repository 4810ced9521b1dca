// Puts Koshin onto the addresses of the user's consoles, and takes it off them: registered at run time, as the browser permits.
import { browser } from 'wxt/browser'

/** Where WXT puts `entrypoints/console`. */
const SCRIPT = '/console.js'
const STYLE = '/assets/console.css'
const PREFIX = 'console:'
/** Of an address that is registered while its open pages have not all been tried: a background that ends by then takes it up again. */
const UNTRIED = 'console-untried:'

/** The addresses that these names, of scripts or of what is stored, end with. */
const addressesIn = (names: readonly string[], prefix: string): string[] =>
  names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length))

const pattern = (origin: string): string => `${origin}/*`

/** True where the browser lets Koshin onto this address. */
export function isPermitted(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern(origin)] })
}

/**
 * Asks the user for this one address. Call it straight from a click, before anything is awaited. False where the user says
 * no. In a popup the question may close the popup: what follows is the background's, by {@link syncConsoleScripts}.
 */
export function askForOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern(origin)] })
}

/** Gives the permission for an address back to the browser. */
export async function giveUpOrigin(origin: string): Promise<void> {
  // What the browser calls required, as in an edition for testing, it does not take back.
  await browser.permissions.remove({ origins: [pattern(origin)] }).catch(() => false)
}

/**
 * Makes what is registered equal to what is wanted and permitted. Needed at every start of the extension, because an update
 * removes all registrations, and whenever addresses or permissions change. Open pages of newly registered addresses get
 * Koshin as soon as they take it; that is not waited for.
 */
export async function syncConsoleScripts(wanted: readonly string[]): Promise<void> {
  const permitted: string[] = []
  for (const origin of wanted) if (await isPermitted(origin)) permitted.push(origin)
  const scripts = await browser.scripting.getRegisteredContentScripts()
  const registered = addressesIn(
    scripts.map(({ id }) => id),
    PREFIX,
  )
  const over = registered.filter((origin) => !permitted.includes(origin))
  if (over.length > 0) {
    await browser.scripting.unregisterContentScripts({ ids: over.map((origin) => PREFIX + origin) })
    await browser.storage.session.remove(over.map((origin) => UNTRIED + origin))
  }
  for (const origin of permitted.filter((one) => !registered.includes(one))) await register(origin)
}

/** Puts Koshin into open pages where a background that has ended in between had not come to it. Needed whenever one begins. */
export async function takeUpOpenPages(): Promise<void> {
  const stored = await browser.storage.session.get(null)
  for (const origin of addressesIn(Object.keys(stored), UNTRIED)) void intoOpenTabs(origin)
}

async function register(origin: string): Promise<void> {
  await browser.storage.session.set({ [UNTRIED + origin]: true })
  await browser.scripting.registerContentScripts([
    {
      id: PREFIX + origin,
      matches: [pattern(origin)],
      js: [SCRIPT],
      css: [STYLE],
      runAt: 'document_start',
      allFrames: true,
      // Frames without an address of their own, too: a wizard or an uploader may be written into one.
      ...(import.meta.env.BROWSER !== 'safari' && { matchOriginAsFallback: true }),
      persistAcrossSessions: true,
    },
  ])
  // Not waited for: a page that stands still, behind an alert of its own perhaps, answers when it goes on, and meanwhile
  // other addresses must get Koshin.
  void intoOpenTabs(origin)
}

async function intoOpenTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: pattern(origin) })
  await Promise.all(tabs.map(({ id }) => id !== undefined && intoOpenTab(id)))
  await browser.storage.session.remove(UNTRIED + origin)
}

/** A tab that is being closed, or shows an error of the browser's, takes nothing; its next page gets it anyway. */
async function intoOpenTab(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, files: [STYLE] })
    await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] })
  } catch (cause) {
    console.info('Koshin could not be put into an open page of the console.', cause)
  }
}
