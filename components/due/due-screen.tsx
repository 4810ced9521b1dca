// What is due: every certificate and token of every organisation, the most urgent first, with a search.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Back } from '../parts/back.tsx'
import { Field } from '../parts/field.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, go } from '../state/drafts.ts'
import { countOf, FILTERS, type Filter, filter, followRuns, found, sought } from './due-assets.ts'
import { DueRow } from './due-row.tsx'
import { Reminders } from './reminders.tsx'
import './due.css'

/** So many rows are drawn at once, and as many more each time the end of the list is asked for. */
const PAGE = 100

const FILTER_WORDS: Record<Filter, () => string> = {
  all: () => i18n.t('dueScreen.filter.all'),
  soon: () => i18n.t('dueScreen.filter.soon'),
  underWay: () => i18n.t('dueScreen.filter.underWay'),
  unknown: () => i18n.t('dueScreen.filter.unknown'),
}

export function DueScreen() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  const [shown, setShown] = useState(PAGE)
  useEffect(followRuns, [])
  const all = found.value
  return (
    <>
      <Back to={() => go('work')} label={i18n.t('general.back')} />
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('dueScreen.title')}
      </h1>
      <Field id="due-search" label={i18n.t('dueScreen.search')} help={i18n.t('dueScreen.searchHelp')}>
        <input
          type="search"
          id="due-search"
          class="due-search"
          value={sought.value}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="due-search-help"
          onInput={(event) => {
            sought.value = event.currentTarget.value
            setShown(PAGE)
          }}
        />
      </Field>
      <div class="row due-filters">
        {FILTERS.map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={filter.value === one}
            onClick={() => {
              filter.value = one
              setShown(PAGE)
            }}
          >
            {FILTER_WORDS[one]()} <span class="quiet">{countOf(one)}</span>
          </button>
        ))}
      </div>
      <p class="visually-hidden" aria-live="polite">
        {i18n.t('dueScreen.count', all.length)}
      </p>
      {all.length === 0 ? (
        <p class="quiet">{i18n.t('dueScreen.nothing')}</p>
      ) : (
        <ul class="due-list">
          {all.slice(0, shown).map((asset) => (
            <DueRow key={`${asset.organisation.id} ${asset.procedure}`} asset={asset} />
          ))}
        </ul>
      )}
      {all.length > shown && (
        <button type="button" class="button button-wide" onClick={() => setShown(shown + PAGE)}>
          {i18n.t('dueScreen.more', all.length - shown)}
        </button>
      )}
      <Reminders />
    </>
  )
}
