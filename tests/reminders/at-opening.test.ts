// Where the background has no alarms, opening Koshin is the moment to look; elsewhere the background does it.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { lookAtOpening } from '../../lib/reminders/at-opening.ts'
import { ACME, freshBrowser, NOW } from '../records/fresh.ts'

const setBadgeText = vi.fn(async () => undefined)
const { alarms } = browser

beforeEach(async () => {
  await freshBrowser()
  setBadgeText.mockClear()
  const action = { setBadgeText, setBadgeBackgroundColor: async () => undefined, setTitle: async () => undefined }
  Object.assign(browser, { action })
  await addOrganisation(ACME, NOW)
})
afterEach(() => void Object.assign(browser, { alarms }))

describe('at the opening', () => {
  it('of a browser without alarms the badge is set', async () => {
    Object.assign(browser, { alarms: undefined })
    await lookAtOpening(NOW)
    expect(setBadgeText).toHaveBeenCalledWith({ text: '20' })
  })

  it('of any other nothing is done', async () => {
    await lookAtOpening(NOW)
    expect(setBadgeText).not.toHaveBeenCalled()
  })
})
