// The record does not open: the last saved copy is offered, and takes its place once it has been opened.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { type LastCopy, lastCopy } from '../../lib/handover/last-copy.ts'
import { discardDatabase } from '../../lib/records/erase.ts'
import { TypedWord } from '../parts/typed-word.tsx'
import { sayMoment } from '../words/words.ts'
import { TakeFile } from './take-file.tsx'

export function Restore() {
  const [last, setLast] = useState<LastCopy>()
  const [isSure, setSure] = useState(false)
  useEffect(() => void lastCopy().then(setLast), [])
  if (!last) return null
  const { savedAt, fileName } = last
  return (
    <>
      <section class="card stack">
        <h2>{i18n.t('handover.restoreTitle')}</h2>
        <p>
          {savedAt !== undefined && fileName !== undefined
            ? i18n.t('handover.restoreLast', [fileName, sayMoment(savedAt)])
            : i18n.t('handover.restoreNone')}
        </p>
        <p class="small">{i18n.t('handover.restoreLead')}</p>
        {!isSure && (
          <TypedWord id="restore-word" label={i18n.t('handover.restoreTitle')} onSure={() => setSure(true)} />
        )}
      </section>
      {isSure && <TakeFile beforeTaking={discardDatabase} />}
    </>
  )
}
