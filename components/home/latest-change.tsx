// The renewal that was finished last: what it was, and from which expiry to which.
import { i18n } from '#i18n'
import { newExpiry } from '../../lib/procedures/new-expiry.ts'
import { Icon } from '../parts/icon.tsx'
import { finishedRuns } from '../state/shown.ts'
import { procedureName } from '../words/procedure-name.ts'
import { sayDay, sayMoment } from '../words/words.ts'

export function LatestChange() {
  const [latest] = finishedRuns.value
  if (latest?.finishedAt === undefined) return null
  const { before } = latest
  const after = newExpiry(latest)
  return (
    <section class="card">
      <h2 class="row heading-small">
        <Icon name="clock" size={18} />
        {i18n.t('home.latest')}
      </h2>
      <p class="small">
        {procedureName(latest.procedure)}
        <br />
        {i18n.t('home.latestFinished', [sayMoment(latest.finishedAt)])}
        {before.notAfter !== undefined && after !== undefined && (
          <>
            <br />
            {i18n.t('home.latestChange', [sayDay(before.notAfter), sayDay(after)])}
          </>
        )}
      </p>
    </section>
  )
}
