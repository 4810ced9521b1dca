// What the user has typed outlives a closed popup.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import {
  draft,
  emptyDraft,
  go,
  goBack,
  isFormTyped,
  keep,
  keepDetails,
  keepFound,
  loadDraft,
  openOverview,
  openRenewal,
  takeBeginning,
  type View,
  visit,
} from '../../components/state/drafts.ts'
import { type Frame, frame } from '../../components/state/frame.ts'

const TOPIC = 'com.apple.mgmt.External.e0bd1eac-1f17-4c8e-8a63-dd17d3dd35d9'

/** What a popup that is opened anew sees. */
async function reopen(): Promise<void> {
  draft.value = emptyDraft()
  await loadDraft()
}

beforeEach(async () => {
  vi.restoreAllMocks()
  await browser.storage.session.clear()
  draft.value = emptyDraft()
})

describe('a draft', () => {
  it('is there again after the popup was closed', async () => {
    keep({ view: 'learn', way: 'paste', pasted: 'half a UID' })
    keepDetails({ name: '株式会社みらい商事' })
    await reopen()
    expect(draft.value).toMatchObject({ view: 'learn', way: 'paste', pasted: 'half a UID' })
    expect(draft.value.details.name).toBe('株式会社みらい商事')
  })

  it('forgets what was half done when another screen is opened', async () => {
    keep({ way: 'paste', pasted: 'half a UID', found: { topic: TOPIC, way: 'paste' } })
    go('organisations')
    await reopen()
    expect(draft.value).toEqual({ ...emptyDraft(), view: 'organisations' })
  })

  it('takes a key out that is set to undefined', () => {
    keep({ way: 'file' })
    keep({ way: undefined })
    expect('way' in draft.value).toBe(false)
  })

  it('offers an account that was read, and never forces it upon one that was typed', () => {
    keepFound({ topic: TOPIC, way: 'portal', account: 'read@example.jp' })
    expect(draft.value.details.account).toBe('read@example.jp')
    keepDetails({ account: 'typed@example.jp' })
    keepFound({ topic: TOPIC, way: 'portal', account: 'read@example.jp' })
    expect(draft.value.details.account).toBe('typed@example.jp')
  })

  it('holds nothing typed where it comes back with its keys in the order of the browser’s storage', async () => {
    const { details, ...draftOf } = emptyDraft()
    const sorted = Object.fromEntries(Object.entries(details).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    await browser.storage.session.set({ 'koshin-draft': { ...draftOf, details: sorted } })
    await reopen()
    expect(isFormTyped()).toBe(false)
    keepDetails({ account: 'typed@example.jp' })
    expect(isFormTyped()).toBe(true)
  })

  it('begins anew where nothing useful was kept', async () => {
    await browser.storage.session.set({ 'koshin-draft': 'not a draft' })
    await reopen()
    expect(draft.value).toEqual(emptyDraft())
  })

  it.each<[string, View, Frame, Frame, number, View]>([
    ['the help that was read on a page of its own', 'troubles', 'desk', 'popup', 0, 'work'],
    ['the same, for the side panel', 'troubles', 'desk', 'sidepanel', 0, 'work'],
    ['the help that was read in the popup a moment ago', 'troubles', 'popup', 'popup', 4, 'troubles'],
    ['the year that was looked at a while ago', 'year', 'popup', 'popup', 6, 'work'],
    ['what was looked at in the popup, once it is a page of its own', 'history', 'popup', 'desk', 60, 'history'],
    ['what is half typed, wherever and whenever', 'learn', 'desk', 'popup', 60, 'learn'],
  ])('opens %s', async (_, view, left, opened, minutes, shown) => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24), toFake: ['Date'] })
    frame.value = left
    go(view)
    frame.value = opened
    vi.setSystemTime(Date.UTC(2026, 10, 24) + minutes * 60_000)
    await reopen()
    expect(draft.value.view).toBe(shown)
    expect(draft.value).not.toHaveProperty('keptOn')
    frame.value = 'popup'
    vi.useRealTimers()
  })

  it('goes back to where the user stood, with all that was typed there', async () => {
    keep({ view: 'learn', way: 'paste', pasted: 'half a UID' })
    keepDetails({ name: '株式会社みらい商事' })
    visit('settings')
    visit('about')
    await reopen()
    goBack()
    expect(draft.value.view).toBe('settings')
    visit('troubles', { trouble: 'accountLost' })
    goBack()
    goBack()
    expect(draft.value).toMatchObject({ view: 'learn', way: 'paste', pasted: 'half a UID' })
    expect(draft.value.details.name).toBe('株式会社みらい商事')
  })

  it('goes back to the list of renewals, not into the one under way', () => {
    openOverview()
    visit('history')
    keep({ view: 'report', runId: 'one' })
    keep({ view: 'history', runId: undefined })
    goBack()
    expect(draft.value).toMatchObject({ view: 'work', overview: true })
  })

  it('never goes back to the same screen twice', () => {
    openRenewal('server-token')
    for (const view of ['settings', 'about', 'settings', 'troubles', 'settings'] as const) visit(view)
    goBack()
    expect(draft.value).toMatchObject({ view: 'work', procedure: 'server-token' })
    expect(draft.value).not.toHaveProperty('left')
  })

  it('goes to the work, or to what belongs above a screen, where nothing was left', () => {
    go('settings')
    goBack()
    expect(draft.value).toEqual(emptyDraft())
    go('about')
    goBack('settings')
    expect(draft.value.view).toBe('settings')
    go('expiry')
    goBack('work', { overview: true })
    expect(draft.value).toMatchObject({ view: 'work', overview: true })
  })

  it.each([
    ['team', '/desk.html#team'],
    ['files', '/desk.html#files'],
  ] as const)('opens %s on the desk, and stays where it is', async (view, place) => {
    keep({ view: 'learn', way: 'paste', pasted: 'half a UID' })
    frame.value = 'sidepanel'
    const create = vi.spyOn(browser.tabs, 'create')
    visit(view)
    expect(create).toHaveBeenCalledWith({ url: expect.stringContaining(place) })
    // The tab is there, and only a popup would close now.
    await create.mock.results[0]?.value
    await Promise.resolve()
    expect(draft.value.view).toBe('learn')
    frame.value = 'desk'
    visit(view)
    expect(draft.value.view).toBe(view)
    expect(create).toHaveBeenCalledOnce()
    frame.value = 'popup'
  })

  it('takes up what was half typed where what was looked at beside it is left behind', async () => {
    keep({ view: 'learn', way: 'paste', pasted: 'half a UID' })
    frame.value = 'desk'
    visit('files')
    visit('settings')
    frame.value = 'popup'
    await reopen()
    expect(draft.value).toMatchObject({ view: 'learn', way: 'paste', pasted: 'half a UID' })
    expect(takeBeginning()).toBe(false)
  })

  it('begins with what is due where only the work was left behind', async () => {
    openOverview()
    frame.value = 'desk'
    visit('history')
    frame.value = 'popup'
    await reopen()
    expect(draft.value).toMatchObject({ view: 'work', overview: true })
    expect(takeBeginning()).toBe(true)
  })

  it.each<[string, View, number, boolean]>([
    ['the work, left a moment ago', 'work', 29, false],
    ['the work, left half an hour ago', 'work', 31, true],
    ['another screen, however long ago', 'learn', 500, false],
  ])('goes on at %s, or begins with what is due', async (_, view, minutes, begins) => {
    vi.useFakeTimers({ now: Date.UTC(2026, 10, 24), toFake: ['Date'] })
    go(view)
    vi.setSystemTime(Date.UTC(2026, 10, 24) + minutes * 60_000)
    await reopen()
    expect(takeBeginning()).toBe(begins)
    expect(takeBeginning()).toBe(false)
    expect(draft.value.view).toBe(view)
    expect(draft.value).not.toHaveProperty('keptAt')
    vi.useRealTimers()
  })

  it('works on where the browser keeps nothing', async () => {
    vi.spyOn(browser.storage.session, 'set').mockRejectedValue(new Error('no'))
    vi.spyOn(browser.storage.session, 'get').mockRejectedValue(new Error('no'))
    keep({ pasted: 'still here' })
    expect(draft.value.pasted).toBe('still here')
    await expect(loadDraft()).resolves.toBeUndefined()
  })
})
