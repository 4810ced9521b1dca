// With which Apple Account to sign in: the one on record, to be copied.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { AccountFact } from '../parts/facts-card.tsx'
import { Note } from '../parts/note.tsx'

export function SignInAs({ organisation: { account } }: { organisation: Organisation }) {
  if (!account) return <Note tone="info" title={i18n.t('home.accountMissing')} />
  return (
    <dl class="facts">
      <AccountFact label={i18n.t('identity.account')} account={account} />
    </dl>
  )
}
