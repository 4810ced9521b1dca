// Deletes everything in this browser, after a word was typed.
import { i18n } from '#i18n'
import { eraseAndBegin } from '../state/erase-actions.ts'
import { Icon } from './icon.tsx'
import { TypedWord } from './typed-word.tsx'

export function EraseEverything() {
  return (
    <details class="card fold">
      <summary>
        <Icon name="next" size={16} turns />
        {i18n.t('erase.title')}
      </summary>
      <div class="stack">
        <p class="small">{i18n.t('erase.lead')}</p>
        <TypedWord id="erase-word" label={i18n.t('erase.now')} onSure={() => void eraseAndBegin()} />
      </div>
    </details>
  )
}
