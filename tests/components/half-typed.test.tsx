// What was typed and stands in no record is not lost by going back: one question first, none where nothing would be lost.
import type { ComponentChild } from 'preact'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { ExpiryScreen } from '../../components/expiry/expiry-screen.tsx'
import { HandoverScreen } from '../../components/handover/handover-screen.tsx'
import { Back } from '../../components/parts/back.tsx'
import { AddressForm } from '../../components/parts/console-access/address-form.tsx'
import { SetUpAccount } from '../../components/run/set-up-account.tsx'
import { Targets } from '../../components/run/targets.tsx'
import { draft, go, visit } from '../../components/state/drafts.ts'
import { keepTyped, openExpiry } from '../../components/state/expiry-actions.ts'
import { isHalfTyped } from '../../components/state/half-typed.ts'
import { load } from '../../components/state/records.ts'
import { JoinWith } from '../../components/team/join-with.tsx'
import { Transfer } from '../../components/trouble-pages/transfer-request.tsx'
import { endOfDay } from '../../lib/facts/days.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
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

const unnamed: Organisation = { id: 'a', name: 'Acme', consoleId: 'clomo', createdAt: NOW, updatedAt: NOW }
const withBack = (part: ComponentChild) => (left: () => void) => (
  <>
    <Back to={left} label={i18n.t('general.back')} />
    {part}
  </>
)
/** Parts of screens in which something is typed, with the way back that would lose it; those of a form of its own have theirs inside. */
const PARTS: Record<string, (left: () => void) => ComponentChild> = {
  'a team that is begun': (left) => <JoinWith files={[]} onBack={left} onJoined={() => undefined} />,
  'a team that is joined': (left) => <JoinWith files={[new File([], 'a')]} onBack={left} onJoined={() => undefined} />,
  'the account of a first set-up': withBack(<SetUpAccount organisation={unnamed} onStop={() => undefined} />),
  'the name of a server': withBack(<Targets kind="servers" organisation={unnamed} />),
  'a name that is corrected': withBack(<Targets kind="locations" organisation={{ ...unnamed, locations: ['本社'] }} />),
  'the account to which a certificate is moved': withBack(<Transfer organisation={unnamed} />),
  'the address of a console': withBack(<AddressForm organisation={unnamed} suggested="https://panel.example" />),
}

async function opened(which: Which) {
  await freshBrowser()
  const { organisation } = await addOrganisation(ACME, NOW)
  await load()
  go('organisations')
  if (which === 'expiry') openExpiry(organisation, 'push-certificate')
  else visit('handover')
  return { screen: draw(SCREENS[which].screen()), organisation }
}

/** Types into the field that `selector` finds. */
function type(screen: Screen, selector: string, typed: string): HTMLInputElement {
  const field = screen.body.querySelector<HTMLInputElement>(selector)
  if (!field) throw new Error(`There is no field ${selector}`)
  field.value = typed
  field.dispatchEvent(new (field.ownerDocument.defaultView ?? globalThis).Event('input', { bubbles: true }))
  return field
}

/** Presses back: the question stands there. */
async function asks(screen: Screen, back = i18n.t('general.back')): Promise<void> {
  screen.press(back)
  await vi.waitFor(() => expect(screen.button(i18n.t('leaving.stay'))).toBeDefined())
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
      type(screen, `#${field}`, typed)
      await vi.waitFor(() => expect(isHalfTyped()).toBe(true))
      await asks(screen)
      expect(draft.value.view).toBe(which)
      screen.press(i18n.t('leaving.stay'))
      await vi.waitFor(() => expect(screen.button(i18n.t('general.back'))).toBeDefined())
      expect(screen.body.querySelector<HTMLInputElement>(`#${field}`)?.value).toBe(typed)
      await asks(screen)
      screen.press(i18n.t('leaving.back'))
      expect(draft.value.view).toBe('organisations')
    })
  })

  it('a day that is saved is no longer half typed', async () => {
    const { screen, organisation } = await opened('expiry')
    type(screen, '#expiry-day', DAY_TYPED)
    await vi.waitFor(() => expect(isHalfTyped()).toBe(true))
    await asks(screen)
    await keepTyped(organisation.id, 'push-certificate', endOfDay(DAY_TYPED))
    await vi.waitFor(() => expect(screen.button(i18n.t('leaving.stay'))).toBeUndefined())
    screen.press(i18n.t('general.back'))
    expect(draft.value.view).toBe('organisations')
  })

  describe.each(Object.entries(PARTS))('%s', (what, part) => {
    const back = () => (what.startsWith('a team') ? i18n.t('team.join.chooseAgain') : i18n.t('general.back'))
    beforeEach(freshBrowser)

    it('is left at once where nothing was typed, or all of it was taken back', async () => {
      const left = vi.fn()
      const screen = draw(part(left))
      screen.press(back())
      expect(left).toHaveBeenCalledTimes(1)
      const { value } = screen.body.querySelector<HTMLInputElement>('input:not([type="file"])') ?? { value: '' }
      type(screen, 'input:not([type="file"])', 'typed')
      await vi.waitFor(() => expect(isHalfTyped()).toBe(true))
      type(screen, 'input:not([type="file"])', value)
      await vi.waitFor(() => expect(isHalfTyped()).toBe(false))
      screen.press(back())
      expect(left).toHaveBeenCalledTimes(2)
    })

    it('asks before it forgets what was typed', async () => {
      const left = vi.fn()
      const screen = draw(part(left))
      const field = type(screen, 'input:not([type="file"])', 'typed')
      await vi.waitFor(() => expect(isHalfTyped()).toBe(true))
      await asks(screen, back())
      expect(left).not.toHaveBeenCalled()
      screen.press(i18n.t('leaving.stay'))
      await vi.waitFor(() => expect(screen.button(back())).toBeDefined())
      expect(field.value).toBe('typed')
      await asks(screen, back())
      screen.press(i18n.t('leaving.back'))
      expect(left).toHaveBeenCalledOnce()
    })
  })
})
