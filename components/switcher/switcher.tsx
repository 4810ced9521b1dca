// Which organisation is on the screen, as a field to search in: its list comes with the first letter, arrow or press.
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { lazy } from '../parts/lazy.tsx'
import { current } from '../state/shown.ts'
import { type KeyInList, LIST } from './key-in-list.ts'
import './switcher.css'

const SwitcherList = lazy(() => import('./switcher-list.tsx').then((part) => part.SwitcherList))

const MOVES = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End', 'Enter'])

/** `leave` goes to what was chosen, or asks first. */
export function Switcher({ leave }: { leave: (to: () => void) => void }) {
  const field = useRef<HTMLInputElement>(null)
  /** What is typed; undefined while the list is closed. */
  const [typed, setTyped] = useState<string>()
  const [pressed, setPressed] = useState<KeyInList>()
  const [active, setActive] = useState<string>()
  const isOpen = typed !== undefined
  const open = () => {
    setTyped('')
    setPressed(undefined)
  }
  const close = () => {
    setTyped(undefined)
    setActive(undefined)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey) return
    // What is typed while the list is closed takes the place of the name that stands there, an input method's letters too.
    if (!isOpen && (event.key.length === 1 || event.key === 'Process')) field.current?.select()
    if (event.isComposing) return
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault()
      close()
    }
    if (!MOVES.has(event.key) || (event.key === 'Enter' && !isOpen)) return
    // Within what is typed, Home and End are the text's own.
    if ((event.key === 'Home' || event.key === 'End') && typed) return
    event.preventDefault()
    if (isOpen) setPressed({ key: event.key })
    else open()
  }
  return (
    <div class="switcher">
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label={i18n.t('organisations.switch')}
        aria-expanded={isOpen}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={active}
        autocomplete="off"
        spellcheck={false}
        placeholder={isOpen ? i18n.t('switcher.hint') : undefined}
        value={typed ?? current.value?.name ?? ''}
        title={current.value?.name}
        onPointerDown={() => isOpen || open()}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {isOpen && (
        <SwitcherList
          typed={typed}
          pressed={pressed}
          onActive={setActive}
          onChosen={(to) => {
            close()
            field.current?.blur()
            if (to) leave(to)
          }}
        />
      )}
    </div>
  )
}
