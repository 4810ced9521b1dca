// The Apple Account of a first set-up: shown where it is on record, asked for where it is not.
import { useEffect, useId, useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { isWholeAccount } from '../../lib/facts/account.ts'
import { ACCOUNT_PAGE } from '../../lib/facts/apple.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { AccountInput } from '../parts/field.tsx'
import { Note } from '../parts/note.tsx'
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
  const [asked, setAsked] = useState<string>()
  const isTyped = !organisation.account && typed.trim() !== ''
  useHalfTyped(id, isTyped)
  useEffect(() => onStop(isTyped), [isTyped])
  if (organisation.account) {
    return (
      <Note tone="info" title={i18n.t('setUp.account.onRecord', [organisation.account])}>
        <p class="small">{i18n.t('setUp.account.onRecordMore')}</p>
      </Note>
    )
  }
  const isOdd = !isWholeAccount(typed)
  const error = isOdd && asked === typed ? i18n.t('details.accountOdd') : undefined
  function keep(event: SubmitEvent) {
    event.preventDefault()
    // One that looks cut off is asked about once: with another one, Create would be held.
    if (isOdd && asked !== typed) setAsked(typed)
    else if (typed.trim() !== '') void correctAccount(organisation.id, typed.trim())
  }
  return (
    <form class="field" onSubmit={keep} noValidate>
      <label for={id}>{i18n.t('identity.account')}</label>
      <AccountInput id={id} value={typed} onChange={setTyped} error={error} />
      {error !== undefined && (
        <p class="field-error small" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      <button type="submit" class={`button ${isTyped ? 'button-main' : ''}`} aria-disabled={!isTyped}>
        {i18n.t('setUp.account.keep')}
      </button>
      <OpenPageButton url={ACCOUNT_PAGE} label={i18n.t('setUp.account.create')} leadsOn={false} />
    </form>
  )
}
