// A quiet offer, once a month: to save a copy of the record. It never stands beside work that is under way.
import { useState } from 'preact/hooks'
import { i18n } from '#i18n'
import { isCopyDue, lastCopy, putOffCopy } from '../../lib/handover/last-copy.ts'
import { now, readClock } from '../state/clock.ts'
import { visit } from '../state/drafts.ts'
import { openRuns, organisations } from '../state/shown.ts'
import { sayMoment } from '../words/words.ts'
import { useRead } from './use-read.ts'

export function CopyOffer() {
  const last = useRead(lastCopy, [])
  const [isPutOff, setPutOff] = useState(false)
  const since = Math.min(...organisations.value.map(({ createdAt }) => createdAt))
  if (!last || isPutOff || !isCopyDue(last, since, openRuns.value.length > 0, now.value)) return null
  const later = () => putOffCopy(readClock()).then(() => setPutOff(true))
  return (
    <section class="card card-quiet">
      <p class="small">
        {last.savedAt === undefined
          ? i18n.t('handover.offerNever')
          : i18n.t('handover.offerLast', [sayMoment(last.savedAt)])}
      </p>
      <div class="row">
        <button type="button" class="link-button small" onClick={() => visit('handover')}>
          {i18n.t('handover.offerSave')}
        </button>
        <button type="button" class="link-button small" onClick={() => void later()}>
          {i18n.t('handover.offerLater')}
        </button>
      </div>
    </section>
  )
}
