// The form in which the user names their console's address; the browser then asks whether Koshin may be there.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import type { Organisation } from '../../../lib/model/organisation.ts'
import { type OriginProblem, originOf } from '../../../lib/records/console-origins.ts'
import { allowOrigin } from './origins.ts'

interface Properties {
  organisation: Organisation
  /** The address of the tab in front, where it could be the console's. */
  suggested: string
}

export function AddressForm({ organisation, suggested }: Properties) {
  const [typed, setTyped] = useState(suggested)
  const [problem, setProblem] = useState<OriginProblem | 'saidNo'>()
  async function submit(event: SubmitEvent) {
    event.preventDefault()
    const read = originOf(typed)
    if ('problem' in read) return setProblem(read.problem)
    if (organisation.consoleOrigins?.includes(read.origin)) return setProblem('known')
    setProblem(undefined)
    const granted = await allowOrigin(organisation.id, read.origin, true)
    if (granted) setTyped('')
    else setProblem('saidNo')
  }
  return (
    <form class="field" onSubmit={submit} noValidate>
      <label for="console-address">{i18n.t('consoleAccess.address')}</label>
      <p class="quiet small" id="console-address-help">
        {i18n.t('consoleAccess.addressHelp')}
      </p>
      <input
        type="text"
        id="console-address"
        inputMode="url"
        value={typed}
        placeholder="https://"
        autocomplete="off"
        spellcheck={false}
        maxLength={2000}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? 'console-address-error' : 'console-address-help'}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {problem && (
        <p class="field-error small" id="console-address-error" role="alert">
          {problem === 'saidNo' ? i18n.t('consoleAccess.saidNo') : i18n.t(`consoleAccess.refused.${problem}`)}
        </p>
      )}
      <button type="submit" class="button button-wide">
        {i18n.t('consoleAccess.allow')}
      </button>
    </form>
  )
}
