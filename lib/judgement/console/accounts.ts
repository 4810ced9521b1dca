// Which of the Apple Accounts that a page names is the push certificate's: those of tokens, of devices and of other customers are not.
import { isNotInUse, kindOf } from '../../consoles/kind.ts'
import type { FoundAccount, FoundTopic } from '../../consoles/types.ts'

/** `sure`: under the certificate's name, beside its UID, or on a page that names nothing. `perhaps`: those as well of which nothing is said. */
export interface PushAccounts {
  sure: FoundAccount[]
  perhaps: FoundAccount[]
}

/** Of several certificates on a page nobody can tell whose an account is; `topics` are the UIDs that it shows as the console's. */
export function pushAccountsOf(accounts: readonly FoundAccount[] = [], topics: readonly FoundTopic[]): PushAccounts {
  const isSeveral = new Set(topics.map(({ topic }) => topic.toLowerCase())).size > 1
  // Beside its UID, or on a page that says nothing of what it is.
  const parts = new Set(['', ...topics.map(({ context = '' }) => context)])
  const inUse = accounts.filter((one) => !isNotInUse(one))
  const isSure = (one: FoundAccount): boolean => {
    const kind = kindOf(one)
    return kind === 'push' || (kind === undefined && parts.has(one.context ?? ''))
  }
  const sure = isSeveral ? [] : inUse.filter(isSure)
  const open = inUse.filter((one) => kindOf(one) === undefined || kindOf(one) === 'push')
  return { sure, perhaps: sure.length > 0 ? sure : open }
}
