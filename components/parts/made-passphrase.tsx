// The passphrase that Koshin made up, still there once it was used: nobody can open anything with one that was not written down.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { MADE_PASSPHRASE, useHalfTyped } from '../state/half-typed.ts'
import { Answer } from './answer.tsx'
import { Note } from './note.tsx'
import { CopyButton } from './uid.tsx'
import './passphrase.css'

/** Comes into view by itself; who leaves it without having copied it is asked once. */
export function MadePassphrase({ passphrase }: { passphrase: string }) {
  const [copied, setCopied] = useState<string>()
  useHalfTyped(MADE_PASSPHRASE, copied !== passphrase)
  return (
    <Answer to={passphrase}>
      <Note tone="caution" title={i18n.t('handover.writeDown')}>
        <div class="row">
          <code class="passphrase-shown">{passphrase}</code>
          <CopyButton
            text={passphrase}
            label={i18n.t('handover.copyPassphrase')}
            onCopied={() => setCopied(passphrase)}
          />
        </div>
        <p class="small">{i18n.t('handover.writeDownMore')}</p>
      </Note>
    </Answer>
  )
}
