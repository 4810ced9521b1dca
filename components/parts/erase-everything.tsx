// Deletes everything in this browser, after a word was typed.
import { i18n } from '#i18n'
import { eraseAndBegin } from '../state/erase-actions.ts'
import { Fold } from './fold.tsx'
import { TypedWord } from './typed-word.tsx'

export function EraseEverything() {
  return (
    <Fold title={i18n.t('erase.title')} isLarge kind="card">
      <div class="stack">
        <p class="small">{i18n.t('erase.lead')}</p>
        <TypedWord id="erase-word" label={i18n.t('erase.now')} onSure={() => void eraseAndBegin()} />
      </div>
    </Fold>
  )
}
