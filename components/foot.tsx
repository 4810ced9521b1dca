// The foot of every screen, within reach: what to do when something went wrong, and what can be set.
import { i18n } from '#i18n'
import { useLeaving } from './parts/use-leaving.tsx'
import { draft, visit } from './state/drafts.ts'

export function Foot() {
  const { procedure, overview, view } = draft.value
  const { leave, question } = useLeaving()
  const place = { ...(procedure && { procedure }), ...(overview && { overview }) }
  return (
    <footer class="foot">
      {question}
      {!question && view !== 'troubles' && (
        <button type="button" class="link-button small" onClick={() => leave(() => visit('troubles', place))}>
          {i18n.t('troubles.link')}
        </button>
      )}
      {!question && view !== 'settings' && (
        <button type="button" class="link-button small" onClick={() => leave(() => visit('settings'))}>
          {i18n.t('settings.title')}
        </button>
      )}
    </footer>
  )
}
