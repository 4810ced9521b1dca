// The start of an organisation that has no certificate on record: its first set-up, or the UID of one that it has after all.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { Identity } from '../parts/identity.tsx'
import { InPlaceOfLost } from '../parts/in-place-of-lost.tsx'
import { lazy } from '../parts/lazy.tsx'
import { Note } from '../parts/note.tsx'
import { StartNotes } from '../parts/start-notes.tsx'
import { go, openRenewal } from '../state/drafts.ts'
import { beginRun } from '../state/run-actions.ts'
import { finishedRuns, openRuns } from '../state/shown.ts'

const BegunElsewhere = lazy(() => import('../parts/begun-elsewhere.tsx').then((part) => part.BegunElsewhere))

export function SetUpHome({ organisation }: { organisation: Organisation }) {
  const { id, name, consoleId, consoleName = '', account = '' } = organisation
  const isDone = finishedRuns.value.some(({ procedure }) => procedure === 'first-set-up')
  const isOpen = openRuns.value.some(({ procedure }) => procedure === 'first-set-up')
  const details = { name, consoleId, consoleName, account }
  const learn = () => go('learn', { subjectId: id, details, opened: details })
  const kind = (isMain: boolean) => `button button-wide ${isMain ? 'button-main' : ''}`
  const register = (
    <button key="register" type="button" class={kind(isDone)} onClick={learn}>
      {i18n.t('setUp.home.learn')}
    </button>
  )
  const setUp = (
    <button
      key="set-up"
      type="button"
      class={kind(!isDone)}
      onClick={() => (isOpen ? openRenewal('first-set-up') : beginRun(organisation, 'first-set-up'))}
    >
      {isOpen ? i18n.t('setUp.home.goOn') : i18n.t('setUp.begin')}
    </button>
  )
  return (
    <>
      <section class="card card-raised">
        <h1>{organisation.lost ? i18n.t('lost.title') : i18n.t('setUp.title')}</h1>
        {organisation.lost ? (
          <InPlaceOfLost organisation={organisation} lost={organisation.lost} />
        ) : isDone ? (
          <Note tone="caution" title={i18n.t('setUp.home.doneTitle')}>
            <p>{i18n.t('setUp.home.done')}</p>
          </Note>
        ) : (
          <p>{isOpen ? i18n.t('setUp.home.open') : i18n.t('setUp.home.none')}</p>
        )}
        <BegunElsewhere procedure="first-set-up" />
        {isDone ? [register, setUp] : [setUp, register]}
        <StartNotes procedure="first-set-up" consoleId={organisation.consoleId} />
      </section>
      <div class="column column-aside">
        <Identity organisation={organisation} open />
      </div>
    </>
  )
}
