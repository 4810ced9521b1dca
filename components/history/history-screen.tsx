// The history: every renewal there ever was, what was changed on record and what was deleted, the latest first.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { onRecordsChanged } from '../../lib/records/changes.ts'
import { Back } from '../parts/back.tsx'
import { Icon } from '../parts/icon.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, go, keep } from '../state/drafts.ts'
import { current, organisations } from '../state/shown.ts'
import { type HistoryItem, loadHistory } from './history-data.ts'
import { HistoryRow } from './history-row.tsx'
import './history.css'

/** So many are drawn at once, and as many more each time the end is asked for. */
const PAGE = 100

export function HistoryScreen() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  const [items, setItems] = useState<readonly HistoryItem[]>()
  const [withFacts, setWithFacts] = useState(true)
  const [shown, setShown] = useState(PAGE)
  const ofAll = draft.value.ofAll === true || current.value === undefined
  const id = ofAll ? undefined : current.value?.id
  useEffect(() => {
    let isShown = true
    const load = () => void loadHistory(id).then((found) => isShown && setItems(found))
    load()
    const end = onRecordsChanged(load)
    return () => {
      isShown = false
      end()
    }
  }, [id])
  const listed = items?.filter(({ kind }) => withFacts || kind === 'run')
  return (
    <>
      <Back to={() => go('work')} label={i18n.t('general.back')} />
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
      {listed?.length === 0 && <p class="quiet">{i18n.t('history.nothing')}</p>}
      {listed && listed.length > 0 && (
        <ol class="history">
          {listed.slice(0, shown).map((item) => (
            <HistoryRow key={item.kind === 'run' ? item.run.id : item.entry.id} item={item} named={ofAll} />
          ))}
        </ol>
      )}
      {listed && listed.length > shown && (
        <button type="button" class="button button-wide" onClick={() => setShown(shown + PAGE)}>
          {i18n.t('history.more', listed.length - shown)}
        </button>
      )}
      <button type="button" class="link-button" onClick={() => go('handover')}>
        <Icon name="people" size={18} />
        {i18n.t('handover.open')}
      </button>
    </>
  )
}
