// The Apple Account of a first set-up: shown where it is on record, asked for where it is not.
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { ACCOUNT_PAGE } from '../../lib/facts/apple.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { AccountInput, FieldError } from '../parts/field.tsx'
import { Note } from '../parts/note.tsx'
import { focusOnce } from '../parts/use-focus.ts'
import { useOddAccount } from '../parts/use-odd-account.ts'
import { useHalfTyped } from '../state/half-typed.ts'
import { correctAccount } from '../state/records.ts'
import { OpenPageButton } from './open-page-button.tsx'

interface Properties {
  organisation: Organisation
  /** Told whether an account stands there that is not saved yet: the step is not done with it. */
  onStop: (stopped: boolean) => void
}

export function SetUpAccount({ organisation, onStop }: Properties) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const { passes, isAsked, ask } = useOddAccount(typed)
  const isTyped = !organisation.account && typed.trim() !== ''
  useHalfTyped(id, isTyped)
  useEffect(() => onStop(isTyped), [isTyped])
  const isSavedHere = useRef(false)
  if (organisation.account) {
    return (
      // The field is gone, and the keyboard was in it.
      <div tabIndex={-1} ref={isSavedHere.current ? focusOnce : null}>
        <Note tone="info" title={i18n.t('setUp.account.onRecord', [organisation.account])}>
          <p class="small">{i18n.t('setUp.account.onRecordMore')}</p>
        </Note>
      </div>
    )
  }
  const error = isAsked ? i18n.t('details.accountOdd') : undefined
  function keep(event: SubmitEvent) {
    event.preventDefault()
    if (!passes) return ask()
    if (typed.trim() === '') return
    isSavedHere.current = true
    void correctAccount(organisation.id, typed.trim())
  }
  return (
    <form class="field" onSubmit={keep} noValidate>
      <label for={id}>{i18n.t('identity.account')}</label>
      <AccountInput id={id} value={typed} onChange={setTyped} error={error} />
      <FieldError id={id} error={error} />
      <button type="submit" class={`button ${isTyped ? 'button-main' : ''}`} aria-disabled={!isTyped}>
        {i18n.t('setUp.account.keep')}
      </button>
      <OpenPageButton url={ACCOUNT_PAGE} label={i18n.t('setUp.account.create')} leadsOn={false} />
    </form>
  )
}
