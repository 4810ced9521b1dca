// A notification that is pressed opens Koshin, also where notifications were allowed only after the background had begun.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { keepReminding } from '../../lib/reminders/keep.ts'
import { freshBrowser } from '../records/fresh.ts'

/** An event as browsers have them: the same listener is heard once. */
function event<Told extends unknown[]>() {
  const listeners = new Set<(...told: Told) => void>()
  return {
    addListener: (listener: (...told: Told) => void) => void listeners.add(listener),
    happens: (...told: Told) => {
      for (const listener of listeners) listener(...told)
    },
  }
}

const { notifications, permissions, alarms, windows } = browser
let onClicked = event<[string]>()
let onAdded = event<[]>()
const create = vi.fn(async () => ({ windowId: 7 }))
const clear = vi.fn(async () => true)
const createWindow = vi.fn(async () => ({}))
const update = vi.fn(async () => ({}))

beforeEach(async () => {
  await freshBrowser()
  onClicked = event()
  onAdded = event()
  for (const call of [create, clear, createWindow, update]) call.mockClear()
  Object.assign(browser, {
    alarms: undefined,
    windows: { create: createWindow, update },
    notifications: undefined,
    permissions: { ...permissions, contains: async () => false, onAdded },
  })
  Object.assign(browser.tabs, { create })
})
afterEach(() => void Object.assign(browser, { notifications, permissions, alarms, windows }))

function allow(): void {
  Object.assign(browser, { notifications: { onClicked, clear } })
}

const due = { url: expect.stringContaining('desk.html#due') }

it('allowed before: a press opens what is due in front, and the notification goes', async () => {
  allow()
  keepReminding()
  onClicked.happens('koshin-due')
  expect(create.mock.calls).toEqual([[due]])
  expect(clear.mock.calls).toEqual([['koshin-due']])
  await vi.waitFor(() => expect(update.mock.calls).toEqual([[7, { focused: true }]]))
  expect(createWindow).not.toHaveBeenCalled()
})

it('where the browser has no window left, one is opened', async () => {
  create.mockRejectedValueOnce(new Error('No current window'))
  allow()
  keepReminding()
  onClicked.happens('koshin-due')
  await vi.waitFor(() => expect(createWindow.mock.calls).toEqual([[due]]))
  expect(update).not.toHaveBeenCalled()
})

it('allowed afterwards, and something else besides: a press opens one tab', () => {
  keepReminding()
  allow()
  onAdded.happens()
  onAdded.happens()
  onClicked.happens('koshin-due')
  expect(create).toHaveBeenCalledTimes(1)
})

it.each(['', 'koshin-due-2', 'another'])("a notification that is none of Koshin's opens nothing: “%s”", (id) => {
  allow()
  keepReminding()
  onClicked.happens(id)
  expect(create).not.toHaveBeenCalled()
  expect(clear).not.toHaveBeenCalled()
})

it('where a browser has no notifications nothing is lost', () => {
  expect(() => {
    keepReminding()
    onAdded.happens()
  }).not.toThrow()
})
