// At a step on the push portal: the page in front is signed in with another Apple Account than the one on record.
import { i18n } from '#i18n'
import { isOtherAccount } from '../../lib/facts/account.ts'
import { sameTopic } from '../../lib/facts/topic.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { Note } from '../parts/note.tsx'
import { usePortalInFront } from './portal-in-front.ts'

export function OtherAccount({ organisation: { account, topic } }: { organisation: Organisation }) {
  const shown = usePortalInFront()
  // The certificate itself is there: then the account on record is the old one.
  const isOurs = shown?.rows.some((row) => sameTopic(row.topic, topic)) ?? false
  const isOther = isOtherAccount(shown?.account, account) && !isOurs
  return (
    <div aria-live="polite">
      {isOther && (
        <Note tone="stop" title={i18n.t('run.otherAccount.title', [shown?.account ?? ''])}>
          <p>{i18n.t('run.otherAccount.todo', [account ?? ''])}</p>
        </Note>
      )}
    </div>
  )
}
