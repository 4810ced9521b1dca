// A field: its label, a line of help, what it is written into, which is its child, and what is wrong with what was written.
import type { ComponentChildren } from 'preact'
import { useLayoutEffect } from 'preact/hooks'

interface Properties {
  /** Of what it is written into; the help's is `<id>-help`. */
  id: string
  label: string
  help?: string
  /** What is wrong; the error's id is `<id>-error`. The child gets {@link described} of both. */
  error?: string | undefined
  children: ComponentChildren
}

/** For what a field is written into: that it is wrong, and by what it is described, its error or else its help. */
export function described(id: string, error: string | undefined, hasHelp = true) {
  const by = error !== undefined ? `${id}-error` : hasHelp ? `${id}-help` : undefined
  return { 'aria-invalid': error !== undefined, 'aria-describedby': by }
}

export function Field({ id, label, help, error, children }: Properties) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help !== undefined && (
        <p class="quiet small" id={`${id}-help`}>
          {help}
        </p>
      )}
      {children}
      <FieldError id={id} error={error} />
    </div>
  )
}

/** What is wrong with what was written into the field of this id; nothing where nothing is. */
export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return error === undefined ? null : <Wrong id={id} error={error} />
}

/** Where the form's own button was pressed, the keyboard goes to the first field that is wrong; whoever is elsewhere stays there. */
function Wrong({ id, error }: { id: string; error: string }) {
  useLayoutEffect(() => {
    const field = document.getElementById(id)
    const { activeElement } = document
    if (field && activeElement?.matches('[type=submit]') && activeElement.closest('form')?.contains(field))
      field.focus()
  }, [])
  return (
    <p class="field-error small" id={`${id}-error`} role="alert">
      {error}
    </p>
  )
}

interface AccountProperties {
  id: string
  value: string
  /** It stands fast: a company has set it. */
  disabled?: boolean
  onChange: (value: string) => void
  /** The field is left, and its value has changed. */
  onLeave?: (() => void) | undefined
  /** What is wrong with what was written. */
  error?: string | undefined
}

/** An Apple Account's address. */
export function AccountInput({
  id,
  value,
  disabled = false,
  onChange,
  onLeave,
  error,
  hasHelp = false,
}: AccountProperties & { hasHelp?: boolean }) {
  return (
    <input
      type="email"
      id={id}
      value={value}
      disabled={disabled}
      maxLength={254}
      autocomplete="off"
      spellcheck={false}
      {...described(id, error, hasHelp)}
      onInput={(event) => onChange(event.currentTarget.value)}
      onChange={onLeave}
    />
  )
}

/** The same with label and help. */
export function AccountField({ label, help, ...input }: AccountProperties & { label: string; help: string }) {
  return (
    <Field id={input.id} label={label} help={help} error={input.error}>
      <AccountInput {...input} hasHelp />
    </Field>
  )
}
