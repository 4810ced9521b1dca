// What comparing the console's page came to, in words: for the UID, the Apple Account, and the expiry.
import { i18n } from '#i18n'
import type { FoundExpiry } from '../../lib/consoles/types.ts'
import { regional } from '../../lib/facts/region.ts'
import type { ConsoleCheck } from '../../lib/judgement/console/console-check.ts'
import type { ExpiryCheck } from '../../lib/judgement/console/expiry.ts'
import { Note } from '../parts/note.tsx'
import { Uid } from '../parts/uid.tsx'
import { writeDate } from '../words/dates.ts'

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

/** The Apple Account that the console names: the one to sign in with, where it is the recorded one. */
export function AccountResult({ account, recorded }: { account: ConsoleCheck['account']; recorded?: string }) {
  if (!account) return null
  if (account.is === 'same') return <p class="small">{i18n.t('check.account.same', [account.shown])}</p>
  return (
    <Note tone="caution" title={i18n.t('check.account.different', [account.shown])}>
      <p>{i18n.t('check.account.differentMore', [recorded ?? ''])}</p>
    </Note>
  )
}

interface ExpiryProperties {
  check: ExpiryCheck
  /** Reads the date as the end, on this day: asked of the user where the page leaves a doubt. */
  readAs: (notAfter: number) => void
  /** What to do where the page still shows the old one, and where it shows none. */
  notYet: string
  notFound: string
}

/** What stands for each answer that is not a good one: a title, and what to do. */
function wordsOf(
  { check: { expiry }, notYet, notFound }: ExpiryProperties,
  shown: string,
): [title: string, todo: string] {
  switch (expiry) {
    case 'not-yet':
      return [i18n.t('check.expiry.notYet'), notYet]
    case 'several':
      return [i18n.t('check.expiry.several'), i18n.t('check.expiry.severalMore')]
    case 'unknown':
      return [i18n.t('check.expiry.unknown', [shown]), i18n.t('check.expiry.unknownMore')]
    case 'same-end':
      return [i18n.t('check.expiry.sameEnd', [shown]), i18n.t('check.expiry.sameEndMore')]
    case 'other-date':
      return [i18n.t('check.expiry.otherDate', [shown]), i18n.t('check.expiry.otherDateMore')]
    default:
      return [i18n.t('check.expiry.notFound'), notFound]
  }
}

export function ExpiryResult(properties: ExpiryProperties) {
  const { check, readAs } = properties
  const text = check.shown?.text ?? ''
  if (check.expiry === 'renewed') {
    return (
      <Note tone="ok" title={i18n.t('check.expiry.renewed')}>
        <p>{i18n.t('check.expiry.renewedMore', [text])}</p>
      </Note>
    )
  }
  if (check.expiry === 'day-or-month' && check.shown) {
    const title = i18n.t('check.expiry.dayOrMonth', [text])
    return <AskDay title={title} more={i18n.t('check.expiry.dayOrMonthMore')} shown={check.shown} readAs={readAs} />
  }
  if (check.expiry === 'unclear-word' && check.shown) {
    const title = i18n.t('check.expiry.unclearWord', [text])
    const more = i18n.t('check.expiry.unclearWordMore', [check.shown.label.split(' › ').at(-1) ?? ''])
    return <AskDay title={title} more={more} shown={check.shown} readAs={readAs} />
  }
  if (check.expiry === 'other-owner' && check.shown) {
    const title = i18n.t('check.expiry.otherOwner', [text, check.shown.owner ?? ''])
    return <AskDay title={title} more={i18n.t('check.expiry.otherOwnerMore')} shown={check.shown} readAs={readAs} />
  }
  const [title, todo] = wordsOf(properties, text)
  return (
    <Note tone="caution" title={title}>
      <p>{todo}</p>
    </Note>
  )
}

interface Question {
  title: string
  more: string
  shown: FoundExpiry
  readAs: ExpiryProperties['readAs']
}

/** The date, or its label, can be read in several ways, and nothing on record decides: the user, who sees the page, does. */
function AskDay({ title, more, shown, readAs }: Question) {
  return (
    <Note tone="caution" title={title}>
      <p>{more}</p>
      <div class="stack-tight">
        {[shown.notAfter, ...(shown.otherwise ?? [])].map((notAfter) => (
          <button key={notAfter} type="button" class="button button-wide" onClick={() => readAs(notAfter)}>
            {writeDate(notAfter, regional(i18n.t('app.languageTag')))}
          </button>
        ))}
      </div>
    </Note>
  )
}
