// What comparing the console's page came to, in words: for the UID, and for the expiry.
import { i18n } from '#i18n'
import type { ConsoleCheck } from '../../lib/judgement/console/console-check.ts'
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

interface ExpiryProperties {
  /** `renewed`, `not-yet`, or no expiry found. */
  expiry: ConsoleCheck['expiry']
  /** The expiry as the page shows it. */
  shown: string
  /** What to do where the page still shows the old one, and where it shows none. */
  notYet: string
  notFound: string
}

export function ExpiryResult({ expiry, shown, notYet, notFound }: ExpiryProperties) {
  if (expiry === 'renewed') {
    return (
      <Note tone="ok" title={i18n.t('check.expiry.renewed')}>
        <p>{i18n.t('check.expiry.renewedMore', [shown])}</p>
      </Note>
    )
  }
  const isThere = expiry === 'not-yet'
  return (
    <Note tone="caution" title={isThere ? i18n.t('check.expiry.notYet') : i18n.t('check.expiry.notFound')}>
      <p>{isThere ? notYet : notFound}</p>
    </Note>
  )
}
