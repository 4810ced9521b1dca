// Reminding: told once, remembered, tried again where it could not be told.

import { beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../../lib/facts/time.ts'
import { closeDatabase } from '../../lib/records/database.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { changeReminders, toldReminders } from '../../lib/records/reminders.ts'
import { remind } from '../../lib/reminders/remind.ts'
import { type Reminder, USUAL_SETTINGS } from '../../lib/reminders/schedule.ts'
import { ACME, freshBrowser, NOW } from '../records/fresh.ts'

const today = (days = 0) => ({ now: NOW + days * DAY, timeZone: 'Asia/Tokyo' })
let heard: string[]
const tell = async (reminders: Reminder[]): Promise<boolean> => {
  heard.push(...reminders.map(({ asset, point }) => `${asset.organisation.name} ${point}`))
  return true
}

beforeEach(async () => {
  await freshBrowser()
  heard = []
  await addOrganisation(ACME, NOW)
  await changeReminders(USUAL_SETTINGS, (settings) => ({ ...settings, notifications: true }), NOW)
})

describe('reminding', () => {
  it('tells what is due, once, also after the browser was started anew', async () => {
    await remind(today(), tell)
    await remind(today(), tell)
    await closeDatabase()
    await remind(today(1), tell)
    expect(heard).toEqual(['Acme 30'])
    await remind(today(6), tell)
    expect(heard).toEqual(['Acme 30', 'Acme 14'])
  })

  it('says nothing while notifications are switched off, and then what is due by then', async () => {
    await changeReminders(USUAL_SETTINGS, (settings) => ({ ...settings, notifications: false }), NOW)
    await remind(today(), tell)
    expect(heard).toEqual([])
    await changeReminders(USUAL_SETTINGS, (settings) => ({ ...settings, notifications: true }), NOW)
    await remind(today(14), tell)
    expect(heard).toEqual(['Acme 7'])
  })

  it.each([
    ['refused', async () => false],
    ['failed', () => Promise.reject(new Error('no'))],
  ])('is not remembered as told where it was %s', async (_, broken: () => Promise<boolean>) => {
    await remind(today(), broken).catch(() => undefined)
    expect(await toldReminders()).toEqual({})
    await remind(today(), tell)
    expect(heard).toEqual(['Acme 30'])
  })
})
