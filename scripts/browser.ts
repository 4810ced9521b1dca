// Opens a real Chromium with an edition of Koshin in it, as the tests, the tour and `npm start` need it.
import { createHash } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test'
import { targetOf } from './close-pages.ts'
import type { Language } from './languages.ts'
import { noDesktop } from './no-desktop.ts'
import { prepareProfile } from './profile.ts'
import { installedChromium, namedBrowser } from './setup/find-browser.mjs'
import { begin, clear, closeWelcome, type Left, watchSettings } from './start-over.ts'

/** Playwright takes a popup for a page only when told to; it reads this at the moment a target appears. */
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1'

export interface BrowserWishes {
  /** The folder of a built edition. */
  edition: string
  /** The folder that keeps the profile; made where there is none. */
  profile: string
  /** The browser's own language, and the one it asks pages for. Koshin's words follow it where the browser has that language installed. */
  language: Language
  /** The rules that lead the portals' host names to loopback, and all others nowhere. */
  hostResolverRules: string
  /** Where the browser is. Absent: the one that the environment names, an installed Chromium, or the one Playwright has downloaded. */
  browser?: string
  headless?: boolean
  colourScheme?: 'light' | 'dark'
  /** The machine's time zone as the browser sees it, an IANA name; else the machine's own. */
  timeZone?: string
  /** Of the window, in CSS pixels. */
  size?: { width: number; height: number }
  /** Device pixels per CSS pixel. */
  scale?: number
  /** False where the caller answers Ctrl-C itself; else Playwright closes the browser and ends this process. */
  handleSignals?: boolean
  /** Leaves the welcome open, which Koshin shows when it is installed; else it is closed before anything begins. */
  welcome?: boolean
  /** True where {@link KoshinBrowser.clear} is wanted. A browser that was killed or closed then starts without Koshin. */
  canStartOver?: boolean
  /** A folder that Koshin may read and change in a fresh profile, as after “Allow on every visit”: a question that nothing here can answer. */
  folder?: string
  /** Shows scrollbars that take room, as on a desktop; else none. */
  scrollbars?: boolean
  /** Further switches for Chromium. */
  args?: string[]
}

export interface KoshinBrowser {
  context: BrowserContext
  /** The id under which the edition is loaded; its pages are at `chrome-extension://<id>/`. */
  extensionId: string
  /**
   * Presses Koshin's button in the toolbar while `page` is in front: the real popup, with the real grant of `activeTab`.
   * Resolves with the popup's page. It closes, as every popup does, when something else takes the focus.
   */
  openPopup: (page: Page) => Promise<Page>
  /**
   * Leaves the browser empty: without pages, without what Koshin knows and what the sites at `origins` have stored. Needs
   * {@link BrowserWishes.canStartOver}; rejects where Koshin has to be taken off and cannot be.
   */
  clear: (origins: string[]) => Promise<void>
  /** As on the day of installation, once it was cleared; in a fraction of the time a new browser takes. */
  begin: () => Promise<void>
  /** Ends the browser the hard way, as a crash or a power cut would; the profile stays. */
  kill: () => Promise<void>
  close: () => Promise<void>
}

/** The id Chromium gives to an unpacked extension: the first half of its path's SHA-256, each digit as a letter from a to p. */
export function idOf(edition: string): string {
  const path = realpathSync(edition)
  const bytes = Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8')
  const digits = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}

function switches(wishes: BrowserWishes): string[] {
  const { width, height } = wishes.size ?? { width: 1280, height: 900 }
  return [
    // What the command line has loaded cannot be taken off; without these switches it is loaded by `loadedId`.
    ...(wishes.canStartOver
      ? []
      : [`--load-extension=${wishes.edition}`, `--disable-extensions-except=${wishes.edition}`]),
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=${wishes.hostResolverRules}`,
    '--ignore-certificate-errors',
    `--lang=${wishes.language}`,
    `--accept-lang=${[...new Set([localeOf(wishes.language), wishes.language, 'en'])].join(',')}`,
    `--window-size=${width},${height}`,
    '--disable-quic',
    ...(wishes.headless === false ? [] : ['--disable-gpu']),
    // Chromium's own calls (its updater, Google's sign-in, form filling) end on this machine, where nobody listens.
    // `--disable-features` must not be given here: it would take the place of Playwright's own list.
    '--component-updater=url-source=http://127.0.0.1:9/',
    '--gaia-url=http://127.0.0.1:9',
    '--google-apis-url=http://127.0.0.1:9',
    '--autofill-server-url=http://127.0.0.1:9/',
    // The practice pages are not the pages whose names they bear: no bar has to warn of these switches.
    '--test-type',
    ...(wishes.scale ? [`--force-device-scale-factor=${wishes.scale}`] : []),
    ...(wishes.args ?? []),
  ]
}

/** Opens the browser. Rejects where it does not start, or starts without Koshin. */
export async function openBrowser(wishes: BrowserWishes): Promise<KoshinBrowser> {
  const executablePath = wishes.browser ?? namedBrowser() ?? installedChromium()
  const isFresh = await prepareProfile(wishes.profile, idOf(wishes.edition), wishes.folder)
  const desktop = await noDesktop(wishes.profile)
  const context = await chromium.launchPersistentContext(wishes.profile, {
    ...(executablePath && { executablePath }),
    headless: wishes.headless ?? true,
    ...(!executablePath && { channel: 'chromium' }),
    ignoreDefaultArgs: ['--disable-extensions', ...(wishes.scrollbars ? ['--hide-scrollbars'] : [])],
    // Emulating a viewport would also resize popups, whose size is theirs to choose.
    viewport: null,
    locale: localeOf(wishes.language),
    colorScheme: wishes.colourScheme ?? null,
    ignoreHTTPSErrors: true,
    // Only what comes from this machine is shown in it; a container's root has no sandbox to offer.
    chromiumSandbox: false,
    handleSIGINT: wishes.handleSignals ?? true,
    handleSIGTERM: wishes.handleSignals ?? true,
    handleSIGHUP: wishes.handleSignals ?? true,
    env: {
      ...stringsOf(process.env),
      ...desktop,
      LANGUAGE: wishes.language,
      ...(wishes.timeZone && { TZ: wishes.timeZone }),
    },
    args: switches(wishes),
  })
  try {
    const cdp = await browserSession(context)
    const extensionId = await loadedId(cdp, wishes.edition)
    if (isFresh && !wishes.welcome) await closeWelcome({ cdp, extensionId })
    const settingsWereOpened = watchSettings(context)
    const installed = { context, cdp, extensionId, edition: realpathSync(wishes.edition), settingsWereOpened }
    let left: Left = 'off'
    return {
      context,
      extensionId,
      clear: async (origins) => {
        left = await clear(installed, origins)
      },
      begin: () => begin(installed, left),
      openPopup: (page) => openPopup(context, cdp, extensionId, page),
      kill: () => kill(context, cdp),
      close: () => context.close(),
    }
  } catch (error) {
    await context.close()
    throw error
  }
}

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser()
  if (!browser) throw new Error('Playwright gives no hold of the browser behind a persistent context')
  return browser.newBrowserCDPSession()
}

/** Google Chrome and Microsoft Edge ignore `--load-extension`; they take an extension through the debugging protocol instead. */
async function loadedId(cdp: CDPSession, edition: string): Promise<string> {
  const { userAgent, product } = await cdp.send('Browser.getVersion')
  const id = idOf(edition)
  const { extensions } = await cdp.send('Extensions.getExtensions')
  if (extensions.some((extension) => extension.id === id)) return id
  try {
    const loaded = await cdp.send('Extensions.loadUnpacked', { path: realpathSync(edition) })
    return loaded.id
  } catch (cause) {
    throw new Error(`${product} (${userAgent}) does not take the extension in ${edition}`, { cause })
  }
}

async function openPopup(context: BrowserContext, cdp: CDPSession, id: string, page: Page): Promise<Page> {
  await page.bringToFront()
  const targetId = await tabOf(context, cdp, page)
  const isPopup = (one: Page) => one.url().startsWith(`chrome-extension://${id}/popup.html`)
  const opened = context.waitForEvent('page', { predicate: async (one) => isPopup(one) || arrives(one, isPopup) })
  const [popup] = await Promise.all([opened, cdp.send('Extensions.triggerAction', { id, targetId })])
  await popup.waitForLoadState()
  return popup
}

/** How long a popup may take to begin on a busy machine, in milliseconds. */
const POPUP_ARRIVES = 20_000

/** A popup's page begins as about:blank. */
async function arrives(page: Page, isPopup: (page: Page) => boolean): Promise<boolean> {
  await page.waitForURL(/^chrome-extension:/, { timeout: POPUP_ARRIVES }).catch(() => undefined)
  return isPopup(page)
}

/** The tab in front, which must be this page's: the protocol presses buttons for tabs, Playwright knows pages. */
async function tabOf(context: BrowserContext, cdp: CDPSession, page: Page): Promise<string> {
  const { url } = await targetOf(context, page)
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] })
  const tabs = targetInfos.filter((tab) => tab.url === url)
  const tab = tabs.find((one) => String(one.embedderData?.tabActive) === 'true') ?? tabs[0]
  if (!tab) throw new Error(`No tab holds ${page.url()}`)
  return tab.targetId
}

async function kill(context: BrowserContext, cdp: CDPSession): Promise<void> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  const pid = processInfo.find((one) => one.type === 'browser')?.id
  if (!pid) throw new Error('The browser does not say which process it is')
  const closed = context.waitForEvent('close')
  process.kill(pid, 'SIGKILL')
  await closed
  while (isAlive(pid)) await pause(20)
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** A language with the region in which it is most spoken, as a browser of that language calls itself: `ja-JP`, `en-US`. */
function localeOf(language: Language): string {
  const { language: name, region } = new Intl.Locale(language).maximize()
  return region === undefined ? name : `${name}-${region}`
}
