// Who comes back to a renewal: after days it goes on; after months it is offered to be given up, in words that hold for a first set-up, too.
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
import { LeftOff } from '../../components/run/left-off-note.tsx'
import { now } from '../../components/state/clock.ts'
import { sayMoment } from '../../components/words/words.ts'
import type { Run } from '../../lib/model/run.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const DAY = 24 * 60 * 60 * 1000

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(() => speak(language))
  const shown = (procedure: Run['procedure'], daysAgo: number) => {
    const startedAt = now.value - daysAgo * DAY
    return draw(<LeftOff run={{ id: 'r', organisationId: 'a', procedure, startedAt, ticks: {}, before: {} }} />)
  }

  it('the same day: nothing', () => {
    expect(shown('push-certificate', 0.5).text()).toBe('')
  })

  it.each(['push-certificate', 'first-set-up'] as const)(
    '%s, after a week: since when, and that it goes on',
    (procedure) => {
      const screen = shown(procedure, 7)
      expect(screen.text()).toContain(i18n.t('run.leftOff.days', [sayMoment(now.value - 7 * DAY)]))
      expect(screen.text()).not.toMatch(/renew|更新/i)
      expect(screen.body.querySelector('button')).toBeNull()
    },
  )

  it.each([
    ['push-certificate', 'run.abandon'],
    ['server-token', 'run.abandon'],
    ['first-set-up', 'setUp.abandon.link'],
  ] as const)('%s, after a year: to be begun anew', (procedure, key) => {
    const screen = shown(procedure, 365)
    expect(screen.text()).toContain(i18n.t('run.leftOff.monthsMore'))
    expect(screen.button(i18n.t(key))).toBeDefined()
    expect(i18n.t('run.leftOff.monthsMore')).not.toMatch(/renew|更新/i)
  })
})
