// With which Apple Account to sign in: the one on record, to be copied.
import { i18n } from '#i18n'
import type { Organisation } from '../../lib/model/organisation.ts'
import { Note } from '../parts/note.tsx'
import { CopyButton } from '../parts/uid.tsx'

export function SignInAs({ organisation: { account } }: { organisation: Organisation }) {
  if (!account) return <Note tone="info" title={i18n.t('home.accountMissing')} />
  return (
    <p class="row">
      <span class="target" translate={false}>
        {account}
      </span>
      <CopyButton text={account} label={i18n.t('identity.copyAccount')} />
    </p>
  )
}
