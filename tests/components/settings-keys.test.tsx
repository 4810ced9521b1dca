// The keys among the settings: those of the browser that lead into an open panel are named where there is a panel.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { Keys } from '../../components/settings/keys.tsx'
import { draw } from '../support/screen.ts'
import { speak } from '../support/words.ts'

const { commands } = browser
const { getManifest } = browser.runtime

beforeEach(() => {
  const getAll = async () => [{ name: 'open-beside', description: 'Beside', shortcut: 'Alt+Shift+L' }]
  Object.assign(browser, { commands: { getAll } })
})
afterEach(() => {
  Object.assign(browser, { commands })
  Object.assign(browser.runtime, { getManifest })
  vi.unstubAllEnvs()
})

const withPanel = () => ({ ...getManifest(), side_panel: { default_path: 'sidepanel.html' } })

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  it.each([
    ['where there is a panel', withPanel, 'chrome', true],
    ['not where there is none', getManifest, 'chrome', false],
    ['not in Firefox, whose keys are others', withPanel, 'firefox', false],
  ] as const)('%s', async (_, manifest, name, isSaid) => {
    speak(language)
    Object.assign(browser.runtime, { getManifest: manifest })
    vi.stubEnv('BROWSER', name)
    const screen = draw(<Keys />)
    await screen.says('Alt+Shift+L')
    expect(screen.text().includes(i18n.t('settings.paneKeys'))).toBe(isSaid)
    expect(i18n.t('settings.paneKeys')).toContain('Shift+F6')
  })
})
