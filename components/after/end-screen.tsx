// The end of a renewal: what has been reached and how it is known, what is not to be done, when the next one is due.
import { i18n } from '#i18n'
import { LEAD_TIME } from '../../lib/facts/time.ts'
import { topicEnding } from '../../lib/facts/topic.ts'
import { NextAction } from '../parts/next-action.tsx'
import { Note } from '../parts/note.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { endRun } from '../state/run-actions.ts'
import { sayDay } from '../words/words.ts'
import type { EndProperties } from './end-properties.ts'
import { FromTo } from './from-to.tsx'
import { Item } from './item.tsx'

export function EndScreen({ organisation, run, files }: EndProperties) {
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
        <FromTo before={run.before.notAfter} after={{ notAfter: newExpiry, from: 'file' }} />
      )}
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
      <Note tone="info" title={i18n.t('end.devices')}>
        <p>{i18n.t('end.devicesWhy')}</p>
      </Note>
      {files}
      <NextAction onClick={() => endRun(run.id)}>{i18n.t('end.finish')}</NextAction>
    </section>
  )
}
