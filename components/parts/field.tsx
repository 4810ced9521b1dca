// A field with its label above it, and a line of help between the two; what it is written into is its child.
import type { ComponentChildren } from 'preact'

interface Properties {
  /** Of what it is written into; the help's is `<id>-help`. */
  id: string
  label: string
  help?: string
  children: ComponentChildren
}

export function Field({ id, label, help, children }: Properties) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help !== undefined && (
        <p class="quiet small" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
    </div>
  )
}

interface AccountProperties {
  id: string
  label: string
  help: string
  value: string
  onChange: (value: string) => void
}

/** An Apple Account's address. */
export function AccountField({ id, label, help, value, onChange }: AccountProperties) {
  return (
    <Field id={id} label={label} help={help}>
      <input
        type="email"
        id={id}
        value={value}
        maxLength={254}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  )
}
