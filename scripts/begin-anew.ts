// Koshin as on the day of installation without installing it again: it forgets all it knows, and its background begins anew.
import type { BrowserContext, CDPSession, Worker } from '@playwright/test'
import type { browser } from 'wxt/browser'

/** Of the background, in which the functions below are evaluated. */
declare const chrome: typeof browser

/** Where Koshin is, and a session of a page in the same browser. */
export interface Place {
  context: BrowserContext
  session: CDPSession
  extensionId: string
}

/** What the browser keeps for Koshin's own pages; `chrome.storage` is another thing. */
const STORED = 'local_storage,indexeddb,cache_storage,file_systems'

/**
 * Takes away what Koshin knows and ends its background; no page of Koshin may be open. False where that would not be all: where it
 * was allowed something, is on a console, or sleeps. Then it has to be taken off. Rejects where the background does not end.
 */
export async function forgetAll({ context, session, extensionId }: Place): Promise<boolean> {
  const origin = originOf(extensionId)
  const background = backgroundOf(context, extensionId)
  if (!background || !(await background.evaluate(forgetHere))) return false
  await turn(session, origin, 'stopped', () => session.send('ServiceWorker.stopAllWorkers'))
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: STORED })
  return true
}

/** Starts the background of a Koshin that has forgotten all. False where it knows something all the same: it has to be taken off. */
export async function beginAnew({ context, session, extensionId }: Place): Promise<boolean> {
  const origin = originOf(extensionId)
  await turn(session, origin, 'running', () => session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` }))
  return (await backgroundOf(context, extensionId)?.evaluate(isFreshHere)) ?? false
}

function originOf(extensionId: string): string {
  return `chrome-extension://${extensionId}`
}

/** One that has ended and begun again is the same to Playwright. */
function backgroundOf(context: BrowserContext, extensionId: string): Worker | undefined {
  return context.serviceWorkers().find((worker) => worker.url().startsWith(`${originOf(extensionId)}/`))
}

/** To be evaluated in the background: empties its storage; false, and nothing done, where that is not all that there is. */
async function forgetHere(): Promise<boolean> {
  const { permissions = [], origins = [] } = await chrome.permissions.getAll()
  const { permissions: first = [], host_permissions: hosts = [] } = chrome.runtime.getManifest()
  const given: readonly string[] = [...first, ...hosts]
  if ([...permissions, ...origins].some((one) => !given.includes(one))) return false
  if ((await chrome.scripting.getRegisteredContentScripts()).length > 0) return false
  await Promise.all([chrome.alarms.clearAll(), chrome.action.setBadgeText({ text: '' })])
  await Promise.all([chrome.storage.session.clear(), chrome.storage.sync.clear(), chrome.storage.local.clear()])
  // The welcome comes once, when Koshin is installed.
  await chrome.storage.local.set({ welcomed: true })
  return true
}

/** To be evaluated in the background: nothing was written between its being emptied and its end. */
async function isFreshHere(): Promise<boolean> {
  const [local, session] = await Promise.all([chrome.storage.local.get(null), chrome.storage.session.get(null)])
  return Object.keys(local).join() === 'welcomed' && Object.keys(session).length === 0
}

/** How long the browser may take to start or to end a background, in milliseconds: a busy machine is no failure. */
const PATIENCE = 30_000

/** Does `work` and waits until Koshin's background is `wanted`. */
async function turn(
  session: CDPSession,
  origin: string,
  wanted: 'stopped' | 'running',
  work: () => Promise<unknown>,
): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let isUnderWay = false
  let see: ((event: { versions: Version[] }) => void) | undefined
  const turned = new Promise<void>((resolve, reject) => {
    see = ({ versions }) => {
      const isSo = versions.some((one) => one.scriptURL.startsWith(`${origin}/`) && one.runningStatus === wanted)
      if (isUnderWay && isSo) resolve()
    }
    session.on('ServiceWorker.workerVersionUpdated', see)
    timer = setTimeout(() => reject(new Error(`Koshin's background is not ${wanted}`)), PATIENCE)
  })
  try {
    // Tells how things stand.
    await session.send('ServiceWorker.enable')
    isUnderWay = true
    await Promise.all([turned, work()])
  } finally {
    clearTimeout(timer)
    if (see) session.off('ServiceWorker.workerVersionUpdated', see)
    await session.send('ServiceWorker.disable')
  }
}

interface Version {
  scriptURL: string
  runningStatus: string
}
