// The foot of every screen, within reach: what to do when something went wrong, and what can be set.
import { i18n } from '#i18n'
import { useLeaving } from './parts/use-leaving.tsx'
import { draft, visit } from './state/drafts.ts'
import { openTrouble } from './state/troubles.ts'

export function Foot() {
  const { view } = draft.value
  const { leave, question } = useLeaving()
  return (
    <footer class="foot">
      {question}
      {!question && view !== 'troubles' && (
        <button type="button" class="link-button small" onClick={() => leave(openTrouble)}>
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
