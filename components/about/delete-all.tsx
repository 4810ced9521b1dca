// Takes everything off the record; asks first, and says what is lost.
import { useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Note } from '../parts/note.tsx'
import { announce } from '../state/announce.ts'
import { go } from '../state/drafts.ts'
import { change } from '../state/records.ts'

export function DeleteAll() {
  const [asking, setAsking] = useState(false)
  const asked = useRef<HTMLButtonElement>(null)
  async function erase() {
    const { eraseEverything } = await import('../../lib/records/erase.ts')
    if (!(await change(eraseEverything))) return
    announce(i18n.t('about.delete.done'))
    go('work')
  }
  if (!asking) {
    return (
      <div>
        <button type="button" class="link-button tone-past" ref={asked} onClick={() => setAsking(true)}>
          {i18n.t('about.delete.open')}
        </button>
      </div>
    )
  }
  return (
    <div role="alertdialog" aria-labelledby="delete-question" aria-describedby="delete-means" class="stack">
      <Note tone="stop">
        <strong id="delete-question">{i18n.t('about.delete.ask')}</strong>
        <p id="delete-means">{i18n.t('about.delete.means')}</p>
      </Note>
      <div class="row">
        <button
          type="button"
          class="button"
          ref={focusOnce}
          onClick={() => {
            setAsking(false)
            requestAnimationFrame(() => asked.current?.focus())
          }}
        >
          {i18n.t('about.delete.no')}
        </button>
        <button type="button" class="button button-stop" onClick={erase}>
          {i18n.t('about.delete.yes')}
        </button>
      </div>
    </div>
  )
}

function focusOnce(button: HTMLButtonElement | null) {
  button?.focus()
}
