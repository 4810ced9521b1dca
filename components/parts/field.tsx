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
  value: string
  onChange: (value: string) => void
  /** The field is left, and its value has changed. */
  onLeave?: (() => void) | undefined
}

/** An Apple Account's address. */
export function AccountInput({ id, value, onChange, onLeave, helpId }: AccountProperties & { helpId?: string }) {
  return (
    <input
      type="email"
      id={id}
      value={value}
      maxLength={254}
      autocomplete="off"
      spellcheck={false}
      aria-describedby={helpId}
      onInput={(event) => onChange(event.currentTarget.value)}
      onChange={onLeave}
    />
  )
}

/** The same with label and help. */
export function AccountField({ label, help, ...input }: AccountProperties & { label: string; help: string }) {
  return (
    <Field id={input.id} label={label} help={help}>
      <AccountInput {...input} helpId={`${input.id}-help`} />
    </Field>
  )
}
