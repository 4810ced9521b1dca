// Reading the page in front is offered where a page stands beside or behind Koshin; in a tab of its own only where it may read the one before.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { i18n } from '#i18n'
import { LearnFromTab } from '../../components/learn/from-tab.tsx'
import { ReadConsole } from '../../components/run/read-console.tsx'
import { frame } from '../../components/state/frame.ts'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  beforeEach(() => speak(language))

  it.each(['popup', 'sidepanel'] as const)('%s: at one press', (where) => {
    frame.value = where
    const shown = draw(<LearnFromTab isMain />)
    expect(shown.button(i18n.t('learn.tab.read'))).toBeDefined()
    expect(shown.text()).toContain(i18n.t('taking.lead'))
  })

  it.each([
    ['popup', 'check.lead'],
    ['sidepanel', 'check.leadBeside'],
  ] as const)('%s: a step that reads the page says how to come to it', (where, key) => {
    frame.value = where
    const step = (
      <ReadConsole
        isDone={false}
        check={() => ({ expiry: 'unknown' })}
        onChecked={async () => {}}
        results={() => null}
      />
    )
    expect(draw(step).text()).toContain(i18n.t(key))
  })

  describe('a tab of its own', () => {
    const OWN = { id: 1, lastAccessed: 2, active: true }
    const shownBeside = (tab: { id: number; url?: string }) => {
      vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue(OWN as never)
      vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([OWN, { lastAccessed: 1, ...tab }] as never)
      frame.value = 'desk'
      return draw(<LearnFromTab isMain />)
    }
    beforeEach(() => vi.restoreAllMocks())

    it.each([
      ['Koshin was not allowed', { id: 2 }],
      ['is the browser’s own', { id: 2, url: 'chrome://newtab/' }],
    ])('beside a tab that %s: where it is read is said, and what else there is', async (_, tab) => {
      const shown = shownBeside(tab)
      await shown.says(i18n.t('learn.tab.lead'))
      expect(shown.button(i18n.t('learn.tab.read'))).toBeUndefined()
      expect(shown.button(i18n.t('learn.way.paste.title'))).toBeDefined()
    })

    it('opened from the popup over the console: at one press', async () => {
      const shown = shownBeside({ id: 2, url: 'https://panel.clomo.test/' })
      await vi.waitFor(() => expect(shown.button(i18n.t('learn.tab.read'))).toBeDefined())
    })
  })
})
