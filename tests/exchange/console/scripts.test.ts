// Koshin on the addresses of consoles: what is registered is what is wanted and permitted, whatever was there before.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  askForOrigin,
  giveUpOrigin,
  isPermitted,
  syncConsoleScripts,
  takeUpOpenPages,
} from '../../../lib/exchange/console/scripts.ts'

const A = 'https://panel.example.com'
const B = 'https://login.example.com'
interface Script {
  id: string
  matches?: string[]
  js?: string[]
  runAt?: string
  persistAcrossSessions?: boolean
}

let permitted: string[]
let scripts: Script[]
const executeScript = vi.fn()
const insertCSS = vi.fn()
const ids = () => scripts.map(({ id }) => id).sort()

beforeEach(() => {
  fakeBrowser.reset()
  permitted = [`${A}/*`, `${B}/*`]
  scripts = []
  executeScript.mockReset().mockResolvedValue([])
  insertCSS.mockReset().mockResolvedValue(undefined)
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins = [] }: { origins?: string[] }) => origins.every((one) => permitted.includes(one)),
    request: vi.fn(async () => true),
    remove: vi.fn(async () => true),
  })
  Object.assign(fakeBrowser.scripting, {
    executeScript,
    insertCSS,
    getRegisteredContentScripts: async () => scripts,
    registerContentScripts: async (added: Script[]) => {
      if (added.some(({ id }) => ids().includes(id))) throw new Error('Duplicate script ID')
      scripts.push(...added)
    },
    unregisterContentScripts: async ({ ids: gone = [] }: { ids?: string[] }) => {
      if (gone.some((id) => !ids().includes(id))) throw new Error('Nonexistent script ID')
      scripts = scripts.filter(({ id }) => !gone.includes(id))
    },
  })
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue([{ id: 5 }, {}])
})

describe('what is registered', () => {
  it('is the guard, before the page’s first script, for each address', async () => {
    await syncConsoleScripts([A, B])
    expect(ids()).toEqual([`console:${B}`, `console:${A}`].sort())
    expect(scripts.find(({ id }) => id === `console:${A}`)).toMatchObject({
      matches: [`${A}/*`],
      runAt: 'document_start',
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    })
  })

  it('stays as it is where nothing has changed', async () => {
    await syncConsoleScripts([A])
    executeScript.mockClear()
    await syncConsoleScripts([A])
    expect(ids()).toHaveLength(1)
    expect(executeScript).not.toHaveBeenCalled()
  })

  it('goes with the address, and with the permission', async () => {
    await syncConsoleScripts([A, B])
    await syncConsoleScripts([B])
    expect(ids()).toEqual([`console:${B}`])
    permitted = []
    await syncConsoleScripts([B])
    expect(ids()).toEqual([])
  })

  it('is nothing where the browser does not permit it', async () => {
    permitted = [`${B}/*`]
    await syncConsoleScripts([A])
    expect(ids()).toEqual([])
    expect(executeScript).not.toHaveBeenCalled()
  })

  it('leaves what others have registered alone', async () => {
    scripts = [{ id: 'somebody else’s' }]
    await syncConsoleScripts([])
    expect(ids()).toEqual(['somebody else’s'])
  })
})

it('is put into the pages that are open, and one that takes nothing does no harm', async () => {
  executeScript.mockRejectedValueOnce(new Error('The tab was closed'))
  await syncConsoleScripts([A])
  expect(fakeBrowser.tabs.query).toHaveBeenCalledWith({ url: `${A}/*` })
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(1))
  expect(executeScript).toHaveBeenCalledWith({
    target: { tabId: 5, allFrames: true },
    files: ['/console.js'],
  })
  expect(ids()).toHaveLength(1)
})

describe('a background that ended before the open pages had Koshin', () => {
  const stillStanding = () => insertCSS.mockReturnValue(new Promise(() => undefined))
  const goesOn = () => insertCSS.mockReset().mockResolvedValue(undefined)

  it('is made good by the next one, once', async () => {
    stillStanding()
    await syncConsoleScripts([A])
    goesOn()
    await takeUpOpenPages()
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(1))
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toEqual({}))
    await takeUpOpenPages()
    expect(executeScript).toHaveBeenCalledTimes(1)
  })

  it('leaves nothing to do where all had it, or none could take it', async () => {
    executeScript.mockRejectedValueOnce(new Error('The tab was closed'))
    await syncConsoleScripts([A, B])
    await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toEqual({}))
    executeScript.mockClear()
    await takeUpOpenPages()
    expect(executeScript).not.toHaveBeenCalled()
  })

  it('is over with the address, while another one still waits', async () => {
    stillStanding()
    await syncConsoleScripts([A, B])
    await syncConsoleScripts([B])
    goesOn()
    await takeUpOpenPages()
    await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(1))
    expect(fakeBrowser.tabs.query).toHaveBeenLastCalledWith({ url: `${B}/*` })
  })
})

it('is put onto other addresses, and off them, though an open page stands still', async () => {
  insertCSS.mockReturnValue(new Promise(() => undefined))
  await syncConsoleScripts([A])
  await syncConsoleScripts([A, B])
  expect(ids()).toEqual([`console:${B}`, `console:${A}`].sort())
  await syncConsoleScripts([])
  expect(ids()).toEqual([])
})

describe('the permission', () => {
  it('is asked for this one address', async () => {
    expect(await askForOrigin(A)).toBe(true)
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: [`${A}/*`] })
    expect(await isPermitted('https://elsewhere.example')).toBe(false)
  })

  it('is given back; a browser that keeps it is no error', async () => {
    await giveUpOrigin(A)
    expect(fakeBrowser.permissions.remove).toHaveBeenCalledWith({ origins: [`${A}/*`] })
    vi.mocked(fakeBrowser.permissions.remove).mockRejectedValueOnce(new Error('required'))
    await expect(giveUpOrigin(A)).resolves.toBeUndefined()
  })
})
