// A new certificate is being made in place of a lost one: which one that is, and the way back should it be found again.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { LostCertificate, Organisation } from '../../lib/model/organisation.ts'
import { go } from '../state/drafts.ts'
import { takeBack } from '../state/lost-actions.ts'
import { sayMoment } from '../words/words.ts'
import { Note } from './note.tsx'

export function InPlaceOfLost({ organisation, lost }: { organisation: Organisation; lost: LostCertificate }) {
  const [isTaken, setTaken] = useState(false)
  async function found() {
    if (await takeBack(organisation.id)) go('work')
    else setTaken(true)
  }
  return (
    <Note tone="caution" title={i18n.t('lost.note')}>
      <p class="prose">{i18n.t('lost.noteMore', [sayMoment(lost.at), lost.topic])}</p>
      {isTaken && <p class="field-error">{i18n.t('lost.foundNot')}</p>}
      <button type="button" class="button" onClick={() => void found()}>
        {i18n.t('lost.found')}
      </button>
    </Note>
  )
}
