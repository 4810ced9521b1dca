// What was typed into a form is not lost by going back: one question first, none where nothing was changed.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { EditOrganisation } from '../../components/organisations/edit.tsx'
import { BeginSetUp } from '../../components/set-up/begin.tsx'
import { draft, go, keepDetails, visit } from '../../components/state/drafts.ts'
import { editOrganisation } from '../../components/state/edit-organisation.ts'
import { load } from '../../components/state/records.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { ACME, freshBrowser, NOW } from '../records/fresh.ts'
import { draw, type Screen } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const FORMS = {
  edit: { back: () => i18n.t('general.back'), form: () => <EditOrganisation />, from: 'organisations' },
  'set-up': { back: () => i18n.t('setUp.backToLearn'), form: () => <BeginSetUp />, from: 'learn' },
} as const
type Form = keyof typeof FORMS

/** Types into the field, and waits until it stands there. */
async function type(screen: Screen, details: { name?: string; account?: string }): Promise<void> {
  keepDetails(details)
  for (const [fact, typed] of Object.entries(details)) {
    const field = () => screen.body.querySelector<HTMLInputElement>(`#organisation-${fact}`)
    await vi.waitFor(() => expect(field()?.value).toBe(typed))
  }
}

async function opened(which: Form) {
  await freshBrowser()
  const { organisation } = await addOrganisation(ACME, NOW)
  await load()
  const { from, form, back } = FORMS[which]
  go(from)
  if (which === 'edit') editOrganisation(organisation)
  else visit('set-up')
  return { screen: draw(form()), back: back(), from }
}

describe.each(['en', 'ja'])('in %s', (language) => {
  beforeEach(() => speak(language))

  describe.each(Object.keys(FORMS) as Form[])('the form of %s', (which) => {
    it('is left at once where nothing was changed', async () => {
      const { screen, back, from } = await opened(which)
      screen.press(back)
      expect(draft.value.view).toBe(from)
    })

    it('asks before it forgets what was typed, and stays with all of it', async () => {
      const { screen, back } = await opened(which)
      await type(screen, { name: 'Typed' })
      screen.press(back)
      await screen.says(i18n.t('leaving.unsaved'))
      expect(draft.value).toMatchObject({ view: which, details: { name: 'Typed' } })
      screen.press(i18n.t('leaving.stay'))
      await vi.waitFor(() => expect(screen.button(back)).toBeDefined())
      expect(draft.value).toMatchObject({ view: which, details: { name: 'Typed' } })
    })

    it('is left without it where that is wanted, and at once where it was typed back', async () => {
      const { screen, back, from } = await opened(which)
      const before = draft.value.details
      await type(screen, { account: 'x@y.example' })
      screen.press(back)
      await screen.says(i18n.t('leaving.unsaved'))
      keepDetails(before)
      await vi.waitFor(() => expect(screen.text()).not.toContain(i18n.t('leaving.unsaved')))
      keepDetails({ account: 'x@y.example' })
      await screen.says(i18n.t('leaving.unsaved'))
      screen.press(i18n.t('leaving.back'))
      expect(draft.value.view).toBe(from)
    })
  })
})
