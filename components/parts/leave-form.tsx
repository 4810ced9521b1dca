// The way back out of a form: at once where nothing was changed, after one question where something would be lost.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Back } from './back.tsx'
import { Note } from './note.tsx'

interface Properties {
  label: string
  /** Whether what stands in the form would be lost. */
  isChanged: boolean
  onLeave: () => void
}

export function LeaveForm({ label, isChanged, onLeave }: Properties) {
  const [asks, setAsks] = useState(false)
  if (!asks || !isChanged) return <Back to={() => (isChanged ? setAsks(true) : onLeave())} label={label} />
  return (
    <Note tone="caution" title={i18n.t('organisations.unsaved')}>
      <div class="row">
        <button type="button" class="button" ref={focusOnce} onClick={() => setAsks(false)}>
          {i18n.t('organisations.stay')}
        </button>
        <button type="button" class="button" onClick={onLeave}>
          {i18n.t('organisations.leave')}
        </button>
      </div>
    </Note>
  )
}

function focusOnce(button: HTMLButtonElement | null) {
  button?.focus()
}
