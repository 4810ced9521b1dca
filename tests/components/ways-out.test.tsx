// The ways out of a screen that stand at its foot and at its top: none of them loses what was typed without one question.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { Foot } from '../../components/foot.tsx'
import { HandoverScreen } from '../../components/handover/handover-screen.tsx'
import { EditOrganisation } from '../../components/organisations/edit.tsx'
import { draft, go, goBack, keepDetails, visit } from '../../components/state/drafts.ts'
import { editOrganisation } from '../../components/state/edit-organisation.ts'
import { frame } from '../../components/state/frame.ts'
import { isHalfTyped } from '../../components/state/half-typed.ts'
import { load } from '../../components/state/records.ts'
import { current } from '../../components/state/shown.ts'
import { Top } from '../../components/top.tsx'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { ACME, freshBrowser, NOW } from '../records/fresh.ts'
import { draw, type Screen } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const OTHER = { ...ACME, name: 'Beta', topic: 'com.apple.mgmt.External.7f7f7f7f-1234-4abc-8def-0123456789ab' }

const WAYS: Record<string, { press: (screen: Screen) => Promise<void> | void; view: string; keepsForms: boolean }> = {
  'when something went wrong': {
    press: (screen) => screen.press(i18n.t('troubles.link')),
    view: 'troubles',
    keepsForms: true,
  },
  settings: { press: (screen) => screen.press(i18n.t('settings.title')), view: 'settings', keepsForms: true },
  files: { press: (screen) => screen.press(i18n.t('files.open')), view: 'files', keepsForms: true },
  'the first screen': {
    press: (screen) => screen.press(i18n.t('dueList.first')),
    view: 'due',
    keepsForms: false,
  },
  'another organisation': {
    async press(screen) {
      const field = screen.body.querySelector<HTMLInputElement>('.switcher input')
      field?.dispatchEvent(new (field.ownerDocument.defaultView ?? globalThis).Event('pointerdown', { bubbles: true }))
      const option = await vi.waitFor(() => {
        const options = [...screen.body.querySelectorAll<HTMLElement>('[role=option]')]
        return options.find((one) => one.textContent?.includes('Beta')) ?? expect.fail('The list is not open')
      })
      option.click()
    },
    view: 'work',
    keepsForms: false,
  },
}

async function opened(form: 'handover' | 'edit') {
  await freshBrowser()
  const { organisation } = await addOrganisation(ACME, NOW)
  await addOrganisation(OTHER, NOW)
  await load()
  frame.value = 'desk'
  go('organisations')
  if (form === 'edit') editOrganisation(organisation)
  else visit('handover')
  const screen = draw(
    <>
      <Top />
      {form === 'edit' ? <EditOrganisation /> : <HandoverScreen />}
      <Foot />
    </>,
  )
  return { screen, organisation }
}

/** Types half of a passphrase. */
async function typeHalf(screen: Screen): Promise<void> {
  const field = screen.body.querySelector<HTMLInputElement>('#passphrase')
  if (!field) throw new Error('There is no passphrase')
  field.value = 'half of it'
  field.dispatchEvent(new (field.ownerDocument.defaultView ?? globalThis).Event('input', { bubbles: true }))
  await vi.waitFor(() => expect(isHalfTyped()).toBe(true))
}

describe.each(['en', 'ja'])('in %s', (language) => {
  beforeEach(() => speak(language))

  describe.each(Object.entries(WAYS))('the way to %s', (_, { press, view, keepsForms }) => {
    it('is open at once where nothing was typed', async () => {
      const { screen } = await opened('handover')
      await press(screen)
      await vi.waitFor(() => expect(draft.value.view).toBe(view))
    })

    it('asks before half a passphrase is forgotten; one can stay with it, or go', async () => {
      const { screen, organisation } = await opened('handover')
      await typeHalf(screen)
      await press(screen)
      await screen.says(i18n.t('leaving.unsaved'))
      expect(draft.value.view).toBe('handover')
      screen.press(i18n.t('leaving.stay'))
      await vi.waitFor(() => expect(screen.text()).not.toContain(i18n.t('leaving.unsaved')))
      expect(draft.value.view).toBe('handover')
      expect(current.value?.id).toBe(organisation.id)
      await press(screen)
      await screen.says(i18n.t('leaving.unsaved'))
      screen.press(i18n.t('leaving.away'))
      await vi.waitFor(() => expect(draft.value.view).toBe(view))
    })

    it(keepsForms ? 'keeps a form for the way back' : 'asks before a form is forgotten', async () => {
      const { screen } = await opened('edit')
      keepDetails({ name: 'Typed' })
      await vi.waitFor(() =>
        expect(screen.body.querySelector<HTMLInputElement>('#organisation-name')?.value).toBe('Typed'),
      )
      await press(screen)
      if (keepsForms) {
        await vi.waitFor(() => expect(draft.value.view).toBe(view))
        goBack()
      } else await screen.says(i18n.t('leaving.unsaved'))
      expect(draft.value).toMatchObject({ view: 'edit', details: { name: 'Typed' } })
    })
  })
})
