// The fields of an organisation that the user may write: name, console, Apple Account.
import { i18n } from '#i18n'
import { consoles } from '../../lib/consoles/consoles.ts'
import type { Details } from '../drafts.ts'

interface Properties {
  details: Details
  onChange: (change: Partial<Details>) => void
  /** Missing answers are named only after the user has tried to go on. */
  showErrors: boolean
  /** What is said of the Apple Account; of a certificate that exists where nothing is given. */
  accountHelp?: string
}

export function DetailsFields({ details, onChange, showErrors, accountHelp }: Properties) {
  const nameMissing = showErrors && details.name.trim() === ''
  return (
    <>
      <div class="field">
        <label for="organisation-name">{i18n.t('details.name')}</label>
        <p class="quiet small" id="organisation-name-help">
          {i18n.t('details.nameHelp')}
        </p>
        <input
          type="text"
          id="organisation-name"
          value={details.name}
          maxLength={120}
          autocomplete="organization"
          required
          aria-invalid={nameMissing}
          aria-describedby={nameMissing ? 'organisation-name-error' : 'organisation-name-help'}
          onInput={(event) => onChange({ name: event.currentTarget.value })}
        />
        {nameMissing && (
          <p class="field-error small" id="organisation-name-error">
            {i18n.t('details.nameMissing')}
          </p>
        )}
      </div>
      <div class="field">
        <label for="organisation-console">{i18n.t('details.console')}</label>
        <select
          id="organisation-console"
          value={details.consoleId}
          onChange={(event) => onChange({ consoleId: event.currentTarget.value })}
        >
          {consoles.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name ?? i18n.t('consoles.other')}
            </option>
          ))}
        </select>
      </div>
      {details.consoleId === 'other' && (
        <div class="field">
          <label for="organisation-console-name">{i18n.t('details.consoleName')}</label>
          <input
            type="text"
            id="organisation-console-name"
            value={details.consoleName}
            maxLength={60}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => onChange({ consoleName: event.currentTarget.value })}
          />
        </div>
      )}
      <div class="field">
        <label for="organisation-account">{i18n.t('details.account')}</label>
        <p class="quiet small" id="organisation-account-help">
          {accountHelp ?? i18n.t('details.accountHelp')}
        </p>
        <input
          type="email"
          id="organisation-account"
          value={details.account}
          maxLength={254}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="organisation-account-help"
          onInput={(event) => onChange({ account: event.currentTarget.value })}
        />
      </div>
    </>
  )
}
