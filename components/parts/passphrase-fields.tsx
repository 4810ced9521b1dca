// A passphrase, typed twice, with its strength in words; or one that is made up.
import type { Ref } from 'preact'
import { i18n } from '#i18n'
import { wordKey } from '../../lib/facts/word-key.ts'
import { makePassphrase, strengthOf } from '../../lib/handover/passphrase.ts'
import { useHalfTyped } from '../state/half-typed.ts'
import { Field } from './field.tsx'
import { CopyButton } from './uid.tsx'
import './passphrase.css'

/** What stands in the two fields, as {@link PassphraseFields} gives it. */
export interface Passphrase {
  first: string
  second: string
  /** Koshin made it up: the user has not typed it, and may not know it yet. */
  isMade: boolean
}

export const NO_PASSPHRASE: Passphrase = { first: '', second: '', isMade: false }

interface Properties {
  /** What it is called, and what to know about it; that of a file where nothing is said. */
  label?: string
  help?: string
  typed: Passphrase
  onChange: (typed: Passphrase) => void
}

/** True where it may be used: long enough, and typed the same twice. */
export function isUsable({ first, second }: Passphrase): boolean {
  return strengthOf(first) !== 'too-short' && first === second
}

export function PassphraseFields({ label, help, typed, onChange }: Properties) {
  const { first, second, isMade } = typed
  const strength = first === '' ? undefined : strengthOf(first)
  const differs = second !== '' && first !== second
  function make() {
    const next = makePassphrase()
    onChange({ first: next, second: next, isMade: true })
  }
  return (
    <>
      <Field
        id="passphrase"
        label={label ?? i18n.t('handover.passphrase')}
        help={help ?? i18n.t('handover.passphraseHelp')}
      >
        <PassphraseInput
          id="passphrase"
          value={first}
          shown={isMade}
          onInput={(next) => onChange({ first: next, second, isMade: false })}
        />
      </Field>
      <p class={`small strength-${strength ?? 'none'}`} aria-live="polite">
        {strength && i18n.t(`handover.strength.${wordKey(strength)}`)}
      </p>
      <div class="row">
        <button type="button" class="link-button small" onClick={make}>
          {i18n.t('handover.make')}
        </button>
        {isMade && <CopyButton text={first} label={i18n.t('handover.copyPassphrase')} />}
      </div>
      <Field
        id="passphrase-again"
        label={i18n.t('handover.again')}
        error={differs ? i18n.t('handover.differs') : undefined}
      >
        <PassphraseInput
          id="passphrase-again"
          value={second}
          shown={isMade}
          onInput={(next) => onChange({ ...typed, second: next })}
        />
      </Field>
    </>
  )
}

interface InputProperties {
  id: string
  value: string
  shown?: boolean
  onInput: (typed: string) => void
  inputRef?: Ref<HTMLInputElement>
}

export function PassphraseInput({ id, value, shown = false, onInput, inputRef = null }: InputProperties) {
  useHalfTyped(id, value !== '')
  const all = {
    ...{ id, value, maxLength: 500, spellcheck: false, ref: inputRef },
    // It is no password of a web page: the browser is not to offer to keep it.
    autocomplete: 'off',
    ...(id === 'passphrase' && { 'aria-describedby': 'passphrase-help' }),
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const
  return shown ? <input type="text" class="passphrase-shown" {...all} /> : <input type="password" {...all} />
}
