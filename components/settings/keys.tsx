// The keys that open Koshin, as the browser has them now, and the way to change them.
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { hasSidePanel } from '../state/frame.ts'
import './settings.css'

/** Chromium's own page, to which no link may lead; an extension may open it. Source: chrome/common/webui_url_constants.cc in Chromium. */
const SHORTCUTS = 'chrome://extensions/shortcuts'

interface Key {
  name: string
  shortcut: string
}

export function Keys() {
  const [keys, setKeys] = useState<readonly Key[]>([])
  useEffect(() => {
    void browser.commands
      ?.getAll()
      .then((all) =>
        setKeys(all.map(({ description, shortcut }) => ({ name: description ?? '', shortcut: shortcut ?? '' }))),
      )
  }, [])
  if (keys.length === 0) return null
  return (
    <section class="card">
      <h2 class="heading-small">{i18n.t('settings.keys')}</h2>
      <dl class="keys small">
        {keys.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{name || i18n.t('settings.popup')}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : i18n.t('settings.noKey')}</dd>
          </div>
        ))}
      </dl>
      {/* No extension may move the keyboard into a panel that is open already; the browser's own keys do. */}
      {import.meta.env.BROWSER === 'chrome' && hasSidePanel() && (
        <p class="quiet small">{i18n.t('settings.paneKeys')}</p>
      )}
      {import.meta.env.BROWSER === 'chrome' && (
        <div>
          <button type="button" class="link-button small" onClick={() => browser.tabs.create({ url: SHORTCUTS })}>
            {i18n.t('settings.changeKeys')}
          </button>
        </div>
      )}
    </section>
  )
}
