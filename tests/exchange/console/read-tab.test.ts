// Reading the tab in front: what is read, and what is said where nothing can be.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { allFrames, readTabInFront } from '../../../lib/exchange/console/read-tab.ts'

const TOPIC = 'com.apple.mgmt.External.11111111-2222-3333-4444-55555555abcd'
const NOTHING = { title: 'c', topics: [], codes: [], dates: [], accounts: [] }
const SHOWN = { ...NOTHING, topics: [{ topic: TOPIC, own: ['l'], around: [], headings: [], line: 0 }] }
const FOUND = { topics: [{ topic: TOPIC, label: 'l', context: 'c' }], expiries: [] }
const executeScript = vi.fn()

function tabs(all: { id: number; active: boolean; lastAccessed?: number; url?: string }[], own?: number) {
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue(all)
  fakeBrowser.tabs.getCurrent = vi.fn().mockResolvedValue(own === undefined ? undefined : { id: own })
}

beforeEach(() => {
  executeScript.mockReset()
  fakeBrowser.scripting.executeScript = executeScript
  tabs([
    { id: 1, active: false },
    { id: 2, active: true, url: 'https://panel.example/settings' },
  ])
})

it('reads every frame of the active tab, and gives those that show something', async () => {
  executeScript.mockResolvedValue([{ result: NOTHING }, { result: SHOWN }, { result: null }, {}])
  const reading = await readTabInFront()
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 2, allFrames: true }, files: ['/console-reader.js'] })
  expect(reading).toEqual({ url: 'https://panel.example/settings', readings: [FOUND] })
  expect(allFrames({ readings: [FOUND, FOUND] }).topics).toHaveLength(2)
})

it('reads from our own tab the one that was in front before', async () => {
  const before = [
    { id: 1, active: false, lastAccessed: 10 },
    { id: 2, active: false, lastAccessed: 30 },
    { id: 3, active: true, lastAccessed: 40 },
  ]
  tabs(before, 3)
  executeScript.mockResolvedValue([{ result: SHOWN }])
  await readTabInFront()
  expect(executeScript.mock.calls[0]?.[0].target.tabId).toBe(2)
})

describe('says what stands in the way:', () => {
  it.each([
    [
      'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'noPermission',
    ],
    ['Cannot access contents of url "https://panel.example/".', 'noPermission'],
    ['Cannot access a chrome:// URL', 'browserPage'],
    ['Cannot access contents of url "edge://settings".', 'browserPage'],
    ['The extensions gallery cannot be scripted.', 'browserPage'],
    ['Cannot access a chrome-extension:// URL of different extension', 'browserPage'],
    ['Frame with ID 0 is showing error page', 'browserPage'],
    ['Missing host permission for the tab', 'noPermission'],
    ['This page cannot be scripted due to an ExtensionsSettings policy.', 'noPermission'],
  ])('%s', async (message, problem) => {
    executeScript.mockRejectedValue(new Error(message))
    expect(await readTabInFront()).toMatchObject({ readings: [], problem })
  })

  it('nothing found', async () => {
    executeScript.mockResolvedValue([{ result: NOTHING }])
    expect(await readTabInFront()).toMatchObject({ readings: [], problem: 'nothingFound' })
  })

  it('what a page gives that is no reading', async () => {
    executeScript.mockResolvedValue([{ result: { topics: 'all', expiries: [{}] } }])
    expect(await readTabInFront()).toMatchObject({ readings: [], problem: 'nothingFound' })
  })

  it('a page that does not answer, as behind an alert of its own', async () => {
    vi.useFakeTimers()
    executeScript.mockReturnValue(new Promise(() => undefined))
    const reading = readTabInFront()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await reading).toMatchObject({ readings: [], problem: 'noAnswer' })
    vi.useRealTimers()
  })

  it('no tab', async () => {
    tabs([{ id: 3, active: true }], 3)
    expect(await readTabInFront()).toEqual({ readings: [], problem: 'noTab' })
    expect(executeScript).not.toHaveBeenCalled()
  })
})
