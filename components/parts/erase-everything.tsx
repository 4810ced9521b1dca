// Deletes everything in this browser, after a word was typed.
import { i18n } from '#i18n'
import { announce } from '../state/announce.ts'
import { go } from '../state/drafts.ts'
import { change } from '../state/records.ts'
import { TypedWord } from './typed-word.tsx'

export function EraseEverything() {
  async function erase() {
    const { eraseEverything } = await import('../../lib/records/erase.ts')
    if (!(await change(eraseEverything))) return
    announce(i18n.t('erase.done'))
    go('work')
  }
  return (
    <details class="card fold">
      <summary>{i18n.t('erase.title')}</summary>
      <div class="stack">
        <p class="small">{i18n.t('erase.lead')}</p>
        <TypedWord id="erase-word" label={i18n.t('erase.now')} onSure={() => void erase()} />
      </div>
    </details>
  )
}
