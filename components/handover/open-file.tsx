// Asks for the passphrase of a file that was chosen.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { Field } from '../parts/field.tsx'
import { PassphraseInput } from '../parts/passphrase-fields.tsx'
import { focusOnce } from '../parts/use-focus.ts'

interface Properties {
  fileName: string
  onOpen: (passphrase: string) => Promise<void>
  onBack: () => void
}

export function OpenFile({ fileName, onOpen, onBack }: Properties) {
  const [typed, setTyped] = useState('')
  const [works, setWorks] = useState(false)
  async function open(event: Event) {
    event.preventDefault()
    if (typed === '' || works) return
    setWorks(true)
    await onOpen(typed)
    setWorks(false)
  }
  return (
    <form class="stack" onSubmit={open}>
      <p>
        <bdi>{fileName}</bdi>
      </p>
      <Field id="open-passphrase" label={i18n.t('handover.openPassphrase')}>
        <PassphraseInput id="open-passphrase" value={typed} onInput={setTyped} inputRef={focusOnce} />
      </Field>
      <div class="row">
        <button type="submit" class="button button-main" aria-disabled={typed === '' || works}>
          {works ? i18n.t('handover.opening') : i18n.t('handover.openFile')}
        </button>
        <button type="button" class="link-button" onClick={onBack}>
          {i18n.t('handover.another')}
        </button>
      </div>
    </form>
  )
}
