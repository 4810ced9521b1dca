// The Apple Account of a first set-up: a step with one typed and not saved isn't done by the press that leads on.
import { HTMLElement as Drawn } from 'linkedom'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { i18n } from '#i18n'
import { StepCard } from '../../components/run/step-card.tsx'
import { load } from '../../components/state/records.ts'
import { organisations } from '../../components/state/shown.ts'
import { consoleOf } from '../../lib/consoles/consoles.ts'
import type { Run } from '../../lib/model/run.ts'
import { procedureFor } from '../../lib/procedures/procedures.ts'
import { addOrganisation } from '../../lib/records/organisations.ts'
import { ACME, freshBrowser, NOW } from '../records/fresh.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const run: Run = { id: 'r', organisationId: 'a', procedure: 'first-set-up', startedAt: NOW, ticks: {}, before: {} }

async function opened(account?: string) {
  await freshBrowser()
  const { account: _, ...nameless } = ACME
  const { organisation } = await addOrganisation({ ...nameless, ...(account && { account }) }, NOW)
  await load()
  const [step] = procedureFor('first-set-up', 'clomo').steps
  if (!step) throw new Error('There is no step')
  const Step = () => (
    <StepCard
      {...{ step, run, isNext: true, isLast: false, watched: undefined, console: consoleOf('clomo') }}
      organisation={organisations.value.find(({ id }) => id === organisation.id) ?? organisation}
      stay={() => undefined}
      goToNext={() => undefined}
    />
  )
  // What the step loads when it is shown is there already.
  await import('../../components/run/tools.tsx')
  return draw(<Step />)
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(() => speak(language))
  const input = (body: HTMLElement) => body.querySelector<HTMLInputElement>('input[type="email"], input[type="text"]')

  const tell = (element: Element | null, event: string) => {
    const { Event } = element?.ownerDocument.defaultView ?? globalThis
    element?.dispatchEvent(new Event(event, { bubbles: true, cancelable: true }))
  }

  /** What the keyboard was taken to, by what stands there. */
  const goneTo = () => {
    const gone: string[] = []
    vi.spyOn(Drawn.prototype, 'focus').mockImplementation(function (this: { textContent: string | null }) {
      gone.push(this.textContent ?? '')
    })
    return gone
  }

  it('what is typed is to be saved first; saved, or taken back, the step can be done', async () => {
    const screen = await opened()
    await vi.waitFor(() => expect(input(screen.body)).not.toBeNull())
    expect(screen.button(i18n.t('run.done'))).toBeDefined()
    const type = (typed: string) => {
      const field = input(screen.body)
      if (field) field.value = typed
      tell(field, 'input')
    }
    type('new@example.co.jp')
    await vi.waitFor(() => expect(screen.button(i18n.t('run.done'))).toBeUndefined())
    expect(screen.button(i18n.t('setUp.account.keep'))?.className).toContain('button-main')
    type('')
    await vi.waitFor(() => expect(screen.button(i18n.t('run.done'))).toBeDefined())
    type('new@example.co.jp')
    await vi.waitFor(() => expect(screen.button(i18n.t('run.done'))).toBeUndefined())
    const gone = goneTo()
    tell(screen.body.querySelector('form'), 'submit')
    await vi.waitFor(() => expect(organisations.value[0]?.account).toBe('new@example.co.jp'))
    await vi.waitFor(() => expect(screen.button(i18n.t('run.done'))).toBeDefined())
    // The field is gone: the keyboard goes on from what stands in its place.
    expect(gone).toEqual([expect.stringContaining(i18n.t('setUp.account.onRecord', ['new@example.co.jp']))])
  })

  it.each(['new', 'new@example'])(
    'one that is cut off, “%s”, is asked about, and kept the second time',
    async (account) => {
      const screen = await opened()
      await vi.waitFor(() => expect(input(screen.body)).not.toBeNull())
      const field = input(screen.body)
      if (field) field.value = account
      tell(field, 'input')
      await vi.waitFor(() => expect(screen.button(i18n.t('run.done'))).toBeUndefined())
      tell(screen.body.querySelector('form'), 'submit')
      await screen.says(i18n.t('details.accountOdd'))
      expect(organisations.value[0]?.account).toBeUndefined()
      tell(screen.body.querySelector('form'), 'submit')
      await vi.waitFor(() => expect(organisations.value[0]?.account).toBe(account))
    },
  )

  it('nothing stands in the way where it is on record', async () => {
    const gone = goneTo()
    const screen = await opened('it@example.co.jp')
    await screen.says(i18n.t('setUp.account.onRecord', ['it@example.co.jp']))
    expect(screen.button(i18n.t('run.done'))).toBeDefined()
    expect(gone).toEqual([])
  })
})
