// The fields about tokens: which portal, which Apple Account signs in there, and the names of servers and locations.
import { i18n } from '#i18n'
import type { ManagedFacts } from '../../lib/model/policy.ts'
import type { TokenPortal } from '../../lib/model/token.ts'
import { AccountField, Field } from '../parts/field.tsx'
import type { TokenDetails } from '../state/drafts.ts'
import './token-fields.css'

interface Properties {
  tokens: TokenDetails
  /** What a company has set, and stands fast. */
  managed?: ManagedFacts | undefined
  onChange: (change: Partial<TokenDetails>) => void
}

export function TokenFields({ tokens, managed = {}, onChange }: Properties) {
  return (
    <fieldset class="bare stack">
      <legend>
        <h2>{i18n.t('tokens.title')}</h2>
      </legend>
      <p class="quiet small">{i18n.t('tokens.help')}</p>
      <Field id="token-portal" label={i18n.t('tokens.portal')}>
        <select
          id="token-portal"
          value={tokens.portal}
          disabled={managed.portal !== undefined}
          onChange={(event) => onChange({ portal: event.currentTarget.value as TokenPortal })}
        >
          <option value="business">{i18n.t('tokens.portals.business')}</option>
          <option value="school">{i18n.t('tokens.portals.school')}</option>
        </select>
      </Field>
      <AccountField
        id="token-account"
        label={i18n.t('tokens.account')}
        help={i18n.t('tokens.accountHelp')}
        value={tokens.tokenAccount}
        disabled={managed.tokenAccount !== undefined}
        onChange={(tokenAccount) => onChange({ tokenAccount })}
      />
      <Names
        id="token-servers"
        label={i18n.t('tokens.servers')}
        help={i18n.t('tokens.serversHelp')}
        value={tokens.servers}
        disabled={managed.servers !== undefined}
        onChange={(servers) => onChange({ servers })}
      />
      <Names
        id="token-locations"
        label={i18n.t('tokens.locations')}
        help={i18n.t('tokens.locationsHelp')}
        value={tokens.locations}
        disabled={managed.locations !== undefined}
        onChange={(locations) => onChange({ locations })}
      />
    </fieldset>
  )
}

interface NamesProperties {
  id: string
  label: string
  help: string
  value: string
  disabled: boolean
  onChange: (value: string) => void
}

function Names({ id, label, help, value, disabled, onChange }: NamesProperties) {
  return (
    <Field id={id} label={label} help={help}>
      <textarea
        id={id}
        class="names"
        rows={2}
        value={value}
        disabled={disabled}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </Field>
  )
}
