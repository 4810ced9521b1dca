// The ways into Koshin: the welcome once, the menu, the keys; what was asked for is taken up once.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { askToCompare, takeAsked } from '../../lib/doors/asked.ts'
import { OPEN_BESIDE, OPEN_DESK } from '../../lib/doors/key-names.ts'
import { answerKey } from '../../lib/doors/keys.ts'
import { answerMenu, putIntoMenu } from '../../lib/doors/menu.ts'
import { placeOf } from '../../lib/doors/places.ts'
import { welcomeOnce } from '../../lib/doors/welcome.ts'

type Tab = Parameters<typeof answerMenu>[1]
const TAB = { id: 3, windowId: 7 } as NonNullable<Tab>
const created: string[] = []
const open = vi.fn()
const create = vi.fn()

beforeEach(() => {
  fakeBrowser.reset()
  created.length = 0
  open.mockReset().mockResolvedValue(undefined)
  create.mockReset()
  fakeBrowser.tabs.create = vi.fn(async ({ url }: { url?: string | undefined }) => {
    created.push(url ?? '')
    return TAB
  })
  Object.assign(fakeBrowser, {
    sidePanel: { open },
    contextMenus: { create, removeAll: vi.fn(async () => undefined) },
  })
})

const pressMenu = (menuItemId: string, selectionText?: string) =>
  answerMenu({ menuItemId, editable: false, pageUrl: '', ...(selectionText !== undefined && { selectionText }) }, TAB)

describe('the welcome', () => {
  it('opens when Koshin is installed, and once only', async () => {
    await welcomeOnce('install')
    await welcomeOnce('install')
    expect(created).toEqual([expect.stringMatching(/desk\.html#welcome$/)])
  })

  it.each(['update', 'chrome_update', 'browser_update'])('does not open at an %s', async (reason) => {
    await welcomeOnce(reason)
    expect(created).toEqual([])
  })
})

describe('the menu', () => {
  it('is there for marked text, on Koshin’s button, and on Apple’s pages; on no other page', async () => {
    await putIntoMenu()
    const items = create.mock.calls.map(([item]) => item)
    expect(items.map(({ contexts }) => contexts)).toEqual([
      ['selection'],
      ['action'],
      ['page', 'link'],
      ['page', 'link'],
    ])
    for (const { documentUrlPatterns } of items.slice(2)) {
      expect(documentUrlPatterns.every((one: string) => /^https:\/\/\w+\.apple\.com\//.test(one))).toBe(true)
    }
  })

  it('opens the panel for a marked text, and a page of Koshin takes the text up once', async () => {
    await pressMenu('compare-text', 'UID=com.apple.mgmt.External')
    expect(open).toHaveBeenCalledWith({ windowId: 7 })
    const take = vi.fn()
    takeAsked(take)
    await vi.waitFor(() => expect(take).toHaveBeenCalledExactlyOnceWith('UID=com.apple.mgmt.External'))
    const later = vi.fn()
    takeAsked(later)
    await askToCompare('another')
    await vi.waitFor(() => expect(later).toHaveBeenCalledExactlyOnceWith('another'))
  })

  it('opens a tab where the panel cannot be opened', async () => {
    vi.spyOn(console, 'warn').mockReturnValue(undefined)
    open.mockRejectedValue(new Error('No panel'))
    await pressMenu('compare-text', 'UID')
    expect(created).toEqual([expect.stringMatching(/desk\.html#text$/)])
  })

  it('opens the desk for files', async () => {
    await pressMenu('check-file')
    expect(created).toEqual([expect.stringMatching(/desk\.html#files$/)])
    expect(open).not.toHaveBeenCalled()
  })
})

describe('the keys', () => {
  it('open the panel and the desk, and nothing for a name that nobody knows', async () => {
    await answerKey(OPEN_BESIDE, TAB)
    expect(open).toHaveBeenCalledOnce()
    await answerKey(OPEN_DESK, TAB)
    expect(created).toHaveLength(1)
    await answerKey('another', TAB)
    expect(created).toHaveLength(1)
  })
})

describe('a place in the address', () => {
  it('is one of those that are known', () => {
    expect(placeOf('#welcome')).toBe('welcome')
    for (const hash of ['', '#', '#nowhere', '#toString', 'welcome']) expect(placeOf(hash)).toBeUndefined()
  })
})
