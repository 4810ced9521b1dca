// At a step on the push portal: what is wrong on the page in front, the account that it is signed in with or the file chosen there.
import { i18n } from '#i18n'
import { isOtherAccount } from '../../lib/facts/account.ts'
import { sameTopic } from '../../lib/facts/topic.ts'
import type { Organisation } from '../../lib/model/organisation.ts'
import { Note } from '../parts/note.tsx'
import { usePortalInFront } from './portal-in-front.ts'

export function PortalNotes({ organisation: { account, topic } }: { organisation: Organisation }) {
  const shown = usePortalInFront()
  // The certificate itself is there: then the account on record is the old one.
  const isOurs = shown?.rows.some((row) => sameTopic(row.topic, topic)) ?? false
  const isOther = isOtherAccount(shown?.account, account) && !isOurs
  const { wrongFile } = shown ?? {}
  return (
    <div aria-live="polite">
      {isOther && (
        <Note tone="stop" title={i18n.t('run.otherAccount.title', [shown?.account ?? ''])}>
          <p>{i18n.t('run.otherAccount.todo', [account ?? ''])}</p>
        </Note>
      )}
      {wrongFile && (
        <Note tone="stop" title={wrongFile.title}>
          <p>{wrongFile.todo}</p>
        </Note>
      )}
    </div>
  )
}
