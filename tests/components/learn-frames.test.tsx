// Reading the page in front is offered where a page stands beside or behind Koshin; in a tab of its own there is none to be read.
import { beforeEach, describe, expect, it } from 'vitest'
import { i18n } from '#i18n'
import { LearnFromTab } from '../../components/learn/from-tab.tsx'
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

  it('a tab of its own: not, but where it is read and what else there is', () => {
    frame.value = 'desk'
    const shown = draw(<LearnFromTab isMain />)
    expect(shown.button(i18n.t('learn.tab.read'))).toBeUndefined()
    expect(shown.text()).toContain(i18n.t('learn.tab.lead'))
    expect(shown.button(i18n.t('learn.way.paste.title'))).toBeDefined()
  })
})
