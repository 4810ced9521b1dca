// The end of a renewal: what has been reached and how it is known, what is not to be done, when the next one is due.
import { i18n } from '#i18n'
import type { Organisation, Run } from '../../lib/records/types.ts'
import { topicEnding } from '../../lib/topic/topic.ts'
import { Icon } from '../parts/icon.tsx'
import { lazy } from '../parts/lazy.tsx'
import { Note } from '../parts/note.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { endRun } from '../run-actions.ts'
import { sayDay, sayDaysLeft } from '../words.ts'

const RunFiles = lazy(() => import('../files/run-files.tsx').then((part) => part.RunFiles))

/** How long before the expiry one should begin: time enough to find a lost account. */
const LEAD_TIME = 30 * 24 * 60 * 60 * 1000

export function EndScreen({ organisation, run }: { organisation: Organisation; run: Run }) {
  const heading = useFocusOnChange<HTMLHeadingElement>(run.id)
  const newExpiry = run.certificate?.notAfter
  const isProven = run.ticks.consoleExpiry?.by === 'page' && run.ticks.consoleUidAfter?.by === 'page'
  return (
    <section class="card card-raised">
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('end.title')}
      </h1>
      {isProven ? (
        <Note tone="ok" title={i18n.t('end.proven')}>
          <p>{i18n.t('end.provenHow', [topicEnding(organisation.topic ?? '')])}</p>
        </Note>
      ) : (
        <Note tone="info" title={i18n.t('end.byHand')}>
          <p>{i18n.t('end.byHandHow')}</p>
        </Note>
      )}
      {newExpiry === undefined ? (
        <p>{i18n.t('end.noCertificate')}</p>
      ) : (
        <div class="from-to">
          <p>
            <span class="quiet small">{i18n.t('end.before')}</span>
            <strong>
              {run.before.notAfter === undefined ? i18n.t('end.beforeUnknown') : sayDay(run.before.notAfter)}
            </strong>
          </p>
          <Icon name="arrow" />
          <p>
            <span class="quiet small">{i18n.t('end.after')}</span>
            <strong>{sayDay(newExpiry)}</strong>
            <span class="small">{sayDaysLeft(newExpiry)}</span>
          </p>
        </div>
      )}
      <Note tone="info" title={i18n.t('end.devices')}>
        <p>{i18n.t('end.devicesWhy')}</p>
      </Note>
      <h2>{i18n.t('end.keepTitle')}</h2>
      <ul class="ticks">
        {newExpiry !== undefined && (
          <Item>{i18n.t('end.nextDue', [sayDay(newExpiry - LEAD_TIME), sayDay(newExpiry)])}</Item>
        )}
        <Item>
          {organisation.account ? i18n.t('end.account', [organisation.account]) : i18n.t('end.accountUnknown')}
        </Item>
        <Item>{i18n.t('end.files')}</Item>
        <Item>{i18n.t('end.portalOut')}</Item>
      </ul>
      <RunFiles run={run} />
      <button type="button" class="button button-main button-wide" onClick={() => endRun(run.id)}>
        {i18n.t('end.finish')}
      </button>
      <p class="quiet small">{i18n.t('end.finishHelp')}</p>
    </section>
  )
}

function Item({ children }: { children: string }) {
  return (
    <li>
      <Icon name="arrow" />
      <span>{children}</span>
    </li>
  )
}
