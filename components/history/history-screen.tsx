// The history: every renewal there ever was, what was changed on record and what was deleted, the latest first.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { Back } from '../parts/back.tsx'
import { Icon } from '../parts/icon.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { useRead } from '../parts/use-read.ts'
import { draft, goBack, keep, visit } from '../state/drafts.ts'
import { current, organisations } from '../state/shown.ts'
import { loadHistory } from './history-data.ts'
import { HistoryRow } from './history-row.tsx'
import './history.css'

/** So many are read and drawn at once, and as many more each time the end is asked for. */
const PAGE = 100

export function HistoryScreen() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  const [withFacts, setWithFacts] = useState(true)
  const [shown, setShown] = useState(PAGE)
  const ofAll = draft.value.ofAll === true || current.value === undefined
  const organisationId = ofAll ? undefined : current.value?.id
  const history = useRead(
    () => loadHistory({ organisationId, count: shown, withFacts }),
    [organisationId, shown, withFacts],
    onRecordsChanged,
  )
  const more = history ? history.total - history.items.length : 0
  return (
    <>
      <Back to={() => goBack()} label={i18n.t('general.back')} />
      <h1 ref={heading} tabIndex={-1}>
        {ofAll ? i18n.t('history.titleAll') : i18n.t('history.title', [current.value?.name ?? ''])}
      </h1>
      <p class="small">{i18n.t('history.lead')}</p>
      <div class="row">
        {organisations.value.length > 0 && current.value && (
          <button
            type="button"
            class="chip"
            aria-pressed={ofAll}
            onClick={() => {
              keep({ ofAll: ofAll ? undefined : true })
              setShown(PAGE)
            }}
          >
            {i18n.t('history.all')}
          </button>
        )}
        <button type="button" class="chip" aria-pressed={withFacts} onClick={() => setWithFacts(!withFacts)}>
          {i18n.t('history.withFacts')}
        </button>
      </div>
      {history?.total === 0 && <p class="quiet">{i18n.t('history.nothing')}</p>}
      {history && history.total > 0 && (
        <ol class="history">
          {history.items.map((item) => (
            <HistoryRow key={item.kind === 'run' ? item.run.id : item.entry.id} item={item} named={ofAll} />
          ))}
        </ol>
      )}
      {more > 0 && (
        <button type="button" class="button button-wide" onClick={() => setShown(shown + PAGE)}>
          {i18n.t('history.more', more)}
        </button>
      )}
      <button type="button" class="link-button" onClick={() => visit('handover')}>
        <Icon name="people" size={18} />
        {i18n.t('handover.open')}
      </button>
    </>
  )
}
