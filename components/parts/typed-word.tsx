// What cannot be taken back is pressed only after a word was typed.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { isTypedAs } from '../../lib/facts/typed.ts'
import { Field } from './field.tsx'

interface Properties {
  id: string
  /** What the button says. */
  label: string
  onSure: () => void
}

export function TypedWord({ id, label, onSure }: Properties) {
  const [typed, setTyped] = useState('')
  const word = i18n.t('erase.word')
  const isSure = isTypedAs(typed, word)
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (isSure) onSure()
      }}
    >
      <Field id={id} label={i18n.t('erase.type', [word])}>
        <input
          type="text"
          id={id}
          value={typed}
          maxLength={40}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" class="button button-stop" aria-disabled={!isSure}>
        {label}
      </button>
    </form>
  )
}
