// The tour of the rehearsal before the day: whether everything is at hand, without a press that changes anything.
import { expect } from '@playwright/test'
import type { TourChapter, TourStep } from './step.ts'

const steps: readonly TourStep[] = [
  {
    title: 'For the next time: a rehearsal looks whether account, certificate, console and telephone are at hand',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.press('rehearsal.begin')
      await popup.says('rehearsal.title')
      return popup
    },
  },
  {
    title: 'The console’s page proves its part; nothing is pressed and nothing is changed',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.says('rehearsal.title')
      await popup.press('check.read')
      await expect(popup.button('check.read')).toHaveCount(0)
      return popup
    },
  },
  {
    title: 'It can be left and taken up again; the start screen says how it stands',
    async perform(stage) {
      const popup = await stage.popup()
      await popup.press('rehearsal.close')
      await popup.says('rehearsal.readiness')
      await popup.page.getByText(stage.words('rehearsal.goOn')).scrollIntoViewIfNeeded()
      expect(stage.harm).toBe(0)
      return popup
    },
  },
]

export const rehearsal: readonly TourChapter[] = [['The rehearsal', steps]]
