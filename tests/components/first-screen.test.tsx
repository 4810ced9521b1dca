// Koshin's mark at the top leads somewhere from every screen: out of a renewal to the list of them, from elsewhere back to the renewal.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { draft, go, openOverview, openRenewal, visit } from '../../components/state/drafts.ts'
import { frame } from '../../components/state/frame.ts'
import { load } from '../../components/state/records.ts'
import { run } from '../../components/state/shown.ts'
import { Top } from '../../components/top.tsx'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { startRun } from '../../lib/records/runs.ts'
import { ACME, freshBrowser, NOW } from '../records/fresh.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

describe.each(['en', 'ja'])('in %s', (language) => {
  beforeEach(async () => {
    await freshBrowser()
    speak(language)
    const { organisation } = await addOrganisation(ACME, NOW)
    await startRun(organisation, 'push-certificate', NOW)
    await load()
    frame.value = 'desk'
    go('work')
  })
  const press = () => draw(<Top />).press(i18n.t('frame.home'))

  it.each([
    ['the one under way', () => undefined],
    ['one that was opened', () => openRenewal('push-certificate')],
  ])('out of a renewal, %s, it leads to the list', async (_, open) => {
    open()
    expect(run.value?.procedure).toBe('push-certificate')
    press()
    await vi.waitFor(() => expect(run.value).toBeUndefined())
    expect(draft.value.view).toBe('work')
  })

  it.each(['settings', 'troubles', 'handover'] as const)('from %s it leads to the renewal', async (view) => {
    visit(view)
    press()
    await vi.waitFor(() => expect(draft.value.view).toBe('work'))
    expect(run.value?.procedure).toBe('push-certificate')
  })

  it('on the list it stays there', () => {
    openOverview()
    press()
    expect(draft.value).toMatchObject({ view: 'work', overview: true })
  })
})
