// The end of the first set-up: what is on record now, what to keep, and that Create is never right again.

import { i18n } from '#i18n'
import { LEAD_TIME } from '../../lib/facts/time.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import type { Run } from '../../lib/model/run.ts'
import { NextAction } from '../parts/next-action.tsx'
import { Note } from '../parts/note.tsx'
import { CopyButton, Uid } from '../parts/uid.tsx'
import { useFocusOnChange } from '../parts/use-focus.ts'
import { endRun, takeUpAt } from '../state/run-actions.ts'
import { sayDay, sayDaysLeft } from '../words/words.ts'
import { Item } from './item.tsx'

export function SetUpEnd({ organisation, run }: { organisation: Organisation; run: Run }) {
  const heading = useFocusOnChange<HTMLHeadingElement>(run.id)
  const { topic, account, notAfter } = organisation
  const isProven = run.ticks.judgeCertificate?.by === 'file'
  return (
    <section class="card card-raised">
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('setUp.end.title')}
      </h1>
      {topic === undefined ? (
        <Note tone="caution" title={i18n.t('setUp.end.unjudged')}>
          <p>{i18n.t('setUp.end.unjudgedMore')}</p>
          <button type="button" class="button button-main" onClick={() => takeUpAt(run.id, 'judgeCertificate')}>
            {i18n.t('run.startOverAt', [i18n.t('steps.judgeCertificate.title')])}
          </button>
        </Note>
      ) : (
        <>
          <Note tone={isProven ? 'ok' : 'info'} title={i18n.t(isProven ? 'setUp.end.proven' : 'setUp.end.byHand')}>
            <p>{i18n.t(isProven ? 'setUp.end.provenMore' : 'setUp.end.byHandMore')}</p>
          </Note>
          <dl class="facts">
            <div>
              <dt>{i18n.t('identity.uid')}</dt>
              <dd>
                <Uid topic={topic} /> <CopyButton text={topic} label={i18n.t('identity.copyUid')} />
              </dd>
            </div>
            {notAfter !== undefined && (
              <div>
                <dt>{i18n.t('identity.expires')}</dt>
                <dd>
                  {sayDay(notAfter)} <span class="quiet small">{sayDaysLeft(notAfter)}</span>
                </dd>
              </div>
            )}
          </dl>
          {notAfter !== undefined && <p class="quiet small">{i18n.t('end.zone')}</p>}
        </>
      )}
      <Note tone="info" title={i18n.t('setUp.end.devices')}>
        <p>{i18n.t('setUp.end.devicesMore')}</p>
      </Note>
      <h2>{i18n.t('end.keepTitle')}</h2>
      <ul class="ticks">
        {notAfter !== undefined && (
          <Item>{i18n.t('end.nextDue', [sayDay(notAfter - LEAD_TIME), sayDay(notAfter)])}</Item>
        )}
        <Item>{i18n.t('setUp.end.neverCreate')}</Item>
        <Item>{account ? i18n.t('end.account', [account]) : i18n.t('end.accountUnknown')}</Item>
        <Item>{i18n.t('setUp.end.passcode')}</Item>
        <Item>{i18n.t('end.files')}</Item>
        <Item>{i18n.t('end.portalOut')}</Item>
      </ul>
      <NextAction onClick={() => endRun(run.id)}>{i18n.t('end.finish')}</NextAction>
    </section>
  )
}
