// What is due: every certificate and token of every organisation, the most urgent first, with a search.
import { useEffect, useRef } from 'preact/hooks'
import { i18n } from '#i18n'
import { plainText } from '../../lib/facts/plain-text.ts'
import { Back } from '../parts/back.tsx'
import { useBeginning } from '../parts/beginning.tsx'
import { Fold } from '../parts/fold.tsx'
import { Icon } from '../parts/icon.tsx'
import { SoughtField } from '../parts/sought-field.tsx'
import { TeamTrouble } from '../parts/team-trouble.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { draft, goBack, keep, visit } from '../state/drafts.ts'
import { counts, due, FILTERS, type Filter, filter, followRuns, found, group, groups } from '../state/due-assets.ts'
import { organisations } from '../state/shown.ts'
import { DueList } from './due-list.tsx'
import { Reminders } from './reminders.tsx'
import './due.css'

/** As many as are seen without much scrolling. */
const MANY = 20

const FILTER_WORDS: Record<Filter, () => string> = {
  all: () => i18n.t('dueScreen.filter.all'),
  soon: () => i18n.t('dueScreen.filter.soon'),
  underWay: () => i18n.t('dueScreen.filter.underWay'),
  uncertain: () => i18n.t('dueList.uncertain'),
}

export function DueScreen() {
  const heading = useFocusOnChange<HTMLHeadingElement>(draft.value.view)
  const search = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  useEffect(followRuns, [])
  useSlash(search)
  const all = found.value
  const { shown, more } = useBeginning(all)
  const isLong = due.value.length > MANY
  return (
    <>
      {organisations.value.length < 2 && <Back to={() => goBack()} label={i18n.t('general.back')} />}
      <div class="row row-apart">
        <h1 ref={heading} tabIndex={-1}>
          {i18n.t('dueScreen.title')}
        </h1>
        <div class="row">
          <button type="button" class="link-button small" onClick={() => keep({ view: 'year' })}>
            <Icon name="clock" size={16} />
            {i18n.t('dueList.year')}
          </button>
          <button type="button" class="link-button small" onClick={() => visit('organisations')}>
            {i18n.t('dueList.manage')}
          </button>
        </div>
      </div>
      <TeamTrouble />
      {isLong && (
        <Fold title={i18n.t('reminders.title')} isLarge>
          <Reminders />
        </Fold>
      )}
      <SoughtField
        id="due-search"
        describedBy="due-keys"
        inputRef={search}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return
          event.preventDefault()
          list.current?.querySelector<HTMLElement>('.due-row')?.focus()
        }}
      />
      <div class="row due-filters">
        {FILTERS.map((one) => (
          <button
            key={one}
            type="button"
            class="chip"
            aria-pressed={filter.value === one}
            onClick={() => {
              filter.value = one
            }}
          >
            {FILTER_WORDS[one]()} <span class="quiet">{counts.value.get(one)}</span>
          </button>
        ))}
        {groups.value.length > 0 && <GroupChoice />}
      </div>
      <p class="visually-hidden" aria-live="polite">
        {i18n.t('dueScreen.count', all.length)}
      </p>
      <div ref={list}>
        {all.length === 0 ? (
          <p class="quiet">{i18n.t('dueScreen.nothing')}</p>
        ) : (
          <DueList assets={shown} onLeave={() => search.current?.focus()} />
        )}
      </div>
      {more}
      <p class="quiet small" id="due-keys">
        {i18n.t('dueList.keys')}
      </p>
      <p class="quiet small">{i18n.t('dueList.zone')}</p>
      {!isLong && <Reminders />}
    </>
  )
}

/** Only the customers of one group. */
function GroupChoice() {
  return (
    <select
      class="select-small"
      aria-label={i18n.t('customers.group')}
      value={group.value}
      onChange={(event) => {
        group.value = event.currentTarget.value
      }}
    >
      <option value="">{i18n.t('customers.allGroups')}</option>
      {groups.value.map((one) => (
        <option key={one} value={one}>
          {plainText(one)}
        </option>
      ))}
    </select>
  )
}

/** A slash goes to the search, as on many pages, unless something is being typed. */
function useSlash(search: { current: HTMLInputElement | null }): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      search.current?.focus()
    }
    document.addEventListener('keydown', hear)
    return () => document.removeEventListener('keydown', hear)
  }, [])
}
