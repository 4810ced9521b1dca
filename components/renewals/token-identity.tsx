// The token at hand in its renewal: whose it is at Apple, the account that downloads it, its expiry and the days left.
import { i18n } from '#i18n'
import { inUse } from '../../lib/records/in-use.ts'
import type { TokenProcedure } from '../../lib/records/token-runs.ts'
import type { Organisation } from '../../lib/records/types.ts'
import { Icon } from '../parts/icon.tsx'
import { CopyButton } from '../parts/uid.tsx'
import { sayDay, sayDaysLeft, urgency } from '../words.ts'

interface Properties {
  procedure: TokenProcedure
  organisation: Organisation
  open: boolean
}

export function TokenIdentity({ procedure, organisation, open }: Properties) {
  const isServer = procedure === 'server-token'
  const names = (isServer ? organisation.servers : organisation.locations) ?? []
  const token = isServer ? organisation.serverToken : organisation.contentToken
  const { notAfter } = inUse(procedure, organisation)
  const { tokenAccount } = organisation
  const label = isServer ? i18n.t('tokens.server') : i18n.t('tokens.location')
  return (
    <details class="identity" open={open}>
      <summary>
        <span>
          <strong>{label}</strong> <Names names={names} />
        </span>
        {notAfter !== undefined && (
          <span class={`small tone-${urgency(notAfter)}`}>
            <strong>{sayDaysLeft(notAfter)}</strong>
          </span>
        )}
        <Icon name="next" size={16} turns />
      </summary>
      <dl class="facts">
        <div>
          <dt>{i18n.t('tokens.signsIn')}</dt>
          <dd class="row">
            {tokenAccount ? (
              <>
                <span translate={false}>{tokenAccount}</span>
                <CopyButton text={tokenAccount} label={i18n.t('identity.copyAccount')} />
              </>
            ) : (
              <Unknown />
            )}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('identity.expires')}</dt>
          <dd>{notAfter === undefined ? <Unknown /> : sayDay(notAfter)}</dd>
        </div>
        {token?.downloadedBy && (
          <div>
            <dt>{i18n.t('tokens.downloadedBy')}</dt>
            <dd translate={false}>{token.downloadedBy}</dd>
          </div>
        )}
        {!isServer && token?.name && (
          <div>
            <dt>{i18n.t('tokens.organisationName')}</dt>
            <dd translate={false}>{token.name}</dd>
          </div>
        )}
      </dl>
    </details>
  )
}

function Unknown() {
  return <span class="quiet">{i18n.t('identity.unknown')}</span>
}

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <Unknown />
  return (
    <span class="target-names" translate={false}>
      {names.map((name) => (
        <span key={name} class="uid-ending">
          {name}
        </span>
      ))}
    </span>
  )
}
