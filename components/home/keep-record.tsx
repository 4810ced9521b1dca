// Asks once, with the reason, whether the browser is to keep the record even when the disk is nearly full.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { isToBeAsked, rememberAsked } from '../../lib/records/keeping.ts'
import { Fold } from '../parts/fold.tsx'
import { Note } from '../parts/note.tsx'
import { announce } from '../state/announce.ts'
import { change } from '../state/records.ts'

type Phase = 'nothing' | 'asks' | 'kept' | 'refused'

export function KeepRecord() {
  const [phase, setPhase] = useState<Phase>('nothing')
  useEffect(() => {
    // Where it cannot be told, nothing is asked.
    isToBeAsked(navigator.storage).then(
      (asks) => asks && setPhase('asks'),
      () => undefined,
    )
  }, [])
  async function answer(isKept: boolean | undefined) {
    if (!(await change(rememberAsked))) return
    setPhase(isKept === undefined ? 'nothing' : isKept ? 'kept' : 'refused')
    if (isKept !== undefined) announce(i18n.t(isKept ? 'keepRecord.kept' : 'keepRecord.refused'))
  }
  if (phase === 'nothing') return null
  if (phase !== 'asks') {
    return (
      <Note tone={phase === 'kept' ? 'ok' : 'info'} title={i18n.t(`keepRecord.${phase}`)}>
        {phase === 'refused' && <p class="small">{i18n.t('keepRecord.refusedHelp')}</p>}
      </Note>
    )
  }
  return (
    <Note tone="info" title={i18n.t('keepRecord.title')}>
      <Fold title={i18n.t('stepping.reason')}>
        <p class="small">{i18n.t('keepRecord.why')}</p>
      </Fold>
      <div class="row">
        <button
          type="button"
          class="button"
          // Asked for first: a browser may ask the user only straight from a click.
          onClick={() => void navigator.storage.persist().then(answer, () => answer(false))}
        >
          {i18n.t('keepRecord.keep')}
        </button>
        <button type="button" class="link-button" onClick={() => void answer(undefined)}>
          {i18n.t('keepRecord.no')}
        </button>
      </div>
    </Note>
  )
}
