// Offered at the start, in the popup: the way to work, beside the page, where nothing closes at a click into it.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { openDesk, openSidePanel } from '../state/frame.ts'
import { Icon } from './icon.tsx'
import { Note } from './note.tsx'

export function BesidePage() {
  const [failed, setFailed] = useState(false)
  return (
    <section class="card card-raised">
      <p>{i18n.t('beside.why')}</p>
      {failed && <Note tone="info" title={i18n.t('frame.panelFailed')} />}
      <button
        type="button"
        class="button button-main button-wide"
        onClick={async () => (failed ? openDesk() : setFailed(!(await openSidePanel())))}
      >
        <Icon name={failed ? 'open' : 'panel'} size={18} />
        {failed ? i18n.t('frame.openDesk') : i18n.t('beside.open')}
      </button>
    </section>
  )
}
