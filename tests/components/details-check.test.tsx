// An organisation's fields before they are saved: the first fault from the top is gone to; an account that is cut off is asked about once.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { EditOrganisation } from '../../components/organisations/edit.tsx'
import { BeginSetUp } from '../../components/set-up/begin.tsx'
import { draft, go } from '../../components/state/drafts.ts'
import { load } from '../../components/state/records.ts'
import { organisations } from '../../components/state/shown.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { ACME, freshBrowser, NOW } from '../records/fresh.ts'
import { draw, type Screen } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const DETAILS = { name: 'Acme', consoleId: 'clomo', consoleName: '', account: '' }

function submit(screen: Screen): void {
  const form = screen.body.querySelector('form')
  form?.dispatchEvent(new (form.ownerDocument.defaultView ?? globalThis).Event('submit', { cancelable: true }))
}

/** The ids of what was gone to. */
function goneTo(screen: Screen): string[] {
  const ids: string[] = []
  for (const field of screen.body.querySelectorAll<HTMLElement>('input')) field.focus = () => void ids.push(field.id)
  return ids
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(async () => {
    speak(language)
    await freshBrowser()
    await load()
  })
  const setUp = (details: Partial<typeof DETAILS>): Screen => {
    go('set-up', { details: { ...DETAILS, ...details } })
    return draw(<BeginSetUp />)
  }
  const tick = (screen: Screen): void => {
    const box = screen.body.querySelector<HTMLInputElement>('input[type="checkbox"]')
    if (box) box.checked = true
    box?.dispatchEvent(new (box.ownerDocument.defaultView ?? globalThis).Event('change', { bubbles: true }))
  }

  it('of several faults the first is gone to', async () => {
    const screen = setUp({ name: '' })
    const gone = goneTo(screen)
    submit(screen)
    await screen.says(i18n.t('details.nameMissing'))
    expect(screen.text()).toContain(i18n.t('setUp.isFirstMissing'))
    expect(gone).toEqual([screen.body.querySelector('input[type="checkbox"]')?.id])
  })

  it.each(['mdm', 'mdm@example'])(
    'an account that is cut off, “%s”, is asked about, and passes the second time',
    async (account) => {
      const screen = setUp({ account })
      const gone = goneTo(screen)
      tick(screen)
      await vi.waitFor(() => expect(screen.body.querySelector('[aria-invalid="true"]')).toBeNull())
      submit(screen)
      await screen.says(i18n.t('details.accountOdd'))
      expect(gone).toEqual(['organisation-account'])
      expect(organisations.value).toEqual([])
      submit(screen)
      await vi.waitFor(() => expect(organisations.value).toMatchObject([{ account }]))
    },
  )

  it.each(['', 'mdm@example.co.jp', '090-1234-5678'])('one that is whole, “%s”, is not', async (account) => {
    const screen = setUp({ account })
    tick(screen)
    await vi.waitFor(() => expect(screen.body.querySelector('[aria-invalid="true"]')).toBeNull())
    submit(screen)
    await vi.waitFor(() => expect(organisations.value).toHaveLength(1))
  })

  describe('an organisation that is edited', () => {
    const edit = ({ id, name, account = '' }: Organisation): Screen => {
      const details = { ...DETAILS, name, account }
      go('edit', { subjectId: id, details, opened: details })
      return draw(<EditOrganisation />)
    }
    const edited = async (): Promise<Screen> => {
      const { organisation } = await addOrganisation(ACME, NOW)
      await load()
      return edit(organisation)
    }

    it('its account is asked about, too', async () => {
      const screen = await edited()
      draft.value = { ...draft.value, details: { ...draft.value.details, account: 'push' } }
      await vi.waitFor(() =>
        expect(screen.body.querySelector<HTMLInputElement>('#organisation-account')?.value).toBe('push'),
      )
      submit(screen)
      await screen.says(i18n.t('details.accountOdd'))
      expect(organisations.value[0]?.account).toBe(ACME.account)
    })

    it('what is said of its UID holds only where there is one', async () => {
      expect((await edited()).text()).toContain(i18n.t('organisations.uidStays'))
    })

    it('before its first certificate nothing is said of one', async () => {
      const begun = setUp({})
      tick(begun)
      await vi.waitFor(() => expect(begun.body.querySelector('[aria-invalid="true"]')).toBeNull())
      submit(begun)
      await vi.waitFor(() => expect(organisations.value).toHaveLength(1))
      const [organisation] = organisations.value
      const text = organisation && edit(organisation).text()
      expect(text).not.toContain(i18n.t('organisations.uidStays'))
      expect(text).not.toContain(i18n.t('details.accountHelp'))
    })
  })
})
