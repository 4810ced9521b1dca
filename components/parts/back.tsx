// The way back: at once where nothing would be lost, after one question where something that was typed would be.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { isHalfTyped } from '../state/half-typed.ts'
import { Icon } from './icon.tsx'
import { Note } from './note.tsx'

interface Properties {
  to: () => void
  label: string
  /** Whether something would be lost; absent where that is what stands half typed in the screen's fields. */
  isChanged?: boolean
}

export function Back({ to, label, isChanged = isHalfTyped() }: Properties) {
  const [asks, setAsks] = useState(false)
  if (!asks || !isChanged) {
    return (
      <div class="way-back">
        <button type="button" class="link-button small" onClick={() => (isChanged ? setAsks(true) : to())}>
          <Icon name="back" size={16} />
          {label}
        </button>
      </div>
    )
  }
  return (
    <Note tone="caution" title={i18n.t('organisations.unsaved')}>
      <div class="row">
        <button type="button" class="button" ref={focusOnce} onClick={() => setAsks(false)}>
          {i18n.t('organisations.stay')}
        </button>
        <button type="button" class="button" onClick={to}>
          {i18n.t('organisations.leave')}
        </button>
      </div>
    </Note>
  )
}

function focusOnce(button: HTMLButtonElement | null) {
  button?.focus()
}
