// Beginning a renewal: at once where it is due or nobody knows, after one question where it is not due for long; never a wall.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { BeginButton } from '../../components/parts/begin-button.tsx'
import { now } from '../../components/state/clock.ts'
import { sayDay, sayDaysLeft, sayMoment } from '../../components/words/words.ts'
import { DAY, EARLY_DAYS } from '../../lib/facts/time.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const NOW = Date.UTC(2026, 10, 29, 3)

describe.each(['en', 'ja'])('in %s', (language) => {
  beforeEach(() => {
    speak(language)
    now.value = NOW
  })

  function drawn(daysLeft: number | undefined, renewedAt?: number) {
    const onBegin = vi.fn()
    const notAfter = daysLeft === undefined ? undefined : NOW + daysLeft * DAY
    const screen = draw(
      <BeginButton kind="button" notAfter={notAfter} renewedAt={renewedAt} onBegin={onBegin}>
        Begin
      </BeginButton>,
    )
    return { screen, onBegin, notAfter: notAfter ?? 0 }
  }

  it.each([undefined, -3, 0, 21, EARLY_DAYS])('%s days before the end it begins at once', (daysLeft) => {
    const { screen, onBegin } = drawn(daysLeft, NOW - 2 * DAY)
    screen.press('Begin')
    expect(onBegin).toHaveBeenCalledTimes(1)
  })

  it.each([EARLY_DAYS + 1, 200, 365])(
    '%s days before the end it asks once, and begins at the second press',
    async (daysLeft) => {
      const { screen, onBegin, notAfter } = drawn(daysLeft)
      screen.press('Begin')
      await screen.says(i18n.t('early.title', [sayDaysLeft(notAfter)]))
      expect(screen.text()).toContain(i18n.t('early.valid', [sayDay(notAfter)]))
      expect(onBegin).not.toHaveBeenCalled()
      screen.press(i18n.t('early.yes'))
      expect(onBegin).toHaveBeenCalledTimes(1)
    },
  )

  it('says when it was renewed', async () => {
    const { screen, notAfter } = drawn(363, NOW - 2 * DAY)
    screen.press('Begin')
    await screen.says(i18n.t('early.renewed', [sayMoment(NOW - 2 * DAY), sayDay(notAfter)]))
  })

  it('is taken back without anything begun', async () => {
    const { screen, onBegin } = drawn(365)
    screen.press('Begin')
    await screen.says(i18n.t('early.no'))
    screen.press(i18n.t('early.no'))
    await screen.says('Begin')
    expect(screen.button(i18n.t('early.yes'))).toBeUndefined()
    expect(onBegin).not.toHaveBeenCalled()
  })
})
