// The first step of a first set-up in the console: Koshin is offered there with its reason, whether or not a page is read.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { OfferConsole } from '../../components/parts/console-access/offer.tsx'
import { asking } from '../../components/parts/console-access/origins.ts'
import { Guidance } from '../../components/run/guidance.tsx'
import { consoleOf } from '../../lib/consoles/consoles.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import type { StepId } from '../../lib/model/steps.ts'
import { procedureFor } from '../../lib/procedures/procedures.ts'
import { freshBrowser, NOW } from '../records/fresh.ts'
import { draw, type Screen } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const CONSOLE = 'https://panel.example'
const organisation: Organisation = { id: 'a', name: 'Acme', consoleId: 'clomo', createdAt: NOW, updatedAt: NOW }
const run: Run = { id: 'r', organisationId: 'a', procedure: 'first-set-up', startedAt: NOW, ticks: {}, before: {} }
const { query } = browser.tabs

interface Facts {
  organisation?: Partial<Organisation>
  run?: Partial<Run>
  stepId?: StepId
  /** Of the tab in front; the browser tells none where Koshin may not know it. */
  url?: string
}

/** What the step says, once the tab in front was asked for its address where it matters. */
function guidance({ stepId = 'setupWizardStart', url, ...facts }: Facts): Screen {
  Object.assign(browser.tabs, { query: vi.fn(async () => [{ url }]) })
  const step = procedureFor('first-set-up', 'clomo').steps.find(({ id }) => id === stepId)
  if (!step) throw new Error(`There is no step ${stepId}`)
  return draw(
    <Guidance
      step={step}
      console={consoleOf('clomo')}
      consoleName="CLOMO PANEL"
      organisation={{ ...organisation, ...facts.organisation }}
      run={{ ...run, ...facts.run }}
    />,
  )
}

/** Waits until what is loaded later had the time to be drawn. */
const settled = () =>
  import('../../components/parts/console-access/offer-first.tsx').then(() => vi.dynamicImportSettled())

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(async () => {
    await freshBrowser()
    speak(language)
    asking.value = undefined
  })
  afterEach(() => {
    Object.assign(browser.tabs, { query })
  })
  const title = () => i18n.t('taking.console')
  const field = ({ body }: Screen) => body.querySelector<HTMLInputElement>('#offered-address')

  it('offers the address of the tab in front at one press, with the reason', async () => {
    const screen = guidance({ url: `${CONSOLE}/settings?id=1` })
    await screen.says(i18n.t('taking.consoleWhy', ['panel.example']))
    expect(screen.button(i18n.t('consoleAccess.allow'))).toBeDefined()
    expect(field(screen)).toBeNull()
  })

  it.each([undefined, 'http://panel.example/', 'https://identity.apple.com/pushcert/', 'chrome://extensions/'])(
    'asks for the address where %s is in front',
    async (url) => {
      const screen = guidance({ ...(url && { url }) })
      await screen.says(i18n.t('consoleAccess.lead'))
      await vi.waitFor(() => expect(browser.tabs.query).toHaveBeenCalled())
      await settled()
      expect(field(screen)?.value).toBe('')
    },
  )

  it.each([
    { organisation: { consoleOrigins: [CONSOLE] } },
    { run: { consoleTopic: 'com.apple.mgmt.External.1' } },
    { stepId: 'accountAdvice' },
    { stepId: 'wizardDetails' },
  ] satisfies Facts[])(
    'offers nothing where Koshin is there, the console is set up, or at another step: %o',
    async (facts) => {
      const screen = guidance({ ...facts, url: CONSOLE })
      await settled()
      expect(screen.text()).not.toContain(title())
    },
  )

  it('stays at one press, too, while the browser asks about that address, which is on record by then', () => {
    const offered = () =>
      draw(<OfferConsole organisation={{ ...organisation, consoleOrigins: [CONSOLE] }} url={CONSOLE} />).text()
    expect(offered()).toBe('')
    asking.value = CONSOLE
    expect(offered()).toContain(title())
    asking.value = 'https://another.example'
    expect(offered()).toBe('')
  })

  it('stays while the browser asks', async () => {
    asking.value = CONSOLE
    const screen = guidance({ organisation: { consoleOrigins: [CONSOLE] } })
    await screen.says(title())
  })
})
