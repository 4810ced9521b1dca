// The open list of the switcher: the organisations that are meant, and the ways to all of them. Nothing is chosen until Enter or a press.
import { useEffect, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { plainText } from '../../lib/facts/plain-text.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { isSought } from '../../lib/procedures/due-search.ts'
import { UidEnding } from '../parts/uid.tsx'
import { go, visit } from '../state/drafts.ts'
import { chooseOrganisation } from '../state/records.ts'
import { current, organisations } from '../state/shown.ts'
import { type KeyInList, LIST } from './key-in-list.ts'

/** So many are listed; of more, the search finds the right one. */
const MOST = 50

interface Properties {
  typed: string
  pressed: KeyInList | undefined
  /** Told which option the arrow keys have come to, by its id. */
  onActive: (id: string | undefined) => void
  /** Told where that leads; nowhere where nothing was chosen. */
  onChosen: (to?: () => void) => void
}

interface Option {
  id: string
  organisation?: Organisation
  words?: string
  choose: () => void
}

/** Both lead to screens of their own, whatever is typed. */
const ways = (): Option[] => [
  { id: 'switcher-due', words: i18n.t('dueScreen.open'), choose: () => visit('due') },
  { id: 'switcher-manage', words: i18n.t('organisations.manage'), choose: () => visit('organisations') },
]

function optionOf(organisation: Organisation): Option {
  const choose = () => void chooseOrganisation(organisation.id).then((done) => done && go('work'))
  return { id: `switcher-${organisation.id}`, organisation, choose }
}

export function SwitcherList({ typed, pressed, onActive, onChosen }: Properties) {
  const found = organisations.value.filter(isSought(typed))
  const options = [...found.slice(0, MOST).map(optionOf), ...ways()]
  const [at, setAt] = useState(-1)
  const active = options[at]
  // With something typed the first that was found is what Enter means.
  useEffect(() => setAt(typed.trim() !== '' && found.length > 0 ? 0 : -1), [typed])
  useEffect(() => {
    onActive(active?.id)
    if (active) document.getElementById(active.id)?.scrollIntoView({ block: 'nearest' })
  }, [active?.id])
  useEffect(() => {
    if (!pressed) return
    if (pressed.key === 'Enter') return onChosen(active?.choose)
    setAt(stepped(pressed.key, at, options.length))
  }, [pressed])
  return (
    <div class="switcher-list">
      <div id={LIST} role="listbox" aria-label={i18n.t('organisations.switch')}>
        {options.map((option, index) => (
          // A press would take the focus out of the field, and close the list before it is heard.
          <button
            type="button"
            key={option.id}
            id={option.id}
            role="option"
            tabIndex={-1}
            aria-selected={option.organisation !== undefined && option.organisation.id === current.value?.id}
            data-active={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChosen(option.choose)}
          >
            {option.organisation ? <Named organisation={option.organisation} /> : option.words}
          </button>
        ))}
      </div>
      {found.length === 0 && <p class="quiet small">{i18n.t('switcher.none')}</p>}
      {found.length > MOST && <p class="quiet small">{i18n.t('switcher.more', found.length - MOST)}</p>}
    </div>
  )
}

function Named({ organisation: { name, customerNumber, topic } }: { organisation: Organisation }) {
  return (
    <>
      <bdi>{plainText(name)}</bdi>
      <span class="quiet small">
        {customerNumber && <bdi>{plainText(customerNumber)} </bdi>}
        <UidEnding topic={topic} />
      </span>
    </>
  )
}

function stepped(key: string, at: number, count: number): number {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return key === 'ArrowDown' ? (at + 1) % count : (at <= 0 ? count : at) - 1
}
