// What is renewed, at hand on every screen: folded, what it is and the days left; opened, its facts.
import type { ComponentChildren } from 'preact'
import { i18n } from '#i18n'
import type { Expiry } from '../../lib/procedures/expiry.ts'
import { uncertaintyMark } from '../../lib/reminders/asset-name.ts'
import { sayDay, sayDaysLeft, urgency } from '../words/words.ts'
import { Icon } from './icon.tsx'
import { CopyButton } from './uid.tsx'
import './facts-card.css'

interface Properties {
  /** Its name for the line that always stands there. */
  title: ComponentChildren
  /** Until when it lasts, for the days left in that line; none where these mean nothing. */
  expiry: Expiry | undefined
  open: boolean
  children: ComponentChildren
}

export function FactsCard({ title, expiry, open, children }: Properties) {
  const notAfter = expiry?.notAfter
  return (
    <details class="identity" open={open}>
      <summary>
        <span class="identity-line">
          <span>{title}</span>
          {notAfter !== undefined && (
            <span class={`small tone-${urgency(notAfter)}`}>
              <strong>{sayDaysLeft(notAfter)}</strong>
            </span>
          )}
        </span>
        <Icon name="next" size={16} turns />
      </summary>
      <dl class="facts">{children}</dl>
    </details>
  )
}

export function AccountFact({ label, account }: { label: string; account: string | undefined }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="row">
        {account ? (
          <>
            <span translate={false}>{account}</span>
            <CopyButton text={account} label={i18n.t('identity.copyAccount')} />
          </>
        ) : (
          <Unknown />
        )}
      </dd>
    </div>
  )
}

export function ExpiryFact({ expiry }: { expiry: Expiry | undefined }) {
  const mark = uncertaintyMark({ ...(expiry && { expiry }) })
  return (
    <div>
      <dt>{i18n.t('identity.expires')}</dt>
      <dd>
        {expiry === undefined ? <Unknown /> : sayDay(expiry.notAfter)} {mark && <span class="uncertain">{mark}</span>}
      </dd>
    </div>
  )
}

export function Unknown() {
  return <span class="quiet">{i18n.t('identity.unknown')}</span>
}
