// The certificate at hand on every screen: its UID, the account it belongs to, its expiry and the days left.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { expiryOf } from '../../lib/procedures/expiry.ts'
import { AccountFact, ExpiryFact, FactsCard } from './facts-card.tsx'
import { CopyButton, Uid, UidEnding } from './uid.tsx'

interface Properties {
  organisation: Organisation
  open?: boolean
  /** What a finished renewal has brought; else what is on record. */
  renewed?: { notAfter: number; serial: string } | undefined
}

export function Identity({ organisation, open = false, renewed }: Properties) {
  const { topic, account } = organisation
  const serial = renewed?.serial ?? organisation.serial
  const expiry = renewed
    ? { notAfter: renewed.notAfter, isCertain: true, from: 'file' as const }
    : expiryOf('push-certificate', organisation)
  const title = (
    <>
      <strong>{i18n.t('identity.uid')}</strong> <UidEnding topic={topic} />
    </>
  )
  return (
    <FactsCard title={title} expiry={expiry} open={open}>
      <div>
        <dt>{i18n.t('identity.uidLong')}</dt>
        <dd>
          <Uid topic={topic} /> {topic && <CopyButton text={topic} label={i18n.t('identity.copyUid')} />}
        </dd>
      </div>
      <AccountFact label={i18n.t('identity.account')} account={account} />
      <ExpiryFact expiry={expiry} />
      {serial && (
        <div>
          <dt>{i18n.t('identity.serial')}</dt>
          <dd class="uid">{serial}</dd>
        </div>
      )}
    </FactsCard>
  )
}
