// The records cannot be opened or written: what that means and what can be done, never an empty page.
import { i18n } from '#i18n'
import { lazy } from './parts/lazy.tsx'
import { Note } from './parts/note.tsx'
import { openDesk } from './state/frame.ts'
import { load } from './state/records.ts'
import { phase } from './state/shown.ts'
import type { Trouble } from './state/trouble-kinds.ts'

const MakeFile = lazy(() => import('./handover/make-file.tsx').then((part) => part.MakeFile))
const Restore = lazy(() => import('./handover/restore.tsx').then((part) => part.Restore))

export function TroubleScreen({ trouble }: { trouble: Trouble }) {
  async function again() {
    phase.value = { kind: 'loading' }
    await load()
  }
  return (
    <>
      <div role="alert" class="stack">
        <h1>{trouble === 'full' ? i18n.t('trouble.titleFull') : i18n.t('trouble.title')}</h1>
        <Note tone="caution" title={i18n.t(`trouble.${trouble}.what`)}>
          <p>{i18n.t(`trouble.${trouble}.do`)}</p>
        </Note>
      </div>
      <p class="quiet small">{i18n.t('trouble.nothingChanged')}</p>
      {trouble !== 'blocked' && (
        <div class="row">
          <button type="button" class="button button-main" onClick={again}>
            {i18n.t('trouble.again')}
          </button>
          <button type="button" class="button" onClick={() => openDesk()}>
            {i18n.t('frame.openDesk')}
          </button>
        </div>
      )}
      {trouble === 'full' && <MakeFile />}
      {trouble === 'damaged' && <Restore />}
    </>
  )
}
