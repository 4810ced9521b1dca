// The form in which the user names their console's address; the browser then asks whether Koshin may be there.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { type OriginProblem, originOf } from '../../../lib/records/console-origins.ts'
import { useHalfTyped } from '../../state/half-typed.ts'
import { described, Field } from '../field.tsx'
import { allowOrigin } from './origins.ts'

interface Properties {
  organisation: Organisation
  /** The address of the tab in front, where it could be the console's. */
  suggested: string
  /** Of its field, where the screen has another one of these. */
  id?: string
}

export function AddressForm({ organisation, suggested, id = 'console-address' }: Properties) {
  // Until something was typed, what stands there is what is suggested now.
  const [typed, setTyped] = useState<string>()
  const value = typed ?? suggested
  useHalfTyped(id, value.trim() !== '' && value !== suggested)
  const [problem, setProblem] = useState<OriginProblem | 'saidNo'>()
  const error =
    problem && (problem === 'saidNo' ? i18n.t('consoleAccess.saidNo') : i18n.t(`consoleAccess.refused.${problem}`))
  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const read = originOf(value)
    if ('problem' in read) return setProblem(read.problem)
    if (organisation.consoleOrigins?.includes(read.origin)) return setProblem('known')
    setProblem(undefined)
    const granted = await allowOrigin(organisation.id, read.origin, true)
    if (granted) setTyped(undefined)
    else setProblem('saidNo')
  }
  return (
    <form class="stack-tight" onSubmit={submit} noValidate>
      <Field id={id} label={i18n.t('consoleAccess.address')} help={i18n.t('consoleAccess.addressHelp')} error={error}>
        <input
          type="text"
          id={id}
          inputMode="url"
          value={value}
          placeholder="https://"
          autocomplete="off"
          spellcheck={false}
          maxLength={2000}
          {...described(id, error)}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </Field>
      <button type="submit" class="button button-wide">
        {i18n.t('consoleAccess.allow')}
      </button>
    </form>
  )
}
