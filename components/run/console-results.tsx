// What comparing the console's page came to, in words: for the UID, and for the expiry.
import { i18n } from '#i18n'
import type { ConsoleCheck } from '../../lib/procedures/console-check.ts'
import { Note } from '../parts/note.tsx'
import { Uid } from '../parts/uid.tsx'

export function UidResult({ check, afterwards }: { check: ConsoleCheck; afterwards: boolean }) {
  const [first] = check.topics
  switch (check.uid) {
    case 'same':
      return (
        <Note tone="ok" title={i18n.t('check.uid.same')}>
          <p>{i18n.t('check.uid.sameMore')}</p>
        </Note>
      )
    case 'different':
      return (
        <Note tone="stop" title={i18n.t('check.uid.different')}>
          {first && (
            <p>
              <Uid topic={first.topic} />
            </p>
          )}
          <p>{afterwards ? i18n.t('check.uid.differentAfter') : i18n.t('check.uid.differentBefore')}</p>
        </Note>
      )
    case 'several':
      return (
        <Note tone="caution" title={i18n.t('check.uid.several')}>
          <p>{i18n.t('check.uid.severalMore')}</p>
        </Note>
      )
    case 'not-found':
      return (
        <Note tone="caution" title={i18n.t('check.uid.notFound')}>
          <p>{i18n.t('check.uid.notFoundMore')}</p>
        </Note>
      )
  }
}

export function ExpiryResult({ check }: { check: ConsoleCheck }) {
  const shown = check.shown?.text ?? ''
  switch (check.expiry) {
    case 'renewed':
      return (
        <Note tone="ok" title={i18n.t('check.expiry.renewed')}>
          <p>{i18n.t('check.expiry.renewedMore', [shown])}</p>
        </Note>
      )
    case 'not-yet':
      return (
        <Note tone="caution" title={i18n.t('check.expiry.notYet')}>
          <p>{i18n.t('check.expiry.notYetMore', [shown])}</p>
        </Note>
      )
    case 'not-found':
      return (
        <Note tone="caution" title={i18n.t('check.expiry.notFound')}>
          <p>{i18n.t('check.expiry.notFoundMore')}</p>
        </Note>
      )
  }
}
