// The passphrase that Koshin made up, still there once it was used: nobody can open anything with one that was not written down.
import { i18n } from '#i18n'
import { Note } from './note.tsx'
import { CopyButton } from './uid.tsx'
import './passphrase.css'

export function MadePassphrase({ passphrase }: { passphrase: string }) {
  return (
    <Note tone="caution" title={i18n.t('handover.writeDown')}>
      <div class="row">
        <code class="passphrase-shown">{passphrase}</code>
        <CopyButton text={passphrase} label={i18n.t('handover.copyPassphrase')} />
      </div>
      <p class="small">{i18n.t('handover.writeDownMore')}</p>
    </Note>
  )
}
