// The structure of the page in front: which tab is read, in which order its frames come, and what is said where nothing can be read.
import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { takeStructure } from '../../lib/exchange/page-structure.ts'

const executeScript = vi.fn()

function tabs(all: { id: number; active: boolean; lastAccessed?: number }[], own?: number) {
  fakeBrowser.tabs.query = vi.fn().mockResolvedValue(all)
  fakeBrowser.tabs.getCurrent = vi.fn().mockResolvedValue(own === undefined ? undefined : { id: own })
}

beforeEach(() => {
  executeScript.mockReset()
  fakeBrowser.scripting.executeScript = executeScript
  tabs([
    { id: 1, active: false },
    { id: 2, active: true },
  ])
})

it('is that of every frame of the tab in front, the top one first', async () => {
  executeScript.mockResolvedValue([{ result: 'frame top.0 about:blank 1x1' }, { result: 'frame top https://x 1x1' }])
  expect(await takeStructure()).toEqual({ frames: ['frame top https://x 1x1', 'frame top.0 about:blank 1x1'] })
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 2, allFrames: true }, files: ['/structure-reader.js'] })
})

it('is, in a tab of our own, that of the tab that was in front before', async () => {
  tabs(
    [
      { id: 1, active: false, lastAccessed: 10 },
      { id: 2, active: false, lastAccessed: 30 },
      { id: 3, active: true, lastAccessed: 40 },
    ],
    3,
  )
  executeScript.mockResolvedValue([{ result: 'frame top https://x 1x1' }])
  await takeStructure()
  expect(executeScript.mock.calls[0]?.[0].target.tabId).toBe(2)
})

it('takes nothing else for a frame', async () => {
  executeScript.mockResolvedValue([{ result: null }, {}, { result: { title: 'x' } }, { result: 'x' }])
  expect(await takeStructure()).toEqual({ problem: 'noPermission' })
})

it.each([
  [
    'Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
    'noPermission',
  ],
  ['Cannot access a chrome:// URL', 'browserPage'],
])('says what stands in the way: %s', async (message, problem) => {
  executeScript.mockRejectedValue(new Error(message))
  expect(await takeStructure()).toEqual({ problem })
})

it('says that there is no tab', async () => {
  tabs([])
  expect(await takeStructure()).toEqual({ problem: 'noTab' })
})
