// A day or a passphrase that was typed is not lost by going back: one question first, none where nothing would be lost.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { ExpiryScreen } from '../../components/expiry/expiry-screen.tsx'
import { HandoverScreen } from '../../components/handover/handover-screen.tsx'
import { draft, go, visit } from '../../components/state/drafts.ts'
import { keepTyped, openExpiry } from '../../components/state/expiry-actions.ts'
import { isHalfTyped } from '../../components/state/half-typed.ts'
import { load } from '../../components/state/records.ts'
import { endOfDay } from '../../lib/facts/days.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { ACME, freshBrowser, NOW } from '../records/fresh.ts'
import { draw, type Screen } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const DAY_TYPED = '2027-11-30'
const SCREENS = {
  expiry: { field: 'expiry-day', typed: DAY_TYPED, screen: () => <ExpiryScreen /> },
  handover: { field: 'passphrase', typed: 'half of it', screen: () => <HandoverScreen /> },
} as const
type Which = keyof typeof SCREENS

async function opened(which: Which) {
  await freshBrowser()
  const { organisation } = await addOrganisation(ACME, NOW)
  await load()
  go('organisations')
  if (which === 'expiry') openExpiry(organisation, 'push-certificate')
  else visit('handover')
  return { screen: draw(SCREENS[which].screen()), organisation }
}

async function type(screen: Screen, id: string, typed: string): Promise<void> {
  const field = screen.body.querySelector<HTMLInputElement>(`#${id}`)
  if (!field) throw new Error(`There is no field ${id}`)
  field.value = typed
  field.dispatchEvent(new (field.ownerDocument.defaultView ?? globalThis).Event('input', { bubbles: true }))
  await vi.waitFor(() => expect(isHalfTyped()).toBe(true))
}

/** Presses back: the question stands there. */
async function asks(screen: Screen): Promise<void> {
  screen.press(i18n.t('general.back'))
  await vi.waitFor(() => expect(screen.button(i18n.t('organisations.stay'))).toBeDefined())
}

describe.each(['en', 'ja'])('in %s', (language) => {
  beforeEach(() => speak(language))

  describe.each(Object.keys(SCREENS) as Which[])('the screen of %s', (which) => {
    const { field, typed } = SCREENS[which]

    it('is left at once where nothing was typed', async () => {
      const { screen } = await opened(which)
      screen.press(i18n.t('general.back'))
      expect(draft.value.view).toBe('organisations')
    })

    it('asks before it forgets what was typed, and stays with it', async () => {
      const { screen } = await opened(which)
      await type(screen, field, typed)
      await asks(screen)
      expect(draft.value.view).toBe(which)
      screen.press(i18n.t('organisations.stay'))
      await vi.waitFor(() => expect(screen.button(i18n.t('general.back'))).toBeDefined())
      expect(screen.body.querySelector<HTMLInputElement>(`#${field}`)?.value).toBe(typed)
      await asks(screen)
      screen.press(i18n.t('organisations.leave'))
      expect(draft.value.view).toBe('organisations')
    })
  })

  it('a day that is saved is no longer half typed', async () => {
    const { screen, organisation } = await opened('expiry')
    await type(screen, 'expiry-day', DAY_TYPED)
    await asks(screen)
    await keepTyped(organisation.id, 'push-certificate', endOfDay(DAY_TYPED))
    await vi.waitFor(() => expect(screen.button(i18n.t('organisations.stay'))).toBeUndefined())
    screen.press(i18n.t('general.back'))
    expect(draft.value.view).toBe('organisations')
  })
})
