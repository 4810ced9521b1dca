// The renewal that was finished last: what it was, and from which expiry to which.
import { i18n } from '#i18n'
import type { Run } from '../../lib/model/run.ts'
import { Icon } from '../parts/icon.tsx'
import { finishedRuns } from '../state.ts'
import { sayDay, sayMoment } from '../words.ts'
import { procedureName } from './names.ts'

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

/** The end of what the run has brought, as far as it is known; milliseconds since 1970. */
export function newExpiry(run: Run): number | undefined {
  const token = run.serverToken ?? run.contentToken
  return run.certificate?.notAfter ?? run.shownNotAfter ?? token?.notAfter
}
