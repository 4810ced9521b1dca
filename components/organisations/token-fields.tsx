// The fields about tokens: which portal, which Apple Account signs in there, and the names of servers and locations.
import { i18n } from '#i18n'
import type { TokenPortal } from '../../lib/records/types.ts'
import type { TokenDetails } from '../drafts.ts'

interface Properties {
  tokens: TokenDetails
  onChange: (change: Partial<TokenDetails>) => void
}

export function TokenFields({ tokens, onChange }: Properties) {
  return (
    <fieldset class="bare stack">
      <legend>
        <h2>{i18n.t('tokens.title')}</h2>
      </legend>
      <p class="quiet small">{i18n.t('tokens.help')}</p>
      <div class="field">
        <label for="token-portal">{i18n.t('tokens.portal')}</label>
        <select
          id="token-portal"
          value={tokens.portal}
          onChange={(event) => onChange({ portal: event.currentTarget.value as TokenPortal })}
        >
          <option value="business">{i18n.t('tokens.portals.business')}</option>
          <option value="school">{i18n.t('tokens.portals.school')}</option>
        </select>
      </div>
      <div class="field">
        <label for="token-account">{i18n.t('tokens.account')}</label>
        <p class="quiet small" id="token-account-help">
          {i18n.t('tokens.accountHelp')}
        </p>
        <input
          type="email"
          id="token-account"
          value={tokens.tokenAccount}
          maxLength={254}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="token-account-help"
          onInput={(event) => onChange({ tokenAccount: event.currentTarget.value })}
        />
      </div>
      <Names
        id="token-servers"
        label={i18n.t('tokens.servers')}
        help={i18n.t('tokens.serversHelp')}
        value={tokens.servers}
        onChange={(servers) => onChange({ servers })}
      />
      <Names
        id="token-locations"
        label={i18n.t('tokens.locations')}
        help={i18n.t('tokens.locationsHelp')}
        value={tokens.locations}
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
  onChange: (value: string) => void
}

function Names({ id, label, help, value, onChange }: NamesProperties) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <p class="quiet small" id={`${id}-help`}>
        {help}
      </p>
      <textarea
        id={id}
        class="names"
        rows={2}
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${id}-help`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}
