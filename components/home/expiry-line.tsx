// When one of the things to renew every year ends, large, and the way to correct that; what waits for its upload says so instead.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { isYearly, type ProcedureId } from '../../lib/model/steps.ts'
import type { Expiry } from '../../lib/procedures/expiry.ts'
import { uncertaintyMark } from '../../lib/reminders/asset-name.ts'
import { openExpiry } from '../state/expiry-actions.ts'
import { procedureName } from '../words/procedure-name.ts'
import { sayDay, sayDaysLeft, urgency } from '../words/words.ts'

interface Properties {
  procedure: ProcedureId
  organisation: Organisation
  expiry: Expiry | undefined
  /** Its new token waits for its upload: that is what stands out, not how long the one before would have lasted. */
  waits: boolean
}

export function ExpiryLine({ procedure, organisation, expiry, waits }: Properties) {
  if (!isYearly(procedure)) return null
  const correct = (
    <button
      type="button"
      class="link-button small"
      aria-label={i18n.t('general.labelled', [
        expiry ? i18n.t('expiry.correct') : i18n.t('expiry.add'),
        procedureName(procedure),
      ])}
      onClick={() => openExpiry(organisation, procedure)}
    >
      {expiry ? i18n.t('expiry.correct') : i18n.t('expiry.add')}
    </button>
  )
  const toUpload = waits && (
    <p class="renewal-days renewal-waits tone-past">
      <strong>{i18n.t('waiting.upload')}</strong>
    </p>
  )
  if (!expiry) {
    return (
      <>
        {toUpload}
        <p class="quiet small">
          {i18n.t('renewals.notOnRecord')} {correct}
        </p>
      </>
    )
  }
  const { notAfter } = expiry
  const mark = uncertaintyMark({ expiry })
  return (
    <>
      {toUpload || (
        <p class={`renewal-days tone-${urgency(notAfter)}`}>
          <strong>{sayDaysLeft(notAfter)}</strong>
        </p>
      )}
      <p class="quiet small renewal-day">
        {i18n.t('identity.expiresOn', [sayDay(notAfter, 'date-and-weekday')])}{' '}
        {mark && <span class="uncertain">{mark}</span>} {correct}
      </p>
    </>
  )
}
