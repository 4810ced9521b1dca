// The field for what is sought in all that is due and among the organisations: what was typed is the same in both.
import type { InputHTMLAttributes, Ref } from 'preact'
import { i18n } from '#i18n'
import { sought } from '../state/due-assets.ts'
import { Field } from './field.tsx'

interface Properties extends Pick<InputHTMLAttributes, 'onKeyDown'> {
  id: string
  inputRef?: Ref<HTMLInputElement>
  /** The id of what describes the field besides its help. */
  describedBy?: string
}

export function SoughtField({ id, inputRef = null, describedBy = '', ...input }: Properties) {
  return (
    <Field id={id} label={i18n.t('dueScreen.search')} help={i18n.t('dueScreen.searchHelp')}>
      <input
        {...input}
        ref={inputRef}
        type="search"
        id={id}
        value={sought.value}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-help ${describedBy}`.trim()}
        onInput={(event) => {
          sought.value = event.currentTarget.value
        }}
      />
    </Field>
  )
}
