// Asking the portal's open tab: which tab is asked, and what is made of its answer or its silence.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { askPortal } from '../../components/parts/ask-portal.ts'

const ROW = { topic: 'com.apple.mgmt.External.e0bd1eac-1f17-4c8e-8a63-dd17d3dd35d9' }

function open(tabs: { id: number; active?: boolean; lastAccessed?: number }[], answers: Record<number, unknown>) {
  const query = vi.fn(async () => tabs)
  const sendMessage = vi.fn(async (id: number) => {
    if (!(id in answers)) throw new Error('Could not establish connection. Receiving end does not exist.')
    return answers[id]
  })
  Object.assign(browser.tabs, { query, sendMessage })
  return { query, sendMessage }
}

const { query, sendMessage } = browser.tabs
afterEach(() => {
  Object.assign(browser.tabs, { query, sendMessage })
})

describe('askPortal', () => {
  it('says that the portal is not open', async () => {
    open([], {})
    expect(await askPortal()).toEqual({ kind: 'not-open' })
  })

  it('says that nobody answers on a page that was open before Koshin', async () => {
    open([{ id: 1, active: true }], {})
    expect(await askPortal()).toEqual({ kind: 'silent' })
  })

  it('takes something else than an answer for silence', async () => {
    open([{ id: 1 }, { id: 2 }], { 1: undefined, 2: { screen: 'list' } })
    expect(await askPortal()).toEqual({ kind: 'silent' })
  })

  it('asks the tab in front first', async () => {
    const front = { screen: 'list', rows: [ROW] }
    const asked = open(
      [
        { id: 1, lastAccessed: 9 },
        { id: 2, active: true, lastAccessed: 1 },
      ],
      { 1: front, 2: front },
    )
    expect(await askPortal()).toEqual({ kind: 'answer', answer: front })
    expect(asked.sendMessage.mock.calls.map(([id]) => id)).toEqual([2])
  })

  it('prefers a tab where a UID was read to one where none was', async () => {
    const none = { screen: 'sign-in', rows: [] }
    const some = { screen: 'list', rows: [ROW] }
    open([{ id: 1, active: true }, { id: 2 }], { 1: none, 2: some })
    expect(await askPortal()).toEqual({ kind: 'answer', answer: some })
  })

  it('gives the empty answer where no tab has read one', async () => {
    const none = { screen: 'list', rows: [] }
    open([{ id: 1, active: true }], { 1: none })
    expect(await askPortal()).toEqual({ kind: 'answer', answer: none })
  })
})
