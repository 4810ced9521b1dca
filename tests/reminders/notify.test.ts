// The browser's notification: told where it may be, as text only; refused or withdrawn, nothing counts as told.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { DAY } from '../../lib/facts/time.ts'
import { canNotify, notify } from '../../lib/reminders/notify.ts'
import { dueAt, organisationUntil } from './assets.ts'

const NOW = Date.UTC(2026, 10, 24, 3)
const create = vi.fn(async (_id: string, _options: { message: string }) => 'id')
let allowed = true
const { notifications, permissions } = browser

beforeEach(() => {
  create.mockClear()
  allowed = true
  Object.assign(browser, {
    notifications: { ...notifications, create },
    permissions: { ...permissions, contains: async () => allowed },
  })
})
afterEach(() => void Object.assign(browser, { notifications, permissions }))

const remindersOf = (...names: string[]) =>
  dueAt(NOW, ...names.map((name, index) => organisationUntil(NOW + (index + 3) * DAY, { id: name, name }))).map(
    (asset) => ({
      asset,
      point: 7,
    }),
  )
const message = () => create.mock.calls[0]?.[1].message ?? ''

describe('a notification', () => {
  it('names the most urgent three, and counts the others', async () => {
    expect(await notify(remindersOf('A', 'B', 'C', 'D', 'E'))).toBe(true)
    expect(create).toHaveBeenCalledTimes(1)
    expect(message().split('\n')).toEqual([
      'A: MDM push certificate, 3 days left',
      'B: MDM push certificate, 4 days left',
      'C: MDM push certificate, 5 days left',
      'and 2 more',
    ])
  })

  it.each([
    ['markup', '<b>A</b>', '<b>A</b>'],
    ['emoji', 'A 🍎', 'A 🍎'],
    ['a line break', 'A\nB', 'A B'],
    ['a mark that turns the direction', 'A\u202EB', 'A B'],
  ])('keeps a name with %s as text', async (_, name, shown) => {
    await notify(remindersOf(name))
    expect(message()).toBe(`${shown}: MDM push certificate, 3 days left`)
  })

  it('says that an end is typed', async () => {
    const typedExpiries = { 'push-certificate': { notAfter: NOW + 9 * DAY, at: NOW, insteadOf: NOW + 3 * DAY } }
    const [asset] = dueAt(NOW, organisationUntil(NOW + 3 * DAY, { typedExpiries }))
    if (asset) await notify([{ asset, point: 14 }])
    expect(message()).toBe('Acme: MDM push certificate, 9 days left (entered by hand)')
  })

  it('is not told once the permission was withdrawn', async () => {
    allowed = false
    expect(await canNotify()).toBe(false)
    expect(await notify(remindersOf('A'))).toBe(false)
    expect(create).not.toHaveBeenCalled()
  })

  it('is not told where the browser has none', async () => {
    Object.assign(browser, { notifications: undefined })
    expect(await notify(remindersOf('A'))).toBe(false)
  })
})
