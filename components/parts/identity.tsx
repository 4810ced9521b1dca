// The certificate at hand on every screen: its UID, the account it belongs to, its expiry and the days left.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/records/types.ts'
import { sayDay, sayDaysLeft, urgency } from '../words.ts'
import { Icon } from './icon.tsx'
import { CopyButton, Uid, UidEnding } from './uid.tsx'

export function Identity({ organisation, open = false }: { organisation: Organisation; open?: boolean }) {
  const { topic, account, notAfter, serial } = organisation
  return (
    <details class="identity" open={open}>
      <summary>
        <span>
          <strong>{i18n.t('identity.uid')}</strong> <UidEnding topic={topic} />
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
          <dt>{i18n.t('identity.uidLong')}</dt>
          <dd>
            <Uid topic={topic} /> {topic && <CopyButton text={topic} label={i18n.t('identity.copyUid')} />}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('identity.account')}</dt>
          <dd class="row">
            {account ? (
              <>
                <span translate={false}>{account}</span>
                <CopyButton text={account} label={i18n.t('identity.copyAccount')} />
              </>
            ) : (
              <span class="quiet">{i18n.t('identity.unknown')}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{i18n.t('identity.expires')}</dt>
          <dd>{notAfter === undefined ? <span class="quiet">{i18n.t('identity.unknown')}</span> : sayDay(notAfter)}</dd>
        </div>
        {serial && (
          <div>
            <dt>{i18n.t('identity.serial')}</dt>
            <dd class="uid">{serial}</dd>
          </div>
        )}
      </dl>
    </details>
  )
}
